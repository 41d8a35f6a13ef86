using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Status.Events;
using ZiWbk.Status.Operations;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Storage.Backups;

public sealed class RestoreTests : IDisposable
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 1, 2, 3, TimeSpan.Zero);
    private readonly Folder _folder = new();

    private string Backup => _folder.Beside("backup");

    private string Aside => _folder.Data + "-before-restore-20260302-010203";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_restore_puts_the_backup_in_place_and_sets_aside_what_stood()
    {
        var person = await MakeAsync();
        using (var held = DataFolder.Hold(_folder.Data))
            Restore.Run(held, Backup, _now);

        await using var open = await _folder.OpenAsync();

        var regency = open.Store.Current;
        Assert.Equal("Ya", regency.Assessment(Office.Assessment).Unit[Office.First]!.Answer.ToString());
        Assert.Equal(new Restored(Backup, Aside), Assert.Single(open.Store.History(0).Select(recorded => recorded.Event).OfType<Restored>()));
        Assert.Contains("Tidak", File.ReadAllText(Directory.GetFiles(Path.Combine(Aside, "journal")).Single()), StringComparison.Ordinal);
        Assert.Equal(Evidence.Content, File.ReadAllText(Path.Combine(_folder.Data, Evidence.Path)));
        Assert.Equal("kelak", File.ReadAllText(Path.Combine(Aside, "evidence", "later")));
        Assert.False(File.Exists(Path.Combine(_folder.Data, "evidence", "later")));
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
        // Both copies still hold everybody's data.
        Assert.Equal([Backup, Aside], (await open.Store.EraseAsync(open.Store.Now(Actor.Operator), person)).Copies);
    }

    [Fact]
    public async Task A_restore_does_not_bring_back_a_person_who_was_erased_since()
    {
        var person = await MakeAsync();
        IReadOnlyList<ZiWbk.Status.People.PersonId> erased;
        string name;
        await using (var open = await _folder.OpenAsync())
        {
            name = open.Store.Current.People[person].Name!;
            await open.Store.EraseAsync(open.Store.Now(Actor.Operator), person);
            erased = open.Store.ErasedSince(BackupManifest.Check(Backup));
        }

        using (var held = DataFolder.Hold(_folder.Data))
            Restore.Run(held, Backup, _now, erased);
        await using (var open = await _folder.OpenAsync())
        {
            Assert.True(open.Store.Current.People[person].Erased);
            Assert.Empty((await open.Store.VerifyAsync()).Differences);
        }

        Assert.All(
            Directory.GetFiles(_folder.Data, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(name, File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task After_a_restore_what_waited_is_uncertain_and_never_sent()
    {
        await MakeAsync();
        using (var held = DataFolder.Hold(_folder.Data))
            Restore.Run(held, Backup, _now);

        for (var start = 0; start < 2; start++)
        {
            await using var open = await _folder.OpenAsync();
            Assert.Equal(2, open.Store.Current.Outbox.Count);
            foreach (var message in open.Store.Current.Outbox.Values)
            {
                Assert.Equal(MessageState.Uncertain, message.State);
                Assert.NotNull((await open.Store.SubmitAsync(open.Store.Now(Actor.Clock), new ClaimMessage(message.Id))).Refusal);
            }

            Assert.Single(open.Store.History(0).Select(recorded => recorded.Event).OfType<Restored>());
        }
    }

    [Fact]
    public async Task Two_restores_in_one_second_set_aside_apart()
    {
        await MakeAsync();
        for (var at = 0; at < 2; at++)
        {
            using (var held = DataFolder.Hold(_folder.Data))
                Restore.Run(held, Backup, _now);
            await using var open = await _folder.OpenAsync();
            Assert.Equal("Ya", open.Store.Current.Assessment(Office.Assessment).Unit[Office.First]!.Answer.ToString());
        }

        Assert.True(Directory.Exists(Path.Combine(Aside + "-2", "journal")));
    }

    [Fact]
    public async Task A_damaged_or_missing_file_is_named_and_nothing_is_touched()
    {
        await MakeAsync();
        using var held = DataFolder.Hold(_folder.Data);
        foreach (var file in Directory.GetFiles(Backup, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Backup, file);
            var bytes = File.ReadAllBytes(file);
            foreach (var damage in (Action[])[
                () => File.Delete(file),
                () => File.WriteAllBytes(file, bytes[..^2]),
                () => File.WriteAllBytes(file, [(byte)'x', .. bytes[1..]])])
            {
                damage();
                var refused = Assert.Throws<StorageRefusedException>(() => Restore.Run(held, Backup, _now));
                Assert.Contains(name, refused.Reason.En, StringComparison.Ordinal);
                Assert.Contains(name, refused.Reason.Id, StringComparison.Ordinal);
                File.WriteAllBytes(file, bytes);
            }
        }

        Assert.Throws<StorageRefusedException>(() => Restore.Run(held, _folder.Beside("nowhere"), _now));
        Assert.False(Directory.Exists(Aside));
        Assert.Null(Restore.Finish(_folder.Data));
        Assert.Contains("Tidak", File.ReadAllText(Directory.GetFiles(Path.Combine(_folder.Data, "journal")).Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("journal/../../outside")]
    [InlineData("/etc/hostname")]
    [InlineData("journal/\0")]
    [InlineData("")]
    [InlineData(".")]
    public async Task A_path_that_leads_outside_is_refused(string path)
    {
        await MakeAsync();
        File.WriteAllText(_folder.Beside("outside"), "");
        Change(manifest => manifest["files"]![path] = BackupManifest.HashOf(_folder.Beside("outside")));
        using var held = DataFolder.Hold(_folder.Data);

        Assert.Contains("damaged", Assert.Throws<StorageRefusedException>(() => Restore.Run(held, Backup, _now)).Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"made\":\"2026-01-01T00:00:00Z\",\"sequence\":1,\"head\":null,\"files\":{}}")]
    [InlineData("{\"made\":\"2026-01-01T00:00:00Z\",\"sequence\":1,\"head\":\"00\",\"files\":{\"journal/x\":null}}")]
    public async Task A_manifest_that_is_none_is_refused(string text)
    {
        await MakeAsync();
        File.WriteAllText(Path.Combine(Backup, BackupManifest.FileName), text);
        using var held = DataFolder.Hold(_folder.Data);

        Assert.Contains("damaged", Assert.Throws<StorageRefusedException>(() => Restore.Run(held, Backup, _now)).Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_left_out_of_the_manifest_is_missed()
    {
        await MakeAsync();
        Change(manifest =>
        {
            foreach (var name in manifest["files"]!.AsObject().Select(file => file.Key).Where(name => name.StartsWith("journal/", StringComparison.Ordinal)).ToArray())
                manifest["files"]!.AsObject().Remove(name);
        });
        using var held = DataFolder.Hold(_folder.Data);

        Assert.Contains("not whole", Assert.Throws<StorageRefusedException>(() => Restore.Run(held, Backup + "/", _now)).Reason.En, StringComparison.Ordinal);
    }

    public static TheoryData<int, bool> Cuts
    {
        get
        {
            var cuts = new TheoryData<int, bool>();
            for (var steps = 0; steps <= 9; steps++)
            {
                cuts.Add(steps, true);
                cuts.Add(steps, false);
            }

            return cuts;
        }
    }

    /// <summary>The steps of the restore made by hand as far as the cut; into a folder with data, and into a fresh one.</summary>
    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task A_restore_cut_off_after_any_step_is_finished_by_the_next_start(int steps, bool fresh)
    {
        await MakeAsync();
        if (fresh)
            Directory.Delete(_folder.Data, recursive: true);
        var staging = Path.Combine(_folder.Data, "restoring");
        foreach (var part in (string[])["journal", "evidence"])
        {
            Directory.CreateDirectory(Path.Combine(staging, part));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Backup, part), "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(staging, Path.GetRelativePath(Backup, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
        }

        File.WriteAllText(Path.Combine(staging, "ready.json"), JsonSerializer.Serialize(new RestoreMark(Backup, Aside, []), BackupJson.Default.RestoreMark));
        foreach (var step in Steps(staging).Take(steps))
            step();

        await using (var open = await _folder.OpenAsync())
        {
            Assert.Equal("Ya", open.Store.Current.Assessment(Office.Assessment).Unit[Office.First]!.Answer.ToString());
            Assert.Equal(new Restored(Backup, Aside), Assert.Single(open.Store.History(0).Select(recorded => recorded.Event).OfType<Restored>()));
            Assert.All(open.Store.Current.Outbox.Values, message => Assert.Equal(MessageState.Uncertain, message.State));
            Assert.Empty((await open.Store.VerifyAsync()).Differences);
        }

        Assert.Equal(Evidence.Content, File.ReadAllText(Path.Combine(_folder.Data, Evidence.Path)));
        Assert.Equal(!fresh, Directory.Exists(Path.Combine(Aside, "journal")));
        Assert.Equal(!fresh, File.Exists(Path.Combine(Aside, "evidence", "later")));
        Assert.False(Directory.Exists(staging));
        Assert.False(File.Exists(Path.Combine(_folder.Data, "restored.json")));
    }

    [Fact]
    public async Task A_restore_never_made_ready_has_not_begun()
    {
        await MakeAsync();
        Directory.CreateDirectory(Path.Combine(_folder.Data, "restoring", "journal"));
        File.WriteAllText(Path.Combine(_folder.Data, "restoring", "ready.json.tmp"), "{");

        await using var open = await _folder.OpenAsync();

        Assert.Equal("Tidak", open.Store.Current.Assessment(Office.Assessment).Unit[Office.First]!.Answer.ToString());
        Assert.False(Directory.Exists(Path.Combine(_folder.Data, "restoring")));
    }

    private IEnumerable<Action> Steps(string staging)
    {
        yield return () => Directory.CreateDirectory(Aside);
        foreach (var part in (string[])["journal", "evidence"])
        {
            var standing = Path.Combine(_folder.Data, part);
            yield return () =>
            {
                if (Directory.Exists(standing))
                    Directory.Move(standing, Path.Combine(Aside, part));
            };
            yield return () => Directory.Move(Path.Combine(staging, part), standing);
        }

        yield return () =>
        {
            if (Directory.Exists(Path.Combine(_folder.Data, "snapshots")))
                Directory.Delete(Path.Combine(_folder.Data, "snapshots"), recursive: true);
        };
        yield return () => File.Delete(Path.Combine(_folder.Data, "status.db"));
        yield return () => File.Move(Path.Combine(staging, "ready.json"), Path.Combine(_folder.Data, "restored.json"));
        yield return () => Directory.Delete(staging, recursive: true);
    }

    /// <summary>A backup with an answer, evidence and messages that wait; then another answer and more evidence.</summary>
    private async Task<Status.People.PersonId> MakeAsync()
    {
        await using var open = await _folder.OpenAsync();
        var store = await open.Store.WithOfficesAsync();
        var (person, chat) = await store.JoinAsync("Sari Wulandari", "telegram:777001");
        await store.SubmitAsync(store.Now(Actor.Of(person)), Office.Answer(Office.First, "Ya"));
        Evidence.Lay(_folder.Data, store);
        await store.SubmitAsync(store.Now(Actor.Clock), new QueueMessage(chat, "{}"));
        await store.SubmitAsync(store.Now(Actor.Clock), new QueueMessage(chat, "{}", "mingguan/1"));
        await store.BackUpAsync(Actor.Operator, Backup);
        await store.SubmitAsync(store.Now(Actor.Of(person)), Office.Answer(Office.First, "Tidak"));
        File.WriteAllText(Path.Combine(_folder.Data, "evidence", "later"), "kelak");
        return person;
    }

    private void Change(Action<JsonNode> change)
    {
        var file = Path.Combine(Backup, BackupManifest.FileName);
        var manifest = JsonNode.Parse(File.ReadAllText(file))!;
        change(manifest);
        File.WriteAllText(file, manifest.ToJsonString());
    }
}
