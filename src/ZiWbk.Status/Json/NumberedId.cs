using System.Globalization;

namespace ZiWbk.Status.Json;

/// <summary>The text of ids that are a letter and the sequence number of the event that made the thing.</summary>
internal static class NumberedId
{
    public static bool TryParse(char letter, string? text, out long number)
    {
        number = 0;
        return text?.Length is > 1 and < 20
            && text[0] == letter
            && text[1] != '0'
            && long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    public static string Text(char letter, long number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
}
