using ZiWbk.EndToEnd.Telegram;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>A Teams, a data folder, and the bot on both; at its end nothing was asked or answered that Teams would refuse or misread.</summary>
internal sealed class TeamsTown : IAsyncDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ziwbk-teams-").FullName;

    private TeamsTown(TeamsServer teams) => Teams = teams;

    public TeamsServer Teams { get; }

    public TeamsBot Bot { get; private set; } = null!;

    public string Data => Path.Combine(_root, "data");

    /// <param name="settings">What is otherwise than in Teams.</param>
    /// <param name="now">The moment it is to be; null for the machine's clock.</param>
    public static async Task<TeamsTown> OpenAsync(TeamsSettings? settings = null, DateTimeOffset? now = null)
    {
        var town = new TeamsTown(await TeamsServer.StartAsync(settings));
        try
        {
            await town.StartAsync(now);
            return town;
        }
        catch
        {
            await town.Teams.DisposeAsync();
            throw;
        }
    }

    public async Task StartAsync(DateTimeOffset? now = null) => Bot = await TeamsBot.StartAsync(Teams, Data, now: now);

    public async Task AgainAsync(DateTimeOffset? now = null)
    {
        Bot.Kill();
        Bot.Dispose();
        await StartAsync(now);
    }

    /// <summary>Somebody who has installed the app and joined, with the greetings read.</summary>
    public async Task<Seat> JoinedAsync(string name, string role, string? unit = "dishub", string locale = "id-ID")
    {
        var person = Teams.Person(name, locale);
        await person.InstallsAsync();
        var seat = person.Personal();
        await seat.SendsAsync($"/start {(await BotFolder.InviteAsync(Data, role, unit)).Replace("-", "", StringComparison.Ordinal)}");
        await SaidAsync(seat, locale.StartsWith("en", StringComparison.Ordinal) ? "Welcome, " : "Selamat bergabung");
        return seat;
    }

    /// <summary>Reads on until the bot says this.</summary>
    public static async Task<BotMessage> SaidAsync(Seat seat, string words)
    {
        for (var read = 0; read < 30; read++)
        {
            var message = await seat.NextAsync(TestContext.Current.CancellationToken);
            if (message.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
                return message;
        }

        throw new InvalidOperationException($"The bot did not say '{words}':\n{seat.Transcript()}");
    }

    /// <summary>Presses a button of a message and waits until it no longer spins.</summary>
    public static async Task<Toast> PressedAsync(BotMessage message, string label, Person? by = null) =>
        await (await message.PressAsync(label, by)).AnswerAsync(TestContext.Current.CancellationToken);

    /// <summary>A small document.</summary>
    public static byte[] Pdf(string name) => System.Text.Encoding.ASCII.GetBytes($"%PDF-1.4\n% {name}\n%%EOF\n");

    /// <summary>Ends when all that was sent to the bot has had its effect, and all that it said has arrived.</summary>
    public async Task QuietAsync()
    {
        await Teams.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        await new Outbox(Data).EmptyAsync();
    }

    public Dictionary<string, int> Recorded() => BotFolder.Recorded(Data);

    /// <summary>What people have done, as the journal counts it: what is sent is settled in its own time.</summary>
    public int Turns() => Recorded().Where(kind => !kind.Key.StartsWith("message", StringComparison.Ordinal)).Sum(kind => kind.Value);

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        var violations = Teams.Violations;
        await Teams.DisposeAsync();
        Directory.Delete(_root, recursive: true);
        Assert.Empty(violations);
        Assert.DoesNotContain(Teams.Settings.ClientSecret, Bot.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", Bot.Log, StringComparison.Ordinal);
    }
}
