namespace ZiWbk.Assessment.Wording;

/// <summary>Cuts words to fit.</summary>
public static class Shortened
{
    /// <summary>The text, cut at a word where possible and ended by "…" if it is longer than so many letters.</summary>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = most - 1;
        var space = text.LastIndexOf(' ', end);
        if (space > most / 2)
            end = space;
        // Half of a pair of surrogates is no letter.
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd() + "…";
    }
}
