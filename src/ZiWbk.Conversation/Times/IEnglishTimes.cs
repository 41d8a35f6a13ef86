namespace ZiWbk.Conversation.Times;

/// <summary>An expression of time somebody else has found in an English text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is: <c>date</c>, <c>datetime</c>, <c>time</c>, <c>daterange</c>, <c>duration</c>, <c>set</c>, ...</param>
/// <param name="Timex">Its meaning in TIMEX notation, e.g. <c>XXXX-WXX-1T08</c>.</param>
/// <param name="Values">Its readings: a value, or a start with an end after the last; null values where it does not exist.</param>
public sealed record ForeignTime(int Start, int End, string Kind, string Timex, IReadOnlyList<ForeignValue> Values);

/// <summary>A reading of an expression.</summary>
/// <param name="Value">A date, a time, both, or seconds; null for none.</param>
/// <param name="Start">The first day or moment; null for none.</param>
/// <param name="End">What follows the last; null for none.</param>
public sealed record ForeignValue(string? Value, string? Start, string? End);

/// <summary>Reads English expressions of time and numbers in words: the work of a library, kept out of the rules and away from their tests.</summary>
public interface IEnglishTimes
{
    /// <summary>The expressions of a text, in its order.</summary>
    /// <param name="text">English, at most a few dozen words.</param>
    /// <param name="now">The moment it is said.</param>
    IReadOnlyList<ForeignTime> Times(string text, DateTime now);

    /// <summary>The numbers of a text, in its order; written with digits or in words.</summary>
    IReadOnlyList<decimal> Numbers(string text);
}
