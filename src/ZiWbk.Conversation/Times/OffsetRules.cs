namespace ZiWbk.Conversation.Times;

/// <summary>Times told by their distance from now: "besok", "3 hari lagi", "2 hari kerja lagi", "in two hours", "seminggu terakhir".</summary>
internal static class OffsetRules
{
    // Nobody plans further here; it keeps sums within the calendar as well.
    private const int MostYears = 50;

    public static Found? At(TimeText text, int at, TimeScene scene) => Named(text, at, scene) ?? Counted(text, at, scene);

    private static Found? Named(TimeText text, int at, TimeScene scene)
    {
        var token = text[at];
        if (token.Is(TimeWord.RelativeDay))
        {
            // "Besok lusa" and "kemarin lusa" are one day; "besoknya lagi" is not said here.
            if (text[at + 1] is { Word: TimeWord.RelativeDay, Value: 2 } && token.Value is 1 or -1)
                return new(Shifted(scene, 2 * token.Value), at + 2);
            return new(Shifted(scene, token.Value), at + 1);
        }

        if (token.IsUnit(TimeUnit.Day) && text.Is(at + 1, TimeWord.This) && text[at + 1].Text != "coming")
            return new(Shifted(scene, 0), at + 2);
        // "The day after tomorrow".
        if (token.IsUnit(TimeUnit.Day) && text[at + 1].Text is "after" && text[at + 2] is { Word: TimeWord.RelativeDay, Value: 1 })
            return new(Shifted(scene, 2), at + 3);
        // A part of the day: "sore ini", "nanti malam", "tadi pagi". Without a clock it is its date.
        if (token.Is(TimeWord.Earlier) && text.Is(at + 1, TimeWord.Part))
            return new(scene.Back ? new TimeMeaning.Day(scene.Today) : Doubts.Earlier, at + 2);
        if (token.Is(TimeWord.Later) && text.Is(at + 1, TimeWord.Part))
            return new(Shifted(scene, 0), at + 2);
        return (token.Is(TimeWord.Part) && text.Is(at + 1, TimeWord.This)) || (token.Is(TimeWord.This) && text.Is(at + 1, TimeWord.Part)) ? new(Shifted(scene, 0), at + 2) : null;
    }

    private static Found? Counted(TimeText text, int at, TimeScene scene)
    {
        var start = at;
        // "The last 3 days".
        if (text[at].Word is TimeWord.Last or TimeWord.Latest && Amounts.OfUnit(text, at + 1) is var (last, lastUnit, lastEnd))
            return scene.Back ? new(Moved(scene, -last, lastUnit), lastEnd) : null;
        var ahead = text[at].Is(TimeWord.In);
        if (ahead)
            at++;
        while (ahead && text[at].Text is "the" or "waktu" or "jangka" || ahead && text.Is(at, TimeWord.Next))
            at++;
        if (Amounts.OfUnit(text, at) is not var (count, unit, end))
            return WorkingDaysInEnglish(text, at, ahead, scene);
        var working = unit == TimeUnit.Day && text.Is(end, TimeWord.Working);
        if (working)
            end++;
        // "2 jam 30 menit lagi".
        var minutes = unit == TimeUnit.Hour && Amounts.OfUnit(text, end) is ({ } more, TimeUnit.Minute, var past) ? (more, past) : ((decimal, int)?)null;
        if (minutes is var (extra, after))
            (count, end) = (count + extra / 60, after);
        // "Dua hari yang lalu", "tiga hari ke depan".
        var mark = text.PastLinks(end);
        if (text[mark] is { Word: TimeWord.Last } or { Word: TimeWord.Ago })
            return new(scene.Back ? Moved(scene, -count, unit) : Doubts.Earlier, mark + 1);
        if (text.Is(mark, TimeWord.Latest))
            return scene.Back ? new(Moved(scene, -count, unit), mark + 1) : null;
        if (text.Is(end, TimeWord.Ahead))
            ahead = true;
        else if (text.Is(mark, TimeWord.Next))
            (ahead, end) = (true, mark);
        else if (text[end].Text == "from" && text[end + 1].Text is "now" or "today")
            (ahead, end) = (true, end + 1);
        else if (text[end].Text is "setelah" && text.Is(end + 1, TimeWord.This))
            (ahead, end) = (true, end + 1);
        else
            end--;
        if (!ahead || (start == at && end < at))
            return null;
        return new(working ? Working(scene, count) : Moved(scene, count, unit), end + 1);
    }

    // "In 3 working days", "3 working days from now".
    private static Found? WorkingDaysInEnglish(TimeText text, int at, bool ahead, TimeScene scene)
    {
        if (Amounts.At(text, at) is not var (count, end) || !text.Is(end, TimeWord.Working) || !text[end + 1].IsUnit(TimeUnit.Day))
            return null;
        var from = text[end + 2].Text == "from" && text[end + 3].Text is "now" or "today";
        return ahead || from ? new(Working(scene, count), from ? end + 4 : end + 2) : null;
    }

    private static TimeMeaning Shifted(TimeScene scene, int days) => CalendarDays.Checked(scene, scene.Today.AddDays(days));

    private static TimeMeaning Moved(TimeScene scene, decimal count, TimeUnit unit)
    {
        var now = scene.Now;
        if (Math.Abs(count) * unit switch { TimeUnit.Year => 365, TimeUnit.Month => 30, TimeUnit.Week => 7, TimeUnit.Day => 1, _ => 0.04m } > MostYears * 365)
            return Doubts.WhichDay;
        return unit switch
        {
            TimeUnit.Minute => new TimeMeaning.Moment(now.AddMinutes((double)count)),
            TimeUnit.Hour => new TimeMeaning.Moment(now.AddMinutes((double)Math.Round(count * 60))),
            TimeUnit.Day or TimeUnit.Week when count == Math.Floor(count) => new TimeMeaning.Day(scene.Today.AddDays((int)count * (unit == TimeUnit.Week ? 7 : 1))),
            TimeUnit.Month or TimeUnit.Year when count == Math.Floor(count) => new TimeMeaning.Day(scene.Today.AddMonths((int)count * (unit == TimeUnit.Year ? 12 : 1))),
            TimeUnit.Year when count * 12 == Math.Floor(count * 12) => new TimeMeaning.Day(scene.Today.AddMonths((int)(count * 12))),
            _ => Doubts.WhichDay,
        };
    }

    private static TimeMeaning Working(TimeScene scene, decimal count) =>
        count == Math.Floor(count) && count < 1000 && scene.Calendar.AddWorkingDays(scene.Today, (int)count) is { } day
            ? new TimeMeaning.Day(day)
            : Doubts.Unclear(
                "Hari libur untuk waktu itu belum diketahui, jadi hari kerjanya tidak dapat dihitung. Tanggal berapa yang dimaksud?",
                "The days off of that time are not known yet, so working days cannot be counted. Which date do you mean?");
}
