using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>year open N</c> and <c>year close N</c>.</summary>
internal static class YearCommand
{
    public static Command Create() => new("year", "Tahun penilaian (the years)")
    {
        Change("open", "Buka tahun penilaian (open a year)", open: true),
        Change("close", "Tutup tahun penilaian (close a year)", open: false),
    };

    private static Command Change(string name, string description, bool open)
    {
        var year = new Argument<int>("N") { Description = "2000 - 2100" };
        var last = new Option<bool>("--from-last-year") { Description = "Mulai dari jawaban tahun lalu (start from last year's answers)" };
        var command = new Command(name, description) { year };
        if (open)
            command.Add(last);
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => new YearChange(parsed.GetRequiredValue(year), open, open && parsed.GetValue(last))));
        return command;
    }
}
