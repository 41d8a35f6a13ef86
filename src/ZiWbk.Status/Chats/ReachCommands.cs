using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Chats;

/// <summary>Notes that the platform calls a chat by another address; nothing happens where the old one is not known.</summary>
/// <param name="From">The address so far, <c>channel:id</c>.</param>
/// <param name="To">The address from now on.</param>
public sealed record MoveChat(string From, string To) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        From != To && regency.Addresses.TryGetValue(From, out var chat) ? Decision.Of(new ChatMoved(chat) { Address = To }) : Decision.Nothing;
}

/// <summary>Notes what the platform needs beside the address to write to a chat; nothing happens where that is known.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Reference">In the channel's own words, at most <see cref="Longest"/> letters.</param>
public sealed record NoteReference(ChatId Chat, string Reference) : Command
{
    /// <summary>The most letters.</summary>
    public const int Longest = 2_000;

    internal override Right? Right => null;

    // To a chat whose address is erased nothing can be sent, and its ids would outlive the erasure.
    internal override Decision Decide(Regency regency, CommandContext context) =>
        Reference.Length <= Longest && regency.Chats.TryGetValue(Chat, out var chat) && chat.Address is not null && chat.Reference != Reference
            ? Decision.Of(new ChatReferenced(Chat) { Reference = Reference })
            : Decision.Nothing;
}

/// <summary>Notes that nothing can be sent to a chat, or that it can again.</summary>
/// <param name="Chat">Which.</param>
/// <param name="Lost">Why not, in one word of the platform's; null where it can.</param>
public sealed record NoteReach(ChatId Chat, string? Lost) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat) || (chat.LostSince is null) == (Lost is null))
            return Decision.Nothing;
        return Decision.Of(Lost is null ? new ChatRegained(Chat) : new ChatLost(Chat, Lost));
    }
}

/// <summary>Notes which message of a group shows the status and is pinned.</summary>
/// <param name="Chat">The group.</param>
/// <param name="PlatformId">What the platform calls the message; null for none any more.</param>
public sealed record NotePinned(ChatId Chat, string? PlatformId) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        regency.Chats.TryGetValue(Chat, out var chat) && chat.Kind == ChatKind.Group && chat.Pinned != PlatformId
            ? Decision.Of(new StatusPinned(Chat, PlatformId))
            : Decision.Nothing;
}
