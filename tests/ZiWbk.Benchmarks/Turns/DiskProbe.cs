using System.Diagnostics;

namespace ZiWbk.Benchmarks.Turns;

/// <summary>
/// What the disk alone takes: as many writers as there are chats, each appending what a turn appends and waiting for its flush. Whoever
/// finds nobody flushing flushes for all who wait.
/// </summary>
internal sealed class DiskProbe : IDisposable
{
    // Two flushes carry about three kilobytes of a turn: what was said, the claim, where the talk stands.
    private const int Bytes = 1_500;

    private readonly FileStream _file;
    private readonly Lock _gate = new();
    private readonly byte[] _line = new byte[Bytes];
    private List<TaskCompletionSource> _waiting = [];
    private bool _busy;

    private DiskProbe(string path) => _file = new(path, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);

    public void Dispose() => _file.Dispose();

    public static async Task<Latencies> MeasureAsync(string path, int writers, TimeSpan span, TimeSpan? think)
    {
        using var probe = new DiskProbe(path);
        var all = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => probe.WriteAsync(new Random(writer), span, think))));
        return new([.. all.SelectMany(mine => mine)]);
    }

    private async Task<List<double>> WriteAsync(Random random, TimeSpan span, TimeSpan? think)
    {
        var measured = new List<double>();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < span)
        {
            var start = Stopwatch.GetTimestamp();
            await FlushedAsync();
            measured.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (think is { } most)
                // Two flushes a turn: half the pause between them.
                await Task.Delay(most * (0.5 + random.NextDouble()) / 2);
        }

        return measured;
    }

    private Task FlushedAsync()
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add(mine);
            if (_busy)
                return mine.Task;
            _busy = true;
        }

        if (WriteOnce())
            ThreadPool.UnsafeQueueUserWorkItem(static probe => { while (probe.WriteOnce()) { } }, this, preferLocal: false);
        return mine.Task;
    }

    private bool WriteOnce()
    {
        List<TaskCompletionSource> writing;
        lock (_gate)
            (writing, _waiting) = (_waiting, []);
        foreach (var _ in writing)
            _file.Write(_line);
        _file.Flush(flushToDisk: true);
        foreach (var waiting in writing)
            waiting.SetResult();
        lock (_gate)
            return _busy = _waiting.Count > 0;
    }
}
