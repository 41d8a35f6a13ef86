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
