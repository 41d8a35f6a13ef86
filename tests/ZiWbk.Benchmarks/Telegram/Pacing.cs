using System.Diagnostics;
using ZiWbk.Benchmarks.Turns;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// Steps that are due at fixed moments, whether those before are answered or not. How long one takes is counted from when it was due: who
/// has to wait because of others has waited.
/// </summary>
internal static class Pacing
{
    /// <summary>Runs while <paramref name="goesOn"/> says so of the time passed; then waits for what is under way.</summary>
    public static async Task<Latencies> RunAsync(IReadOnlyList<Visitor> visitors, int stepsASecond, Func<TimeSpan, bool> goesOn)
    {
        var taken = new List<Task<double>>();
        var last = visitors.Select(_ => Task.CompletedTask).ToArray();
        var start = Stopwatch.GetTimestamp();
        for (var step = 0; goesOn(Stopwatch.GetElapsedTime(start)); step++)
        {
            var due = start + (step * Stopwatch.Frequency / stepsASecond);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } early)
                await Task.Delay(early);
            var at = step % visitors.Count;
            var mine = StepAsync(last[at], visitors[at], due);
            last[at] = mine;
            taken.Add(mine);
        }

        return new(await Task.WhenAll(taken));
    }

    // Nobody says the next thing before the last is answered.
    private static async Task<double> StepAsync(Task before, Visitor visitor, long due)
    {
        await before;
        return await Task.Run(() => visitor.StepAsync(due));
    }
}
