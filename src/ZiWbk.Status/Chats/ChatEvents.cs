using ZiWbk.Assessment;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Json;
using ZiWbk.Status.People;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Chats;

/// <summary>A chat has been met for the first time.</summary>
/// <param name="Chat">Its new id.</param>
/// <param name="Kind">Private or group.</param>
public sealed record ChatMet(ChatId Chat, ChatKind Kind) : Event
{
    /// <summary>The platform's address, <c>channel:id</c>.</summary>
    [Personal]
    public string? Address { get; init; }

    internal override string? Subject => Chat.ToString();

    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var after = before with { Chats = before.Chats.SetItem(Chat, new(Chat, Kind, Address)) };
        return Address is null ? after : after with { Addresses = after.Addresses.SetItem(Address, Chat) };
    }
}

/// <summary>A private chat belongs to a person.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Person">Its person.</param>
public sealed record ChatOwned(ChatId Chat, PersonId Person) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithChat(Chat, chat => chat with { Person = Person, WrongCodes = 0 });
}

/// <summary>A group works for an office from now on, or for none.</summary>
/// <param name="Chat">The group.</param>
/// <param name="Unit">The office; null to unbind.</param>
public sealed record GroupBound(ChatId Chat, UnitId? Unit) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before.WithChat(Chat, chat => chat with { Unit = Unit });
}

/// <summary>A group works for an office from now on, because a code made for that office was brought into it.</summary>
/// <param name="Chat">The group.</param>
/// <param name="Unit">The office.</param>
/// <param name="Invitation">The code's id.</param>
public sealed record GroupBoundByCode(ChatId Chat, UnitId Unit, InvitationId Invitation) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var after = before.WithChat(Chat, chat => chat with { Unit = Unit, WrongCodes = 0 });
        return after.Invitations.TryGetValue(Invitation, out var used) ? after with { Invitations = after.Invitations.SetItem(Invitation, used.UsedOnce()) } : after;
    }
}

/// <summary>The platform calls a chat by another address: a group that became a larger one keeps all it has here.</summary>
/// <param name="Chat">The chat.</param>
public sealed record ChatMoved(ChatId Chat) : Event
{
    /// <summary>The new address, <c>channel:id</c>.</summary>
    [Personal]
    public string? Address { get; init; }

    internal override string? Subject => Chat.ToString();

    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var addresses = before.Chats.GetValueOrDefault(Chat)?.Address is { } old ? before.Addresses.Remove(old) : before.Addresses;
        // Messages can overtake the word of the move: what was met under the new address meanwhile was this chat all along.
        var twin = Address is not null && addresses.TryGetValue(Address, out var met) && met != Chat ? met : (ChatId?)null;
        var after = before with { Addresses = Address is null ? addresses : addresses.SetItem(Address, Chat) };
        // What was pinned is not there in the new chat.
        after = after.WithChat(Chat, chat => chat with { Address = Address, Pinned = null, LostSince = null });
        return twin is { } other ? after.WithChat(other, chat => chat with { Address = null, Unit = null }).WithOutboxOf(other, Chat) : after;
    }
}

/// <summary>What a platform needs beside the address to write to a chat, from now on.</summary>
/// <param name="Chat">The chat.</param>
public sealed record ChatReferenced(ChatId Chat) : Event
{
    /// <summary>In the channel's own words; in a private chat it holds the ids of whoever is there.</summary>
    [Personal]
    public string? Reference { get; init; }

    internal override string? Subject => Chat.ToString();

    internal override Regency Apply(Regency before, Recorded recorded) => before.WithChat(Chat, chat => chat with { Reference = Reference, ReferencedIn = recorded.Sequence });
}

/// <summary>Nothing can be sent to a chat any more.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Reason">Why, in one word of the platform's: <c>blocked</c>, <c>removed</c>.</param>
public sealed record ChatLost(ChatId Chat, string Reason) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithChat(Chat, chat => chat with { LostSince = recorded.At, Pinned = null });
}

/// <summary>A chat that was lost can be written to again.</summary>
/// <param name="Chat">The chat.</param>
public sealed record ChatRegained(ChatId Chat) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before.WithChat(Chat, chat => chat with { LostSince = null });
}

/// <summary>A message of the status is pinned in a group, in the place of the one before.</summary>
/// <param name="Chat">The group.</param>
/// <param name="PlatformId">What the platform calls it; null for none any more.</param>
public sealed record StatusPinned(ChatId Chat, string? PlatformId) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before.WithChat(Chat, chat => chat with { Pinned = PlatformId });
}

/// <summary>A chat's language has been chosen.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Language">From now on.</param>
public sealed record LanguageChosen(ChatId Chat, Language Language) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before.WithChat(Chat, chat => chat with { Language = Language });
}
