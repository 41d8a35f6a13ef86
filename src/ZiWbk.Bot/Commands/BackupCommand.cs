using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>backup DIR</c>: a whole copy while the bot goes on.</summary>
internal static class BackupCommand
{
    public static Command Create() => FolderCommand.Create(
        "backup", "Salin semua data ke folder baru (copy all data into a new folder)", folder => new Backup(folder));
}
