using System.Collections.Immutable;
using System.Text;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A word of a text.</summary>
/// <param name="Text">Small letters and digits, without marks above or below them.</param>
/// <param name="Start">Where it begins in the text as it was written.</param>
/// <param name="Length">How many letters it takes there.</param>
internal readonly record struct Word(string Text, int Start, int Length)
{
    public int End => Start + Length;

    public override string ToString() => Text;
}

/// <summary>
/// Takes a text apart into words. Only the first <see cref="Incoming.LongestText"/> letters are read. Tables are our own:
/// what is understood must not depend on the languages of the machine.
/// </summary>
internal static class Words
{
    // No name and no command is longer; what is would only cost time.
    private const int LongestWord = 48;

    public static ImmutableArray<Word> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var letters = new StringBuilder();
        var start = 0;
        var end = Math.Min(text.Length, Incoming.LongestText);
        for (var at = 0; at < end; at++)
        {
            if (IsSilent(text[at]))
                continue;
            if (Fold(text[at]) is var letter and not '\0')
            {
                if (letters.Length == 0)
                    start = at;
                letters.Append(letter);
            }
            else
            {
                Close(at);
            }
        }

        Close(end);
        return words.ToImmutable();

        void Close(int at)
        {
            if (letters.Length > 0)
                words.Add(new(Squeezed(letters), start, at - start));
            letters.Clear();
        }
    }

    /// <summary>The words of a text joined by single spaces: what two writings of one name have in common.</summary>
    public static string Plain(string text) => string.Join(' ', Of(text).Select(word => word.Text));

    // "kuraaang" is "kurang". Short words are left alone, and those with digits: iii is a number, A.I.5.iii.a a code.
    private static string Squeezed(StringBuilder letters)
    {
        var word = new StringBuilder(letters.Length);
        var squeeze = letters.Length > 3;
        for (var at = 0; squeeze && at < letters.Length; at++)
            squeeze = !char.IsAsciiDigit(letters[at]);
        for (var at = 0; at < letters.Length && word.Length < LongestWord; at++)
        {
            var run = 1;
            while (squeeze && at + run < letters.Length && letters[at + run] == letters[at])
                run++;
            word.Append(letters[at]);
            if (run >= 3)
                at += run - 1;
        }

        return word.ToString();
    }

    // Marks that stand on a letter, apostrophes within a word ("Jum'at"), and what is not seen at all.
    private static bool IsSilent(char letter) =>
        letter is '\'' or '\u2019' or '\u2018' or '`' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') or '\u00AD' or '\uFEFF';

    private static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => letter,
        >= 'A' and <= 'Z' => (char)(letter + 32),
        < '\u00C0' => '\0',
        (>= '\u00C0' and <= '\u00C5') or (>= '\u00E0' and <= '\u00E5') or (>= '\u0100' and <= '\u0105') => 'a',
        '\u00C7' or '\u00E7' or (>= '\u0106' and <= '\u010D') => 'c',
        (>= '\u00C8' and <= '\u00CB') or (>= '\u00E8' and <= '\u00EB') or (>= '\u0112' and <= '\u011B') => 'e',
        (>= '\u00CC' and <= '\u00CF') or (>= '\u00EC' and <= '\u00EF') or (>= '\u0128' and <= '\u0131') => 'i',
        '\u00D1' or '\u00F1' or (>= '\u0143' and <= '\u0148') => 'n',
        (>= '\u00D2' and <= '\u00D6') or '\u00D8' or (>= '\u00F2' and <= '\u00F6') or '\u00F8' or (>= '\u014C' and <= '\u0151') => 'o',
        (>= '\u00D9' and <= '\u00DC') or (>= '\u00F9' and <= '\u00FC') or (>= '\u0168' and <= '\u0173') => 'u',
        // The wide forms of ASCII that some keyboards and pages give.
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(letter - 0xFEE0)),
        _ => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '\0',
    };
}
