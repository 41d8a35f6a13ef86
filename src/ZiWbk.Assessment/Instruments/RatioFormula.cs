using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Instruments;

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
