using System.Security.Cryptography;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.Reminders;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Crashes;

/// <summary>Holds a data folder against what was promised, after a kill. Every fault is a line; none where all is well.</summary>
internal sealed class CrashCheck(Ledger ledger)
{
    private (long Sequence, string Hash) _known = (0, "");

    public int Lost { get; private set; }

    public int Twice { get; private set; }

    /// <summary>How many events the folder holds.</summary>
    public long Events => _known.Sequence;

    public async Task<IReadOnlyList<string>> FaultsAsync(string data, StoreOptions options)
    {
        var faults = new List<string>();
        // Never opened, so never mended: what the kill left. A repetition below could put back what is lost.
        var standing = StandingJournal.Read(data);
        OnlyGrew(standing, faults);
        Updates(standing, faults);
        using (var folder = DataFolder.Hold(data))
        {
            await using var store = await StatusStore.OpenAsync(folder, options);
            Recovered(standing.Regency, store.Current, faults);
            faults.AddRange((await store.VerifyAsync()).Differences);
            Evidence(new EvidenceStore(store, new EvidenceLimits()), store.Current, faults);
            await RepeatedAsync(store, faults);
        }

        var after = StandingJournal.Read(data);
        OnlyGrew(after, faults);
        Reminders(after, faults);
        faults.AddRange(Directory.EnumerateFiles(data, "*.tmp", SearchOption.AllDirectories).Select(path => $"left over: {Path.GetRelativePath(data, path)}"));
        return faults;
    }

    // What stood before stands still, byte for byte: the hash covers all before it.
    private void OnlyGrew(StandingJournal standing, List<string> faults)
    {
        if (standing.Regency.Sequence < _known.Sequence)
            faults.Add($"the journal ended at {_known.Sequence} and now ends at {standing.Regency.Sequence}");
        else if (_known.Sequence > 0 && standing.Lines[(int)_known.Sequence - 1].Hash != _known.Hash)
            faults.Add($"line {_known.Sequence} is another one");
        if (standing.Lines is [.., var last])
            _known = (last.Recorded.Sequence, last.Hash);
    }

    // Exactly once, whole, and in one turn; and what it says is what was sent under that key.
    private void Updates(StandingJournal journal, List<string> faults)
    {
        var byKey = journal.Lines.Where(line => line.Recorded.Key is not null).GroupBy(line => line.Recorded.Key!.Value).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var (key, lines) in byKey)
        {
            if (lines.Count(line => line.Part == 1) > 1)
            {
                Twice++;
                faults.Add($"{key} was applied twice");
            }
            else if (lines.Length != lines[0].Parts || lines[^1].Recorded.Sequence - lines[0].Recorded.Sequence != lines.Length - 1)
            {
                faults.Add($"{key} is not one whole turn");
            }

            if (lines.Select(line => line.Recorded.Event).OfType<NoteWritten>().Any(note => Ledger.KeyOf(note.Text!) != key))
                faults.Add($"{key} holds the note of another update");
        }

        foreach (var (id, events) in ledger.Recorded)
        {
            if (!byKey.TryGetValue(Ledger.KeyOf(id), out var lines))
            {
                Lost++;
                faults.Add($"{id} was acknowledged and is lost");
            }
            else if (events is { } told && told != lines.Length)
            {
                faults.Add($"{id} was acknowledged with {told} events and has {lines.Length}");
            }
            else if (ledger.Evidence.TryGetValue(id, out var hash) && (lines[0].Recorded.Event as EvidenceAttached)?.File?.Hash != hash)
            {
                faults.Add($"{id} was acknowledged with the evidence {hash}");
            }
        }

        Twice += ledger.RecordedTwice.Count;
        faults.AddRange(ledger.RecordedTwice.Select(id => $"{id} was acknowledged as new twice"));
    }

    // What was being sent when the process ended: a reply waits again, a reminder is uncertain, and nothing else changes.
    private static void Recovered(Regency before, Regency after, List<string> faults)
    {
        faults.AddRange(after.Outbox.Values.Where(message => message.State == MessageState.Sending).Select(message => $"{message.Id} is still being sent"));
        foreach (var message in before.Outbox.Values)
        {
            var expected = message.State != MessageState.Sending ? message.State : message.MayRepeat ? MessageState.Waiting : MessageState.Uncertain;
            if (after.Outbox.GetValueOrDefault(message.Id)?.State != expected)
                faults.Add($"{message.Id} should be {expected}");
            if (expected == MessageState.Uncertain && after.Reminders.GetValueOrDefault(message.Occurrence!)?.State != ReminderState.Uncertain)
                faults.Add($"the reminder {message.Occurrence} should be uncertain");
        }
    }

    // A reminder is queued once, and handed over again only where it is known that nothing was sent.
    private static void Reminders(StandingJournal journal, List<string> faults)
    {
        var occurrences = new HashSet<string>();
        var reminders = new HashSet<MessageId>();
        var claimed = new HashSet<MessageId>();
        foreach (var happened in journal.Lines.Select(line => line.Recorded.Event))
        {
            switch (happened)
            {
                case MessageQueued { Occurrence: { } occurrence } queued:
                    reminders.Add(queued.Message);
                    if (!occurrences.Add(occurrence))
                        faults.Add($"the reminder {occurrence} was queued twice");
                    break;
                case MessageClaimed { Message: var message } when reminders.Contains(message) && !claimed.Add(message):
                    faults.Add($"the reminder {message} was handed over twice");
                    break;
                case MessagePutOff { Message: var message }:
                    claimed.Remove(message);
                    break;
            }
        }
    }

    private void Evidence(EvidenceStore evidence, Regency regency, List<string> faults)
    {
        foreach (var hash in ledger.Files.Concat(ledger.Evidence.Values).Concat(regency.Evidence.Values.Select(item => item.File!.Hash)).Distinct())
        {
            if (!evidence.IsStored(hash))
            {
                faults.Add($"the evidence {hash} is missing");
                continue;
            }

            using var stream = evidence.Open(hash);
            if (Convert.ToHexStringLower(SHA256.HashData(stream)) != hash)
                faults.Add($"the evidence {hash} has other bytes");
        }
    }

    private async Task RepeatedAsync(StatusStore store, List<string> faults)
    {
        var before = store.Head;
        foreach (var id in ledger.ThisRound.Distinct())
        {
            var context = store.Now(Actor.Operator) with { Key = Ledger.KeyOf(id) };
            if (!(await store.SubmitAsync(context, new Status.Chats.MeetChat($"again:{id}", Status.Chats.ChatKind.Private))).Repeated)
                faults.Add($"{id} had its effect a second time");
        }

        if (store.Head != before)
            faults.Add("a repetition was recorded");
    }
}
