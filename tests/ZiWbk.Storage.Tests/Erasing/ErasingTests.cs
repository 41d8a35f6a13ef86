using System.Text.Json;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Dialogs;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Outbox;
using ZiWbk.Status.People;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;

namespace ZiWbk.Storage.Erasing;

public sealed class ErasingTests : IDisposable
{
    private const string Account = "telegram:777001";
    private const string Words = "kata-kata-pribadi";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Sari Wulandari")]
    [InlineData("Sari")]
    [InlineData("Nur'aini \"Nia\" Éka Prameswarí")]
    [InlineData("I Gusti Ngurah Ägung 李")]
    public async Task Nothing_of_a_person_erased_is_left_in_any_file(string name)
    {
        string[] traces = [name, "777001", Words];
        await using (var open = await _folder.OpenAsync(new() { SnapshotEvery = 5 }))
        {
            var store = await open.Store.WithOfficesAsync();
            var (person, others) = await WriteAboutAsync(store, name);
            await store.Projection!.CaughtUpAsync();
            Assert.NotEmpty(Traces.Of(_folder.Data, name));
            var (score, head) = (ScoreOf(store), store.Head);

            var erasure = await store.EraseAsync(store.Now(Actor.Operator), person);

            Assert.Equal(others, erasure.NamedByOthers);
            Assert.Empty(erasure.LinksNaming);
            await store.Projection!.CaughtUpAsync();
            Assert.Empty(Traces.Of(_folder.Data, traces));
            Assert.NotEqual(head, store.Head);
            Assert.Equal(score, ScoreOf(store));
            Assert.Empty((await store.VerifyAsync()).Differences);
        }

        Assert.Empty(Traces.Of(_folder.Data, traces));
        await using var again = await _folder.OpenAsync();
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
        await again.Store.Projection!.CaughtUpAsync();
        Assert.Empty(Traces.Of(_folder.Data, traces));
        Assert.Contains(again.Store.Current.ErasuresFinished, finished => again.Store.Current.People[finished].Erased);
    }

    [Fact]
    public async Task Others_keep_their_names_their_words_and_what_only_contains_the_name()
    {
        await using (var open = await _folder.OpenAsync())
        {
            var store = await open.Store.WithOfficesAsync();
            var (sari, _) = await store.JoinAsync("Sari", Account);
            var (other, chat) = await store.JoinAsync("Sari Wulandari", "telegram:888002");
            var (budi, _) = await store.JoinAsync("Budi", "telegram:999003");
            await DoAsync(store, Actor.Of(budi), new WriteNote(Office.Assessment, Matter.Of(Office.First), "Sariawan, kesari, SARINAH dan sarikata"));
            await DoAsync(store, Actor.Of(budi), new WriteNote(Office.Assessment, Matter.OfTask("A1"), "tanya SARI dulu"));
            await DoAsync(store, Actor.Stranger, new MeetChat("telegram:-777001", ChatKind.Group));

            Assert.Equal(1, (await store.EraseAsync(store.Now(Actor.Operator), sari)).NamedByOthers);

            Assert.Equal("Sari Wulandari", store.Current.People[other].Name);
            Assert.Equal(chat, store.Current.Addresses["telegram:888002"]);
        }

        await using var again = await _folder.OpenAsync();
        var regency = again.Store.Current;
        Assert.Equal(["Budi", "Sari Wulandari"], regency.People.Values.Select(person => person.Name).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Contains("telegram:-777001", regency.Addresses.Keys);
        Assert.Equal("Sariawan, kesari, SARINAH dan sarikata", regency.Assessment(Office.Assessment).Notes[Matter.Of(Office.First)].Text);
        Assert.Null(regency.Assessment(Office.Assessment).Notes[Matter.OfTask("A1")].Text);
        Assert.Empty((await again.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task A_kill_between_the_event_and_the_rewriting_is_finished_by_the_next_start()
    {
        const string name = "Sari Wulandari";
        await using (var open = await _folder.OpenAsync(new() { SnapshotEvery = 3 }))
        {
            var store = await open.Store.WithOfficesAsync();
            var (person, _) = await WriteAboutAsync(store, name);
            var lines = store.History(0).Where(recorded => recorded.Actor != Actor.Of(person) && recorded.Event is NoteWritten or DialogMoved or MessageQueued or AssessmentReopened or ReviewRemarked or ReviewReplied or EvidenceAttached { Link: null }).Select(recorded => recorded.Sequence);
            await DoAsync(store, Actor.Operator, new ErasePerson(person, [.. lines]));
            Assert.NotEmpty(Traces.Of(_folder.Data, name));
        }

        await using (var again = await _folder.OpenAsync())
        {
            await again.Store.Projection!.CaughtUpAsync();
            Assert.Empty(Traces.Of(_folder.Data, name, Words, "777001"));
            Assert.Empty((await again.Store.VerifyAsync()).Differences);
            Assert.Single(again.Store.Current.ErasuresFinished);
        }

        Assert.Empty(Traces.Of(_folder.Data, name, Words, "777001"));
    }

    [Theory]
    [InlineData("flush", "journal/000000000001.jsonl.tmp")]
    [InlineData("rename", "journal/000000000001.jsonl")]
    [InlineData("delete", "snapshots/")]
    public async Task A_rewriting_cut_off_at_a_step_is_finished_by_the_next_start(string step, string at)
    {
        const string name = "Sari Wulandari";
        var armed = false;
        StoreOptions options = new()
        {
            SnapshotEvery = 3,
            Around = disk => new WatchedDisk(disk, (done, path) =>
            {
                if (armed && done == step && path.StartsWith(at, StringComparison.Ordinal))
                    throw new IOException("killed");
            }),
        };
        var open = await _folder.OpenAsync(options);
        var (person, _) = await WriteAboutAsync(await open.Store.WithOfficesAsync(), name);
        // A snapshot is there to be deleted.
        await open.Store.VerifyAsync();
        await Task.Delay(300, TestContext.Current.CancellationToken);
        armed = true;
        await Assert.ThrowsAsync<IOException>(() => open.Store.EraseAsync(open.Store.Now(Actor.Operator), person));
        armed = false;
        await open.DisposeAsync();

        await using (var again = await _folder.OpenAsync())
            Assert.Empty((await again.Store.VerifyAsync()).Differences);

        Assert.Empty(Traces.Of(_folder.Data, name, Words, "777001"));
    }

    [Fact]
    public async Task A_snapshot_that_began_before_the_erasure_is_not_left_behind()
    {
        const string name = "Sari Wulandari";
        using var flushing = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var armed = false;
        StoreOptions options = new()
        {
            SnapshotEvery = 1,
            Around = disk => new WatchedDisk(disk, (done, path) =>
            {
                if (!Volatile.Read(ref armed))
                    return;
                // Before its file is there to be deleted with the others.
                if (done == "delete" && path.EndsWith(".snapshot.tmp", StringComparison.Ordinal))
                    Thread.Sleep(500);
                if (done != "flush" || !path.EndsWith(".jsonl", StringComparison.Ordinal) || flushing.IsSet)
                    return;
                flushing.Set();
                go.Wait();
            }),
        };
        await using (var open = await _folder.OpenAsync(options))
        {
            var store = await open.Store.WithOfficesAsync();
            var (person, _) = await store.JoinAsync(name, Account);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            Volatile.Write(ref armed, true);
            var note = Task.Run(() => store.SubmitAsync(store.Now(Actor.Operator), Office.Answer(Office.First, "Ya")), TestContext.Current.CancellationToken);
            flushing.Wait(TestContext.Current.CancellationToken);
            var erasing = store.EraseAsync(store.Now(Actor.Operator), person);
            go.Set();
            await note;
            await erasing;
            await Task.Delay(700, TestContext.Current.CancellationToken);
            Assert.Empty(Traces.Of(_folder.Data, name, "777001"));
        }
    }

    [Fact]
    public async Task Personal_values_taken_away_without_an_erasure_are_reported_with_their_place()
    {
        await using (var open = await _folder.OpenAsync())
        {
            var store = await open.Store.WithOfficesAsync();
            var (sari, _) = await store.JoinAsync("Sari Wulandari", Account);
            await store.JoinAsync("Budi", "telegram:999003");
            await store.EraseAsync(store.Now(Actor.Operator), sari);
        }

        Directory.Delete(Path.Combine(_folder.Data, "snapshots"), recursive: true);
        var segment = Path.Combine(_folder.Data, "journal", "000000000001.jsonl");
        var lines = File.ReadAllLines(segment);
        var stripped = Array.FindIndex(lines, line => line.Contains("\"kind\":\"person-joined\"", StringComparison.Ordinal) && line.Contains("Budi", StringComparison.Ordinal));
        lines[stripped] = lines[stripped][..lines[stripped].IndexOf(",\"salt\"", StringComparison.Ordinal)] + "}";
        File.WriteAllText(segment, string.Join('\n', lines) + "\n");

        await using var again = await _folder.OpenAsync();

        // Those of the erasure are not reported. The documents, closed in good order, still have what the journal lost.
        var differences = (await again.Store.VerifyAsync()).Differences;
        Assert.Equal($"000000000001.jsonl:{stripped + 1}: personal values are missing without an erasure", differences[0]);
        Assert.Equal("status.db: people/p10: differs from the journal", Assert.Single(differences.Skip(1)));
    }

    [Fact]
    public async Task A_link_that_names_the_person_is_the_offices_and_is_told()
    {
        await using var open = await _folder.OpenAsync();
        var store = await open.Store.WithOfficesAsync();
        var (sari, _) = await store.JoinAsync("Sari", Account);
        foreach (var link in (string[])["https://contoh.go.id/?oleh=sari", "https://contoh.go.id/sarinah", "https://contoh.go.id/777001"])
            await DoAsync(store, Actor.Operator, new AttachEvidence(Office.Assessment, [Matter.OfTask("A2")], null, link, null, null));
        var evidence = store.Current.Evidence.Values.OrderBy(item => item.Id.Number).Select(item => item.Id.ToString()).ToArray();

        Assert.Equivalent(new[] { evidence[0], evidence[2] }, (await store.EraseAsync(store.Now(Actor.Operator), sari)).LinksNaming, strict: true);
    }

    [Fact]
    public async Task Erasing_somebody_unknown_or_without_the_right_is_refused_in_a_sentence()
    {
        await using var open = await _folder.OpenAsync();
        var store = await open.Store.WithOfficesAsync();
        var (sari, _) = await store.JoinAsync("Sari Wulandari", Account);

        var unknown = await Assert.ThrowsAsync<StorageRefusedException>(() => store.EraseAsync(store.Now(Actor.Operator), new(999)));
        Assert.Contains("no person", unknown.Reason.En, StringComparison.Ordinal);
        var forbidden = await Assert.ThrowsAsync<StorageRefusedException>(() => store.EraseAsync(store.Now(Actor.Of(sari)), sari));
        Assert.Equal(RightsTable.Refusal(Right.Erase), forbidden.Reason);
        Assert.Equal("Sari Wulandari", store.Current.People[sari].Name);

        await store.EraseAsync(store.Now(Actor.Operator), sari);
        Assert.Equal(0, (await store.EraseAsync(store.Now(Actor.Operator), sari)).Lines);
        Assert.Single(store.Current.Erasures);
    }

    /// <summary>The person writes everything a person can; another writes about the person everywhere.</summary>
    private static async Task<(PersonId Person, int Others)> WriteAboutAsync(StatusStore store, string name)
    {
        var (person, chat) = await store.JoinAsync(name, Account, Role.Lead);
        var (other, hers) = await store.JoinAsync("Budi", "telegram:999003");
        var (own, theirs) = (Actor.Of(person), Actor.Of(other));
        await DoAsync(store, own, Office.Answer(Office.First, "Ya"));
        await DoAsync(store, own, new WriteNote(Office.Assessment, Matter.OfTask("A1"), $"{Words} {name}"));
        await DoAsync(store, own, new WriteNote(Office.Assessment, Matter.OfTask("A1"), Words));
        await DoAsync(store, own, new MoveDialog(chat, "lapor", "1", Json($"{Words} {name}")), chat);
        await DoAsync(store, own, new AttachEvidence(Office.Assessment, [Matter.OfTask("A1")], new(new string('a', 64), 3, "pdf"), null, null, $"{Words}.pdf"));
        await DoAsync(store, Actor.Clock, new QueueMessage(chat, Json($"Selamat pagi {name}")));
        // What others say of the person.
        await DoAsync(store, theirs, new WriteNote(Office.Assessment, Matter.OfTask("A2"), $"tanya {name.ToUpperInvariant()}, ya"));
        await DoAsync(store, theirs, new WriteNote(Office.Assessment, Matter.OfTask("A3"), "nomornya 777001"));
        await DoAsync(store, theirs, new MoveDialog(hers, "lapor", "1", Json(new { siapa = new { nama = name } })), hers);
        await DoAsync(store, theirs, new AttachEvidence(Office.Assessment, [Matter.OfTask("A2")], new(new string('b', 64), 3, "pdf"), null, null, $"surat {name}.pdf"));
        await DoAsync(store, Actor.Clock, new QueueMessage(hers, Json(new[] { $"{name} bertanya" })));
        // What assessor and office say to each other: the person's reply, an assessor's remark and another's reply that name the person.
        await DoAsync(store, Actor.Operator, new ReturnToOffice(Office.Assessment, Office.First, "SK belum ada"));
        await DoAsync(store, own, new ReplyToReview(Office.Assessment, Office.First, $"{Words} {name}"));
        await DoAsync(store, Actor.Operator, new ChangeInReview(Office.Assessment, Office.Second, new OptionAnswer("Ya"), $"menurut {name} sudah"));
        await DoAsync(store, theirs, new ReplyToReview(Office.Assessment, Office.Second, $"benar, {name.ToUpperInvariant()} yang tahu"));
        await DoAsync(store, own, new SubmitAssessment(Office.Assessment));
        await DoAsync(store, Actor.Operator, new ReopenAssessment(Office.Assessment, $"diminta {name} tadi"));
        return (person, 8);
    }

    private static string Json(object content) => JsonSerializer.Serialize(new { text = content });

    private static async Task DoAsync(StatusStore store, Actor actor, Command command, ChatId? chat = null) =>
        Assert.NotEmpty((await store.SubmitAsync(store.Now(actor) with { Chat = chat }, command)).Events);

    private static string ScoreOf(StatusStore store) => Scorer.Score(store.Current.Assessment(Office.Assessment).Unit.Sheet(Folder.Instrument)).Range.ToString()!;
}
