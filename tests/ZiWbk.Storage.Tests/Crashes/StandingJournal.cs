using ZiWbk.Status;
using ZiWbk.Status.Events;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Journal;

namespace ZiWbk.Storage.Crashes;

/// <summary>A line of the journal as the test needs it.</summary>
internal sealed record StandingLine(Recorded Recorded, string Hash, int Part, int Parts);

/// <summary>The journal as a kill left it, read without opening the store and without changing a byte.</summary>
/// <param name="Lines">The lines that will count.</param>
/// <param name="Regency">What they come to.</param>
internal sealed record StandingJournal(IReadOnlyList<StandingLine> Lines, Regency Regency)
{
    public static StandingJournal Read(string data)
    {
        var lines = new JournalScan(new RealDisk(data), "journal").Lines()
            .Select(line => new StandingLine(line.Read(EventCodec.Current), Convert.ToHexStringLower(line.Content.Hash), line.Part, line.Parts))
            .ToArray();
        return new(lines, lines.Aggregate(Regency.Empty, (regency, line) => regency.After(line.Recorded)));
    }
}
