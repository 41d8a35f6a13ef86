using System.CommandLine;
using ZiWbk.Bot.Operations;

namespace ZiWbk.Bot.Commands;

/// <summary><c>restore DIR</c>: a backup in the place of what stands.</summary>
internal static class RestoreCommand
{
    public static Command Create() => FolderCommand.Create(
        "restore", "Pulihkan dari folder cadangan; data sekarang disimpan di sampingnya (restore a backup; what stands is set aside)", folder => new Restoration(folder));
}
