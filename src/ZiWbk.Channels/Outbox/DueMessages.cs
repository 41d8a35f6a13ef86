using System.Collections.Immutable;
using ZiWbk.Status;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Outbox;

/// <summary>Which messages may leave now.</summary>
internal static class DueMessages
{
    /// <summary>The chats that have any.</summary>
    public static IEnumerable<Chat> Chats(Regency regency, DateTimeOffset now) => regency.Outbox.Values
        .Where(message => message.State == MessageState.Waiting)
        .GroupBy(message => message.Chat)
        .Where(waiting => waiting.MinBy(message => message.Id.Number)!.NotBefore <= now)
        .Select(waiting => regency.Chats.GetValueOrDefault(waiting.Key))
        .Where(chat => chat?.Address is not null)!;

    /// <summary>Those of a chat, in order. One that must still wait holds back those after it.</summary>
    public static ImmutableArray<OutboxMessage> Of(Regency regency, ChatId chat, DateTimeOffset now) =>
    [
        .. regency.Outbox.Values
            .Where(message => message.Chat == chat && message.State == MessageState.Waiting)
            .OrderBy(message => message.Id.Number)
            .TakeWhile(message => message.NotBefore <= now),
    ];

    /// <summary>A chat's address as channel and what the channel calls it.</summary>
    public static (string Channel, string Inner) Address(Chat chat)
    {
        var address = chat.Address ?? "";
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (address, "") : (address[..colon], address[(colon + 1)..]);
    }
}
