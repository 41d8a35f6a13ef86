using ZiWbk.Assessment;
using ZiWbk.Status.Events;
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

/// <summary>A chat's language has been chosen.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Language">From now on.</param>
public sealed record LanguageChosen(ChatId Chat, Language Language) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before.WithChat(Chat, chat => chat with { Language = Language });
}
