using System.Text;

namespace ZiWbk.Channels.Teams.Cards;

/// <summary>Words that can be sent: half of a pair of letters that belong together, and control signs, cannot.</summary>
internal static class Sound
{
    private const char Instead = '\uFFFD';

    /// <summary>The words, with what cannot be sent replaced; line ends stay.</summary>
    public static string Words(string text)
    {
        StringBuilder? mended = null;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
                continue;
            }

            if (!char.IsSurrogate(letter) && (letter is '\n' or '\t' || !char.IsControl(letter)))
                continue;
            mended ??= new(text);
            mended[at] = letter == '\r' ? '\n' : Instead;
        }

        return mended?.ToString() ?? text;
    }
}
