using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Outbox;

/// <summary>How handing over a message went.</summary>
/// <param name="Delivery">How it fared.</param>
/// <param name="Detail">What the platform calls a message sent, or its error code for one failed.</param>
/// <param name="NotBefore">The next attempt of one put off, UTC.</param>
public sealed record Sending(Delivery Delivery, string? Detail = null, DateTimeOffset? NotBefore = null);

/// <summary>One channel's way out. The dispatcher hands a message over here, and settles it; a reminder it claims first.</summary>
public interface IMessageSender
{
    /// <summary>The channel's name, the part of a chat's address before the colon.</summary>
    string Channel { get; }

    /// <summary>Whether anybody is there to take it now; what cannot be reached waits, unclaimed.</summary>
    bool CanReach(string chat);

    /// <summary>Takes room, as the platform's pace leaves it, for a message that nobody waits for. Replies are not asked about.</summary>
    /// <param name="chat">The chat's address within the channel.</param>
    /// <returns>Zero where it was taken, and the message is to leave now; else how long until there may be some.</returns>
    TimeSpan TakeRoom(string chat) => TimeSpan.Zero;

    /// <summary>Hands a message to the platform.</summary>
    /// <param name="chat">The chat's address within the channel.</param>
    /// <param name="outgoing">What is known of it here.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancel">Ends the attempt; whether it arrived is then not known.</param>
    Task<Sending> SendAsync(string chat, OutboxMessage outgoing, Message message, CancellationToken cancel);
}

/// <summary>Makes what messages only name: pictures and files.</summary>
public interface IMessageContent
{
    /// <summary>The picture as PNG.</summary>
    /// <param name="picture">What is painted.</param>
    /// <param name="scale">How large: 1 is as wide as a phone shows sharply, a part of it where less may be sent.</param>
    ReadOnlyMemory<byte> Paint(Picture picture, float scale = 1);

    /// <summary>The bytes of a file by its source; null where it is no longer there, or the chat may not have it (any more).</summary>
    /// <param name="file">The file.</param>
    /// <param name="chat">The chat it is sent to.</param>
    ReadOnlyMemory<byte>? Open(OutgoingFile file, ChatId chat);
}
