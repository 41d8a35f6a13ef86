using System.Text;

namespace ZiWbk.Regulation.Writing;

/// <summary>Takes a text apart into small words of letters and digits. Tables are our own: the machine's languages do not matter.</summary>
internal static class Splitting
{
    private const int LongestWord = 40;

    /// <summary>The text in small letters, marks on letters taken off; everything but letters, digits and a few signs is a space.</summary>
    public static string Plain(string text, int longest)
    {
        var plain = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, longest)))
        {
            if (Fold(letter) is var folded and not '\0')
                plain.Append(folded);
        }

        return plain.ToString();
    }

    /// <summary>The words of a plain text; letters written three times or more count once, a doubled word "area2" is "area".</summary>
    public static List<string> Words(string plain)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= plain.Length; at++)
        {
            var inside = at < plain.Length && char.IsLetterOrDigit(plain[at]);
            if (inside && start < 0)
                start = at;
            if (inside || start < 0)
                continue;
            var word = plain[start..Math.Min(at, start + LongestWord)];
            words.Add(word.Length > 3 && word[^1] == '2' && char.IsAsciiLetter(word[^2]) ? word[..^1] : Squeezed(word));
            start = -1;
        }

        return words;
    }

    private static string Squeezed(string word)
    {
        if (word.Length < 4 || !HasRun(word) || word.Any(char.IsAsciiDigit))
            return word;
        var letters = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var run = at;
            while (run + 1 < word.Length && word[run + 1] == word[at])
                run++;
            letters.Append(word[at]);
            if (run - at == 1)
                letters.Append(word[at]);
            at = run;
        }

        return letters.ToString();
    }

    private static bool HasRun(string word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
                return true;
        }

        return false;
    }

    private static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => letter,
        >= 'A' and <= 'Z' => (char)(letter + 32),
        '\'' or '\u2019' or '\u2018' or '`' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') or '\u00AD' or '\uFEFF' => '\0',
        '/' or '.' or ',' or '%' or '?' => letter,
        < '\u00C0' => ' ',
        (>= '\u00C0' and <= '\u00C5') or (>= '\u00E0' and <= '\u00E5') => 'a',
        (>= '\u00C8' and <= '\u00CB') or (>= '\u00E8' and <= '\u00EB') => 'e',
        (>= '\u00CC' and <= '\u00CF') or (>= '\u00EC' and <= '\u00EF') => 'i',
        (>= '\u00D2' and <= '\u00D6') or (>= '\u00F2' and <= '\u00F6') => 'o',
        (>= '\u00D9' and <= '\u00DC') or (>= '\u00F9' and <= '\u00FC') => 'u',
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(letter - 0xFEE0)),
        _ => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ',
    };
}
