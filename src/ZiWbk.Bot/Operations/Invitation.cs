using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Bot.Hosting;
using ZiWbk.Conversation.Wording;
using ZiWbk.Documents;
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
        var day = DateOnly.FromDateTime(until.DateTime);
        var office = unit is { } known ? host.Store.Current.Units[known].Name : null;
        return Results.Of(
            $"Kode undangan: {code}\nUntuk {office ?? "seluruh kabupaten"}, sebagai {RoleNames.Of(role).Id}, {Uses} kali pakai, berlaku sampai {Dates.Of(day, Language.Indonesian)} pukul {until:HH.mm} WIB.\nKirim ke bot: /start {code}{Link(host, "start", code)}\nKode ini hanya ditampilkan sekali.",
            $"Invitation code: {code}\nFor {office ?? "the whole regency"}, as {RoleNames.Of(role).En}, to be used {(Uses == 1 ? "once" : $"{Uses} times")}, until {Dates.Of(day, Language.English)}, {until:HH:mm} WIB.\nSend to the bot: /start {code}{Link(host, "start", code)}\nThis code is shown only once.",
            new JsonObject
            {
                ["code"] = code.ToString(),
                ["unit"] = unit?.Value,
                ["role"] = role.ToString().ToLowerInvariant(),
                ["uses"] = Uses,
                ["expires"] = made.Expires.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            });
    }

    /// <summary>The line with the link that brings the code to the bot; empty while the bot's name on Telegram is not known.</summary>
    internal static string Link(StatusHost host, string kind, InvitationCode code) =>
        host.Talks?.Telegram?.Username is { } bot ? $"\nhttps://t.me/{bot}?{kind}={code}" : "";
}
