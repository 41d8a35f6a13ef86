using System.Diagnostics.CodeAnalysis;

namespace ZiWbk.Assessment.Instruments;

/// <summary>
/// The code of a question in the worksheet, e.g. <c>A.I.1.i.a</c>: component A, part I (fulfilment), area 1,
/// indicator i, question a. Reform uses <c>A.II</c>, the results <c>B.I</c> and <c>B.II</c>.
/// </summary>
public readonly record struct QuestionId : IComparable<QuestionId>
{
    private readonly string? _value;

    private QuestionId(string value) => _value = value;

    /// <summary>The code as the worksheet writes it.</summary>
    public string Value => _value ?? "";

    /// <summary>
    /// Reads a code; spaces and the case of letters do not matter ("a.i.1.I.A" is A.I.1.i.a), a final dot neither.
    /// Only the shape is checked, not whether an instrument has the question.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out QuestionId id)
    {
        id = default;
        var parts = (text ?? "").Replace(" ", "", StringComparison.Ordinal).TrimEnd('.').Split('.');
        if (parts.Length is < 4 or > 5 || parts.Any(part => part.Length == 0 || !part.All(char.IsAsciiLetterOrDigit)))
            return false;

        // Component and part are capitals; the rest is written small.
        id = new(string.Join('.', parts.Select((part, at) => at < 2 ? part.ToUpperInvariant() : part.ToLowerInvariant())));
        return true;
    }

    /// <summary>Reads a code known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not a question code.</exception>
    public static QuestionId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a question code such as A.I.1.i.a.");

    /// <inheritdoc/>
    public int CompareTo(QuestionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether <paramref name="left"/> comes first in plain text order (not in form order).</summary>
    public static bool operator <(QuestionId left, QuestionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes later in plain text order (not in form order).</summary>
    public static bool operator >(QuestionId left, QuestionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes first or is the same.</summary>
    public static bool operator <=(QuestionId left, QuestionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes later or is the same.</summary>
    public static bool operator >=(QuestionId left, QuestionId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
