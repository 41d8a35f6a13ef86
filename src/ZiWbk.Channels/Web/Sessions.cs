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

/// <summary>The browsers remembered, and their talks by the chat's address.</summary>
internal sealed class Sessions(TimeProvider clock)
{
    /// <summary>The most at once; those without a window make room for new ones.</summary>
    public const int Most = 200;

    private readonly Dictionary<string, Session> _sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Talk> _talks = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>The talk of a chat; null where its browser is not remembered.</summary>
    public Talk? Talk(string chat) => _talks.GetValueOrDefault(chat);

    /// <summary>All talks.</summary>
    public IEnumerable<Talk> Talks => _talks.Values;

    /// <summary>A browser, with a place taken in it; null where there is no room.</summary>
    public Session? Open(string name, Func<Session, bool> take, out bool full)
    {
        lock (_lock)
        {
            full = false;
            if (!_sessions.TryGetValue(name, out var session))
            {
                if (_sessions.Count >= Most && !MakeRoom())
                {
                    full = true;
                    return null;
                }

                _sessions.Add(name, session = new(name));
            }

            session.Seen = clock.GetUtcNow();
            return take(session) ? session : null;
        }
    }

    /// <summary>The talk of a browser as a persona.</summary>
    public Talk TalkOf(Session session, WebPersona? persona, Func<string, Talk> make) =>
        session.Talks.GetOrAdd(persona?.Id ?? "", _ =>
        {
            var chat = persona is null ? session.Name : $"demo-{persona.Id}-{session.Name}";
            return _talks.GetOrAdd(chat, make);
        });

    private bool MakeRoom()
    {
        if (_sessions.Values.Where(session => session.Idle).MinBy(session => session.Seen) is not { } oldest)
            return false;
        _sessions.Remove(oldest.Name);
        foreach (var talk in oldest.Talks.Values)
            _talks.TryRemove(talk.Chat, out _);
        return true;
    }
}
