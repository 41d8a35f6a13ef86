using System.Diagnostics;
using System.Globalization;

namespace ZiWbk.Storage.Crashes;

/// <summary>One start of the rig, from its first line to its end by SIGKILL.</summary>
internal static class RigProcess
{
    private const int KilledBySignal9 = 128 + 9;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs the rig until the kill and gives its acknowledgements, whole lines only.</summary>
    /// <exception cref="InvalidOperationException">It ended otherwise than by the kill.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(string data, int round, int seed, Kill kill, IEnumerable<string> repeat)
    {
        using var process = Process.Start(StartOf(data, round, seed, kill, repeat))!;
        var errors = process.StandardError.ReadToEndAsync();
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var lines = ReadAsync(process.StandardOutput, first);
        var ended = process.WaitForExitAsync();
        if (kill.Point is null && await Task.WhenAny(first.Task, ended, Task.Delay(_patience)) == first.Task)
        {
            await Task.Delay(kill.Milliseconds);
            process.Kill();
        }
        else if (await Task.WhenAny(ended, Task.Delay(_patience)) != ended)
        {
            process.Kill();
            throw new InvalidOperationException($"{kill} was not reached.");
        }

        await ended;
        var told = await lines;
        return OperatingSystem.IsWindows() || process.ExitCode == KilledBySignal9
            ? told
            : throw new InvalidOperationException($"The rig ended with {process.ExitCode}, not by {kill}: {await errors}");
    }

    private static ProcessStartInfo StartOf(string data, int round, int seed, Kill kill, IEnumerable<string> repeat)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "ZiWbk.CrashRig.dll"), data,
            round.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture),
            "--repeat", string.Join(',', repeat),
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        if (kill.Point is not null)
        {
            start.ArgumentList.Add("--die-at");
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"{kill.Point}:{kill.Passing}"));
        }

        return start;
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(StreamReader output, TaskCompletionSource first)
    {
        var lines = new List<string>();
        while (await output.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            first.TrySetResult();
        }

        return lines;
    }
}
