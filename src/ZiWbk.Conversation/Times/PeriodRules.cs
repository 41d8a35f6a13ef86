namespace ZiWbk.Conversation.Times;

/// <summary>Months, years and parts of them: "bulan depan", "Desember", "akhir Maret", "triwulan I 2027", and what lies between two days.</summary>
internal static class PeriodRules
{
    public static Found? At(TimeText text, int at, TimeScene scene) =>
        Edge(text, at, scene) ?? Quarter(text, at, scene) ?? Whole(text, at, scene);

    private static Found? Whole(TimeText text, int at, TimeScene scene)
    {
        if (Period(text, at, scene) is not var (first, last, end))
            return null;
        return new(scene.Back ? new TimeMeaning.Day(first) : last < scene.Today ? Doubts.Past(last) : new TimeMeaning.Days(first, last), end);
    }

    // A month or a year, as the days it has.
    private static (DateOnly First, DateOnly Last, int End)? Period(TimeText text, int at, TimeScene scene)
    {
        if (text.IsNamed(at))
            return null;
        var token = text[at];
        var (shift, end) = Shift(text, at, TimeUnit.Month);
        if (end > at)
            return Days(CalendarDays.Shifted(scene.Today, shift), 1, end);
        (shift, end) = Shift(text, at, TimeUnit.Year);
        if (end > at && scene.Today.Year + shift is var of)
            return (new(of, 1, 1), new(of, 12, 31), end);
        var marked = token.IsUnit(TimeUnit.Month);
        var month = marked ? at + 1 : at;
        if (text.Is(month, TimeWord.Month) || (text.Is(month, TimeWord.PerhapsMonth) && (marked || DateRules.Year(text, month + 1, scene) is { End: var beside } && text[beside - 1].Text.Length >= 4)))
        {
            if (text.IsNamed(month) || (text.Is(month - 1, TimeWord.Digits) && !marked))
                return null;
            var year = DateRules.Year(text, month + 1, scene);
            var (first, last) = CalendarDays.Month(scene, text[month].Value, year?.Year);
            return (first, last, year?.End ?? month + 1);
        }

        // "Tahun 2027", but not "90 tahun 2021", and never a year of the past: that is the name of something.
        if (token.IsUnit(TimeUnit.Year) && text.Is(at + 1, TimeWord.Digits) && text[at + 1].Text.Length == 4 && text[at + 1].Value is var number
            && number >= scene.Today.Year && number <= 2100 && text[at - 1].Word is not (TimeWord.Digits or TimeWord.Numbered))
            return (new(number, 1, 1), new(number, 12, 31), at + 2);
        return text.Length == 1 && token.Is(TimeWord.Digits) && token.Text.Length == 4 && token.Value >= scene.Today.Year && token.Value <= 2100
            ? (new(token.Value, 1, 1), new(token.Value, 12, 31), at + 1)
            : null;
    }

    // The end of something is its last day; its beginning and its middle are anybody's guess.
    private static Found? Edge(TimeText text, int at, TimeScene scene)
    {
        if (!text.Is(at, TimeWord.Edge))
            return null;
        var next = at + 1;
        while (text[next].Text is "of" or "the" or "dari" or "pada")
            next++;
        if (text[next].IsUnit(TimeUnit.Week))
            return new(Doubts.WhichDay, next + (text[next + 1].Word is TimeWord.Next or TimeWord.This or TimeWord.Last ? 2 : 1));
        (DateOnly First, DateOnly Last, int End)? period = Period(text, next, scene)
            ?? (text.Is(next, TimeWord.PerhapsMonth) && Month(text, next, scene) is var (first, last, after) ? (first, last, after)
            : text[next].IsUnit(TimeUnit.Month) ? Days(CalendarDays.Shifted(scene.Today, 0), 1, next + 1)
            : text[next].IsUnit(TimeUnit.Year) ? (new(scene.Today.Year, 1, 1), new(scene.Today.Year, 12, 31), next + 1)
            : null);
        if (period is not var (from, until, end))
            return null;
        return new(text[at].Value > 0 ? CalendarDays.Checked(scene, until) : scene.Back && text[at].Value < 0 ? new TimeMeaning.Day(from) : Doubts.WhichDay, end);
    }

    private static (DateOnly, DateOnly, int)? Month(TimeText text, int at, TimeScene scene)
    {
        var year = DateRules.Year(text, at + 1, scene);
        var (first, last) = CalendarDays.Month(scene, text[at].Value, year?.Year);
        return (first, last, year?.End ?? at + 1);
    }

    // "Triwulan I 2027", "kuartal 1 tahun depan", "semester 2".
    private static Found? Quarter(TimeText text, int at, TimeScene scene)
    {
        if (!text.Is(at, TimeWord.YearPart))
            return null;
        var months = text[at].Value;
        int? which = text[at + 1].Text switch { "1" or "i" or "satu" => 1, "2" or "ii" or "dua" => 2, "3" or "iii" or "tiga" => 3, "4" or "iv" or "empat" => 4, _ => null };
        if (which is not { } part || part * months > 12)
            return null;
        var year = DateRules.Year(text, at + 2, scene);
        var first = new DateOnly(year?.Year ?? scene.Today.Year, (part - 1) * months + 1, 1);
        if (year is null && first.AddMonths(months) <= scene.Today)
            first = first.AddYears(1);
        return new(new TimeMeaning.Days(first, first.AddMonths(months).AddDays(-1)), year?.End ?? at + 2);
    }

    private static (int Shift, int End) Shift(TimeText text, int at, TimeUnit unit) =>
        text[at].IsUnit(unit) && text[at + 1].Gap.Length == 0 ? text[at + 1].Word switch
        {
            TimeWord.Next => (1, at + 2),
            TimeWord.This => (0, at + 2),
            TimeWord.Last => (-1, at + 2),
            TimeWord.RelativeDay when text[at + 1].Value == -1 => (-1, at + 2),
            _ => (0, at),
        }
        : text[at + 1].IsUnit(unit) && text[at + 1].Text is "month" or "months" or "year" or "years" ? text[at].Word switch
        {
            TimeWord.Next => (1, at + 2),
            TimeWord.This => (0, at + 2),
            TimeWord.Last => (-1, at + 2),
            _ => (0, at),
        }
        : (0, at);

    private static (DateOnly, DateOnly, int) Days(DateOnly first, int months, int end) => (first, first.AddMonths(months).AddDays(-1), end);
}
