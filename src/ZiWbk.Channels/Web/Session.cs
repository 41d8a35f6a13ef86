using System.Collections.Concurrent;

namespace ZiWbk.Channels.Web;

/// <summary>One browser, as long as it is remembered.</summary>
internal sealed class Session(string name)
{
    /// <summary>The most windows at once.</summary>
    public const int MostWindows = 8;

    /// <summary>The most files being received at once.</summary>
    public const int MostUploads = 2;

    /// <summary>So many messages in <see cref="Span"/> are a person's doing; more are not.</summary>
    public const int MostMessages = 20;

    /// <summary>See <see cref="MostMessages"/>.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromSeconds(5);

    private readonly Queue<DateTimeOffset> _messages = new();
    private readonly Lock _lock = new();
    private int _windows;
    private int _uploads;

    /// <summary>The hash of its cookie.</summary>
    public string Name => name;

    /// <summary>Its talks, one for each persona it was.</summary>
    public ConcurrentDictionary<string, Talk> Talks { get; } = new(StringComparer.Ordinal);

    /// <summary>When it was last heard of.</summary>
    public DateTimeOffset Seen { get; set; }

    /// <summary>Whether it can be forgotten without anybody noticing now.</summary>
    public bool Idle => Volatile.Read(ref _windows) == 0 && Volatile.Read(ref _uploads) == 0;

    /// <summary>Takes a place for a window.</summary>
    public bool OpenWindow() => Take(ref _windows, MostWindows);

    /// <summary>Gives the place back.</summary>
    public void CloseWindow() => Interlocked.Decrement(ref _windows);

    /// <summary>Takes a place for a file.</summary>
    public bool OpenUpload() => Take(ref _uploads, MostUploads);

    /// <summary>Gives the place back.</summary>
    public void CloseUpload() => Interlocked.Decrement(ref _uploads);

    /// <summary>Whether one more message may come now.</summary>
    public bool MayWrite(DateTimeOffset now)
    {
        lock (_lock)
        {
            while (_messages.TryPeek(out var earliest) && now - earliest >= Span)
                _messages.Dequeue();
            if (_messages.Count >= MostMessages)
                return false;
            _messages.Enqueue(now);
            return true;
        }
    }

    private static bool Take(ref int taken, int most)
    {
        if (Interlocked.Increment(ref taken) <= most)
            return true;
        Interlocked.Decrement(ref taken);
        return false;
    }
}
