using ZiWbk.Status.Events;

namespace ZiWbk.Status.Operations;

/// <summary>A backup has been made; remembered so that an erasure can name the copies that still hold a person's data.</summary>
/// <param name="Folder">Where it was written.</param>
public sealed record BackupMade(string Folder) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) => before with { Backups = before.Backups.Add(new(Folder, recorded.At)) };
}

/// <summary>The data was restored from a backup; what the backup did not hold was set aside.</summary>
/// <param name="From">The backup.</param>
/// <param name="SetAside">The folder with the data as it was before.</param>
public sealed record Restored(string From, string SetAside) : Event
{
    // A backup was noted after it was made, so what came out of it does not know it.
    internal override Regency Apply(Regency before, Recorded recorded)
    {
        var copies = before.Backups.Exists(copy => copy.Folder == From) ? before.Backups : before.Backups.Add(new(From, recorded.At));
        return before with { Backups = copies.Add(new(SetAside, recorded.At)) };
    }
}

/// <summary>A folder that holds a copy of the data.</summary>
/// <param name="Folder">Where.</param>
/// <param name="Made">When, UTC.</param>
public sealed record Copy(string Folder, DateTimeOffset Made);
