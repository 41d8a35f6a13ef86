using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Operations;

/// <summary>Makes an invitation code.</summary>
/// <param name="Unit">The office's short name; null for the whole regency.</param>
/// <param name="Role">admin, reviewer, lead, member, viewer or media.</param>
/// <param name="Uses">How many may join.</param>
/// <param name="Days">For how many days.</param>
internal sealed record Invitation(string? Unit, string Role, int Uses, int Days) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var code = InvitationCode.Of(RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
        UnitId? unit = Unit is null ? null : Results.Unit(Unit);
        if (!Enum.TryParse<Role>(Role, ignoreCase: true, out var role) || !Enum.IsDefined(role))
            throw new DocumentRefusedException($"Peran '{Role}' tidak dikenal.", $"There is no role '{Role}'.");
        var context = host.Store.Now(Actor.Operator);
        var outcome = (await host.Store.SubmitAsync(context, new Invite(code, role, unit, Uses, Days))).Accepted();
        var made = (InvitationMade)outcome.Events[0].Event;
        var until = made.Expires.ToOffset(TimeSpan.FromHours(7));
        var name = unit is { } id ? host.Store.Current.Units[id].Name : "Kabupaten";
        var office = unit is { } known ? host.Store.Current.Units[known].Name : "the whole regency";
        var day = Knowledge.Dates.Of(DateOnly.FromDateTime(until.DateTime), Assessment.Language.Indonesian);
        var dayEn = Knowledge.Dates.Of(DateOnly.FromDateTime(until.DateTime), Assessment.Language.English);
        return Results.Of(
            $"Kode undangan: {code}\nUntuk {name}, sebagai {role.ToString().ToLowerInvariant()}, {Uses} kali pakai, berlaku sampai {day} pukul {until:HH.mm} WIB.\nKirim ke bot: /start {code}\nKode ini hanya ditampilkan sekali.",
            $"Invitation code: {code}\nFor {office}, as {role.ToString().ToLowerInvariant()}, {Uses} use(s), valid until {dayEn} at {until:HH:mm} WIB.\nSend to the bot: /start {code}\nThis code is shown only once.",
            new JsonObject
            {
                ["code"] = code.ToString(),
                ["unit"] = unit?.Value,
                ["role"] = role.ToString().ToLowerInvariant(),
                ["uses"] = Uses,
                ["expires"] = made.Expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            });
    }
}
