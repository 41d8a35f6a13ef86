using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;
using ZiWbk.Storage;

namespace ZiWbk.CrashRig;

/// <summary>Two offices, a year and a lead in each. A run that was killed while seeding is gone on with where it stood.</summary>
internal static class Seeding
{
    public const int Year = 2026;

    public static readonly UnitId[] Units = [UnitId.Parse("dishub"), UnitId.Parse("dukcapil")];

    /// <summary>A person who leads an office, and that person's chat.</summary>
    public sealed record Lead(UnitId Unit, PersonId Person, ChatId Chat);

    public static async Task<IReadOnlyList<Lead>> SeedAsync(this StatusStore store, Instrument instrument)
    {
        await MustAsync(store, Actor.Operator, null, new ImportUnits([.. Units.Select(unit => new Unit(unit, $"Kantor {unit}", unit.Value, "dinas", []))]));
        await MustAsync(store, Actor.Operator, null, new OpenYear(Year, instrument.Id, FromLastYear: false));
        var leads = new List<Lead>();
        foreach (var unit in Units)
            leads.Add(await LeadAsync(store, unit));
        return leads;
    }

    private static async Task<Lead> LeadAsync(StatusStore store, UnitId unit)
    {
        var account = $"rig:lead-{unit}";
        await MustAsync(store, Actor.Stranger, null, new MeetChat(account, ChatKind.Private));
        var chat = store.Current.Addresses[account];
        if (!store.Current.Accounts.ContainsKey(account))
        {
            var code = InvitationCode.Of(System.Security.Cryptography.RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
            await MustAsync(store, Actor.Operator, null, new Invite(code, Role.Lead, unit));
            await MustAsync(store, Actor.Stranger, chat, new Join(chat, code.ToString(), $"Ketua {unit}", account));
        }

        return new(unit, store.Current.Accounts[account], chat);
    }

    private static async Task MustAsync(StatusStore store, Actor actor, ChatId? chat, Command command)
    {
        var outcome = await store.SubmitAsync(store.Now(actor) with { Chat = chat }, command);
        if (outcome.Refusal is { } refusal)
            throw new InvalidOperationException(refusal.En);
    }
}
