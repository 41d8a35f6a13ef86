using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ZiWbk.Status;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;
using ZiWbk.Status.People;
using ZiWbk.Storage.Disks;
using ZiWbk.Storage.Journal;

namespace ZiWbk.Storage.Events;

/// <summary>A journal as the first program wrote it, with every kind of event; later kinds stand below. Whatever comes later must open it.</summary>
public sealed class JournalV1Tests : IDisposable
{
    private const string Sample = "v1.jsonl";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_committed_journal_gives_the_approved_state()
    {
        Lay();

        var fold = new JournalFold(null, EventCodec.Current);
        using var journal = JournalFile.Open(new RealDisk(_folder.Data), StatusStore.JournalFolder, EventCodec.Current, fold.Visit);
        var regency = fold.Finish(journal);

        Assert.Equal(0, journal.CutBytes);
        Approved.Is("v1", RegencyText.Of(regency));
    }

    [Fact]
    public async Task The_committed_journal_opens_and_nothing_differs()
    {
        Lay();
        var lines = Lines().Length;

        await using var open = await _folder.OpenAsync();

        Assert.Equal(lines, open.Store.Current.Sequence);
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public void Every_kind_of_the_catalogue_occurs_in_it_in_version_1()
    {
        var lines = Lines().Select(line => JsonNode.Parse(line)!.AsObject()).ToArray();

        Assert.Empty(EventCatalogue.Current.Kinds.Select(kind => kind.Name).Except(lines.Select(line => line["kind"]!.GetValue<string>())));
        Assert.All(lines, line => Assert.Equal(1, line["v"]!.GetValue<int>()));
        // An erased person's lines are in it as well, without what was personal.
        Assert.Contains(lines, line => line["seal"] is not null && line["personal"] is null);
    }

    [Fact]
    public async Task A_line_of_a_newer_version_is_refused_with_its_place()
    {
        await using (var open = await _folder.OpenAsync())
            await open.Store.WithOfficesAsync();
        Directory.Delete(Path.Combine(_folder.Data, "snapshots"), recursive: true);
        var disk = new RealDisk(_folder.Data);
        // Written by a program whose catalogue knows a second version, so that chain and seal hold.
        var newer = new EventCodec(new([.. EventCatalogue.Current.Kinds.Select(kind => kind.Name == "backup-made" ? kind with { Lifts = [old => old] } : kind)]), StatusJson.Default);
        using (var journal = JournalFile.Open(disk, StatusStore.JournalFolder, newer))
            journal.Append([[new(journal.Sequence + 1, DateTimeOffset.UnixEpoch, Actor.Clock, null, null, new Status.Operations.BackupMade("/b"))]]);

        var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => _folder.OpenAsync());

        Assert.Contains("line 4", refused.Reason.En, StringComparison.Ordinal);
        Assert.Contains("Version 2 of 'backup-made'", refused.Reason.En, StringComparison.Ordinal);
        Assert.NotEmpty(refused.Reason.Id);
    }

    /// <summary>What the first program wrote. Their chain covers every value, so no line before can have changed either.</summary>
    [Fact]
    public void The_first_lines_are_as_they_were_written() =>
        Assert.Equal("31e27010bfc3daa57e30e4ec3fcc51b6abcaa77ed8c3d3ea8f36fa589168bfae", JsonNode.Parse(Lines()[69])!["chain"]!.GetValue<string>());

    [Fact]
    public async Task The_sample_is_written_by_the_storage_itself()
    {
        await using var open = await _folder.OpenAsync(new() { Clock = new Ticking() });
        foreach (var (_, context, command) in Taken(open.Store))
            await TakeAsync(open.Store, context, command);

        Assert.Equal(Lines().Select(Kind), File.ReadAllLines(Journal(_folder)).Select(Kind));
    }

    /// <summary>
    /// Where ZIWBK_WRITE_SAMPLE=1, what the steps have come to have at their end is written below what is there: a kind of event
    /// that is new gets its lines, and those before it stand.
    /// </summary>
    [Fact]
    public async Task The_sample_only_grows()
    {
        Lay();
        var before = Lines();
        using (var scratch = new Folder())
        {
            await using var told = await scratch.OpenAsync(new() { Clock = new Ticking() });
            await using var open = await _folder.OpenAsync();
            foreach (var (at, context, command) in Taken(told.Store))
            {
                await TakeAsync(told.Store, context, command);
                if (at >= before.Length)
                    await TakeAsync(open.Store, context, command);
            }
        }

        var after = File.ReadAllLines(Journal(_folder));
        if (Environment.GetEnvironmentVariable("ZIWBK_WRITE_SAMPLE") == "1")
            File.Copy(Journal(_folder), Source(), overwrite: true);
        Assert.Equal(before, after.Take(before.Length));
    }

    /// <summary>The steps, each with the number of events before it.</summary>
    private static IEnumerable<(long At, CommandContext Context, Command Command)> Taken(StatusStore store)
    {
        foreach (var (actor, chat, command) in Everything.Steps(() => store.Current, () => store.History(0).Last()))
        {
            // An erasure finishes by itself.
            if (command is not FinishErasure)
                yield return (store.Current.Sequence, store.Now(actor) with { Chat = chat, Key = actor == Actor.Operator || actor == Actor.Clock ? null : UpdateKey.Of("test", store.Current.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)) }, command);
        }
    }

    private static async Task TakeAsync(StatusStore store, CommandContext context, Command command)
    {
        if (command is ErasePerson erase)
            Assert.Equal(3, (await store.EraseAsync(context, erase.Person)).Lines);
        else
            Assert.NotEmpty((await store.SubmitAsync(context, command)).Events);
    }

    private static string Journal(Folder folder) => Directory.GetFiles(Path.Combine(folder.Data, StatusStore.JournalFolder)).Single();

    private static string Kind(string line) => JsonNode.Parse(line)!["kind"]!.GetValue<string>();

    private static string Source([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "ZiWbk.Status.Tests", "Events", "Journals", Sample);

    // The source where it is, else the built copy.
    private static string[] Lines() => File.ReadAllLines(Committed());

    private static string Committed() => File.Exists(Source()) ? Source() : Path.Combine(AppContext.BaseDirectory, "Journals", Sample);

    private void Lay()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Data, StatusStore.JournalFolder));
        File.Copy(Committed(), Path.Combine(folder.FullName, "000000000001.jsonl"));
    }

    private sealed class Ticking : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now = _now.AddMilliseconds(700);
    }
}
