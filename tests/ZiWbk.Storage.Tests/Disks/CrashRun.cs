using System.Security.Cryptography;
using System.Text;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Outbox;
using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Disks;

/// <summary>What had been acknowledged at a moment of a run.</summary>
/// <param name="Operation">The operation in flight.</param>
/// <param name="Steps">How many steps.</param>
/// <param name="Files">How many files of evidence.</param>
/// <param name="Erased">Whether the erasure.</param>
internal readonly record struct Moment(long Operation, int Steps, int Files, bool Erased);

/// <summary>200 steps of all kinds on a forgetful disk, with an erasure and many segments and snapshots.</summary>
internal sealed class CrashRun
{
    public const int Length = 200;
    public const string Erased = "Ratna Kusumaningrum";
    public const string ErasedAccount = "777009888";
    private const int EraseAt = 140;

    private int _acknowledged;
    private bool _erasureAcknowledged;

    public static StoreOptions Options => Folder.Options(new() { SnapshotEvery = 20, SegmentBytes = 16 << 10 });

    public ForgetfulDisk Disk { get; } = new();

    /// <summary>How many events each step recorded.</summary>
    public List<int> Events { get; } = [];

    /// <summary>The evidence saved so far.</summary>
    public List<StoredFile> Files { get; } = [];

    public Moment Now => new(Disk.Operations, _acknowledged, Files.Count, _erasureAcknowledged);

    public static UpdateKey Key(int step) => UpdateKey.Of("run", step.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public async Task GoAsync()
    {
        await using var store = await StatusStore.OpenAsync(Disk, Options);
        await store.WithOfficesAsync();
        var (sari, chat) = await store.JoinAsync("Sari Wulandari", "telegram:777001");
        var (ratna, _) = await store.JoinAsync(Erased, "telegram:" + ErasedAccount);
        var evidence = new EvidenceStore(Disk, new());
        for (var step = 0; step < Length; step++)
        {
            var by = step % 7 == 3 && step < EraseAt ? ratna : sari;
            var context = store.Now(Actor.Of(by)) with { Key = Key(step), Chat = chat };
            if (step == EraseAt)
            {
                await store.EraseAsync(store.Now(Actor.Operator) with { Key = Key(step) }, ratna);
                _erasureAcknowledged = true;
                Events.Add(1);
            }
            else
            {
                var commands = Step(step, evidence).ToArray();
                var outcome = await store.SubmitAsync(context, regency => Turn.Of(
                    regency, context, commands.Append(new QueueMessage(chat, $$"""{"text":"langkah {{step}}"}""")).Take(step % 4 == 2 ? 9 : commands.Length)));
                Assert.True(outcome.Done, outcome.Refusal?.En);
                Assert.NotEmpty(outcome.Events);
                Events.Add(outcome.Events.Length);
            }

            _acknowledged = step + 1;
            await store.Snapshots;
        }
    }

    private IEnumerable<Command> Step(int step, EvidenceStore evidence)
    {
        var note = step % 11 == 5 && step < EraseAt ? $"sudah ditanyakan kepada {Erased}" : $"catatan {step}: {new string('x', step * 37 % 700)}";
        if (step % 9 == 4)
        {
            var bytes = Encoding.ASCII.GetBytes($"%PDF-1.4\n{step}{new string('p', step * 13 % 3000)}");
            var file = evidence.Save(new MemoryStream(bytes), $"sk-{step}.pdf").File!;
            Assert.Equal(file.Hash, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Files.Add(file);
            yield return new AttachEvidence(Office.Assessment, [Matter.Of(Office.First)], file, null, null, $"sk-{step}.pdf");
        }

        yield return new WriteNote(Office.Assessment, Matter.Of(Folder.Instrument.Questions[step % 5].Id), note);
        if (step % 4 == 2)
            yield return Office.Answer(Office.First, step % 8 == 2 ? "Ya" : "Tidak");
    }
}
