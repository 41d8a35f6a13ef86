using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>reminders list</c> and <c>reminders run --now ISO</c>: what the bot will say first. Nothing is sent by either.</summary>
internal static class RemindersCommand
{
    private const int MostDays = 366;

    public static Command Create() => new("reminders", "Pengingat (what the bot says first)") { List(), Run() };

    private static Command List()
    {
        var unit = new Option<string?>("--unit") { Description = "Kantor (the office)" };
        var days = new Option<int>("--days") { Description = "Berapa hari ke depan, 1 sampai 366 (how many days)", DefaultValueFactory = _ => 7 };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostDays)
                result.AddError("--days: 1 - 366");
        });
        var command = new Command("list", "Yang akan diingatkan (what is due in the coming days)") { unit, days };
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => new ReminderList(parsed.GetValue(unit), parsed.GetValue(days))));
        return command;
    }

    private static Command Run()
    {
        var now = new Option<string>("--now") { Description = "Waktu ISO, misalnya 2026-12-01T08:00+07:00 (the moment)", Required = true };
        var command = new Command("run", "Yang akan dikirim pada suatu saat, tanpa mengirim (what would be sent at a moment, without sending)") { now };
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => new ReminderRun(parsed.GetRequiredValue(now))));
        return command;
    }
}
