namespace ZiWbk.Conversation.Times;

/// <summary>How many of something: "3", "dua puluh lima", "satu setengah", "2,5", "setengah" and "a" before a unit.</summary>
internal static class Amounts
{
    /// <summary>An amount of some unit.</summary>
    public static (decimal Count, TimeUnit Unit, int End)? OfUnit(TimeText text, int at)
    {
        if (At(text, at) is not var (count, end) || !text[end].IsAnyUnit || Sign(text[end]))
            return null;
        return (count, text[end].Unit, end + 1);
    }

    /// <summary>An amount, and where it ends.</summary>
    public static (decimal Count, int End)? At(TimeText text, int at)
    {
        var token = text[at];
        switch (token.Word)
        {
            case TimeWord.Half when text[at + 1].IsAnyUnit || (text.Is(at + 1, TimeWord.Article) && text[at + 2].IsAnyUnit):
                return (0.5m, text.Is(at + 1, TimeWord.Article) ? at + 2 : at + 1);
            case TimeWord.Quarter when text[at + 1].IsAnyUnit:
                return (0.25m, at + 1);
            case TimeWord.Article when text[at + 1].IsAnyUnit:
                return (1, at + 1);
            case TimeWord.Digits when token.Value <= 1000:
                if (text.Is(at + 1, TimeWord.Digits) && text[at + 1].Touches && text[at + 1].Gap is "," or "." && text[at + 1].Text.Length == 1 && !text[at + 2].Touches)
                    return (token.Value + text[at + 1].Value / 10m, at + 2);
                return Halved(text, token.Value, at + 1);
            case TimeWord.Count:
                var (count, end) = Whole(text, at);
                return Halved(text, count, end);
            default:
                return null;
        }
    }

    /// <summary>A whole number in words.</summary>
    public static (int Count, int End) Whole(TimeText text, int at)
    {
        var (count, end) = (text[at].Value, at + 1);
        if (count < 10 && text.Is(end, TimeWord.Teen))
            return (count + 10, end + 1);
        if (count < 10 && text.Is(end, TimeWord.Ten))
            (count, end) = (count * 10, end + 1);
        if (count is >= 20 and <= 90 && count % 10 == 0 && text.Is(end, TimeWord.Count) && text[end].Value < 10)
            return (count + text[end].Value, end + 1);
        return (count, end);
    }

    private static (decimal, int) Halved(TimeText text, int count, int end) =>
        text.Is(end, TimeWord.Half) && text[end + 1].IsAnyUnit ? (count + 0.5m, end + 1) : (count, end);

    private static bool Sign(TimeToken token) => token.Gap.Length > 0 && token.Gap is not "-";
}
