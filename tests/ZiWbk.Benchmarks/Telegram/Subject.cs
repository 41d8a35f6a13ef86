using System.Diagnostics;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>A process that is measured: the bot as it is built, or the bare handler.</summary>
internal sealed class Subject : IDisposable
{
    private const string Path = "/telegram";
    private const string Secret = "rahasia_webhook_0123456789";
    private const string Address = "Health of the service: ";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private Subject(Process process, Uri url) => (_process, Webhook) = (process, new(url, Secret));

    /// <summary>How updates are posted to it.</summary>
    public Posted Webhook { get; }

    /// <summary>Its processor time so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Its resident memory, in megabytes.</summary>
    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>The real bot on a data folder.</summary>
    public static Task<Subject> BotAsync(Uri api, string data, bool webhook)
    {
        var start = Dotnet("ZiWbk.Bot.dll", "serve", "--data", data, "--lang", "en");
        start.Environment["Telegram__Token"] = BotApi.Token;
        start.Environment["Telegram__ApiUrl"] = api.ToString();
        start.Environment["Telegram__Mode"] = webhook ? "webhook" : "polling";
        start.Environment["Telegram__WebhookUrl"] = $"https://zi.example.go.id{Path}";
        start.Environment["Telegram__WebhookSecret"] = Secret;
        start.Environment["Service__Url"] = "http://127.0.0.1:0";
        return StartAsync(start, Address, "The bot is running");
    }

    /// <summary>The bare handler.</summary>
    public static Task<Subject> BareAsync(Uri api, string talk) =>
        StartAsync(Dotnet("ZiWbk.Benchmarks.dll", "telegram-bare", api.ToString(), talk), BareHandler.Listening, BareHandler.Listening);

    public void Dispose()
    {
        Webhook.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Dotnet(string program, params string[] arguments) =>
        new("dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, program), .. arguments]) { RedirectStandardError = true, RedirectStandardInput = true };

    private static async Task<Subject> StartAsync(ProcessStartInfo start, string address, string ready)
    {
        var process = Process.Start(start)!;
        var said = new List<string>();
        Uri? url = null;
        using var patience = new CancellationTokenSource(_patience);
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (line.StartsWith(address, StringComparison.Ordinal))
                url = new(line[address.Length..]);
            if (url is null || !line.StartsWith(ready, StringComparison.Ordinal))
                continue;
            // What it says later must not fill the pipe.
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return new(process, new(url, Path));
        }

        throw new InvalidOperationException($"It did not start:\n{string.Join('\n', said)}");
    }
}
