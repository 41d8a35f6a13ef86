using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;

namespace ZiWbk.Bot.Operations;

/// <summary>Makes a code that binds one group to an office and gives nobody a role.</summary>
/// <param name="Unit">The office's short name.</param>
/// <param name="Days">For how many days.</param>
internal sealed record GroupInvitation(string Unit, int Days) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var code = InvitationCode.Of(RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
        var unit = Results.Unit(Unit);
        var outcome = (await host.Store.SubmitAsync(host.Store.Now(Actor.Operator), new MakeGroupCode(code, unit, Days))).Accepted();
        var made = (GroupCodeMade)outcome.Events[0].Event;
        var day = DateOnly.FromDateTime(made.Expires.ToOffset(TimeSpan.FromHours(7)).DateTime);
        var office = host.Store.Current.Units[unit].Name;
        var link = Invitation.Link(host, "startgroup", code);
        return Results.Of(
            $"Kode grup: {code}\nMengikat satu grup ke {office}, berlaku sampai {Dates.Of(day, Language.Indonesian)}. Tidak memberi peran kepada siapa pun.\nDi grup: /start {code}{link}",
            $"Group code: {code}\nBinds one group to {office}, until {Dates.Of(day, Language.English)}. It gives nobody a role.\nIn the group: /start {code}{link}",
            new JsonObject
            {
                ["code"] = code.ToString(),
                ["unit"] = unit.Value,
                ["group"] = true,
                ["expires"] = made.Expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            });
    }
}
