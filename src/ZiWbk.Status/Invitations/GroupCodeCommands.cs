using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Invitations;

/// <summary>
/// Makes a code that binds one group to an office. Everybody in the group can read it there, so it gives nobody a role.
/// </summary>
/// <param name="Code">Fresh, from a cryptographic source of randomness; shown once by the caller.</param>
/// <param name="Unit">The office.</param>
/// <param name="Days">For how many days, 1 to 90.</param>
public sealed record MakeGroupCode(InvitationCode Code, UnitId Unit, int Days = 7) : Command
{
    internal override Right? Right => Rights.Right.ManageGroup;

    internal override UnitId? About(Regency regency) => Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Units.ContainsKey(Unit))
            return UnitChecks.Unknown(regency, Unit);
        return Days is < 1 or > 90
            ? Decision.Refuse("Masa berlaku kode antara 1 dan 90 hari.", "A code lasts 1 to 90 days.")
            : Decision.Of(new GroupCodeMade(new(regency.Next), Code.Hash, Unit, context.At.AddDays(Days)));
    }
}

/// <summary>Binds a group to the office that a code was made for; whoever brings it need not have joined.</summary>
/// <param name="Chat">The group.</param>
/// <param name="Code">As it was typed.</param>
public sealed record BindGroupByCode(ChatId Chat, string Code) : Command
{
    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat) || chat.Kind != ChatKind.Group)
            return Decision.Refuse("Kode grup dipakai di grup kantor.", "A group's code is used in the office's group.");
        if (chat.PausedUntil is { } until && context.At < until)
            return Decision.Refuse("Terlalu banyak kode keliru. Coba lagi satu jam lagi.", "Too many wrong codes. Try again in an hour.");
        var made = InvitationCode.TryParse(Code, out var code)
            ? regency.Invitations.Values.FirstOrDefault(invitation => invitation.ForGroup && invitation.CodeHash == code.Hash)
            : null;
        if (made?.Unit is not { } unit)
        {
            DateTimeOffset? pause = chat.WrongCodes + 1 >= Join.WrongCodesBeforePause ? context.At + Join.Pause : null;
            return Decision.RefuseAndRecord(
                new InvitationMistyped(Chat, pause),
                "Kode grup tidak dikenal. Mintalah yang baru kepada ketua tim atau admin.",
                "The group's code is not known. Ask the team's lead or an admin for a new one.");
        }

        if (chat.Unit == unit)
            return Decision.Nothing;
        // A group that works for an office is not taken over by whoever holds another office's code.
        if (chat.Unit is not null)
            return Decision.Refuse("Grup ini sudah untuk kantor lain; ketua tim atau admin dapat menggantinya dengan /ikat.", "This group works for another office already; the lead or an admin can change that with /ikat.");
        return context.At >= made.Expires || made.UsesLeft < 1
            ? Decision.Refuse("Kode ini sudah tidak berlaku. Mintalah yang baru.", "This code is no longer valid. Ask for a new one.")
            : Decision.Of(new GroupBoundByCode(Chat, unit, made.Id));
    }
}
