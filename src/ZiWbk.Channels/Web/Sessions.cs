using System.Collections.Concurrent;

namespace ZiWbk.Channels.Web;

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
