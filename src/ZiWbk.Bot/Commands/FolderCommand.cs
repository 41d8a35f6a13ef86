using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

internal static class FolderCommand
{
    public static Command Create(string name, string description, Func<string, Operation> operation)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder cadangan (the backup's folder)" };
        var command = new Command(name, description) { folder };
        var options = OperationOptions.AddTo(command);
        // The server may stand in another folder than who asks.
        command.SetAction(parsed => CommandContext.Run(parsed, options, () => operation(Path.GetFullPath(parsed.GetRequiredValue(folder)))));
        return command;
    }
}
