using ZiWbk.Assessment.Instruments;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Projection;

namespace ZiWbk.Storage;

/// <summary>How a store is opened.</summary>
public sealed record StoreOptions
{
    /// <summary>The worksheets known, by their id.</summary>
    public IReadOnlyDictionary<string, Instrument> Instruments { get; init; } = new Dictionary<string, Instrument>();

    /// <summary>Where the moment is read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>After how many events a snapshot is written while running.</summary>
    public int SnapshotEvery { get; init; } = 10_000;

    /// <summary>How large a segment of the journal grows before a new one is begun.</summary>
    public long SegmentBytes { get; init; } = Journal.JournalFile.SegmentBytes;

    /// <summary>Puts something around the disk; for tests that end the process at a write.</summary>
    public Func<IDisk, IDisk> Around { get; init; } = disk => disk;

    /// <summary>How long an erasure, a backup or a verification waits for the documents.</summary>
    public TimeSpan DocumentsPatience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Told of each point the projection passes; for tests that end the process there.</summary>
    public Action<ProjectionPoint>? ProjectionReached { get; init; }
}
