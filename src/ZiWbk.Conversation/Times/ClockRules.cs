namespace ZiWbk.Conversation.Times;

/// <summary>Times of the day: "jam 8", "pukul 14.00", "setengah 9", "4 sore", "3 pm", "jam 8 kurang 10", "quarter past nine", "noon".</summary>
internal static class ClockRules
{
    /// <summary>The time said from this word on, and where it ends; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="beside">Whether a day stands right before it: then "08.00" needs no "jam".</param>
    public static (ClockTime Time, int End)? At(TimeText text, int at, bool beside)
    {
        if (text.Is(at, TimeWord.NamedHour))
            return text[at].Value == 12 ? (new(12, 0, null, true, text[at].Text), at + 1) : (new(24, 0, null, false, text[at].Text), at + 1);
        var start = at;
        var named = false;
        while (text.Is(at, TimeWord.Clock) || (text[at].IsUnit(TimeUnit.Hour) && text[at].Text is "jam" or "j"))
        {
            named |= text[at].Text != "at";
            at++;
            if (at - start > 2)
                return null;
        }

        var loosely = at > start;
        // "Setengah 9" is half an hour before nine; "half past eight" after eight.
        if (text.Is(at, TimeWord.Half) || text.Is(at, TimeWord.Quarter))
            return Fraction(text, start, at, named);
        if (Hour(text, at, loosely) is not var (hour, end))
            return null;
        var (minutes, written) = (0, false);
        if (text.Is(end, TimeWord.Digits) && text[end].Touches && text[end].Gap is "." or ":" && text[end].Text.Length == 2 && text.Is(at, TimeWord.Digits))
        {
            // "8.30" alone is a number; "8:30" a time.
            if (text.IsChained(at, end + 1) && !(text[end + 1].Gap == ":" || text[end + 1].Gap == "."))
                return null;
            (minutes, written) = (text[end].Value, true);
            var dotted = text[end].Gap == ".";
            end++;
            if (dotted && !loosely && !beside && !text.Is(end, TimeWord.Part) && text[end].Text is not ("wib" or "wita" or "wit"))
                return null;
        }
        else if (!loosely && !text.Is(end, TimeWord.Part) && !(text[end].Text is "oclock" or "o" or "wib"))
        {
            return null;
        }

        // "Jam 8 lewat 15", "jam 9 kurang 10".
        if (loosely && text[end].Word is TimeWord.After or TimeWord.Before && Amount(text, end + 1) is var (count, after))
        {
            minutes = text.Is(end, TimeWord.Before) ? -count : count;
            end = text[after].IsUnit(TimeUnit.Minute) ? after + 1 : after;
        }

        if (text[end].Text is "o" && text[end + 1].Text == "clock")
            end += 2;
        else if (text[end].Text == "oclock")
            end++;
        var exact = (written && (text[at].Text.Length == 2 || hour > 12)) || (text[at].Text.Length == 2 && text[at].Text[0] == '0');
        // "2 jam", "jam 2 hari lagi": amounts, no clocks.
        if (text[end].IsAnyUnit && !text[end].IsUnit(TimeUnit.Day) && !written && !text[end].Is(TimeWord.SundayOrWeek) && text[end].Text is not ("tahun" or "bulan"))
            return null;
        return With(text, hour, minutes, exact, start, end);
    }

    private static (ClockTime, int)? Fraction(TimeText text, int start, int at, bool named)
    {
        var quarter = text.Is(at, TimeWord.Quarter);
        var next = at + 1;
        var english = text[next].Text is "past" or "to";
        if (english)
            next++;
        if (Hour(text, next, true) is not var (hour, end) || (quarter && !english) || hour > 24 || text[end].IsAnyUnit && !text[end].IsUnit(TimeUnit.Day))
            return null;
        // "Setengah 9" without "jam" is one as well, unless it counts something.
        if (!english && !named && !text.Is(end, TimeWord.Part) && hour > 12)
            return null;
        var minutes = english && text[next - 1].Text == "past" ? (quarter ? 15 : 30) : quarter ? -15 : -30;
        return With(text, hour, minutes, false, start, end);
    }

    private static (ClockTime, int) With(TimeText text, int hour, int minutes, bool exact, int start, int end)
    {
        DayPart? part = null;
        if (text[end].Text is "wib" or "wita" or "wit")
            end++;
        var mark = end;
        while (text[mark].Text is "in" or "the" or "di" or "yang" or "dini" || (text[mark].Text is "a" or "p" && text[mark + 1].Text == "m" && text[mark + 1].Gap == "."))
        {
            if (text[mark].Text == "dini")
                (part, end) = (DayPart.Dawn, text[mark + 1].Text == "hari" ? mark + 2 : mark + 1);
            else if (text[mark].Text is "a" or "p")
                (part, end) = (text[mark].Text == "a" ? DayPart.Am : DayPart.Pm, mark + 2);
            mark++;
            if (part is not null)
                break;
        }

        if (part is null && text.Is(mark, TimeWord.Part))
            (part, end) = ((DayPart)text[mark].Value, mark + 1);
        if (text[end].Text is "wib" or "wita" or "wit")
            end++;
        var written = string.Concat(Enumerable.Range(start, end - start).Select(place => (place == start || text[place].Touches ? text[place].Gap is "." or ":" && place > start ? text[place].Gap : "" : " ") + text[place].Text));
        return (new(hour, minutes, part, exact, written), end);
    }

    private static (int Hour, int End)? Hour(TimeText text, int at, bool named)
    {
        if (text.Is(at, TimeWord.Digits) && text[at].Text.Length <= (named ? 3 : 2) && (text[at].Gap.Length == 0 || text[at].Gap is "," or "." or "-" or ":" or "("))
            return (text[at].Value, at + 1);
        return text.Is(at, TimeWord.Count) && Amounts.Whole(text, at) is var (count, end) && count <= 24 ? (count, end) : null;
    }

    private static (int Count, int End)? Amount(TimeText text, int at) =>
        text.Is(at, TimeWord.Digits) && text[at].Text.Length <= 2 ? (text[at].Value, at + 1)
        : text.Is(at, TimeWord.Quarter) ? (15, at + 1)
        : text.Is(at, TimeWord.Count) ? Amounts.Whole(text, at)
        : null;
}
