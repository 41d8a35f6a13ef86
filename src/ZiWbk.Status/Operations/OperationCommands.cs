using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Operations;

/// <summary>Notes that a backup has been made.</summary>
/// <param name="Folder">Where.</param>
public sealed record NoteBackup(string Folder) : Command
{
    internal override Right? Right => Rights.Right.Erase;

    internal override Decision Decide(Regency regency, CommandContext context) => Decision.Of(new BackupMade(Folder));
}

/// <summary>Notes that the data was restored from a backup.</summary>
/// <param name="From">The backup.</param>
/// <param name="SetAside">The folder with the data as it was before.</param>
public sealed record NoteRestore(string From, string SetAside) : Command
{
    internal override Right? Right => Rights.Right.Erase;

    internal override Decision Decide(Regency regency, CommandContext context) => Decision.Of(new Restored(From, SetAside));
}
