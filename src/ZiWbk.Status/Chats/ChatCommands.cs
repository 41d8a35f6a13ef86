using ZiWbk.Assessment;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Chats;

/// <summary>Makes a chat known by its platform's address; nothing happens where it is known.</summary>
/// <param name="Address">The platform's address, <c>channel:id</c>.</param>
/// <param name="Kind">Private or group.</param>
public sealed record MeetChat(string Address, ChatKind Kind) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context) =>
        regency.Addresses.ContainsKey(Address) ? Decision.Nothing : Decision.Of(new ChatMet(new(regency.Next), Kind) { Address = Address });
}

/// <summary>Binds a group to an office.</summary>
/// <param name="Chat">The group.</param>
/// <param name="Unit">The office.</param>
public sealed record BindGroup(ChatId Chat, UnitId Unit) : Command
{
    internal override Right? Right => Rights.Right.ManageGroup;

    internal override UnitId? About(Regency regency) => Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Units.ContainsKey(Unit))
            return UnitChecks.Unknown(regency, Unit);
        if (!regency.Chats.TryGetValue(Chat, out var chat) || chat.Kind != ChatKind.Group)
            return Decision.Refuse("Hanya grup yang dapat diikat ke kantor.", "Only a group can be bound to an office.");
        // Another office's group is not taken over by this office's lead.
        if (chat.Unit is { } bound && bound != Unit && !RightsTable.Allows(regency, context.Actor, Rights.Right.ManageGroup, bound))
            return Decision.Refuse(RightsTable.Refusal(Rights.Right.ManageGroup));
        return chat.Unit == Unit ? Decision.Nothing : Decision.Of(new GroupBound(Chat, Unit));
    }
}

/// <summary>Chooses a chat's language; anybody in the chat may.</summary>
/// <param name="Chat">The chat.</param>
/// <param name="Language">From now on.</param>
public sealed record ChooseLanguage(ChatId Chat, Language Language) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (context.Chat is { } here && here != Chat || !regency.Chats.TryGetValue(Chat, out var chat))
            return Decision.Refuse("Bahasa dipilih di percakapannya sendiri.", "The language is chosen in the chat itself.");
        return chat.Language == Language ? Decision.Nothing : Decision.Of(new LanguageChosen(Chat, Language));
    }
}
