namespace ZiWbk.Conversation.Times;

/// <summary>From one day to another: "28 Desember sampai 3 Januari", "dari senin 14 sampai jumat 18 desember", "1-5 Desember", "Sabtu-Minggu ini".</summary>
internal static class RangeRules
{
    public static Found? At(TimeText text, int at, TimeScene scene)
    {
        if (scene.Back)
            return null;
        var from = text[at].Text is "dari" or "antara" or "from" or "between" or "mulai" ? at + 1 : at;
        var between = text[at].Text is "antara" or "between";
        return Short(text, from, between, scene) ?? Full(text, from, between, scene);
    }

    // The first day as a number alone, whose month the second one tells.
    private static Found? Short(TimeText text, int at, bool between, TimeScene scene)
    {
        var number = text[at].Word is TimeWord.Weekday or TimeWord.SundayOrWeek && text.Is(at + 1, TimeWord.Digits) ? at + 1 : text.Is(at, TimeWord.DateMark) ? at + 1 : at;
        if (!text.Is(number, TimeWord.Digits) || text[number].Text.Length > 2 || text[number].Value is < 1 or > 31)
            return null;
        if (Bridge(text, number + 1, between) is not { } second)
            return null;
        if (text.Is(second, TimeWord.DateMark))
            second++;
        if (DateRules.At(text, second, scene) is not { Meaning: TimeMeaning.Day { Date: var until }, End: var end })
            return null;
        var day = text[number].Value;
        if (day >= until.Day || text.Is(second, TimeWord.Digits) && text[second + 1].Word is not (TimeWord.Month or TimeWord.PerhapsMonth or TimeWord.OrdinalMark) && !text[second + 1].Touches)
            return null;
        return new(new TimeMeaning.Days(new(until.Year, until.Month, day), until), end);
    }

    private static Found? Full(TimeText text, int at, bool between, TimeScene scene)
    {
        if (Day(text, at, scene) is not { Meaning: TimeMeaning.Day { Date: var first }, End: var end } || Bridge(text, end, between) is not { } second)
            return null;
        if (Day(text, second, scene) is not { Meaning: TimeMeaning.Day { Date: var last }, End: var after })
            return null;
        return new(last <= first ? Doubts.Which(first, last) : new TimeMeaning.Days(first, last), after);
    }

    private static Found? Day(TimeText text, int at, TimeScene scene) =>
        DateRules.At(text, at, scene) ?? WeekdayRules.At(text, at, scene) ?? OffsetRules.At(text, at, scene);

    private static int? Bridge(TimeText text, int at, bool between) =>
        text.Is(at, TimeWord.Until) || (between && text[at].Text is "dan" or "and") ? text[at + 1].Text is "dengan" ? at + 2 : at + 1
        : text[at].Text == "s" && text[at + 1].Text == "d" ? at + 2
        : text[at].Gap is "-" or "–" or "—" ? at
        : null;
}
