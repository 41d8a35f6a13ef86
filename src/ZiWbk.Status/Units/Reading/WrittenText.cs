using System.Globalization;
using System.Text;

namespace ZiWbk.Status.Units.Reading;

/// <summary>A word as it stands in a file: spaces put right, and where.</summary>
internal readonly record struct WrittenText(string Text, Place Place)
{
    /// <summary>The longest name of an office; real ones stay below half of it.</summary>
    public const int Longest = 200;

    /// <summary>How names are compared: without regard to capitals.</summary>
    public string Key => Text.ToLowerInvariant();

    /// <summary>
    /// Takes a text over: line breaks and runs of spaces become one space, and marks nobody sees (a byte order mark, a zero-width
    /// space) are left out, because a name with one in it is never found. Control characters, letters lost to a wrong encoding,
    /// overlong texts and texts of nothing but spaces are faults.
    /// </summary>
    public static WrittenText Of(string text, Place place)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) && clean.Length > 0 && clean[^1] != ' ')
                _ = clean.Append(' ');
            else if (!IsUnseen(letter))
                _ = clean.Append(letter);
        }

        var written = new WrittenText(clean.ToString().TrimEnd(), place);
        if (written.Text.Any(letter => char.IsControl(letter) || letter == '\uFFFD'))
            place.Tell("ada huruf yang rusak; simpan berkas sebagai UTF-8", "a letter is damaged; save the file as UTF-8");
        if (written.Text.Length == 0 && text.Length > 0)
            place.Tell("isinya hanya spasi", "there is nothing but spaces");
        if (written.Text.Length > Longest)
            place.Tell($"paling panjang {Longest} huruf, ini {written.Text.Length}",
                $"at most {Longest} letters, this has {written.Text.Length}");
        return written;
    }

    /// <summary>Whether a text says nothing: a person sees an empty cell.</summary>
    public static bool IsBlank(string text) => text.All(IsUnseen);

    private static bool IsUnseen(char letter) => char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
