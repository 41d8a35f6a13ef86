using System.Globalization;
using System.Text;

namespace ZiWbk.Storage.Evidence;

/// <summary>A sender's file name made harmless to show, to store and to open, and the extension it carries.</summary>
internal static class SafeFileName
{
    /// <summary>Longest name, in characters.</summary>
    public const int Longest = 120;

    // File systems count 255 bytes, not characters; names in other scripts take up to three or four bytes each.
    private const int MostBytes = 240;

    private const int LongestExtension = 10;

    private const string Nameless = "berkas";

    private static ReadOnlySpan<char> Separators => "/\\";

    /// <summary>The name without path, control, bidi and other invisible characters, at most <see cref="Longest"/> long.</summary>
    public static string Of(string fileName)
    {
        var last = fileName.AsSpan();
        last = last[(last.LastIndexOfAny(Separators) + 1)..];

        var clean = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
            Append(clean, rune);

        // Windows drops dots and spaces at the end, and with them would show another extension than we saw.
        var name = clean.ToString().TrimEnd(' ', '.');
        var extension = Extension(name);
        var suffix = extension.Length == 0 ? "" : "." + extension;
        var stem = name[..^suffix.Length].Trim(' ', '.');
        stem = Cut(stem, suffix.Length).TrimEnd(' ', '.');
        return (stem.Length == 0 ? Nameless : stem) + suffix;
    }

    /// <summary>
    /// The extension without its dot, or empty. Only what looks like one counts: "SK No. 12" and "Surat No.12" have none.
    /// </summary>
    public static string Extension(string name)
    {
        var dot = name.LastIndexOf('.');
        var extension = name[(dot + 1)..];
        var looksLikeOne = dot >= 0 && extension.Length is > 0 and <= LongestExtension
            && extension.All(char.IsAsciiLetterOrDigit) && extension.Any(char.IsAsciiLetter);
        return looksLikeOne ? extension : "";
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
        {
            if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
            return;
        }

        // A lone half of a pair arrives as the replacement character and goes with the invisible ones.
        var invisible = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
        if (invisible || rune == Rune.ReplacementChar)
            return;

        // What Windows forbids in names; a colon would also open a hidden second stream.
        if (rune.IsAscii && "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal))
            clean.Append('_');
        else
            clean.Append(rune);
    }

    private static string Cut(string stem, int suffix)
    {
        var (characters, bytes) = (0, 0);
        foreach (var rune in stem.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (characters + rune.Utf16SequenceLength + suffix > Longest || bytes + suffix > MostBytes)
                break;
            characters += rune.Utf16SequenceLength;
        }

        return stem[..characters];
    }
}
