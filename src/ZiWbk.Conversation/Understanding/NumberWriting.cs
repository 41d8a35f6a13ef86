using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A number as somebody wrote it, read both ways where a comma or point may be either.</summary>
/// <param name="Text">As it was written, sign included.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct WrittenNumber(string Text, int Start)
{
    public int End => Start + Text.Length;

    /// <summary>As a whole number, points or commas between thousands left out; null where it is none.</summary>
    public long? Whole
    {
        get
        {
            var sign = Text[0] == '-' ? -1 : 1;
            var digits = Text.TrimStart('-');
            foreach (var mark in ".,")
            {
                var groups = digits.Split(mark);
                if (groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit)))
                    digits = string.Concat(groups);
            }

            if (!digits.All(char.IsAsciiDigit))
                return null;
            // Beyond what any count may be; the sentence about bounds is all that is left to say.
            return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? sign * whole : sign * long.MaxValue;
        }
    }

    /// <summary>With a decimal comma or point; null where there are several.</summary>
    public Rational? Decimal => Text.Length <= 24 && Rational.TryParse(Text.Replace(',', '.'), out var value) ? value : null;
}

/// <summary>The numbers of a text and the words beside them.</summary>
/// <param name="Numbers">The numbers in order.</param>
/// <param name="Words">The words in order.</param>
/// <param name="HasPercent">Whether it speaks of a percentage.</param>
internal sealed record NumberWriting(ImmutableArray<WrittenNumber> Numbers, ImmutableArray<string> Words, bool HasPercent)
{
    public static NumberWriting Of(string text)
    {
        var numbers = ImmutableArray.CreateBuilder<WrittenNumber>();
        var rest = new char[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            rest[at] = text[at];
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsLetter(text[at - 1])))
                continue;
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                end++;
            // A minus after a digit is a dash: "10-12".
            var signed = at > 0 && text[at - 1] is '-' or '−' && (at < 2 || !char.IsLetterOrDigit(text[at - 2]));
            numbers.Add(signed ? new($"-{text[at..end]}", at - 1) : new(text[at..end], at));
            rest.AsSpan(at, end - at).Fill(' ');
            at = end - 1;
        }

        ImmutableArray<string> words = [.. Understanding.Words.Of(new(rest)).Select(word => word.Text)];
        var percent = text.Contains('%', StringComparison.Ordinal) || words.Any(IsPercent);
        return new(numbers.ToImmutable(), [.. words.Where(word => !IsPercent(word))], percent);
    }

    /// <summary>What stands between the first two numbers, in small letters.</summary>
    public string Between(string text) => text[Numbers[0].End..Numbers[1].Start].Trim().ToLowerInvariant();

    private static bool IsPercent(string word) => word is "persen" or "percent" or "prosen" or "pct";
}
