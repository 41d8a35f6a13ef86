namespace ZiWbk.Conversation.Times;

/// <summary>Again and again: "setiap Senin jam 8", "tiap tanggal 5", "every day". What cannot be kept as it is said is asked, never rounded.</summary>
internal static class RecurrenceRules
{
    // Every month has these.
    private const int LastDayOfAllMonths = 28;

    /// <summary>The recurrence without its clock, and where it ends; null for none.</summary>
    public static (Recurrence? Often, int End)? At(TimeText text, int at)
    {
        // "Dua minggu sekali", "seminggu dua kali".
        if (Amounts.OfUnit(text, at) is var (_, _, counted) && (text.Is(counted, TimeWord.Once) || text[counted + 1].Text == "kali"))
            return (null, counted + 1);
        if (text[at].Text is "harian" && text[at - 1].Word != TimeWord.Other)
            return (new Recurrence(Pace.Daily, 0, null), at + 1);
        if (!text.Is(at, TimeWord.Every))
            return null;
        var next = at + 1;
        if (text[next].IsUnit(TimeUnit.Day))
        {
            if (text.Is(next + 1, TimeWord.Working))
                return (null, next + 2);
            if (text[next + 1].Word is TimeWord.Weekday or TimeWord.SundayOrWeek)
                return Weekly(text, next + 1, text.Is(next + 1, TimeWord.Weekday) ? text[next + 1].Value : 0);
            return (new Recurrence(Pace.Daily, 0, null), next + 1);
        }

        if (text.Is(next, TimeWord.Weekday))
            return Weekly(text, next, text[next].Value);
        // "Tiap minggu": each week on no day, or each Sunday; beside a clock as well.
        if (text.Is(next, TimeWord.SundayOrWeek) || text[next].IsAnyUnit && !text[next].IsUnit(TimeUnit.Hour))
            return Monthly(text, next);
        if (text.Is(next, TimeWord.DateMark))
            return OnDate(text, next + 1, next + 2);
        // "Every 5th".
        if (text.Is(next, TimeWord.Digits) && text.Is(next + 1, TimeWord.OrdinalMark))
            return OnDate(text, next, next + 2);
        // "Tiap jam 8" is daily; "tiap jam" is every hour, which is too much of a good thing.
        if (text[next].IsUnit(TimeUnit.Hour) || text.Is(next, TimeWord.Clock))
            return text.Is(next + 1, TimeWord.Digits) || text.Is(next + 1, TimeWord.Half) || text.Is(next + 1, TimeWord.Count) ? (new Recurrence(Pace.Daily, 0, null), next) : (null, next + 1);
        // "Setiap pagi jam 8".
        if (text.Is(next, TimeWord.Part))
            return text[next + 1].IsUnit(TimeUnit.Hour) || text.Is(next + 1, TimeWord.Clock) ? (new Recurrence(Pace.Daily, 0, null), next + 1) : (null, next + 1);
        if (text[next].Word is TimeWord.Edge || Amounts.OfUnit(text, next) is not null || text[next].Text is "other" or "weekday" or "weekdays" or "senin2")
            return (null, next + 1);
        return null;
    }

    private static (Recurrence?, int) Weekly(TimeText text, int at, int day)
    {
        var next = at + 1;
        // "Senin dan Kamis", "Senin sampai Jumat" are two things; "setiap Senin minggu kedua" is none of ours.
        var other = text[next].Text is "dan" or "and" or "sama" or "atau" or "&" || text[next].Gap is "," or "-" or "/" or "&" || text.Is(next, TimeWord.Until) ? next + (text[next].Word is TimeWord.Weekday or TimeWord.SundayOrWeek ? 0 : 1) : -1;
        if (other >= 0 && text[other].Word is TimeWord.Weekday or TimeWord.SundayOrWeek)
            return (null, other + 1);
        return text[next].IsUnit(TimeUnit.Week) && text[next + 1].Word is TimeWord.Count or TimeWord.Other && text[next + 1].Text is "pertama" or "kedua" or "ketiga" or "keempat" or "terakhir"
            ? (null, next + 2)
            : (new Recurrence(Pace.Weekly, day, null), next);
    }

    // "Tiap bulan tanggal 5"; without a date it cannot be kept. "Setiap minggu hari Senin".
    private static (Recurrence?, int) Monthly(TimeText text, int at)
    {
        var next = text.PastLinks(at + 1);
        if (text[at].IsUnit(TimeUnit.Month) && text.Is(next, TimeWord.DateMark))
            return OnDate(text, next + 1, next + 2);
        if (text[at].IsUnit(TimeUnit.Month) && text.Is(next, TimeWord.Digits) && text.Is(next + 1, TimeWord.OrdinalMark))
            return OnDate(text, next, next + 2);
        if (text[next].IsUnit(TimeUnit.Day))
            next++;
        return text[at].IsUnit(TimeUnit.Week) && text.Is(next, TimeWord.Weekday) ? Weekly(text, next, text[next].Value) : (null, at + 1);
    }

    private static (Recurrence?, int) OnDate(TimeText text, int at, int end)
    {
        if (!text.Is(at, TimeWord.Digits) && !text.Is(at, TimeWord.Count))
            return (null, at);
        var (day, after) = text.Is(at, TimeWord.Count) ? Amounts.Whole(text, at) : (text[at].Value, end);
        // "Tiap tanggal 5 dan 20"; "tiap tanggal 5 Januari" comes once a year.
        var more = text[after].Word is TimeWord.Month or TimeWord.PerhapsMonth
            || (text[after].Text is "dan" or "and" && text.Is(after + 1, TimeWord.Digits)) || (text.Is(after, TimeWord.Digits) && text[after].Gap is "," or "-");
        return day is >= 1 and <= LastDayOfAllMonths && !more ? (new Recurrence(Pace.Monthly, day, null), after) : (null, after);
    }
}
