using ZiWbk.Assessment;
using ZiWbk.Status.People;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Chats;

/// <summary>Where a talk takes place.</summary>
public enum ChatKind
{
    /// <summary>With one person.</summary>
    Private,

    /// <summary>With an office.</summary>
    Group,
}

/// <summary>A chat the bot has been written to in.</summary>
/// <param name="Id">Its id here.</param>
/// <param name="Kind">Private or group.</param>
/// <param name="Address">The platform's address, <c>channel:id</c>; null once erased.</param>
public sealed record Chat(ChatId Id, ChatKind Kind, string? Address)
{
    /// <summary>What its platform needs beside the address to be written to, in the channel's own words; null where the address is all.</summary>
    public string? Reference { get; init; }

    /// <summary>The event that recorded the reference, so that an erasure that takes its words takes them here too; null without one.</summary>
    public long? ReferencedIn { get; init; }

    /// <summary>Whose private chat it is; null in a group and before joining.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The office a group works for; null while it is bound to none.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The language chosen.</summary>
    public Language Language { get; init; }

    /// <summary>Since when nothing can be sent there: the bot was blocked or taken out; null while it can.</summary>
    public DateTimeOffset? LostSince { get; init; }

    /// <summary>What the platform calls the group's pinned message of the status; null where none is pinned.</summary>
    public string? Pinned { get; init; }

    /// <summary>Wrong invitation codes since the last pause.</summary>
    public int WrongCodes { get; init; }

    /// <summary>Until when the chat may try no code.</summary>
    public DateTimeOffset? PausedUntil { get; init; }
}
