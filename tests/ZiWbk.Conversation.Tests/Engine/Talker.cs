using ZiWbk.Assessment;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Tales;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Conversation.Tests.Engine;

/// <summary>
/// A talk with the real engine in the town of tales, as one sentence:
/// <c>Talker.As("member").Send("halo").AssertReply("Budi").AssertNoMoreReplies()</c>.
/// </summary>
internal sealed class Talker
{
    private readonly TaleTalk _talk;
    private string _who;
    private string? _group;
    private int _heard;
    private int _from;

    private Talker(TaleTalk talk, string who)
    {
        _talk = talk;
        _who = who;
    }

    /// <summary>The shipped dialogs.</summary>
    public static TalkBook Shipped { get; } = Book([.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "dialogs", "talks"), "*.yaml").Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText)]);

    /// <summary>The newest replies.</summary>
    public IReadOnlyList<Message> Replies { get; private set; } = [];

    /// <summary>Where the talk stands, as it is kept; null where nothing is talked about.</summary>
    public string? Kept => _talk.Regency.Dialogs.Where(entry => _talk.Regency.Addresses.GetValueOrDefault($"tale:{Chat}") == entry.Key.Chat && entry.Value.By == Owner).Select(entry => entry.Value.State).FirstOrDefault();

    /// <summary>What was recorded beside the talk itself.</summary>
    public IEnumerable<Event> Saved => _talk.Recorded.Select(recorded => recorded.Event)
        .Where(happened => happened is not (ChatMet or ChatOwned or DialogMoved or DialogEnded or MessageQueued));

    private string Chat => _group ?? _who;

    private string Owner => _talk.Regency.Accounts.TryGetValue($"tale:{_who}", out var person) ? person.ToString() : _talk.Regency.Addresses.GetValueOrDefault($"tale:{Chat}").ToString();

    /// <summary>Somebody of the town begins to talk.</summary>
    public static Talker As(string who, Language language = Language.Indonesian, TalkBook? book = null)
    {
        var town = TinyFiles.Supplies.Town;
        return new(new(town, new(book ?? Shipped, TinyFiles.Supplies.Services, town.Rulebook, null), language), who);
    }

    /// <summary>A book of these files, each called like its dialog.</summary>
    public static TalkBook Book(params IReadOnlyList<string> files)
    {
        var (book, faults) = DialogJoining.Join([.. files.Select(text => DialogFile.Read(new($"{text.Split('\n').First(line => line.StartsWith("dialog: ", StringComparison.Ordinal))["dialog: ".Length..]}.yaml", text), TinyFiles.Supplies.Services))]);
        return book ?? throw new InvalidOperationException(string.Join('\n', faults));
    }

    /// <summary>From here on in a group.</summary>
    public Talker In(string group)
    {
        _group = group;
        return this;
    }

    /// <summary>From here on somebody else talks, in the same chat where it is a group.</summary>
    public Talker Then(string who)
    {
        _who = who;
        return this;
    }

    /// <summary>From here on with other dialogs, as after a restart with changed files.</summary>
    public Talker With(TalkBook book)
    {
        _talk.Tools = _talk.Tools with { Book = book };
        return this;
    }

    public Talker Send(string text) => Take(incoming => incoming with { Text = text });

    public Talker File(string name) => Take(incoming => incoming with { File = new(name, TinyFiles.Supplies.File(name)) });

    /// <summary>Presses the newest button whose label contains these words.</summary>
    public Talker Press(string label) => PressValue(Button(label).Value);

    public Talker PressValue(string value) => Take(incoming => incoming with { Press = value, On = "1" });

    public Talker Wait(TimeSpan span)
    {
        _talk.At += span;
        return this;
    }

    public Button Button(string label) => Replies.Reverse().SelectMany(message => message.AllButtons).First(button => button.Label.Contains(label, StringComparison.OrdinalIgnoreCase));

    /// <summary>These words stand further along in the reply heard last, or in the next one, in its text or on its buttons.</summary>
    public Talker AssertReply(string words)
    {
        if (_heard > 0 && Words(_heard - 1).IndexOf(words, _from, StringComparison.OrdinalIgnoreCase) is >= 0 and var further)
        {
            _from = further + words.Length;
            return this;
        }

        Assert.True(_heard < Replies.Count, $"no reply with '{words}', but '{(Replies.Count == 0 ? "" : Words(Replies.Count - 1))}'");
        Assert.Contains(words, Words(_heard), StringComparison.OrdinalIgnoreCase);
        _from = Words(_heard).IndexOf(words, StringComparison.OrdinalIgnoreCase) + words.Length;
        _heard++;
        return this;
    }

    public Talker AssertNoMoreReplies()
    {
        Assert.Equal(Replies.Count, _heard);
        return this;
    }

    /// <summary>So many events of a kind were recorded since the beginning.</summary>
    public Talker AssertSaved<T>(int times)
        where T : Event
    {
        Assert.Equal(times, Saved.OfType<T>().Count());
        return this;
    }

    public Talker AssertNothingSaved()
    {
        Assert.Empty(Saved);
        return this;
    }

    private string Words(int at) => $"{Replies[at]}\n{string.Join('\n', Replies[at].AllButtons.Select(button => button.Label))}";

    private Talker Take(Func<Incoming, Incoming> what)
    {
        Replies = _talk.Take(what(_talk.From(_who, Chat, _group is null ? ChatKind.Private : ChatKind.Group, "")));
        (_heard, _from) = (0, 0);
        return this;
    }
}
