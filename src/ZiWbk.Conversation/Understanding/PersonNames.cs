using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>People as a text writes them: "Pak Hadi", "bu sri wahyuni", "kepada Rina".</summary>
internal static class PersonNames
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> _titles = Speech.Set("pak bapak bpk bu ibu mas mbak mb mba sdr sdri saudara saudari kak dik mr mrs ms dr drs");

    // A name follows these where it begins with a capital.
    private static readonly FrozenSet<string> _before = Speech.Set("kepada ke oleh untuk to for by sama si dengan");

    /// <summary>The first person named; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isKnown">Whether the word at a place is something else: an office, a time, a word of ordinary speech.</param>
    /// <param name="expected">Whether the wish is about somebody, so that a capital within the sentence is enough.</param>
    public static string? Find(string text, ImmutableArray<Word> words, Func<int, bool> isKnown, bool expected)
    {
        for (var at = 0; at + 1 < words.Length; at++)
        {
            var titled = _titles.Contains(words[at].Text);
            if (!titled && !_before.Contains(words[at].Text))
                continue;
            var end = at + 1;
            while (end < words.Length && end - at <= MostWords && IsName(end, titled))
                end++;
            // "Bu Rina dijadikan ketua": who begins with a capital goes on with capitals; "bu sri wahyuni" is written small.
            while (titled && end > at + 2 && IsCapital(at + 1) != IsCapital(end - 1))
                end--;
            if (end > at + 1)
                return titled ? text[words[at].Start..words[end - 1].End] : text[words[at + 1].Start..words[end - 1].End];
        }

        for (var at = 1; expected && at < words.Length; at++)
        {
            var end = at;
            while (end < words.Length && end - at < MostWords && IsName(end, titled: false))
                end++;
            if (end > at)
                return text[words[at].Start..words[end - 1].End];
        }

        return null;

        bool IsCapital(int place) => char.IsUpper(text[words[place].Start]);

        bool IsName(int place, bool titled)
        {
            var gap = text[words[place - 1].End..words[place].Start];
            if (gap.Trim() is not ("" or ".") || words[place].Text.Length < 3 || words[place].Text.Any(char.IsAsciiDigit))
                return false;
            var capital = char.IsUpper(text[words[place].Start]) && !(words[place].Length > 1 && char.IsUpper(text[words[place].Start + 1]));
            return !isKnown(place) && (capital || titled);
        }
    }
}
