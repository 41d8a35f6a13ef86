using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Outbox;

/// <summary>Puts a message in the outbox; a reminder's occurrence only once.</summary>
/// <param name="Chat">To where.</param>
/// <param name="Body">The message, JSON of at most 256 KB.</param>
/// <param name="Occurrence">The occurrence of a reminder it carries; null for a reply.</param>
public sealed record QueueMessage(ChatId Chat, string Body, string? Occurrence = null) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        // To a chat whose address is erased nothing can be sent, and its words would outlive the erasure.
        if (!regency.Chats.TryGetValue(Chat, out var chat) || chat.Address is null || Body.Length > 262_144)
            return Decision.Refuse("Pesan ini tidak dapat dikirim.", "This message cannot be sent.");
        if (Occurrence is not null && regency.Reminders.ContainsKey(Occurrence))
            return Decision.Nothing;
        return Decision.Of(new MessageQueued(new(regency.Next), Chat, chat.Person?.ToString() ?? Chat.ToString(), Occurrence) { Body = Body });
    }
}

/// <summary>Takes a message to hand it to the platform. Two senders never get the same one: the second is refused.</summary>
/// <param name="Message">Which.</param>
public sealed record ClaimMessage(MessageId Message) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        regency.Outbox.TryGetValue(Message, out var message) && message.State == MessageState.Waiting && message.NotBefore <= context.At
            ? Decision.Of(new MessageClaimed(Message))
            : Decision.Refuse("Pesan ini sudah diambil.", "This message has been taken.");
}

/// <summary>How a claimed message fared.</summary>
public enum Delivery
{
    /// <summary>The platform took it.</summary>
    Sent,

    /// <summary>Nothing was sent; try again later.</summary>
    PutOff,

    /// <summary>It can never be delivered.</summary>
    Failed,

    /// <summary>It is not known whether it arrived.</summary>
    Unknown,
}

/// <summary>Settles a claimed message, or a reply that was sent.</summary>
/// <param name="Message">Which.</param>
/// <param name="Delivery">How it fared.</param>
/// <param name="Detail">The platform's id for a message sent, its error code for one failed.</param>
/// <param name="NotBefore">The next attempt of one put off, UTC.</param>
public sealed record SettleMessage(MessageId Message, Delivery Delivery, string? Detail = null, DateTimeOffset? NotBefore = null) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Outbox.TryGetValue(Message, out var message) || !IsUnderWay(message))
            return Decision.Refuse("Pesan ini tidak sedang dikirim.", "This message is not being sent.");
        return Delivery switch
        {
            Delivery.Sent => Decision.Of(new MessageSent(Message, Detail)),
            Delivery.Failed => Decision.Of(new MessageFailed(Message, Detail ?? "unknown")),
            // A reply may come twice; a reminder never.
            Delivery.Unknown when !message.MayRepeat => Decision.Of(new MessageUncertain(Message)),
            _ => Decision.Of(new MessagePutOff(Message, NotBefore ?? context.At)),
        };
    }

    // A reply leaves without being claimed: that it was sent is all there is to say of it.
    private bool IsUnderWay(OutboxMessage message) =>
        message.State == MessageState.Sending || (message.State == MessageState.Waiting && message.MayRepeat && Delivery == Delivery.Sent);
}

/// <summary>
/// After a start: what was being sent when the program ended. Replies wait to be sent again, reminders become uncertain.
/// </summary>
/// <param name="AfterRestore">After a restore from a backup, whatever waits is uncertain: it may have been sent since.</param>
public sealed record RecoverOutbox(bool AfterRestore = false) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        Decision.Of([.. regency.Outbox.Values
            .Where(message => message.State == MessageState.Sending || (AfterRestore && message.State == MessageState.Waiting))
            .OrderBy(message => message.Id.Number)
            .Select<OutboxMessage, Events.Event>(message => message.MayRepeat && !AfterRestore
                ? new MessagePutOff(message.Id, context.At)
                : new MessageUncertain(message.Id))]);
}
