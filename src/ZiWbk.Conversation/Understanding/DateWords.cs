using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Days within a sentence: "31 Mei", "31/5/2027", "2027-05-31", "May 31". Which day it is, is for the type of date to read.</summary>
internal static class DateWords
{
    private static readonly FrozenSet<string> _months = Speech.Set(
        "januari january jan februari february feb pebruari maret march mar april apr mei may juni june jun juli july jul agustus august agu ags agt aug " +
        "september sep sept oktober october okt oct november nov nopember desember december des dec");

    /// <summary>Whether a word is the name of a month.</summary>
    public static bool IsMonth(string word) => _months.Contains(word);

    /// <summary>The longest such expression from this word on; null for none. Only a number, or a month before a number, is looked at.</summary>
    public static Piece? At(string text, ImmutableArray<Word> words, int at)
    {
        if (!char.IsAsciiDigit(words[at].Text[0]) && !(IsMonth(words[at].Text) && IsNumber(words, at + 1, 2)))
            return null;
        var length = Length(text, words, at);
        if (length == 0)
            return null;
        // "May 31" is kept as "31 May", which is how days are read everywhere else.
        var written = IsMonth(words[at].Text)
            ? string.Join(' ', [words[at + 1].Text, words[at].Text, .. length == 3 ? [words[at + 2].Text] : Array.Empty<string>()])
            : text[words[at].Start..words[at + length - 1].End];
        return new(EntityKind.Date, written, at, at + length);
    }

    private static int Length(string text, ImmutableArray<Word> words, int at)
    {
        // 2027-05-31
        if (IsNumber(words, at, 4))
            return words[at].Length == 4 && IsNumber(words, at + 1, 2) && IsNumber(words, at + 2, 2) && Joined(text, words, at, "-") && Joined(text, words, at + 1, "-") ? 3 : 0;
        var (first, second) = (words[at].Text, at + 1 < words.Length ? words[at + 1].Text : "");
        if (IsMonth(first) || (IsNumber(words, at, 2) && IsMonth(second)))
            return IsYear(words, at + 2) ? 3 : 2;
        // 31/5 and 31-5-2027, but not 31.5, which is a number.
        if (!IsNumber(words, at, 2) || !IsNumber(words, at + 1, 2))
            return 0;
        foreach (var mark in (string[])["/", "-", "."])
        {
            if (Joined(text, words, at, mark))
                return IsYear(words, at + 2) && Joined(text, words, at + 1, mark) ? 3 : mark == "/" ? 2 : 0;
        }

        return 0;
    }

    private static bool IsNumber(ImmutableArray<Word> words, int at, int digits) =>
        at < words.Length && words[at].Text is { Length: > 0 } word && (digits == 4 ? word.Length == 4 : word.Length <= digits) && word.All(char.IsAsciiDigit);

    private static bool IsYear(ImmutableArray<Word> words, int at) => IsNumber(words, at, 4) && words[at].Text is ['1' or '2', ..];

    private static bool Joined(string text, ImmutableArray<Word> words, int at, string mark) =>
        text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).SequenceEqual(mark);
}
