using System.Diagnostics;

namespace ZiWbk.EndToEnd;

/// <summary>A real <c>serve</c> on a data folder.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process _process;

    private RunningServer(Process process, string greeting)
    {
        _process = process;
        Greeting = greeting;
    }

    /// <summary>What it said when it was ready.</summary>
    public string Greeting { get; }

    /// <summary>Where its page is.</summary>
    public Uri Page => new(Greeting.Split('\n').First(line => line.StartsWith("Open ", StringComparison.Ordinal)).Split(' ')[1]);

    public static Task<RunningServer> StartAsync(string data) => RunAsync(["serve", "--data", data, "--urls", "http://127.0.0.1:0"]);

    /// <summary>Starts the program with these arguments, in English, and waits until it says that it is ready.</summary>
    public static async Task<RunningServer> RunAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "ZiWbk.Bot.dll")).Append("--lang").Append("en"))
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        var greeting = "";
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            greeting += line + "\n";
            if (line.StartsWith("The bot is running", StringComparison.Ordinal))
                return new(process, greeting);
        }

        throw new InvalidOperationException($"The server did not start: {greeting}");
    }

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    public void Kill() => Ending.Kill(_process);

    /// <summary>SIGTERM, as a supervisor stops it.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await Ending.OfAsync(_process, "SIGTERM", () => Greeting);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
