using System.CommandLine;
using ZiWbk.Assessment;

namespace ZiWbk.Bot.Commands;

/// <summary>What every command on a data folder takes.</summary>
internal sealed record OperationOptions(Option<string> Data, Option<bool> Json, Option<Language> Language)
{
    public static OperationOptions AddTo(Command command)
    {
        var options = new OperationOptions(CommandContext.DataOption(), CommandContext.JsonOption(), CommandContext.LanguageOption());
        command.Add(options.Data);
        command.Add(options.Json);
        command.Add(options.Language);
        return options;
    }
}
