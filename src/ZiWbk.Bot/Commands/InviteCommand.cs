using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>invite --unit ID --role ROLE</c>: a code with which people join.</summary>
internal static class InviteCommand
{
    public static Command Create()
    {
        var unit = new Option<string?>("--unit") { Description = "Nama pendek kantor; tanpa ini seluruh kabupaten, hanya untuk admin, viewer, media (the office's short name; without it the whole regency)" };
        var role = new Option<string>("--role") { Description = "admin, reviewer, lead, member, viewer, media" };
        var group = new Option<bool>("--group") { Description = "Kode yang mengikat satu grup ke kantor, tanpa peran (a code that binds one group to the office and gives no role)" };
        role.AcceptOnlyFromAmong("admin", "reviewer", "lead", "member", "viewer", "media");
        var uses = new Option<int>("--uses") { Description = "Berapa kali dapat dipakai, 1 sampai 100 (how often it can be used)", DefaultValueFactory = _ => 1 };
        var days = new Option<int>("--days") { Description = "Berlaku berapa hari, 1 sampai 90 (for how many days)", DefaultValueFactory = _ => 7 };
        var command = new Command("invite", "Buat kode undangan (make an invitation code)") { unit, role, group, uses, days };
        command.Validators.Add(result =>
        {
            // A code is for people or for a group, never for both: what is sent to a group is read by everybody there.
            if (result.GetValue(group) ? result.GetValue(role) is not null || result.GetValue(unit) is null : result.GetValue(role) is null)
                result.AddError("--role ROLE, atau --unit ID --group (--role ROLE, or --unit ID --group)");
        });
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => parsed.GetValue(group)
            ? new GroupInvitation(parsed.GetValue(unit)!, parsed.GetValue(days))
            : new Invitation(parsed.GetValue(unit), parsed.GetRequiredValue(role), parsed.GetValue(uses), parsed.GetValue(days))));
        return command;
    }
}
