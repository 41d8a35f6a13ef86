using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Instruments;

/// <summary>A count the worksheet asks for.</summary>
/// <param name="Key">Its name in the formula.</param>
/// <param name="Label">What the worksheet calls it.</param>
/// <param name="Unused">Asked for, needed for completeness, but not part of the formula.</param>
/// <param name="SumOf">For a total: the inputs it adds up; otherwise empty.</param>
/// <param name="SameAs">The earlier question that asks for the very same number under the same key, or null.</param>
public sealed record RatioInput(string Key, string Label, bool Unused, IReadOnlyList<string> SumOf, QuestionId? SameAs)
{
    /// <summary>Whether the worksheet computes it from other inputs. It may still be stated, and then counts as stated.</summary>
    public bool IsTotal => SumOf.Count > 0;
}

/// <summary>What a ratio is worth when its denominator is zero.</summary>
/// <param name="Value">The score we count, 0 to 1.</param>
/// <param name="SheetValue">What the worksheet's own formula gives; null where it fails with a division by zero.</param>
/// <param name="Provenance">Who says so.</param>
public sealed record ZeroCase(Rational Value, Rational? SheetValue, Provenance Provenance);

/// <summary>What became of a ratio.</summary>
public enum RatioState
{
    /// <summary>An input is missing; there is no ratio yet.</summary>
    Blank,

    /// <summary>An ordinary ratio.</summary>
    Computed,

    /// <summary>0/0: the worksheet has no rule; the instrument states one.</summary>
    ZeroOverZero,

    /// <summary>n/0: the instrument states what that means.</summary>
    NumberOverZero,
}

/// <summary>The outcome of a ratio.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Value">The score we count, 0 to 1; zero when blank.</param>
/// <param name="SheetValue">The score the worksheet shows; null when it fails, or leaves the question out as blank.</param>
/// <param name="SheetFails">Whether the worksheet's formula ends in an error.</param>
public readonly record struct RatioResult(RatioState State, Rational Value, Rational? SheetValue, bool SheetFails);

/// <summary>
/// The formula of a ratio question, from the instrument's data: two sums of inputs and a division. The result is cut to
/// 0..1, and both cases of a zero denominator are stated.
/// </summary>
public sealed class RatioFormula
{
    private readonly LinearSum _numerator;
    private readonly LinearSum _denominator;
    private readonly RatioInput[] _asked;
    private readonly RatioInput[] _totals;

    internal RatioFormula(
        string text, LinearSum numerator, LinearSum denominator, IReadOnlyList<RatioInput> inputs,
        ZeroCase zeroOverZero, ZeroCase numberOverZero)
    {
        Text = text;
        Inputs = inputs;
        ZeroOverZero = zeroOverZero;
        NumberOverZero = numberOverZero;
        _numerator = numerator;
        _denominator = denominator;
        _totals = [.. inputs.Where(input => input.IsTotal)];
        _asked = [.. inputs.Where(input => !input.IsTotal && !_totals.Any(total => total.SumOf.Contains(input.Key)))];
    }

    /// <summary>The formula as the instrument writes it.</summary>
    public string Text { get; }

    /// <summary>All inputs in the order of the worksheet's rows, totals included.</summary>
    public IReadOnlyList<RatioInput> Inputs { get; }

    /// <summary>What is divided: inputs with how many times each is taken.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Numerator => _numerator.Terms;

    /// <summary>What it is divided by: inputs with how many times each is taken.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Denominator => _denominator.Terms;

    /// <summary>The rule for 0/0.</summary>
    public ZeroCase ZeroOverZero { get; }

    /// <summary>The rule for n/0.</summary>
    public ZeroCase NumberOverZero { get; }

    /// <summary>The largest count taken; sums of them stay far from overflowing.</summary>
    public const long LargestCount = 1_000_000_000_000;

    /// <summary>Whether the counts are all of this formula's inputs, each from 0 to <see cref="LargestCount"/>.</summary>
    public bool Accepts(Counts counts) =>
        counts.Keys.All(key => counts[key] is >= 0 and <= LargestCount && Inputs.Any(input => input.Key == key));

    /// <summary>The ratio of these counts.</summary>
    public RatioResult Evaluate(Counts counts)
    {
        var askedMissing = _asked.Any(input => counts[input.Key] is null);
        foreach (var total in _totals)
        {
            if (counts[total.Key] is not null)
                continue;
            if (total.SumOf.Any(part => counts[part] is null))
                // The worksheet writes a word into the total, then divides by that word: an error, unless the question
                // is blank anyway because another of its inputs is.
                return new(RatioState.Blank, Rational.Zero, null, SheetFails: !askedMissing);
            counts = counts.With(total.Key, total.SumOf.Sum(part => counts[part]!.Value));
        }

        if (askedMissing)
            return new(RatioState.Blank, Rational.Zero, null, SheetFails: false);

        var numerator = _numerator.Of(counts);
        var denominator = _denominator.Of(counts);
        if (denominator.IsZero)
        {
            var (state, rule) = numerator.IsZero
                ? (RatioState.ZeroOverZero, ZeroOverZero)
                : (RatioState.NumberOverZero, NumberOverZero);
            return new(state, rule.Value, rule.SheetValue, SheetFails: rule.SheetValue is null);
        }

        var ratio = Rational.Max(Rational.Zero, Rational.Min(Rational.One, Rational.Of(numerator, denominator)));
        return new(RatioState.Computed, ratio, ratio, SheetFails: false);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
