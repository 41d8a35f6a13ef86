using ZiWbk.Status.Chats;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Invitations;

/// <summary>An invitation has been made.</summary>
/// <param name="Invitation">Its id.</param>
/// <param name="CodeHash">SHA-256 of the code; the code itself is shown once and kept nowhere.</param>
/// <param name="Role">What those who join become.</param>
/// <param name="Unit">Their office.</param>
/// <param name="Uses">How many may join.</param>
/// <param name="Expires">Until when, UTC.</param>
public sealed record InvitationMade(InvitationId Invitation, string CodeHash, Role Role, UnitId? Unit, int Uses, DateTimeOffset Expires) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before with { Invitations = before.Invitations.SetItem(Invitation, new(Invitation, CodeHash, Role, Unit, Uses, Expires)) };
}

/// <summary>A code has been made that binds a group to an office.</summary>
/// <param name="Invitation">Its id.</param>
/// <param name="CodeHash">SHA-256 of the code; the code itself is shown once and kept nowhere.</param>
/// <param name="Unit">The office.</param>
/// <param name="Expires">Until when, UTC.</param>
public sealed record GroupCodeMade(InvitationId Invitation, string CodeHash, UnitId Unit, DateTimeOffset Expires) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before with
    {
        Invitations = before.Invitations.SetItem(Invitation, new(Invitation, CodeHash, Role.Viewer, Unit, 1, Expires) { ForGroup = true }),
    };
}

/// <summary>A chat has tried a code that opens nothing.</summary>
/// <param name="Chat">Which.</param>
/// <param name="PausedUntil">Until when the chat may try no more; null while it may.</param>
public sealed record InvitationMistyped(ChatId Chat, DateTimeOffset? PausedUntil) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithChat(Chat, chat => chat with { WrongCodes = PausedUntil is null ? chat.WrongCodes + 1 : 0, PausedUntil = PausedUntil ?? chat.PausedUntil });
}
