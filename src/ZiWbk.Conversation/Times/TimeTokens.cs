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
        // A word with marks in it is not split: its letters do not lie where they are counted.
        if (known.Word == TimeWord.Other && word.Length == word.Text.Length && Runs(word.Text) is { Count: > 1 and <= 3 } runs && runs.All(run => Part(run.Text) is not null))
        {
            foreach (var (run, at) in runs)
            {
                var (part, value) = Part(run)!.Value;
                tokens.Add(new(part, value, run, word.Start + at, word.Start + at + run.Length, at == 0 ? gap : "", at > 0 || touches));
            }

            return;
        }

        tokens.Add(new(known.Word, known.Value, word.Text, word.Start, word.End, gap, touches));
    }

    private static (TimeWord Word, int Value)? Part(string part) =>
        char.IsAsciiDigit(part[0]) ? (TimeWord.Digits, Digits(part))
        : part == "th" ? (TimeWord.OrdinalMark, 0)
        // "Jam 9an" is about nine.
        : part == "an" ? (TimeWord.Link, 0)
        : part == "q" ? (TimeWord.YearPart, 3)
        : part is "j" ? (TimeWord.Unit, (int)TimeUnit.Hour)
        : TimeLexicon.Of(part) is { Word: not (TimeWord.Other or TimeWord.Title or TimeWord.Article or TimeWord.Numbered or TimeWord.Link) } known ? known
        : null;

    private static int Digits(string digits) =>
        digits.Length <= 8 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : int.MaxValue;

    // Digits apart from letters: "31des2026" is three.
    private static List<(string Text, int At)> Runs(string word)
    {
        var runs = new List<(string, int)>();
        var from = 0;
        for (var at = 1; at <= word.Length; at++)
        {
            if (at < word.Length && char.IsAsciiDigit(word[at]) == char.IsAsciiDigit(word[at - 1]))
                continue;
            runs.Add((word[from..at], from));
            from = at;
        }

        return runs;
    }
}
