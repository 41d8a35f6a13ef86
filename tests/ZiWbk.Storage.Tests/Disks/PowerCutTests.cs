using System.Text;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Outbox;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Disks;

/// <summary>
/// Two hundred steps on a disk that forgets, with the power cut before and after every single change of the disk. Whatever was
/// acknowledged by then is there, once and whole; nothing is there in part.
/// </summary>
public class PowerCutTests
{
    private const int Steps = 200;
    private const string Name = "Siti Nurhaliza Ramadhani";

    private static readonly bool _all = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1";

    private readonly Dictionary<string, int> _acknowledged = [];
    private readonly Dictionary<string, byte[]> _stored = [];
    private readonly Random _random = new(20261124);
    private readonly List<string> _faults = [];
    private bool _erased;
    private int _cuts;

    [Fact]
    public async Task Whenever_the_power_is_cut_nothing_acknowledged_is_lost_and_nothing_is_there_in_part()
    {
        var disk = new ForgetfulDisk();
        disk.Moment = moment => CutAt(disk, moment);
        var options = Folder.Options(new() { SnapshotEvery = 20, SegmentBytes = 16_000 });

        await using (var store = await StatusStore.OpenAsync(disk, options))
            await RunAsync(store, new EvidenceStore(disk, new()));

        Assert.True(_erased);
        Assert.Empty(_faults);
        Assert.True(_cuts > 1000, $"{_cuts} cuts");
        TestContext.Current.TestOutputHelper?.WriteLine($"{_acknowledged.Count} turns acknowledged, {disk.Moments} moments, {_cuts} power cuts: 0 losses, 0 partial states");
    }

    private async Task RunAsync(StatusStore store, EvidenceStore evidence)
    {
        await store.WithOfficesAsync();
        var (person, chat) = await store.JoinAsync("Budi Santoso", "telegram:555001");
        var (leaving, _) = await store.JoinAsync(Name, "telegram:555777002");
        for (var step = 0; step < Steps; step++)
        {
            var key = $"step-{step}";
            var actor = Actor.Of(step == 100 ? person : step % 10 == 3 && step < 100 ? leaving : person);
            var context = store.Now(actor) with { Chat = chat, Key = UpdateKey.Of("test", key) };
            var question = Folder.Instrument.Questions[step % Folder.Instrument.Questions.Count].Id;
            if (step == 100)
            {
                await store.EraseAsync(store.Now(Actor.Operator), leaving);
                _erased = true;
                continue;
            }

            Outcome outcome;
            switch (step % 5)
            {
                case 0:
                    var bytes = Encoding.ASCII.GetBytes($"%PDF-1.4\n{step}\n" + new string('x', _random.Next(3000)));
                    var file = evidence.Save(new MemoryStream(bytes), $"bukti {step}.pdf").File!;
                    _stored[file.Hash] = bytes;
                    outcome = await store.SubmitAsync(context, new AttachEvidence(Office.Assessment, [Matter.Of(question)], file, null, null, $"bukti {step}.pdf"));
                    break;
                case 1:
                    // Several commands, one turn: all of it or nothing.
                    outcome = await store.SubmitAsync(context, regency => Turn.Of(
                        regency,
                        context,
                        Enumerable.Range(0, 7).Select(part => (Command)new WriteNote(Office.Assessment, Matter.Of(Folder.Instrument.Questions[part].Id), $"catatan {step}/{part}")).Append(new QueueMessage(chat, $"pesan {step}"))));
                    break;
                case 2:
                    outcome = await store.SubmitAsync(context, new MeetChat($"telegram:{900_000 + step}", ChatKind.Private));
                    break;
                default:
                    outcome = await store.SubmitAsync(context, new WriteNote(Office.Assessment, Matter.Of(question), $"catatan {step}"));
                    break;
            }

            Assert.NotEmpty(outcome.Events);
            _acknowledged[key] = outcome.Events.Length;
            await store.SnapshotWritten;
        }
    }

    private void CutAt(ForgetfulDisk disk, int moment)
    {
        Cut[] cuts = _all ? Enum.GetValues<Cut>() : [(Cut)(moment % 4)];
        foreach (var cut in cuts)
        {
            Check(disk.After(cut, _random), $"moment {moment}, {cut}");
            if (moment % (_all ? 20 : 100) == 0)
                CutRecovery(disk.After(cut, _random), $"moment {moment}, {cut}, then again");
        }
    }

    // A second cut while the first is being recovered from.
    private void CutRecovery(ForgetfulDisk disk, string where)
    {
        disk.Moment = moment => Check(disk.After((Cut)(moment % 4), _random), $"{where} at {moment}");
        using var store = new Opened(disk);
    }

    private void Check(ForgetfulDisk disk, string where)
    {
        _cuts++;
        try
        {
            using var opened = new Opened(disk);
            var store = opened.Store;
            var turns = store.History(0).Where(recorded => recorded.Key is not null).GroupBy(recorded => recorded.Key!.Value).ToDictionary(turn => turn.Key, turn => turn.ToList());
            foreach (var (text, count) in _acknowledged)
            {
                if (!turns.TryGetValue(UpdateKey.Of("test", text), out var turn) || turn.Count != count)
                    _faults.Add($"{where}: {text} was acknowledged and is {(turn is null ? "lost" : "there in part or twice")}");
            }

            if (turns.Values.Any(turn => turn.Count is not (1 or 8)))
                _faults.Add($"{where}: a turn is there in part");
            foreach (var (hash, bytes) in _stored)
            {
                if (!disk.Exists(EvidenceStore.PathOf(hash)) || !disk.ReadAll(EvidenceStore.PathOf(hash)).AsSpan().SequenceEqual(bytes))
                    _faults.Add($"{where}: evidence {hash[..8]} was acknowledged and is not there");
            }

            if (store.Current.Evidence.Values.Any(item => item.File is { } file && !disk.Exists(EvidenceStore.PathOf(file.Hash))))
                _faults.Add($"{where}: evidence is recorded whose file is not there");
            if (_erased && disk.Contents.Any(content => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Name)) >= 0))
                _faults.Add($"{where}: an erased name is still there");
            var verified = store.VerifyAsync().GetAwaiter().GetResult();
            _faults.AddRange(verified.Differences.Select(difference => $"{where}: {difference}"));
        }
        catch (Exception exception) when (exception is StorageRefusedException or IOException or InvalidOperationException)
        {
            _faults.Add($"{where}: {exception.Message}");
        }
    }

    private sealed class Opened : IDisposable
    {
        public Opened(ForgetfulDisk disk) =>
            Store = StatusStore.OpenAsync(disk, Folder.Options(new() { SnapshotEvery = 20, SegmentBytes = 16_000 })).GetAwaiter().GetResult();

        public StatusStore Store { get; }

        public void Dispose() => Store.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
