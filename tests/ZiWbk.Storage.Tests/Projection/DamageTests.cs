using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Projection;

/// <summary>LiteDB opens a damaged file silently different, or not at all. None of it may reach those who ask.</summary>
public sealed class DamageTests : IDisposable
{
    private const int Trials = 200;
    private const int Seed = 20261124;

    private readonly Folder _folder = new();

    private string Database => Path.Combine(_folder.Data, StatusProjection.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task However_the_closed_file_is_damaged_it_is_made_anew_and_equals_a_replay_while_turns_go_on()
    {
        await MakeAsync();
        var random = new Random(Seed);
        for (var trial = 0; trial < Trials / 2; trial++)
        {
            var damage = Damage(random);

            await using var open = await _folder.OpenAsync();
            Assert.NotEmpty((await NoteAsync(open.Store, $"{trial}")).Events);
            await open.Store.Projection!.CaughtUpAsync();

            var verified = await open.Store.VerifyAsync();
            Assert.True(verified.Differences.Count == 0, $"trial {trial}, {damage}: {string.Join('\n', verified.Differences)}");
            Assert.True(open.Store.Projection.Rebuilds == (damage == "deleted" ? 0 : 1), $"trial {trial}, {damage}: {open.Store.Projection.Rebuilds}");
        }
    }

    [Fact]
    public async Task However_the_open_file_is_damaged_turns_go_on_and_a_verification_finds_it_and_makes_it_anew()
    {
        await MakeAsync();
        var random = new Random(Seed);
        var noticed = 0;
        for (var trial = 0; trial < Trials / 2; trial++)
        {
            await using var open = await _folder.OpenAsync();
            await open.Store.Projection!.CaughtUpAsync();
            var damage = Damage(random);

            for (var turn = 0; turn < 3; turn++)
                Assert.NotEmpty((await NoteAsync(open.Store, $"{trial}/{turn}")).Events);
            var found = await open.Store.VerifyAsync();
            var again = await open.Store.VerifyAsync();

            noticed += found.Differences.Count > 0 || open.Store.Projection.Rebuilds > 0 ? 1 : 0;
            Assert.True(again.Differences.Count == 0, $"trial {trial}, {damage}: {string.Join('\n', again.Differences)}");
        }

        // Noise may fall where nothing is kept; most of it does not.
        TestContext.Current.TestOutputHelper?.WriteLine($"{noticed} of {Trials / 2} damages of the open file mattered");
        Assert.True(noticed > 0);
    }

    [Fact]
    public async Task A_file_closed_in_good_order_is_used_again()
    {
        await MakeAsync();

        await using var open = await _folder.OpenAsync();
        await open.Store.Projection!.CaughtUpAsync();

        Assert.Equal(0, open.Store.Projection.Rebuilds);
    }

    private async Task MakeAsync()
    {
        await using var open = await _folder.OpenAsync();
        await open.Store.WithOfficesAsync();
        var context = open.Store.Now(Actor.Operator);
        foreach (var office in (AssessmentId[])[Office.Assessment, new(Office.Dukcapil, Office.Year)])
        {
            await open.Store.SubmitAsync(context, regency => Turn.Of(regency, context, Folder.Instrument.Questions
                .Where(question => question.FindOption("A") is not null)
                .Select(question => Office.Answer(question.Id, "A", office))));
        }
    }

    private string Damage(Random random)
    {
        var kind = random.Next(4);
        if (kind == 0)
        {
            File.Delete(Database);
            return "deleted";
        }

        using var file = new FileStream(Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (kind == 1)
        {
            file.SetLength(random.NextInt64(file.Length));
            return $"cut off to {file.Length} bytes";
        }

        var noise = new byte[random.Next(1, 64)];
        random.NextBytes(noise);
        file.Seek(random.NextInt64(file.Length - noise.Length), SeekOrigin.Begin);
        var at = file.Position;
        file.Write(noise);
        return $"{noise.Length} bytes of noise at {at}";
    }

    private static Task<Outcome> NoteAsync(StatusStore store, string text) =>
        store.SubmitAsync(store.Now(Actor.Operator), new WriteNote(Office.Assessment, Matter.Of(Office.First), text));
}
