using System.CommandLine;
using System.Text;
using ZiWbk.Bot.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("ZiWbk.Bot: pendamping Zona Integritas menuju WBK/WBBM (companion on the way to WBK/WBBM)")
{
    ScoreCommand.Create(),
    ExportCommand.Create(),
    CheckCommand.Create(),
    UnderstandCommand.Create(),
    AskCommand.Create(),
    LearnCommand.Create(),
    ServeCommand.Create(),
    ChatCommand.Create(),
    ImportCommand.Create(),
    InviteCommand.Create(),
    UnitsCommand.Create(),
    YearCommand.Create(),
    RemindersCommand.Create(),
    QuestionsCommand.Create(),
    ManifestCommand.Create(),
    JournalCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    EraseCommand.Create(),
    ReportCommand.Create(),
};
// No command means serve.
ServeCommand.SetUp(root);
var parsed = root.Parse(args);
// The contract tells wrong usage (2) from a refusal (1).
return parsed.Errors.Count > 0 ? UsageError(parsed) : parsed.Invoke();

static int UsageError(ParseResult parsed)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("Lihat --help (see --help).");
    return 2;
}
