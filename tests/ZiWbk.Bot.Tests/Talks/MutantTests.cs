using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Dialogs.Reading;
using ZiWbk.Conversation.Tales;

namespace ZiWbk.Bot.Tests.Talks;

/// <summary>
/// Damages the shipped dialogs at random: the validator has to refuse what behaves otherwise. ZIWBK_LONG=1 tries ten times as many.
/// </summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private enum Fate
    {
        Refused,
        Harmless,
        Survived,
        Crashed,
    }

    private static readonly int _mutants = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 20_000 : 2_000;

    [Fact]
    public void At_least_99_of_100_damaged_dialogs_are_refused_or_harmless_and_none_crashes_the_validator()
    {
        var fates = new ConcurrentBag<(string Kind, Fate Fate, string Told)>();
        Parallel.ForEach(Mutants(), mutant => fates.Add((mutant.Kind, Judge(mutant.File, mutant.Text, out var told), $"{mutant.Kind}: {Shipped.Files[mutant.File].Name}: {told}")));

        output.WriteLine(Table(fates));
        foreach (var (_, _, told) in fates.Where(fate => fate.Fate is Fate.Survived or Fate.Crashed).OrderBy(fate => fate.Told, StringComparer.Ordinal))
            output.WriteLine(told);
        Assert.Equal(_mutants, fates.Count);
        Assert.DoesNotContain(fates, fate => fate.Fate == Fate.Crashed);
        Assert.True(fates.Count(fate => fate.Fate == Fate.Survived) * 100 <= fates.Count, "more than one of a hundred survived");
    }

    [Fact]
    public void The_dialogs_as_they_are_shipped_are_sound()
    {
        Assert.Empty(TalkBookReader.Tell(Shipped.Book, Shipped.Supplies, new()));
    }

    // Each kind and each dialog in turn; what a dialog has nothing of passes to the next.
    private static List<(string Kind, int File, string Text)> Mutants()
    {
        var random = new Random(90_2021);
        var mutants = new List<(string Kind, int File, string Text)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var turn = 0; mutants.Count < _mutants; turn++)
        {
            var (kind, damage) = Damages.All[turn % Damages.All.Count];
            var file = random.Next(Shipped.Files.Count);
            var text = Shipped.Files[file].Text;
            var damaged = damage(new(text, [.. Shipped.Files.Where((_, other) => other != file).Select(other => other.Text)], random));
            if (damaged is not null && damaged != text && (seen.Add($"{file} {damaged}") || turn > _mutants * 20))
                mutants.Add((kind, file, damaged));
        }

        return mutants;
    }

    private static Fate Judge(int at, string text, out string told)
    {
        told = "";
        try
        {
            var fate = Judge(at, text);
            if (fate == Fate.Survived)
                told = Difference(at, text);
            return fate;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            told = exception.ToString();
            return Fate.Crashed;
        }
    }

    private static Fate Judge(int at, string text)
    {
        var files = Shipped.Read.ToArray();
        files[at] = DialogFile.Read(new(Shipped.Files[at].Name, text), Shipped.Supplies.Services);
        var (book, faults) = DialogJoining.Join(files);
        if (book is null)
            return faults.Count > 0 ? Fate.Refused : throw new InvalidOperationException("Neither a book nor a fault.");
        if (book.Dialogs.Zip(Shipped.Book.Dialogs).All(pair => DialogText.Of(pair.First, withTexts: false) == DialogText.Of(pair.Second, withTexts: false)))
            return Fate.Harmless;
        // Its own tales first: most of what is wrong shows there, and what shows there shows in all of them.
        var own = new FaultList(files[at].Name);
        new TaleTelling(book, Shipped.Supplies, new()).Tell(files[at].Dialog!, own);
        return own.InFileOrder.Count > 0 || TalkBookReader.Tell(book, Shipped.Supplies, new()).Count > 0 ? Fate.Refused : Fate.Survived;
    }

    private static string Difference(int at, string text)
    {
        var (before, after) = (Shipped.Files[at].Text.Split('\n'), text.Split('\n'));
        var first = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {first + 1}: '{before.ElementAtOrDefault(first)}' → '{after.ElementAtOrDefault(first)}'";
    }

    private static string Table(IEnumerable<(string Kind, Fate Fate, string Told)> fates)
    {
        var table = new StringBuilder().AppendLine("refused harmless survived crashed  kind of damage");
        void Row(string name, IReadOnlyList<(string Kind, Fate Fate, string Told)> of) => table.AppendLine(CultureInfo.InvariantCulture,
            $"{of.Count(fate => fate.Fate == Fate.Refused),7} {of.Count(fate => fate.Fate == Fate.Harmless),8} {of.Count(fate => fate.Fate == Fate.Survived),8} {of.Count(fate => fate.Fate == Fate.Crashed),7}  {name}");
        var all = fates.ToList();
        foreach (var group in all.GroupBy(fate => fate.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            Row(group.Key, [.. group]);
        Row("all", all);
        return table.ToString();
    }
}
