using System.Collections.Immutable;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Journey.Calendars;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>The dates of the year with the letters that fixed them, as a line of time with today on it.</summary>
internal sealed class YearView : View
{
    public override string Name => "year";

    public override ImmutableDictionary<string, string> Parameters => ImmutableDictionary<string, string>.Empty;

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        // The dates are no office's, but they are for those who have joined.
        if (scene.Person is not { } person)
            return new(RightsTable.Refusal(Right.ReadStatus).In(scene.Language));
        if (scene.Year is not { } year)
            return new(OfficeView.WithoutYear(scene));
        var dates = YearDate.All(scene.Regency, scene.Rulebook.Journey, scene.Year);
        var dated = dates.Where(date => date.Date is not null).OrderBy(date => date.Date).ToList();
        var undated = dates.Where(date => date.Date is null).ToList();
        var open = scene.Regency.Years[year].Open ? scene.Say("terbuka", "open") : scene.Say("ditutup", "closed");
        var text = new Passage().Line(scene.Say($"*Tahun {year}* ({open}): tanggal penting", $"*The year {year}* ({open}): milestones")).Gap();
        foreach (var date in dated.Where(date => date.Date < scene.Today))
            text.Lines(Lines(scene, date));
        text.Line(scene.Say($"▶ *hari ini, {Dates.Of(scene.Today, scene.Language)}*", $"▶ *today, {Dates.Of(scene.Today, scene.Language)}*"));
        foreach (var date in dated.Where(date => date.Date >= scene.Today))
            text.Lines(Lines(scene, date));
        if (undated.Count > 0)
            text.Gap().Line(scene.Say("*Belum ditetapkan*", "*Not fixed yet*")).Lines(undated.Select(date => $"○ {Title(scene, date)}"));
        var rules = RightsTable.Of(person.Role, Right.ManageYears) == Reach.All;
        return text.ToMessage(new Keyboard()
            .Row(
                rules ? Keyboard.Press(scene.Say("Tetapkan tanggal", "Fix a date"), "/tetapkan-tanggal") : null,
                rules ? Keyboard.Press(scene.Say("Buka tahun", "Open a year"), "/buka-tahun") : null,
                rules ? Keyboard.Press(scene.Say("Tutup tahun", "Close the year"), "/tutup-tahun") : null)
            .Row(RightsTable.Of(person.Role, Right.ReadStatus) == Reach.No ? null : Keyboard.Press(scene.Say("Tahapan", "Stages"), new ViewLink("stages", ViewArguments.None).Value)));
    }

    private static IEnumerable<string> Lines(Scene scene, YearDate date)
    {
        var day = date.Date!.Value;
        yield return $"{(day < scene.Today ? "●" : "○")} {Title(scene, date)}";
        yield return Dates.Of(day, scene.Language) + Left(scene, day);
        yield return date.Fixed is { } given
            ? given.Letter is { } letter ? scene.Say("Surat ", "Letter ") + Passage.Quote(letter, 80) : scene.Say("ditetapkan tanpa nomor surat", "fixed without the number of a letter")
            : scene.Say("menurut aturan ", "by rule: ") + Passage.Quote(date.Milestone.Default!.Regulation, 80) + scene.Say("; belum ada surat", "; no letter yet");
    }

    private static string Left(Scene scene, DateOnly day)
    {
        if (day < scene.Today)
            return "";
        if (day == scene.Today)
            return scene.Say(" · hari ini", " · today");
        WorkingCalendar calendar = scene.Rulebook.Calendar;
        var off = calendar[day].Reason is { } reason && calendar[day].IsKnown ? $" ({Markup.Escape(reason.In(scene.Language))})" : "";
        return calendar.WorkingDaysBetween(scene.Today, day) is { } left
            ? scene.Say($"{off} · {left} hari kerja lagi", $"{off} · {English.Count(left, "working day")} left")
            : scene.Say($"{off} · hari kerjanya belum dapat dihitung", $"{off} · its working days cannot be counted yet");
    }

    private static string Title(Scene scene, YearDate date) => $"*{Passage.Quote(date.Milestone.Title.In(scene.Language), 60)}*";
}
