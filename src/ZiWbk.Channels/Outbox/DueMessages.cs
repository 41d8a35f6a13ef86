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
    public static IEnumerable<(Chat Chat, bool Reply)> Chats(Regency regency, DateTimeOffset now) => regency.Outbox.Values
        .Where(message => message.State == MessageState.Waiting)
        .GroupBy(message => message.Chat)
        .OrderBy(waiting => waiting.Min(message => message.Id.Number))
        .Select(waiting => (
            Chat: regency.Chats.GetValueOrDefault(waiting.Key),
            Reply: FirstIsDue(waiting.Where(message => message.MayRepeat), now),
            Reminder: FirstIsDue(waiting.Where(message => !message.MayRepeat), now)))
        .Where(due => due.Chat?.Address is not null && (due.Reply || due.Reminder))
        .Select(due => (due.Chat!, due.Reply));

    /// <summary>Those of a chat, in order, a round of them. One that must still wait holds back those of its kind after it.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="chat">Which chat.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hasRoom">Whether there is room for one more message that nobody waits for; asked once for each.</param>
    public static ImmutableArray<OutboxMessage> Of(Regency regency, ChatId chat, DateTimeOffset now, Func<bool> hasRoom)
    {
        var waiting = regency.Outbox.Values
            .Where(message => message.Chat == chat && message.State == MessageState.Waiting)
            .OrderBy(message => message.Id.Number).ToLookup(message => message.MayRepeat);
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

    private static bool FirstIsDue(IEnumerable<OutboxMessage> waiting, DateTimeOffset now) =>
        waiting.MinBy(message => message.Id.Number) is { } first && first.NotBefore <= now;
}
