using System.Collections.Frozen;
using System.Globalization;
using ZiWbk.Conversation.Times;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Numbers and percentages within a text: "80 %", "0,8", "3,5", "1.250.000", "setengah", "dua puluh lima persen".</summary>
internal static class SpokenNumbers
{
    private static readonly FrozenSet<string> _percent = Speech.Set("persen percent prosen persennya pct persentase");

    /// <summary>The first number, and whether it is a percentage; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isTaken">Whether a place of the text says something else.</param>
    /// <param name="english">Reads English numbers in words; null for none.</param>
    public static (decimal Value, bool Percent)? Find(string text, Func<int, int, bool> isTaken, IEnglishTimes? english)
    {
        var written = NumberWriting.Of(text);
        foreach (var number in written.Numbers)
        {
            if (isTaken(number.Start, number.End) || IsPartOfCode(text, number))
                continue;
            var rest = text.AsSpan(number.End).TrimStart();
            if (Value(number) is { } value)
                return (value, rest.StartsWith("%") || Words.Of(rest.Length > 12 ? rest[..12].ToString() : rest.ToString()) is [var next, ..] && _percent.Contains(next.Text));
        }

        return InWords(text, isTaken, english);
    }

    /// <summary>A number as it is written, a point before three digits between thousands; null where it is none.</summary>
    public static decimal? Value(WrittenNumber number)
    {
        var text = number.Text;
        if (text.Length > 20)
            return null;
        // "1.250.000" and "1.250" are thousands; "3,5" and "8.5" have decimals; "0,875" has as well.
        var thousands = number.Whole is { } whole && !text.TrimStart('-').StartsWith('0') && (text.Contains('.', StringComparison.Ordinal) || text.Count(letter => letter == ',') > 1);
        if (thousands)
            return number.Whole;
        var plain = text.Contains(',', StringComparison.Ordinal) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text;
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static (decimal, bool)? InWords(string text, Func<int, int, bool> isTaken, IEnglishTimes? english)
    {
        var words = TimeText.Of(text);
        for (var at = 0; at < words.Length; at++)
        {
            if (isTaken(words[at].Start, words[at].End))
                continue;
            if (words.Is(at, TimeWord.Count) && words[at].End > words[at].Start && Amounts.Whole(words, at) is var (count, end)
                && (end > at + 1 || count >= 10 || _percent.Contains(words[end].Text)))
                return (count, _percent.Contains(words[end].Text));
            if (words.Is(at, TimeWord.Half) && (words.Length == 1 || _percent.Contains(words[at + 1].Text)))
                return (0.5m, false);
        }

        // "Three hundred and five" is beyond our own words.
        return english is not null && words.Length <= 24 && HasEnglish(words) && english.Numbers(text) is [var number, ..] ? (number, text.Contains("percent", StringComparison.OrdinalIgnoreCase)) : null;
    }

    private static bool HasEnglish(TimeText words) => Enumerable.Range(0, words.Length).Any(at => words[at].Text is "hundred" or "thousand" or "million");

    private static bool IsPartOfCode(string text, WrittenNumber number) =>
        (number.Start > 0 && (char.IsLetterOrDigit(text[number.Start - 1]) || text[number.Start - 1] is '.' or '/'))
        || (number.End < text.Length && (char.IsLetter(text[number.End]) || text[number.End] is '/'));
}
