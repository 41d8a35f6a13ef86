using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>invite --unit ID --role ROLE</c>: a code with which people join.</summary>
internal static class InviteCommand
{
    public static Command Create()
    {
        var unit = new Option<string?>("--unit") { Description = "Nama pendek kantor; tanpa ini seluruh kabupaten, hanya untuk admin, viewer, media (the office's short name; without it the whole regency)" };
        var role = new Option<string>("--role") { Description = "admin, reviewer, lead, member, viewer, media", Required = true };
        role.AcceptOnlyFromAmong("admin", "reviewer", "lead", "member", "viewer", "media");
        var uses = new Option<int>("--uses") { Description = "Berapa kali dapat dipakai, 1 sampai 100 (how often it can be used)", DefaultValueFactory = _ => 1 };
        var days = new Option<int>("--days") { Description = "Berlaku berapa hari, 1 sampai 90 (for how many days)", DefaultValueFactory = _ => 7 };
        var command = new Command("invite", "Buat kode undangan (make an invitation code)") { unit, role, uses, days };
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () =>
            new Invitation(parsed.GetValue(unit), parsed.GetRequiredValue(role), parsed.GetValue(uses), parsed.GetValue(days))));
        return command;
    }
}
