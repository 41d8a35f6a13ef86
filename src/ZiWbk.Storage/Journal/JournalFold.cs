using ZiWbk.Status;
using ZiWbk.Status.Events;
using ZiWbk.Storage.Snapshots;

namespace ZiWbk.Storage.Journal;

/// <summary>Folds a journal's lines, from a snapshot where it fits the chain.</summary>
internal sealed class JournalFold(Snapshot? snapshot, EventCodec codec)
{
    private bool _fits = snapshot is null;
    private Regency _regency = Regency.Empty;

    /// <summary>The sequence number folding began after.</summary>
    public long FoldedFrom { get; private set; }

    /// <summary>Takes the next line.</summary>
    public void Visit(ScannedLine line)
    {
        if (snapshot is not null && line.Content.Sequence <= snapshot.Regency.Sequence)
        {
            if (line.Content.Sequence < snapshot.Regency.Sequence)
                return;
            _fits = snapshot.Chain == Convert.ToHexStringLower(line.Content.Hash);
            _regency = snapshot.Regency;
            FoldedFrom = _regency.Sequence;
            return;
        }

        if (_fits)
            _regency = _regency.After(line.Read(codec));
    }

    /// <summary>What stands after the last line.</summary>
    /// <exception cref="StorageRefusedException">The journal ends before the snapshot: acknowledged events are missing.</exception>
    public Regency Finish(JournalFile journal)
    {
        if (snapshot is not null && journal.Sequence < snapshot.Regency.Sequence)
            throw new StorageRefusedException(
                $"Jurnal berakhir pada catatan {journal.Sequence}, padahal pernah sampai {snapshot.Regency.Sequence}: ada berkas yang hilang. Pulihkan dari cadangan (perintah restore).",
                $"The journal ends at event {journal.Sequence} but had reached {snapshot.Regency.Sequence}: a file is missing. Restore a backup (command restore).");
        if (_fits)
            return _regency;
        // The snapshot is of another journal.
        FoldedFrom = 0;
        return journal.Read(0).Aggregate(Regency.Empty, (regency, recorded) => regency.After(recorded));
    }
}
