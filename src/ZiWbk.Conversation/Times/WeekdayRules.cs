namespace ZiWbk.Conversation.Times;

/// <summary>Days of the week and weeks: "senin depan", "jumat minggu depan", "minggu ini", "next Friday". Where people differ it is asked.</summary>
internal static class WeekdayRules
{
    public static Found? At(TimeText text, int at, TimeScene scene)
    {
        var start = at;
        if (text[at].IsUnit(TimeUnit.Day) && text[at].Text is "hari" or "hr" or "dino" && text[at + 1].Word is TimeWord.Weekday or TimeWord.SundayOrWeek)
            at++;
        if (text.IsNamed(at))
            return null;
        if (text.Is(at, TimeWord.Weekday))
            return Day(text, at, at + 1, (DayOfWeek)text[at].Value, scene);
        // "Next Friday", "this Monday", "last Tuesday".
        if (text[at].Word is TimeWord.Next or TimeWord.This or TimeWord.Last && text.Is(at + 1, TimeWord.Weekday))
            return new(Meaning((DayOfWeek)text[at + 1].Value, text[at].Text == "coming" ? TimeWord.Other : text[at].Word, scene), at + 2);
        if (text.Is(at, TimeWord.SundayOrWeek))
            return SundayOrWeek(text, at, at > start, scene);
        return Week(text, at, scene);
    }

    // "Jumat", "jumat depan", "jumat minggu depan", "jumat dua minggu lagi", "friday next week".
    private static Found? Day(TimeText text, int at, int next, DayOfWeek day, TimeScene scene)
    {
        // "Senin pertama Desember", "Jumat terakhir bulan ini".
        if (text[next].Text is "pertama" or "kedua" or "ketiga" or "keempat" or "kelima" or "terakhir" && (text[next + 1].IsUnit(TimeUnit.Month) || text[next + 1].Word is TimeWord.Month or TimeWord.PerhapsMonth))
            return new(Doubts.WhichDay, next + 2);
        if (text[next].Gap is "" or "," && WeekShift(text, next) is var (shift, end))
            return new(OfWeek(day, shift, scene), end);
        if (Amounts.OfUnit(text, next) is ({ } count, TimeUnit.Week, var after) && text.Is(after, TimeWord.Ahead) && count == Math.Floor(count) && count <= 60)
            return new(OfWeek(day, (int)count, scene), after + 1);
        if (text[next].Word is TimeWord.Next or TimeWord.This or TimeWord.Last && text[next].Gap.Length == 0)
            return new(Meaning(day, text[next].Text == "coming" ? TimeWord.Other : text[next].Word, scene), next + 1);
        if (text[next] is { Word: TimeWord.RelativeDay, Value: -1 })
            return new(Meaning(day, TimeWord.Last, scene), next + 1);
        // "Senin besok" is the coming Monday.
        if (text[next] is { Word: TimeWord.RelativeDay, Value: 1 } && text[next].Text != "tomorrow")
            return new(Meaning(day, TimeWord.Other, scene), next + 1);
        if (text.Is(next, TimeWord.Ago) || text[next].Text == "kliwon")
            next++;
        // "Malam Jumat" is the night before for many.
        if (at > 0 && text[at - 1] is { Word: TimeWord.Part, Value: (int)DayPart.Night, Text: not "night" and not "evening" })
            return new(Doubts.Unclear("Malam itu Kamis malam atau Jumat malam? Mohon tulis tanggalnya.", "Which night is meant, the one before or the one after? Please write the date."), next);
        return new(Meaning(day, TimeWord.Other, scene), next);
    }

    private static Found? SundayOrWeek(TimeText text, int at, bool named, TimeScene scene)
    {
        var written = text[at];
        var next = text[at + 1];
        if (named)
        {
            if (next.Is(TimeWord.Next))
                return new(Doubts.Which(Forward(DayOfWeek.Sunday, scene), Forward(DayOfWeek.Sunday, scene).AddDays(7)), at + 2);
            return Day(text, at, at + 1, DayOfWeek.Sunday, scene);
        }

        // "Sabtu-Minggu ini".
        if (text.Is(at - 1, TimeWord.Weekday) && written.Gap.Length > 0)
            return Day(text, at, at + 1, DayOfWeek.Sunday, scene);
        if (WeekShift(text, at) is var (shift, end))
            return new(Week(shift, scene), end);
        // "Dua minggu", "per minggu" and "progres minggu" are weeks; beside another day or a clock it is the Sunday.
        if (text[at - 1].Word is TimeWord.Count or TimeWord.Digits or TimeWord.Half || next.Word is TimeWord.Once or TimeWord.Ahead or TimeWord.Latest)
            return null;
        if (next.Word is TimeWord.Part or TimeWord.Clock || next.IsUnit(TimeUnit.Hour) || text[at - 1].Word == TimeWord.Weekday || (next.Is(TimeWord.RelativeDay) && next.Value == 1))
            return Day(text, at, at + 1, DayOfWeek.Sunday, scene);
        if (text[at - 1] is { Word: TimeWord.Part, Value: (int)DayPart.Night })
            return Day(text, at, at + 1, DayOfWeek.Sunday, scene);
        var alone = text.Length - (at + 1) == 0 && at == 0 || Enumerable.Range(0, text.Length).All(other => other == at || text[other].Word is TimeWord.Link or TimeWord.Other && text[other].Text.Length <= 3);
        return alone && written.Text.Length > 2
            ? new(Doubts.Unclear("Hari Minggu atau minggu ini? Mohon tulis tanggalnya.", "Sunday, or the week? Please write the date."), at + 1)
            : null;
    }

    // "Minggu depan", "pekan ini", "next week", "week after next" is left to others.
    private static Found? Week(TimeText text, int at, TimeScene scene) => WeekShift(text, at) is var (shift, end) ? new(Week(shift, scene), end) : null;

    private static (int Shift, int End)? WeekShift(TimeText text, int at)
    {
        while (text[at].Text is "pada" or "di" or "of" or "the")
            at++;
        if (text[at].IsUnit(TimeUnit.Week))
        {
            return text[at + 1].Word switch
            {
                TimeWord.Next when text[at + 2].Text == "lagi" => (2, at + 3),
                TimeWord.Next => (1, at + 2),
                TimeWord.This => (0, at + 2),
                TimeWord.Last => (-1, at + 2),
                TimeWord.RelativeDay when text[at + 1].Value == -1 => (-1, at + 2),
                _ => null,
            };
        }

        if (!text[at + 1].IsUnit(TimeUnit.Week) || text[at + 1].Is(TimeWord.SundayOrWeek))
            return null;
        return text[at].Word switch { TimeWord.Next => (1, at + 2), TimeWord.This => (0, at + 2), TimeWord.Last => (-1, at + 2), _ => null };
    }

    private static TimeMeaning Week(int shift, TimeScene scene)
    {
        var monday = scene.Monday.AddDays(7 * shift);
        if (scene.Back)
            return new TimeMeaning.Day(monday);
        // On a Sunday nobody can tell which week "next week" is.
        return shift < 0 ? Doubts.Past(monday.AddDays(6))
            : shift > 0 && scene.Today.DayOfWeek == DayOfWeek.Sunday ? Doubts.Which(monday, monday.AddDays(7))
            : new TimeMeaning.Week(monday);
    }

    // A day of this week, or of one some weeks away.
    private static TimeMeaning OfWeek(DayOfWeek day, int shift, TimeScene scene)
    {
        var date = scene.Monday.AddDays(7 * shift + ((int)day + 6) % 7);
        return shift == 1 && scene.Today.DayOfWeek == DayOfWeek.Sunday && !scene.Back ? Doubts.Which(date, date.AddDays(7)) : CalendarDays.Checked(scene, date);
    }

    private static TimeMeaning Meaning(DayOfWeek day, TimeWord shift, TimeScene scene)
    {
        var today = scene.Today;
        if (scene.Back)
        {
            var back = (today.DayOfWeek - day + 7) % 7;
            return new TimeMeaning.Day(today.AddDays(-(back == 0 && shift == TimeWord.Last ? 7 : back)));
        }

        var next = Forward(day, scene);
        switch (shift)
        {
            case TimeWord.Last:
                return Doubts.Past(next.AddDays(-7));
            case TimeWord.This:
                var within = scene.Monday.AddDays(((int)day + 6) % 7);
                return within < today && today.DayOfWeek == DayOfWeek.Sunday ? Doubts.Which(within, next) : CalendarDays.Checked(scene, within);
            case TimeWord.Next:
                // Before this week's day has come, "depan" is this week's for some and next week's for others.
                var comes = next < scene.Monday.AddDays(7) && next > today;
                return comes || today.DayOfWeek == DayOfWeek.Sunday && day != DayOfWeek.Sunday ? Doubts.Which(next, next.AddDays(7)) : new TimeMeaning.Day(next);
            default:
                return day == today.DayOfWeek ? Doubts.Which(today, next) : new TimeMeaning.Day(next);
        }
    }

    // The next such day after today.
    private static DateOnly Forward(DayOfWeek day, TimeScene scene) => scene.Today.AddDays((day - scene.Today.DayOfWeek + 6) % 7 + 1);
}
