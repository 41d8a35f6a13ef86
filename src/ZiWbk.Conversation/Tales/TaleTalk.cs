using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Conversation.Tales;

/// <summary>A talk with the real engine on a regency in memory: one message in, its replies out.</summary>
internal sealed class TaleTalk(TaleTown town, TurnTools tools, Language language) : IHistory
{
    private readonly List<Recorded> _later = [];
    private int _updates;

    /// <summary>What stands.</summary>
    public Regency Regency { get; private set; } = town.RegencySpeaking(language);

    /// <summary>The moment.</summary>
    public DateTimeOffset At { get; set; } = TaleTown.Morning;

    /// <summary>What turns are made with.</summary>
    public TurnTools Tools { get; set; } = tools;

    /// <summary>What was recorded in this talk.</summary>
    public IReadOnlyList<Recorded> Recorded => _later;

    /// <inheritdoc/>
    public IEnumerable<Recorded> Since(DateTimeOffset moment) => town.Journal.Concat(_later).Where(recorded => recorded.At >= moment);

    /// <summary>Takes a turn and gives its replies.</summary>
    public IReadOnlyList<Message> Take(Incoming incoming)
    {
        At = At.AddSeconds(20);
        var turn = DraftedTurn.Of(Regency, incoming with { Language = language }, At, this, Tools);
        var actor = Regency.Accounts.TryGetValue(incoming.AccountKey, out var person) ? Actor.Of(person) : Actor.Stranger;
        var chat = Regency.Addresses.TryGetValue(incoming.ChatKey, out var known) ? known : new ChatId(Regency.Next);
        var context = new CommandContext(actor, At, chat) { Rulebook = Tools.Rulebook };
        var decision = turn.Decide(Regency, context) ?? throw new InvalidOperationException("A turn was decided otherwise than it was drafted.");
        foreach (var happened in decision.Events)
        {
            var recorded = new Recorded(Regency.Next, At, actor, chat, null, happened);
            Regency = Regency.After(recorded);
            _later.Add(recorded);
        }

        return turn.Messages;
    }

    /// <summary>What comes in from an account in a chat.</summary>
    public Incoming From(string account, string chat, ChatKind kind, string name) =>
        new("tale", (++_updates).ToString(CultureInfo.InvariantCulture), chat, kind, account, name);
}
