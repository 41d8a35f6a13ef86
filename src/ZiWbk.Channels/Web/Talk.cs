using Microsoft.Extensions.Logging;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Channels.Web;

/// <summary>One chat: what was said in it lately, and the windows that show it.</summary>
internal sealed class Talk(string chat, string session, WebPersona? persona, IConversation conversation, ILogger logger)
{
    /// <summary>The most entries remembered.</summary>
    public const int MostEntries = 200;

    private readonly List<Entry> _entries = [];
    private readonly List<WebWindow> _windows = [];
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<bool>> _underWay = new(StringComparer.Ordinal);
    private Task<bool> _turns = Task.FromResult(true);

    /// <summary>The chat's address within the channel.</summary>
    public string Chat => chat;

    /// <summary>The hash of the browser's cookie.</summary>
    public string Session => session;

    /// <summary>Who is being tried; null where people write as themselves.</summary>
    public WebPersona? Persona => persona;

    /// <summary>Ends when the turns brought so far are taken.</summary>
    public Task Turns
    {
        get
        {
            lock (_lock)
                return _turns;
        }
    }

    /// <summary>Whether a window shows it.</summary>
    public bool Open
    {
        get
        {
            lock (_lock)
                return _windows.Count > 0;
        }
    }

    /// <summary>A window shows it from now on: it is told what was said so far, and then everything, with no gap between.</summary>
    public void Join(WebWindow window, Func<IEnumerable<Entry>, ServerFrame> hello)
    {
        lock (_lock)
        {
            window.Send(hello(_entries).Bytes());
            _windows.Add(window);
        }
    }

    /// <summary>A window shows it no longer.</summary>
    public void Leave(WebWindow window)
    {
        lock (_lock)
            _windows.Remove(window);
    }

    /// <summary>An entry by its name.</summary>
    public Entry? Find(string id)
    {
        lock (_lock)
            return _entries.Find(entry => entry.Id == id);
    }

    /// <summary>Shows an entry in all windows, in the place of the one of the same name. Whether any of them took it.</summary>
    public async Task<bool> ShowAsync(Entry entry)
    {
        List<Task<bool>> written;
        lock (_lock)
            written = Show(entry);
        // A window that is slow must not hold up one that is not.
        await foreach (var done in Task.WhenEach(written))
        {
            if (await done)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Brings in a person's message, once. Whether the turn has been taken; given again meanwhile it waits for the same turn, and
    /// where that failed it is brought again.
    /// </summary>
    public Task<bool> TakeAsync(Entry entry, Incoming incoming)
    {
        lock (_lock)
        {
            if (_entries.Find(known => known.Id == entry.Id) is { State: not EntryState.Failed } known)
            {
                Show(known);
                return _underWay.GetValueOrDefault(entry.Id) ?? Task.FromResult(true);
            }

            Show(entry with { State = EntryState.Pending });
            return _underWay[entry.Id] = _turns = TakeAfterAsync(_turns, entry, incoming);
        }
    }

    private async Task<bool> TakeAfterAsync(Task before, Entry entry, Incoming incoming)
    {
        // Turns are brought in order, and never on the lock.
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var taken = false;
        try
        {
            await conversation.HandleAsync(incoming, CancellationToken.None);
            taken = true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            logger.NotTaken(exception.GetType().Name);
        }

        lock (_lock)
        {
            _underWay.Remove(entry.Id);
            Show(entry with { State = taken ? EntryState.Sent : EntryState.Failed });
        }

        return taken;
    }

    private List<Task<bool>> Show(Entry entry)
    {
        var at = _entries.FindIndex(known => known.Id == entry.Id);
        if (at >= 0)
        {
            entry = entry with { Absorbed = _entries[at].Absorbed };
            _entries[at] = entry;
        }
        else
        {
            _entries.Add(entry);
            if (_entries.Count > MostEntries)
                _entries.RemoveAt(0);
        }

        if (entry.Edited)
            Absorb(entry.Id);
        var frame = new EntryFrame(entry).Bytes();
        return [.. _windows.Select(window => window.Send(frame))];
    }

    // Where a press changed the message itself, what it did is seen there; a line of its own would lead the eye away.
    private void Absorb(string on)
    {
        if (_entries.FindLast(entry => entry.On == on && !entry.Absorbed) is { } press)
        {
            _entries[_entries.IndexOf(press)] = press with { Absorbed = true };
            Show(press);
        }
    }
}
