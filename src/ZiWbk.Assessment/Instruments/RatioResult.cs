namespace ZiWbk.Assessment.Instruments;

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
