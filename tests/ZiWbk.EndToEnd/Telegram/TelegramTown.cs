using ZiWbk.FakeTelegram;

namespace ZiWbk.EndToEnd.Telegram;

/// <summary>A Telegram, a data folder, and the bot on both; at its end nothing was asked of Telegram that it would refuse.</summary>
internal sealed class TelegramTown : IAsyncDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ziwbk-tg-").FullName;
    private readonly bool _webhook;

    private TelegramTown(TelegramServer telegram, bool webhook)
    {
        Telegram = telegram;
        _webhook = webhook;
    }

    public TelegramServer Telegram { get; }

    public TelegramBot Bot { get; private set; } = null!;

    public string Data => Path.Combine(_root, "data");

    /// <param name="now">The moment it is to be; null for the machine's clock.</param>
    public static async Task<TelegramTown> OpenAsync(bool webhook = false, TelegramSettings? settings = null, DateTimeOffset? now = null)
    {
        // Without the specification its own rules still hold.
        settings ??= new();
        var telegram = await TelegramServer.StartAsync(settings with { Validate = settings.Specification is { Length: > 0 } path && File.Exists(path) });
        var town = new TelegramTown(telegram, webhook);
        await town.StartAsync(now);
        return town;
    }

    public async Task StartAsync(DateTimeOffset? now = null) => Bot = await TelegramBot.StartAsync(Telegram, Data, _webhook, now: now);

    public async Task AgainAsync(DateTimeOffset? now = null)
    {
        Bot.Kill();
        Bot.Dispose();
        await StartAsync(now);
    }

    /// <summary>Somebody who has joined, with the greetings read.</summary>
    public async Task<Seat> JoinedAsync(string name, string role, string? unit = "dishub")
    {
        var seat = Telegram.Person(name).Private();
        await seat.StartsAsync((await TelegramBot.InviteAsync(Data, role, unit)).Replace("-", "", StringComparison.Ordinal));
        await SaidAsync(seat, "Selamat bergabung");
        return seat;
    }

    /// <summary>Reads on until the bot says this.</summary>
    public static Task<BotMessage> SaidAsync(Seat seat, string words) => ReadAsync(seat, words, _ => true);

    /// <summary>
    /// Reads on until the bot shows a picture with these words. What it had said before a kill may come again first, with the same words.
    /// </summary>
    public static Task<BotMessage> ShownAsync(Seat seat, string words) => ReadAsync(seat, words, message => message.IsPhoto);

    /// <summary>Reads on until the bot changes a message so that it has these words; a reminder of that hour may come between.</summary>
    public static Task<BotMessage> ChangedAsync(Seat seat, string words) => ReadAsync(seat, words, message => message.IsEdit);

    private static async Task<BotMessage> ReadAsync(Seat seat, string words, Func<BotMessage, bool> meant)
    {
        for (var read = 0; read < 30; read++)
        {
            var message = await seat.NextAsync(TestContext.Current.CancellationToken);
            if (message.Text.Contains(words, StringComparison.OrdinalIgnoreCase) && meant(message))
                return message;
        }

        throw new InvalidOperationException($"The bot did not say '{words}':\n{seat.Transcript()}");
    }

    /// <summary>A small document.</summary>
    public static byte[] Pdf(string name) => System.Text.Encoding.ASCII.GetBytes($"%PDF-1.4\n% {name}\n%%EOF\n");

    /// <summary>Ends when all that was sent to the bot has had its effect, and all that it said has arrived.</summary>
    public async Task QuietAsync()
    {
        await Telegram.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        await new Outbox(Data).EmptyAsync();
    }

    public Dictionary<string, int> Recorded() => TelegramBot.Recorded(Data);

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        var violations = Telegram.Violations;
        await Telegram.DisposeAsync();
        Directory.Delete(_root, recursive: true);
        Assert.Empty(violations);
        Assert.DoesNotContain(Telegram.Token, Bot.Log, StringComparison.Ordinal);
    }
}
