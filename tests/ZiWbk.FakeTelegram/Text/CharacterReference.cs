using System.Globalization;
using System.Text;

namespace ZiWbk.FakeTelegram;

/// <summary>The few character references that Telegram knows: four names and numbers.</summary>
internal static class CharacterReference
{
    public static bool TryRead(string text, ref int at, out string letter)
    {
        letter = "";
        var end = at + 1;
        if (end < text.Length && text[end] == '#')
        {
            end++;
            var hexadecimal = end < text.Length && text[end] == 'x';
            if (hexadecimal)
                end++;
            var start = end;
            while (end < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
                end++;
            var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            if (end - at >= 10 || !int.TryParse(text.AsSpan(start, end - start), style, CultureInfo.InvariantCulture, out var code)
                || !Rune.IsValid(code) || code == 0)
                return false;
            letter = new Rune(code).ToString();
        }
        else
        {
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            letter = text.AsSpan(at + 1, end - at - 1) switch
            {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                _ => "",
            };
            if (letter.Length == 0)
                return false;
        }

        at = end < text.Length && text[end] == ';' ? end + 1 : end;
        return true;
    }
}
