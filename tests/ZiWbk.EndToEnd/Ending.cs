using System.Diagnostics;
using System.Globalization;

namespace ZiWbk.EndToEnd;

/// <summary>
/// The end of a process, waited for so long and no longer: whatever holds one up fails its test with what the process was doing, and
/// holds up no run. What it still has to say is not waited for here, because whoever holds the other end of a pipe can keep it open.
/// </summary>
internal static class Ending
{
    /// <summary>Longer than a start or an end takes on a crowded machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan _glance = TimeSpan.FromMilliseconds(10);

    /// <summary>Waits for it; what does not end is killed and told of.</summary>
    /// <param name="process">The process.</param>
    /// <param name="after">What it should have ended after, as in "SIGTERM".</param>
    /// <param name="said">What it has said so far.</param>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static async Task OfAsync(Process process, string after, Func<string> said)
    {
        var start = Stopwatch.GetTimestamp();
        while (!process.HasExited)
        {
            if (Stopwatch.GetElapsedTime(start) > Patience)
                throw GaveUp(process, after, said());
            await Task.Delay(_glance, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>SIGKILL, and no longer there when it returns.</summary>
    /// <exception cref="TimeoutException">It is still there.</exception>
    public static void Kill(Process process)
    {
        process.Kill();
        if (!process.WaitForExit(Patience))
            throw new TimeoutException($"Process {process.Id} is still there {Patience.TotalSeconds:0} s after SIGKILL:\n{Threads(process)}");
    }

    private static TimeoutException GaveUp(Process process, string after, string said)
    {
        var threads = Threads(process);
        process.Kill();
        return new($"Process {process.Id} did not end within {Patience.TotalSeconds:0} s after {after}. Its threads:\n{threads}\nIt had said:\n{said}");
    }

    // Which threads there are and where each waits, as far as the system tells.
    private static string Threads(Process process)
    {
        try
        {
            return string.Join('\n', Directory.EnumerateDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/task"))
                .Select(task => $"{File.ReadAllText(Path.Combine(task, "comm")).Trim()}: {File.ReadAllText(Path.Combine(task, "wchan"))}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "not told by this system";
        }
    }
}
