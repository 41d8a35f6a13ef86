using System.Collections.Immutable;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Which office a text names.</summary>
/// <param name="Unit">The office, if the text names exactly one by a name of its own; null otherwise.</param>
/// <param name="Candidates">The offices that may be meant where none is certain: to be asked back, never acted on.</param>
public sealed record UnitFinding(Unit? Unit, ImmutableArray<Unit> Candidates)
{
    /// <summary>No office is named.</summary>
    public static UnitFinding Nothing { get; } = new(null, []);

    internal static UnitFinding Of(ImmutableArray<Unit> units) => units.Length == 1 ? new(units[0], []) : new(null, units);
}

/// <summary>Finds offices by the names people write.</summary>
/// <param name="vocabulary">The names known.</param>
public sealed class UnitNames(Vocabulary vocabulary)
{
    // More candidates than this are no question to ask; whoever wrote it has not named an office.
    private const int MostCandidates = 8;

    // An answer to "which office?" is short; in a longer text only a whole name counts.
    private const int LongestAnswer = 6;

    // Slips are looked for in a sentence, not in an essay.
    private const int MostWords = 16;

    /// <summary>The office a text names anywhere, or those that may be meant.</summary>
    public UnitFinding Find(string text)
    {
        string[] words = [.. Words.Of(text).Select(word => word.Text)];
        var named = ImmutableArray.CreateBuilder<ImmutableArray<Unit>>();
        for (var at = 0; at < words.Length; at++)
        {
            var (length, units) = vocabulary.Units.Longest(words, at);
            if (length == 0)
                continue;
            named.Add(units);
            at += length - 1;
        }

        if (named.Count > 0)
            return UnitFinding.Of([.. named.SelectMany(units => units).Distinct()]);
        for (var at = 0; at < Math.Min(words.Length, MostWords); at++)
        {
            if (Slip(words, at) is { Units.IsEmpty: false } slip)
                return new(null, slip.Units);
        }

        return words.Length <= LongestAnswer ? Partly(words) : UnitFinding.Nothing;
    }

    /// <summary>The offices a name begun at this word, or one before, may mean once this word's slip is mended, and the words it takes.</summary>
    internal (int From, int Length, ImmutableArray<Unit> Units) Slip(IReadOnlyList<string> words, int at)
    {
        var (from, length, found) = (at, 0, ImmutableArray<Unit>.Empty);
        foreach (var mended in vocabulary.SlipsFor(words[at]))
        {
            string[] changed = [.. words];
            changed[at] = mended;
            for (var start = Math.Max(0, at - 8); start <= at; start++)
            {
                var (taken, units) = vocabulary.Units.Longest(changed, start);
                if (start + taken <= at || taken < length)
                    continue;
                found = taken > length ? units : [.. found.Union(units)];
                (from, length) = (start, taken);
            }
        }

        return (from, length, found);
    }

    // "rsud", "sosodoro", "padangan rs": the offices whose names have the most of these words.
    private UnitFinding Partly(string[] words)
    {
        var common = words.Where(word => word.Length > 3 && !Speech.IsUnimportant(word))
            .Select(word => vocabulary.UnitsWith(word))
            .Where(units => !units.IsEmpty)
            .SelectMany(units => units)
            .GroupBy(unit => unit)
            .GroupBy(unit => unit.Count(), unit => unit.Key)
            .MaxBy(units => units.Key);
        return common is null || common.Count() > MostCandidates ? UnitFinding.Nothing : new(null, [.. common]);
    }
}
