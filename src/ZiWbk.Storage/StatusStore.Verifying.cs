using ZiWbk.Status;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Storage.Journal;
using ZiWbk.Storage.Projection;

namespace ZiWbk.Storage;

/// <summary>What a verification found.</summary>
/// <param name="Events">How many events were replayed.</param>
/// <param name="Head">The hash of the last line.</param>
/// <param name="Differences">Everything that is not as the journal says, a line each; none where all is well.</param>
public sealed record Verification(long Events, string Head, IReadOnlyList<string> Differences);

/// <summary>The part that holds everything against the journal.</summary>
public sealed partial class StatusStore
{
    /// <summary>
    /// Replays the journal from its first line, holding chain and seals, and compares what comes out with what stands in
    /// memory and with every document. Turns go on meanwhile. Documents that differ are made anew.
    /// </summary>
    /// <remarks>Damage is what it is for: it is a difference like another, with segment and line.</remarks>
    public async Task<Verification> VerifyAsync()
    {
        await _operation.WaitAsync();
        try
        {
            var (standing, head) = await _commit.WhileQuietAsync(regency => (regency, _journal.Head));
            var differences = new List<string>();
            var replayed = await Task.Run(() => Replay(standing, differences));
            if (replayed.Sequence == standing.Sequence)
                differences.AddRange(StatusDocuments.Differences(standing, replayed).Select(difference => $"memory: {difference}"));
            // Where the journal cannot be replayed, what stands in memory is the best there is to hold the documents against.
            var expected = replayed.Sequence == standing.Sequence ? replayed : standing;
            differences.AddRange(await DocumentDifferencesAsync(standing, expected));
            return new(replayed.Sequence, head, differences);
        }
        finally
        {
            _operation.Release();
        }
    }

    private async Task<IEnumerable<string>> DocumentDifferencesAsync(Regency standing, Regency expected)
    {
        if (_projection is null)
            return [];
        try
        {
            return (await _projection.DifferencesAsync(standing, expected)).Select(difference => $"{StatusProjection.FileName}: {difference}");
        }
        catch (TimeoutException)
        {
            return [$"{StatusProjection.FileName}: does not answer; it is made anew at the next start"];
        }
    }

    private Regency Replay(Regency standing, List<string> differences)
    {
        var replayed = Regency.Empty;
        try
        {
            foreach (var line in _journal.Lines())
            {
                if (line.Content.Sequence > standing.Sequence)
                    break;
                var head = JournalLine.ReadHead(line.Content.Covered);
                if (head.Seal is not null && line.Content.Personal.IsEmpty && !standing.Erasures.Any(erased => ErasePerson.Goes(erased, head.Subject, head.Sequence)))
                    differences.Add($"{line.Segment}:{line.Number}: personal values are missing without an erasure");
                if (Read(line, differences) is { } recorded && replayed.Next == recorded.Sequence)
                    replayed = replayed.After(recorded);
            }
        }
        catch (Exception exception) when (exception is StorageRefusedException or IOException or UnauthorizedAccessException)
        {
            differences.Add($"{JournalFolder}: {exception.Message}");
        }

        if (replayed.Sequence != standing.Sequence)
            differences.Add($"{JournalFolder}: ends at event {replayed.Sequence}, {standing.Sequence} stand");
        return replayed;
    }

    // After a line that cannot be read the others are still looked at, so that one verification names them all.
    private static Recorded? Read(ScannedLine line, List<string> differences)
    {
        try
        {
            return line.Read(EventCodec.Current);
        }
        catch (StorageRefusedException exception)
        {
            differences.Add($"{line.Segment}:{line.Number}: {exception.Message}");
            return null;
        }
    }
}
