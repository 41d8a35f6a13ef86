using System.Diagnostics;
using System.Globalization;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Benchmarks.Start;

/// <summary>The program as a process of its own, from its start until it is told to end.</summary>
internal sealed class StartedBot : IDisposable
{
    private const string Account = "terminal:bench";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _data;
    private int _turns;

    private StartedBot(Process process, string data, TimeSpan wall)
    {
        (_process, _data, Wall) = (process, data, wall);
        Processor = process.TotalProcessorTime;
    }

    /// <summary>From the start of the process until it said that it runs.</summary>
    public TimeSpan Wall { get; }

    /// <summary>The processor time of all its threads by then.</summary>
    public TimeSpan Processor { get; }

    /// <summary>Its resident memory now, in megabytes.</summary>
    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Starts <c>serve</c> on one core, where the system can hold a process to one.</summary>
    /// <param name="program">A published folder; null for the program as it is built.</param>
    /// <param name="data">The data folder.</param>
    public static async Task<StartedBot> StartAsync(string? program, string data)
    {
        string[] command = [.. OneCore.Prefix, .. Program(program), "serve", "--data", data, "--urls", "http://127.0.0.1:0", "--lang", "en"];
        var watch = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardInput = true })!;
        var said = new List<string>();
        using var patience = new CancellationTokenSource(_patience);
        while (await process.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (!line.StartsWith("The bot is running", StringComparison.Ordinal))
                continue;
            var started = new StartedBot(process, data, watch.Elapsed);
            // What it says later must not fill the pipe.
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return started;
        }

        throw new InvalidOperationException($"It did not start:\n{string.Join('\n', said)}");
    }

    /// <summary>Somebody who leads an office writes to it, through the folder's socket.</summary>
    /// <param name="unit">The office's short name.</param>
    /// <param name="texts">What is written.</param>
    /// <returns>How long each took until its replies were there.</returns>
    public async Task<IReadOnlyList<TimeSpan>> TalkAsync(string unit, IEnumerable<string> texts)
    {
        _ = await DataAccess.RunAsync(_data, new TerminalArrival("Bench", "lead", unit, Account, Account, Group: false, null));
        var took = new List<TimeSpan>();
        foreach (var text in texts)
        {
            var from = Stopwatch.GetTimestamp();
            _ = await DataAccess.RunAsync(_data, new TerminalTurn($"start-{_process.Id}-{(++_turns).ToString(CultureInfo.InvariantCulture)}", "bench", false, "Bench", Account) { Text = text });
            took.Add(Stopwatch.GetElapsedTime(from));
        }

        return took;
    }

    /// <summary>Ends it in good order where the system can ask it to, so that the next start finds what a restart finds.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            if (OperatingSystem.IsWindows())
                _process.Kill();
            else
                Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]).Dispose();
            if (!_process.WaitForExit(_patience))
                _process.Kill();
        }

        _process.Dispose();
    }

    // Published with its runtime it is a program, else something for the runtime of the machine.
    private static string[] Program(string? published)
    {
        var folder = Path.GetFullPath(published ?? AppContext.BaseDirectory);
        var own = Path.Combine(folder, OperatingSystem.IsWindows() ? "ZiWbk.Bot.exe" : "ZiWbk.Bot");
        return published is not null && File.Exists(own) && !NeedsRuntime(folder) ? [own] : ["dotnet", Path.Combine(folder, "ZiWbk.Bot.dll")];
    }

    private static bool NeedsRuntime(string folder) => !File.Exists(Path.Combine(folder, "System.Private.CoreLib.dll"));
}
