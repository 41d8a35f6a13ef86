using System.Collections.Immutable;
using ZiWbk.Status;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Excerpts;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Inbox;
using ZiWbk.Storage.Journal;
using ZiWbk.Storage.Projection;
using ZiWbk.Storage.Snapshots;

namespace ZiWbk.Storage;

/// <summary>
/// The status of a data folder: commands are decided on what stands in memory, their events made durable in the journal, and
/// only then shown. The documents in LiteDB follow behind.
/// </summary>
public sealed partial class StatusStore : IStatusStore, IAsyncDisposable
{
    internal const string JournalFolder = "journal";

    private readonly StoreOptions _options;
    private readonly IDisk _disk;
    private readonly JournalFile _journal;
    private readonly GroupCommit _commit;
    private readonly StatusProjection? _projection;
    // Backup, verification and erasure go through the files one at a time.
    private readonly SemaphoreSlim _operation = new(1, 1);
    private long _snapshotAt;
    private Task _snapshot = Task.CompletedTask;
    private bool _snapshotFailed;

    private StatusStore(IDisk disk, string? folder, StoreOptions options)
    {
        _options = options;
        _disk = disk;
        Folder = folder;
        Inbox = new(disk);
        var snapshot = SnapshotFile.Newest(disk);
        var fold = new JournalFold(snapshot, EventCodec.Current);
        _journal = JournalFile.Open(disk, JournalFolder, EventCodec.Current, fold.Visit, options.SegmentBytes);
        Regency regency;
        try
        {
            regency = fold.Finish(_journal);
            _snapshotAt = fold.FoldedFrom;
            // A snapshot is written only of what was durable; it vouches for the journal's end.
            if (_journal.Sequence > _snapshotAt)
                _journal.Settle();
        }
        catch
        {
            _journal.Dispose();
            throw;
        }

        _commit = new(_journal, regency, Published);
        if (folder is not null)
            _projection = new(folder, regency, options.DocumentsPatience, options.ProjectionReached);
    }

    /// <inheritdoc/>
    public Regency Current => _commit.Durable;

    /// <summary>The data folder; null on a disk of a test.</summary>
    public string? Folder { get; }

    /// <summary>The hash of the journal's last line.</summary>
    public string Head => _journal.Head;

    /// <summary>How many bytes that were never acknowledged were cut off the journal's end at the start.</summary>
    public long CutBytes => _journal.CutBytes;

    /// <summary>Whether a flush failed, so that nothing is recorded any more until a restart.</summary>
    public bool Stopped => _commit.Stopped;

    /// <summary>The documents; null on a disk of a test.</summary>
    public StatusProjection? Projection => _projection;

    /// <summary>Updates that wait to be worked on.</summary>
    public KeptUpdates Inbox { get; }

    internal IDisk Disk => _disk;

    /// <summary>Ends when the snapshot being written is.</summary>
    internal Task Snapshots => _snapshot;

    /// <summary>Opens the status of a data folder held by this process.</summary>
    /// <exception cref="StorageRefusedException">The journal is damaged, or a newer program wrote it.</exception>
    public static async Task<StatusStore> OpenAsync(DataFolder folder, StoreOptions options)
    {
        try
        {
            var disk = options.Around(new RealDisk(folder.Path));
            var restored = Backups.Restore.Finish(folder.Path);
            return await RecoveredAsync(new(disk, folder.Path, options), restored);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(folder.Path, exception);
        }
    }

    /// <summary>Opens the status on another disk, without documents.</summary>
    internal static async Task<StatusStore> OpenAsync(IDisk disk, StoreOptions options)
    {
        try
        {
            return await RecoveredAsync(new(options.Around(disk), null, options), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite("", exception);
        }
    }

    /// <inheritdoc/>
    public Task<Outcome> SubmitAsync(CommandContext context, Command command)
    {
        var whole = Complete(context);
        return SubmitWholeAsync(whole, regency => command.Run(regency, whole));
    }

    /// <inheritdoc/>
    public Task<Outcome> SubmitAsync(CommandContext context, Func<Regency, Decision> decide) => SubmitWholeAsync(Complete(context), decide);

    /// <summary>The circumstances of a command given now.</summary>
    public CommandContext Now(Actor actor) => Complete(new(actor, _options.Clock.GetUtcNow()));

    /// <summary>The events after a sequence number, as they stand on disk; durable ones only, while others are recorded.</summary>
    public IEnumerable<Recorded> History(long after) => _journal.Read(after);

    /// <summary>
    /// The events at or after a moment, in order; durable ones only, while others are recorded. The end of a long journal is read
    /// without what stands before it.
    /// </summary>
    public IEnumerable<Recorded> Since(DateTimeOffset moment) => _journal.Read(moment);

    /// <summary>The lines of the journal that are picked, without personal values, and its end at that moment; durable ones only, while others are recorded.</summary>
    /// <param name="takes">Picks them; it sees every event from the first on.</param>
    public Excerpt Excerpt(Func<Event, bool> takes)
    {
        var (lines, events) = (new List<ReadOnlyMemory<byte>>(), new List<Recorded>());
        var (sequence, head) = (0L, JournalLine.Origin);
        foreach (var line in _journal.Lines())
        {
            (sequence, head) = (line.Content.Sequence, line.Content.Hash);
            if (line.Read(EventCodec.Current) is var recorded && takes(recorded.Event))
            {
                lines.Add(ExcerptFile.Line(line));
                events.Add(recorded);
            }
        }

        return new(lines, events, sequence, Convert.ToHexStringLower(head));
    }

    /// <summary>Writes what is left to write and lets go of the folder's files.</summary>
    public async ValueTask DisposeAsync()
    {
        // Whoever still waits is served first.
        await _commit.WhileQuietAsync(_ => true);
        await _snapshot;
        _projection?.Dispose();
        if (!_commit.Stopped && (Current.Sequence > _snapshotAt || _snapshotFailed))
            TryWriteSnapshot(new(Current, _journal.Head));
        _journal.Dispose();
        Inbox.Dispose();
        _operation.Dispose();
    }

    private async Task<Outcome> SubmitWholeAsync(CommandContext context, Func<Regency, Decision> decide)
    {
        var repeated = false;
        ZiWbk.Assessment.Bilingual? refusal = null;
        var events = await _commit.SubmitAsync(regency =>
        {
            repeated = context.Key is { } key && regency.Seen.Contains(key);
            if (repeated)
                return [];
            var decision = decide(regency);
            refusal = decision.Refusal;
            return Numbered(regency, context, decision);
        });
        return new(events, refusal, repeated);
    }

    private static ImmutableArray<Recorded> Numbered(Regency regency, CommandContext context, Decision decision) =>
        [.. decision.Events.Select((happened, at) => new Recorded(regency.Next + at, context.At, context.Actor, context.Chat, context.Key, happened))];

    // The journal keeps whole milliseconds; what is in memory must be what a replay gives.
    private CommandContext Complete(CommandContext context) => context with
    {
        At = new DateTimeOffset(context.At.UtcTicks - (context.At.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero),
        Rulebook = _options.Rulebook,
    };

    private void Published(Regency regency)
    {
        _projection?.Offer(regency);
        if (regency.Sequence - _snapshotAt < _options.SnapshotEvery || !_snapshot.IsCompleted)
            return;
        var snapshot = new Snapshot(regency, _journal.Head);
        _snapshotAt = regency.Sequence;
        _snapshot = Task.Run(() => TryWriteSnapshot(snapshot));
    }

    // A snapshot only makes the next start quicker; without room for it the start is as before.
    private void TryWriteSnapshot(Snapshot snapshot)
    {
        try
        {
            SnapshotFile.Write(_disk, snapshot);
            _snapshotFailed = false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Tried again after as many events, or at the end: at every turn it would fill a disk that is nearly full.
            _snapshotFailed = true;
        }
    }

    private static StorageRefusedException CannotWrite(string folder, Exception cause) => new(
        $"Folder data {folder} tidak dapat ditulis, jadi bot tidak dijalankan. Periksa izin dan ruang kosongnya.",
        $"The data folder {folder} cannot be written, so the bot does not start. Check its permissions and free space.",
        cause);

    // What could not be made ready lets go of its files and of the documents' thread.
    private static async Task<StatusStore> RecoveredAsync(StatusStore store, Backups.RestoreMark? restored)
    {
        try
        {
            await store.RecoverAsync(restored);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private async Task RecoverAsync(Backups.RestoreMark? restored)
    {
        await FinishErasuresAsync();
        var context = Now(Actor.Clock);
        if (restored is not null)
        {
            await SubmitAsync(context, regency => Turn.Of(
                regency, context, new Status.Operations.NoteRestore(restored.From, restored.SetAside), new RecoverOutbox(AfterRestore: true)));
            foreach (var person in restored.Erased.Select(text => PersonId.Parse(text, null)))
            {
                if (Current.People.TryGetValue(person, out var known) && !known.Erased)
                    await EraseAsync(Now(Actor.Clock), person);
            }

            Backups.Restore.Forget(Folder!);
        }
        else
        {
            await SubmitAsync(context, new RecoverOutbox());
        }
    }
}
