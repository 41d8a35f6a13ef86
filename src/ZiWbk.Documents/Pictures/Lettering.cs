using System.Globalization;
using System.Text;

namespace ZiWbk.Documents.Pictures;

/// <summary>Makes a text of people such that each of its signs is seen.</summary>
internal static class Lettering
{
    /// <summary>What stands for a sign the typefaces do not have.</summary>
    public const string Substitute = "□";

    // More is never drawn; a text of a hundred thousand letters need not be measured to be cut off.
    private const int Longest = 500;

    /// <summary>One line of words: no breaks, nothing invisible, each unknown sign one <see cref="Substitute"/>.</summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder();
        var signs = StringInfo.GetTextElementEnumerator(text ?? "");
        while (clean.Length < Longest && signs.MoveNext())
        {
            var sign = signs.GetTextElement();
            if (Shown(sign) is var shown && (shown != " " || clean is [.., not ' ']))
                clean.Append(shown);
        }

        return clean.ToString().TrimEnd();
    }

    private static string Shown(string sign)
    {
        // Any space is one that breaks here; such that do not would push a text over its edge.
        if (sign.All(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)))
            return " ";
        var visible = string.Concat(sign.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format));
        return visible.Length == 0 || (Face.Regular.Has(visible) && Face.Bold.Has(visible)) ? visible : Substitute;
    }
}
