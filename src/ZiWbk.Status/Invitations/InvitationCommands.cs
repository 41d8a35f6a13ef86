using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Invitations;

/// <summary>Makes an invitation.</summary>
/// <param name="Code">Fresh, from a cryptographic source of randomness; shown once by the caller.</param>
/// <param name="Role">What those who join become.</param>
/// <param name="Unit">Their office.</param>
/// <param name="Uses">How many may join, 1 to 100.</param>
/// <param name="Days">For how many days, 1 to 90.</param>
public sealed record Invite(InvitationCode Code, Role Role, UnitId? Unit, int Uses = 1, int Days = 7) : Command
{
    internal override Right? Right => Rights.Right.Invite;

    internal override UnitId? About(Regency regency) => Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (Uses is < 1 or > 100)
            return Decision.Refuse("Banyaknya pemakaian undangan antara 1 dan 100.", "An invitation can be used 1 to 100 times.");
        if (Days is < 1 or > 90)
            return Decision.Refuse("Masa berlaku undangan antara 1 dan 90 hari.", "An invitation lasts 1 to 90 days.");
        // A lead fills the own team; who reviews or administers is the admins' to say.
        if (context.Actor.Person is { } id && regency.People[id].Role != Role.Admin && Role is not (Role.Lead or Role.Member or Role.Viewer))
            return Decision.Refuse("Peran ini hanya dapat diundang admin.", "Only an admin can invite to this role.");
        return PersonChecks.Fits(regency, Role, Unit)
            ?? Decision.Of(new InvitationMade(new(regency.Next), Code.Hash, Role, Unit, Uses, context.At.AddDays(Days)));
    }
}

/// <summary>Joins with a code, from a private chat.</summary>
/// <param name="Chat">The private chat.</param>
/// <param name="Code">As it was typed.</param>
/// <param name="Name">What the person is called, as the platform or the person says.</param>
/// <param name="Account">The platform account, <c>channel:id</c>.</param>
public sealed record Join(ChatId Chat, string Code, string Name, string Account) : Command
{
    /// <summary>After so many wrong codes a chat is paused.</summary>
    public const int WrongCodesBeforePause = 5;

    /// <summary>How long a chat is paused.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    internal override Right? Right => null;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (!regency.Chats.TryGetValue(Chat, out var chat) || chat.Kind != ChatKind.Private || chat.Address is null)
            return Decision.Refuse("Undangan dipakai dalam percakapan pribadi dengan bot.", "An invitation is used in a private chat with the bot.");
        if (chat.PausedUntil is { } until && context.At < until)
            return Decision.Refuse("Terlalu banyak kode keliru. Coba lagi satu jam lagi.", "Too many wrong codes. Try again in an hour.");
        // Somebody removed may come back, as the same person: so an erasure later finds all of them.
        var former = regency.Accounts.TryGetValue(Account, out var known) ? regency.People[known] : null;
        // A chat that changed hands would keep the former person's messages where an erasure does not look for them.
        if (former is { Active: true } || (chat.Person is { } owner && owner != former?.Id))
            return Decision.Refuse("Bapak/Ibu sudah terdaftar.", "You have joined already.");
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 120)
            return Decision.Refuse("Nama diisi 1 sampai 120 huruf.", "A name has 1 to 120 letters.");

        var invitation = InvitationCode.TryParse(Code, out var code) ? regency.Invitations.Values.FirstOrDefault(made => !made.ForGroup && made.CodeHash == code.Hash) : null;
        if (invitation is null)
        {
            DateTimeOffset? pause = chat.WrongCodes + 1 >= WrongCodesBeforePause ? context.At + Pause : null;
            return Decision.RefuseAndRecord(
                new InvitationMistyped(Chat, pause),
                "Kode undangan tidak dikenal. Periksa hurufnya, lalu coba lagi.",
                "The invitation code is not known. Check its letters, then try again.");
        }

        if (context.At >= invitation.Expires || invitation.UsesLeft < 1)
            return Decision.Refuse("Undangan ini sudah tidak berlaku. Mintalah yang baru.", "This invitation is no longer valid. Ask for a new one.");
        var person = former?.Id ?? new PersonId(regency.Next);
        return Decision.Of(
            new PersonJoined(person, invitation.Role, invitation.Unit, invitation.Id) { Name = string.Join(' ', Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Account = Account },
            new ChatOwned(Chat, person));
    }
}
