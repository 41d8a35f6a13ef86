using System.Collections.Immutable;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Outbox;

/// <summary>
/// Which messages may leave now. Replies come first, and never wait behind a reminder; each kind keeps its own order.
/// </summary>
internal static class DueMessages
{
    // Where a reminder is put off those claimed with it are put off too, each with a line in the journal.
    private const int MostAtOnce = 20;

    /// <summary>
    /// The chats that have any, those first that have waited longest, and whether somebody waits for them: replies are asked about by nobody's pace.
    /// </summary>
    public static IEnumerable<(Chat Chat, bool Reply)> Chats(Regency regency, DateTimeOffset now)
    {
        // Looked through with every turn: once, and without a group for each chat.
        var waiting = new Dictionary<ChatId, Heads>();
        foreach (var (_, message) in regency.Outbox)
        {
            if (message.State == MessageState.Waiting)
                waiting[message.Chat] = waiting.GetValueOrDefault(message.Chat).With(message);
        }

        return waiting
            .Select(entry => (Chat: regency.Chats.GetValueOrDefault(entry.Key), Heads: entry.Value))
            .Where(due => due.Chat?.Address is not null && (due.Heads.HasReply(now) || due.Heads.HasReminder(now)))
            .OrderBy(due => due.Heads.Oldest)
            .Select(due => (due.Chat!, due.Heads.HasReply(now)));
    }

    /// <summary>Those of a chat, in order, a round of them. One that must still wait holds back those of its kind after it.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="chat">Which chat.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hasRoom">Whether there is room for one more message that nobody waits for; asked once for each.</param>
    public static ImmutableArray<OutboxMessage> Of(Regency regency, ChatId chat, DateTimeOffset now, Func<bool> hasRoom)
    {
        var mine = new List<OutboxMessage>();
        foreach (var (_, message) in regency.Outbox)
        {
            if (message.Chat == chat && message.State == MessageState.Waiting)
                mine.Add(message);
        }

        var waiting = mine.OrderBy(message => message.Id.Number).ToLookup(message => message.MayRepeat);
        return
        [
            .. waiting[true].TakeWhile(message => message.NotBefore <= now)
                .Concat(waiting[false].TakeWhile(message => message.NotBefore <= now && hasRoom()))
                .Take(MostAtOnce),
        ];
    }

    /// <summary>A chat's address as channel and what the channel calls it.</summary>
    public static (string Channel, string Inner) Address(Chat chat)
    {
        var address = chat.Address ?? "";
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (address, "") : (address[..colon], address[(colon + 1)..]);
    }

    // The first of each kind that waits for a chat: one that must still wait holds back those of its kind after it.
    private readonly record struct Heads(OutboxMessage? Reply, OutboxMessage? Reminder)
    {
        public long Oldest => Math.Min(Reply?.Id.Number ?? long.MaxValue, Reminder?.Id.Number ?? long.MaxValue);

        public bool HasReply(DateTimeOffset now) => Reply?.NotBefore <= now;

        public bool HasReminder(DateTimeOffset now) => Reminder?.NotBefore <= now;

        public Heads With(OutboxMessage message) => message.MayRepeat ? this with { Reply = Earlier(Reply, message) } : this with { Reminder = Earlier(Reminder, message) };

        private static OutboxMessage Earlier(OutboxMessage? first, OutboxMessage second) => first is null || second.Id.Number < first.Id.Number ? second : first;
    }
}
