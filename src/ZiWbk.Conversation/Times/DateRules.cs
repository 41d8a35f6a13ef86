namespace ZiWbk.Conversation.Times;

/// <summary>Days by number: "31 Mei 2027", "31/5/2027", "2027-05-31", "May 31", "tgl 5 bulan depan".</summary>
internal static class DateRules
{
    /// <summary>What such an expression that begins here means, and where it ends; null for none.</summary>
    public static Found? At(TimeText text, int at, TimeScene scene)
    {
        var (weekday, from) = Weekday(text, at);
        var marked = Marked(text, from);
        var number = marked ? from + 1 : from;
        // "Senin, tanggal 31 Mei" and "the 31st of May".
        return Iso(text, number, scene, weekday)
            ?? Numeric(text, number, scene, weekday, marked)
            ?? DayThenMonth(text, number, scene, weekday)
            ?? MonthThenDay(text, number, scene, weekday)
            ?? (marked || weekday is not null || (text.Is(number + 1, TimeWord.OrdinalMark) && text[at - 1].Text is "the" or "on")
                ? DayAlone(text, number, scene, weekday, marked)
                : null);
    }

    /// <summary>A year: four digits, two that are no other number, "tahun depan"; and where it ends.</summary>
    public static (int Year, int End)? Year(TimeText text, int at, TimeScene scene)
    {
        var token = text[at];
        if (token.Is(TimeWord.Digits) && !token.Gap.Contains(':', StringComparison.Ordinal))
        {
            if (token.Text.Length == 4 && token.Value is >= 1900 and <= 2999)
                return (token.Value, at + 1);
            if (token.Text.Length == 2 && token.Value >= 20 && !text[at + 1].IsAnyUnit && text[at + 1].Word is not (TimeWord.Part or TimeWord.Digits))
                return (2000 + token.Value, at + 1);
        }

        if (!token.IsUnit(TimeUnit.Year))
            return token.Is(TimeWord.Next) && text[at + 1].IsUnit(TimeUnit.Year) ? (scene.Today.Year + 1, at + 2)
                : token.Is(TimeWord.This) && text[at + 1].IsUnit(TimeUnit.Year) ? (scene.Today.Year, at + 2)
                : null;
        return text[at + 1].Word switch
        {
            TimeWord.Next => (scene.Today.Year + 1, at + 2),
            TimeWord.This => (scene.Today.Year, at + 2),
            TimeWord.Last => (scene.Today.Year - 1, at + 2),
            TimeWord.Digits when text[at + 1].Text.Length == 4 => (text[at + 1].Value, at + 2),
            _ => null,
        };
    }

    private static bool Marked(TimeText text, int at) => text.Is(at, TimeWord.DateMark) && text[at + 1].Gap is "" or "." or ":";

    // "Senin, 31 Mei": the name of the day before its number.
    private static (DayOfWeek? Weekday, int From) Weekday(TimeText text, int at)
    {
        var day = text.Is(at, TimeWord.Weekday) ? (DayOfWeek)text[at].Value : text.Is(at, TimeWord.SundayOrWeek) ? DayOfWeek.Sunday : (DayOfWeek?)null;
        if (day is null || text.IsNamed(at))
            return (null, at);
        var next = at + 1;
        while (text.Is(next, TimeWord.Link) && text[next].Text is "the" or "pada")
            next++;
        return text.Is(next, TimeWord.Digits) || text.Is(next, TimeWord.DateMark) || text[next].Word is TimeWord.Month or TimeWord.PerhapsMonth ? (day, next) : (null, at);
    }

    private static Found? Iso(TimeText text, int at, TimeScene scene, DayOfWeek? weekday)
    {
        if (!text.Is(at, TimeWord.Digits) || text[at].Text.Length != 4 || !Joined(text, at, 3) || text[at + 1].Gap != text[at + 2].Gap || text.IsChained(at, at + 3))
            return null;
        if (text[at + 1].Text.Length > 2 || text[at + 2].Text.Length > 2 || text[at + 1].Gap is not ("-" or "/"))
            return null;
        return new(CalendarDays.Of(scene, Written(text, at, at + 3), text[at + 2].Value, text[at + 1].Value, text[at].Value, weekday), at + 3);
    }

    private static Found? Numeric(TimeText text, int at, TimeScene scene, DayOfWeek? weekday, bool marked)
    {
        if (!text.Is(at, TimeWord.Digits) || text[at].Text.Length > 2 || !text.Is(at + 1, TimeWord.Digits) || text[at + 1].Text.Length > 2)
            return null;
        var sign = text[at + 1].Gap;
        if (sign is not ("/" or "-" or "."))
            return null;
        var (day, month) = (text[at].Value, text[at + 1].Value);
        if (text.Is(at + 2, TimeWord.Digits) && text[at + 2].Gap == sign && text[at + 2].Text.Length is 2 or 4)
        {
            // "10.20.30" is a version; a short year after points only behind "tgl".
            if (text.IsChained(at, at + 3) || (sign == "." && text[at + 2].Text.Length == 2 && !marked))
                return null;
            var year = text[at + 2].Value + (text[at + 2].Text.Length == 2 ? 2000 : 0);
            return new(CalendarDays.Of(scene, Written(text, at, at + 3), day, month, year, weekday), at + 3);
        }

        if (sign == "." || (sign == "-" && !marked) || text.IsChained(at, at + 2) || !text[at + 1].Touches)
            return null;
        if (marked || weekday is not null)
            return new(CalendarDays.Of(scene, Written(text, at, at + 2), day, month, null, weekday), at + 2);
        // "36/60" is a score; "5/6" may be.
        if (day is < 1 or > 31 || month is < 1 or > 12 || text[at - 1].Is(TimeWord.Numbered))
            return null;
        return new(
            Doubts.Unclear(
                $"'{Written(text, at, at + 2)}' itu tanggal? Bila ya, tulis misalnya tgl {day}/{month} atau {day}/{month}/{scene.Today.Year}.",
                $"Is '{Written(text, at, at + 2)}' a date? If so, write for example {day}/{month}/{scene.Today.Year}."),
            at + 2);
    }

    private static Found? DayThenMonth(TimeText text, int at, TimeScene scene, DayOfWeek? weekday)
    {
        if (Number(text, at) is not var (day, end) || text.IsNamed(at))
            return null;
        if (text[end].Text == "of")
            end++;
        if (text[end].IsUnit(TimeUnit.Month) && IsMonth(text[end + 1]))
            end++;
        if (!IsMonth(text[end]) || text[end].Gap is not ("" or "-" or "/" or "."))
            return null;
        var month = text[end].Value;
        var year = Year(text, end + 1, scene);
        // "31 mei 8 pagi" and "5 jan 10.00": a clock, not a year.
        var last = year?.End ?? end + 1;
        return new(CalendarDays.Of(scene, Written(text, at, last), day, month, year?.Year, weekday), last);
    }

    private static Found? MonthThenDay(TimeText text, int at, TimeScene scene, DayOfWeek? weekday)
    {
        if (!IsMonth(text[at]) || text.IsNamed(at) || !text.Is(at + 1, TimeWord.Digits) || text[at + 1].Text.Length > 2 || text[at + 1].Gap is not ("" or "."))
            return null;
        var end = text.Is(at + 2, TimeWord.OrdinalMark) || text[at + 2].Text == "th" && text[at + 2].Touches ? at + 3 : at + 2;
        if (text[end].IsAnyUnit || text.Is(end, TimeWord.Part))
            return null;
        var year = Year(text, end, scene);
        var last = year?.End ?? end;
        return new(CalendarDays.Of(scene, Written(text, at, last), text[at + 1].Value, text[at].Value, year?.Year, weekday), last);
    }

    private static Found? DayAlone(TimeText text, int at, TimeScene scene, DayOfWeek? weekday, bool marked)
    {
        if (Number(text, at) is not var (day, end) || day > 31 && !marked)
            return null;
        // "Senin 8 pagi", "Senin 30 menit": the number belongs to what follows.
        if (!marked && (text[end].IsAnyUnit || text.Is(end, TimeWord.Part) || (text.Is(end, TimeWord.Digits) && text[end].Touches) || !text.Is(at + 1, TimeWord.OrdinalMark) && text[end].Text == "o"))
            return null;
        // A number behind a weekday may as well be a time: "senin 14".
        if (!marked && !text.Is(at + 1, TimeWord.OrdinalMark))
            return null;
        var written = Written(text, at, end);
        var next = end;
        if (text[next].Text is "of")
            next++;
        if (text[next].IsUnit(TimeUnit.Month) && text[next + 1].Word is TimeWord.Next or TimeWord.This or TimeWord.Last)
            return new(CalendarDays.OfDay(scene, written, day, Shift(text[next + 1].Word), weekday), next + 2);
        if (text[next].Word is TimeWord.Next or TimeWord.This && text[next + 1].IsUnit(TimeUnit.Month))
            return new(CalendarDays.OfDay(scene, written, day, Shift(text[next].Word), weekday), next + 2);
        return new(CalendarDays.OfDay(scene, written, day, weekday), end);
    }

    // A day's number: "31", "31st", "dua puluh lima" behind "tanggal" or before a month.
    private static (int Day, int End)? Number(TimeText text, int at)
    {
        if (text.Is(at, TimeWord.Count))
            return Amounts.Whole(text, at);
        if (!text.Is(at, TimeWord.Digits) || text[at].Text.Length > 2 || text.IsChained(at, at))
            return null;
        return (text[at].Value, text.Is(at + 1, TimeWord.OrdinalMark) ? at + 2 : at + 1);
    }

    private static int Shift(TimeWord word) => word == TimeWord.Next ? 1 : word == TimeWord.Last ? -1 : 0;

    private static bool IsMonth(TimeToken token) => token.Word is TimeWord.Month or TimeWord.PerhapsMonth;

    private static bool Joined(TimeText text, int at, int count)
    {
        for (var next = at + 1; next < at + count; next++)
        {
            if (!text.Is(next, TimeWord.Digits) || !text[next].Touches)
                return false;
        }

        return true;
    }

    private static string Written(TimeText text, int from, int to) =>
        string.Concat(Enumerable.Range(from, to - from).Select(at => at == from ? text[at].Text : (text[at].Touches ? "" : text[at].Gap.Length > 0 ? "" : " ") + text[at].Gap + text[at].Text));
}

/// <summary>What an expression means, and the word after it.</summary>
internal readonly record struct Found(TimeMeaning Meaning, int End);
