using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>erase --person ID</c>: a person's data out.</summary>
internal static class EraseCommand
{
    public static Command Create()
    {
        var person = new Option<string>("--person") { Description = "Nomor orang, misalnya p12 (the person's id)", Required = true };
        var command = new Command("erase", "Hapus data pribadi seseorang, untuk selamanya (erase a person's data, for good)") { person };
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => new PersonErasure(parsed.GetRequiredValue(person))));
        return command;
    }
}
