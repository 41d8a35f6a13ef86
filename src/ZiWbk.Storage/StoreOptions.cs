using ZiWbk.Status.Commands;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Journal;
using ZiWbk.Storage.Projection;

namespace ZiWbk.Storage;

/// <summary>How a store is opened.</summary>
public sealed record StoreOptions
{
    /// <summary>The worksheets, the journey and the working days.</summary>
    public Rulebook Rulebook { get; init; } = Rulebook.None;

    /// <summary>Where the moment is read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>After how many events a snapshot is written while running.</summary>
    public int SnapshotEvery { get; init; } = 25_000;

    /// <summary>A segment of the journal that has grown to this many bytes is followed by a new one.</summary>
    public long SegmentBytes { get; init; } = JournalFile.DefaultSegmentBytes;

    /// <summary>Puts something around the disk; for tests that end the process at a write.</summary>
    public Func<IDisk, IDisk> Around { get; init; } = disk => disk;

    /// <summary>How long an erasure, a backup or a verification waits for the documents.</summary>
    public TimeSpan DocumentsPatience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Told of each point the projection passes; for tests that end the process there.</summary>
    public Action<ProjectionPoint>? ProjectionReached { get; init; }
}
