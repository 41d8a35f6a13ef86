using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ZiWbk.FakeTelegram;

namespace ZiWbk.EndToEnd.Telegram;

/// <summary>A real <c>serve</c> that talks through a Telegram of one's own.</summary>
internal sealed class TelegramBot : IDisposable
{
    public const string Public = "https://zi.example.go.id";
    public const string Secret = "rahasia_webhook_0123456789";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];
    private int _gone;

    private TelegramBot(Process process) => _process = process;

    /// <summary>All that the process wrote to its log.</summary>
    public string Log => string.Join('\n', _said);

    /// <summary>Where its health is asked for.</summary>
    public Uri Health { get; private set; } = null!;

    /// <summary>Starts it on a data folder, and waits until it says that it is ready.</summary>
    /// <param name="telegram">Its Telegram.</param>
    /// <param name="data">Its folder.</param>
    /// <param name="webhook">Whether updates are brought to it.</param>
    /// <param name="program">The folder of the program; null for the one that was built with the tests.</param>
    /// <param name="now">The moment it is to be, in a folder for trial; null for the machine's clock.</param>
    public static async Task<TelegramBot> StartAsync(TelegramServer telegram, string data, bool webhook = false, string? program = null, DateTimeOffset? now = null)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardError = true };
        string[] moment = now is { } made ? ["--now", made.ToString("O", CultureInfo.InvariantCulture)] : [];
        foreach (var argument in (string[])[Path.Combine(program ?? AppContext.BaseDirectory, "ZiWbk.Bot.dll"), "serve", "--data", data, "--lang", "en", .. moment])
            start.ArgumentList.Add(argument);
        start.Environment["Telegram__Token"] = telegram.Token;
        start.Environment["Telegram__ApiUrl"] = telegram.Url.ToString();
        start.Environment["Service__Url"] = "http://127.0.0.1:0";
        if (webhook)
        {
            start.Environment["Telegram__Mode"] = "webhook";
            start.Environment["Telegram__WebhookUrl"] = $"{Public}/telegram";
            start.Environment["Telegram__WebhookSecret"] = Secret;
        }

        var bot = new TelegramBot(Process.Start(start)!);
        // Whoever waits for it goes on elsewhere: on the thread that reads the log, waiting for the process to end would be waiting for oneself.
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bot._process.ErrorDataReceived += (_, line) =>
        {
            bot._said.Enqueue(line.Data ?? "");
            if (line.Data is null || line.Data.StartsWith("The bot is running", StringComparison.Ordinal))
                ready.TrySetResult();
        };
        bot._process.BeginErrorReadLine();
        try
        {
            await ready.Task.WaitAsync(Ending.Patience, TestContext.Current.CancellationToken);
            var health = bot._said.First(line => line.StartsWith("Health of the service: ", StringComparison.Ordinal));
            bot.Health = new(health.Split(": ")[1]);
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            bot.Dispose();
            throw new InvalidOperationException($"The bot did not start. It said:\n{bot.Log}", exception);
        }

        telegram.Routes[Public] = new(bot.Health, "/");
        return bot;
    }

    /// <summary>An invitation code of the bot that holds the folder; without a role one that binds a group.</summary>
    public static Task<string> InviteAsync(string data, string? role, string? unit = "dishub") => BotFolder.InviteAsync(data, role, unit);

    /// <summary>How often each kind of thing was recorded.</summary>
    public static Dictionary<string, int> Recorded(string data) => BotFolder.Recorded(data);

    /// <summary>SIGKILL.</summary>
    public void Kill() => Ending.Kill(_process);

    /// <summary>SIGTERM, as a supervisor stops it.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await Ending.OfAsync(_process, "SIGTERM", () => Log);
        return _process.ExitCode;
    }

    // A town whose bot did not come back disposes of one that is gone already; that must not hide why.
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _gone, 1) != 0)
            return;
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
