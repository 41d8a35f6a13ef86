using ZiWbk.Assessment;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>What became of what a question takes for granted.</summary>
/// <param name="Correct">True: it is right. False: it is wrong. Null: it takes nothing for granted that could be checked.</param>
/// <param name="Sentence">How that is said; empty for nothing.</param>
internal readonly record struct Premise(bool? Correct, Bilingual Sentence);

/// <summary>Holds what a question states against the checked values of the entry that answers it.</summary>
internal sealed class PremiseCheck(Meanings meanings)
{
    /// <summary>Whether what is taken for granted is right.</summary>
    public Premise Of(string plain, RegulationEntry entry)
    {
        var supposes = QuestionForm.Supposes(plain);
        var words = Splitting.Words(plain);
        var held = meanings.Of(plain, mend: true).ToHashSet(StringComparer.Ordinal);
        foreach (var belief in entry.Beliefs)
        {
            if (!supposes && belief.Says.All(group => group.Any(said => Says(said, words, held))))
                return new(false, belief.Instead);
        }

        if (entry.Truths.Count == 0 || supposes)
            return default;
        var presumes = QuestionForm.Presumes(plain);
        var asksForValue = QuestionForm.AsksForValue(plain);
        var claims = Claims.In(plain);
        Premise? confirmed = null;
        foreach (var claim in claims)
        {
            // "Ketujuh area itu apa saja?" takes seven for granted though it asks for something else.
            var counted = claim is { Kind: ValueKind.Count, Noun: not null };
            if (asksForValue || !(presumes || counted))
                continue;
            var truths = Applying(entry.Truths, claim, words, held).ToList();
            if (truths.Count == 0)
                continue;
            if (truths.FirstOrDefault(truth => Same(claim, truth)) is { } right)
            {
                confirmed ??= new(true, presumes ? new($"Benar, {right.Value}.", $"That is right: {right.Value}.") : default);
                continue;
            }

            var said = truths[0].Kind == ValueKind.Percent ? claim.Value + "%" : claim.Said;
            return new(false, new($"Bukan {said}, melainkan {truths[0].Value}.", $"Not {said}, but {English(truths[0].Value)}."));
        }

        return confirmed ?? default;
    }

    // The truths of that kind whose words are in the question; those with the most words first, for they are the most exact.
    private IEnumerable<CheckedValue> Applying(IReadOnlyList<CheckedValue> truths, Claim claim, List<string> words, HashSet<string> held)
    {
        var fitting = truths
            .Where(truth => Comparable(claim, truth))
            .Select(truth => (Truth: truth, Fit: Fit(truth, claim, words, held)))
            .Where(pair => pair.Fit > 0)
            .ToList();
        var best = fitting.Count == 0 ? 0 : fitting.Max(pair => pair.Fit);
        return fitting.Where(pair => pair.Fit == best).Select(pair => pair.Truth);
    }

    private int Fit(CheckedValue truth, Claim claim, List<string> words, HashSet<string> held)
    {
        if (truth.About.Count == 0)
            return 1;
        // A count is of what stands behind it, where anything does.
        if (truth.Kind == ValueKind.Count && claim.Noun is { } noun && truth.About.Any(about => about.StartsWith(noun, StringComparison.Ordinal) || noun.StartsWith(about, StringComparison.Ordinal) || MeaningOf(about).Overlaps(MeaningOf(noun))))
            return 3;
        var most = 0;
        foreach (var about in truth.About)
        {
            var parts = Splitting.Words(about);
            if (parts.All(part => words.Contains(part)) || (MeaningOf(about) is { Count: > 0 } meant && meant.IsSubsetOf(held)))
                most = Math.Max(most, 1 + parts.Count);
        }

        return most;
    }

    private HashSet<string> MeaningOf(string text) => [.. meanings.Of(Splitting.Plain(text, 200), mend: false)];

    private static bool Comparable(Claim claim, CheckedValue truth) => truth.Kind switch
    {
        ValueKind.Points or ValueKind.Index => claim.Kind is ValueKind.Points || (claim.Kind == ValueKind.Percent && truth.Kind == ValueKind.Points),
        ValueKind.Percent => claim.Kind is ValueKind.Percent || (claim is { Kind: ValueKind.Points, Noun: null }),
        ValueKind.Hours => claim is { Kind: ValueKind.Duration } && claim.Value.EndsWith("jam", StringComparison.Ordinal),
        ValueKind.Duration => claim.Kind == ValueKind.Duration,
        _ => claim.Kind == truth.Kind,
    };

    private static bool Same(Claim claim, CheckedValue truth) => truth.Kind switch
    {
        ValueKind.Percent or ValueKind.Points or ValueKind.Index => claim.Value == Claims.Decimal(truth.Value.TrimEnd('%')),
        // A month alone agrees with any day of it.
        ValueKind.Date => string.Equals(claim.Value, truth.Value, StringComparison.OrdinalIgnoreCase) || (!char.IsAsciiDigit(claim.Value[0]) && truth.Value.EndsWith(claim.Value, StringComparison.OrdinalIgnoreCase)),
        ValueKind.Hours => truth.Value.StartsWith(claim.Value, StringComparison.Ordinal),
        _ => string.Equals(claim.Value, truth.Value, StringComparison.OrdinalIgnoreCase),
    };

    // "tidak bisa" is there when both words stand side by side; a single word also in another form.
    private bool Says(string said, List<string> words, HashSet<string> held)
    {
        var parts = Splitting.Words(said);
        if (parts.Count > 1)
            return $" {string.Join(' ', words)} ".Contains($" {said} ", StringComparison.Ordinal);
        return words.Contains(said) || (said.Length > 4 && MeaningOf(said) is { Count: > 0 } meant && meant.IsSubsetOf(held));
    }

    private static string English(string value) => value.Replace(',', '.');
}
