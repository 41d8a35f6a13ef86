using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Times;

/// <summary>Takes a text apart into words about time. "3pm" and "jam8" are two words, "12B" and "sp4n" none.</summary>
internal static class TimeTokens
{
    // Beyond this nobody names a time that matters, and reading costs.
    private const int Most = 120;

    public static ImmutableArray<TimeToken> Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<TimeToken>();
        var end = 0;
        foreach (var word in Words.Of(text))
        {
            if (tokens.Count >= Most)
                break;
            var gap = text[end..word.Start];
            // A quote within "Jum'at" belongs to the word; what stands between words is a sign.
            Add(tokens, word, gap.Trim(), gap.Length == 0 || !char.IsWhiteSpace(gap[^1]));
            end = word.End;
        }

        return tokens.ToImmutable();
    }

    private static void Add(ImmutableArray<TimeToken>.Builder tokens, Word word, string gap, bool touches)
    {
        if (word.Text.All(char.IsAsciiDigit))
        {
            tokens.Add(new(TimeWord.Digits, Digits(word.Text), word.Text, word.Start, word.End, gap, touches));
            return;
        }

        if (TimeLexicon.One(word.Text) is { } unit)
        {
            tokens.Add(new(TimeWord.Count, 1, "1", word.Start, word.Start, gap, touches));
            tokens.Add(new(TimeWord.Unit, (int)unit, word.Text, word.Start, word.End, "", true));
            return;
        }

        var known = TimeLexicon.Of(word.Text);
        if (known.Word == TimeWord.Other && Split(word.Text) is var at and > 0)
        {
            var (left, right) = (word.Text[..at], word.Text[at..]);
            // A word with marks in it is not split: its letters do not lie where they are counted.
            if (word.Length == word.Text.Length && (Part(left), Part(right)) is ({ } first, { } second))
            {
                tokens.Add(new(first.Word, first.Value, left, word.Start, word.Start + at, gap, touches));
                tokens.Add(new(second.Word, second.Value, right, word.Start + at, word.End, "", true));
                return;
            }
        }

        tokens.Add(new(known.Word, known.Value, word.Text, word.Start, word.End, gap, touches));
    }

    private static (TimeWord Word, int Value)? Part(string part) =>
        char.IsAsciiDigit(part[0]) ? (TimeWord.Digits, Digits(part))
        : part == "th" ? (TimeWord.OrdinalMark, 0)
        : part is "j" ? (TimeWord.Unit, (int)TimeUnit.Hour)
        : TimeLexicon.Of(part) is { Word: not (TimeWord.Other or TimeWord.Title or TimeWord.Article or TimeWord.Numbered or TimeWord.Link) } known ? known
        : null;

    private static int Digits(string digits) =>
        digits.Length <= 8 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : int.MaxValue;

    // Where letters and digits meet, if they do so once.
    private static int Split(string word)
    {
        var found = 0;
        for (var at = 1; at < word.Length; at++)
        {
            if (char.IsAsciiDigit(word[at]) == char.IsAsciiDigit(word[at - 1]))
                continue;
            if (found > 0)
                return 0;
            found = at;
        }

        return found;
    }
}
