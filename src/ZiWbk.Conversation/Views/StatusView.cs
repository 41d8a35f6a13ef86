using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Pictures;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Views;

/// <summary>How an office stands, in one message.</summary>
internal sealed class StatusView : OfficeView
{
    public override string Name => "status";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var aim = office.Aim;
        var gates = office.Standing.Gates(aim);
        var text = new Passage()
            .Line($"*{office.ShortName}* · {OfficeScene.TargetName(aim)} {office.Year}{(office.YearIsOpen ? "" : office.Say(" (ditutup)", " (closed)"))}");
        if (aim == Target.Wbbm)
            text.Line(office.Say("✓ Semua ambang nilai WBK terpenuhi. Sekarang menuju WBBM:", "✓ All score gates of WBK are passed. Now on to WBBM:"));
        text.Line(GateWords.Sentence(office, aim)).Gap().Lines(Answered(office)).Line(Range(office));
        text.Gap().Line(office.Say("*Area pengungkit*", "*Lever areas*"));
        foreach (var area in office.Score.Areas)
            text.Line(AreaLine(office, area, gates.FirstOrDefault(gate => gate.Gate.Area == area.Area)));
        // Where nothing is answered every gate is missed; to list them all says nothing.
        var others = office.Score.Answered == 0 ? [] : gates.Where(gate => gate is { Met: false, Gate.Area: null } && gate.Gate.Measure != GateMeasure.Total).ToList();
        if (others.Count > 0)
            text.Gap().Line(office.Say("*Ambang lain yang belum*", "*Other gates missed*"))
                .Lines(others.Select(gate => $"✗ {GateWords.Name(gate.Gate)} {GateWords.Shortfall(office, gate)}"));
        text.Gap().Line(Requirements(office, aim)).Line(Submitted(office));
        return text.ToMessage(Buttons(office)) with { Picture = Picture(office, aim, gates) };
    }

    private static IEnumerable<string> Answered(OfficeScene office)
    {
        var (all, reviewed) = (office.Instrument.Questions.Count, office.Standing.Answers.Reviewed);
        yield return office.Score.Answered == 0
            ? office.Say($"Belum ada jawaban dari {all} butir.", $"None of the {all} questions is answered yet.")
                + (office.MayWork(Right.RecordUnitAnswers) ? office.Say(" Mari mulai dari satu butir saja.", " Let us begin with just one.") : "")
            : office.Say($"Terjawab {office.Score.Answered} dari {all} butir; {reviewed} sudah direviu.", $"Answered {office.Score.Answered} of {all} questions; {reviewed} reviewed.");
        if (reviewed > 0)
            yield return office.Say($"Nilai menurut kantor sendiri {office.Points(office.Standing.Own.Total)}.", $"The office's own score is {office.Points(office.Standing.Own.Total)}.");
        var carried = office.Assessment.Unit.Count(entry => entry.Value.Carried);
        if (carried > 0)
            yield return office.Say($"{carried} jawaban masih dari tahun lalu, belum diperbarui.", $"{carried} answers are still last year's, not brought up to date.");
    }

    // One sentence on why the sheet shows another total, where it does.
    private static string? Range(OfficeScene office)
    {
        var range = office.Score.Range;
        if (office.Score.Answered == 0 || (range.Lowest == range.Highest && range.Sheet == range.Lowest))
            return null;
        if (range.Lowest == range.Highest)
            return range.Sheet is { } number
                ? office.Say($"Lembar Excel menunjukkan {office.Points(number)}, karena membaca pembagi nol dengan cara lain.", $"The Excel sheet shows {office.Points(number)}, because it reads a zero denominator in another way.")
                : office.Say("Lembar Excel menunjukkan galat, karena ada pembagi nol.", "The Excel sheet shows an error, because of a zero denominator.");
        var shown = range.Sheet is { } sheet
            ? office.Say($"lembar Excel menunjukkan {office.Points(sheet)} karena mengabaikannya", $"the Excel sheet leaves them out and shows {office.Points(sheet)}")
            : office.Say("lembar Excel menunjukkan galat karenanya", "the Excel sheet shows an error because of them");
        return office.Say(
            $"Butir kosong di sini dihitung 0; {shown}; bila semuanya penuh, total {office.Points(range.Highest)}.",
            $"Blanks count as 0 here; {shown}; with all of them full the total is {office.Points(range.Highest)}.");
    }

    private static string AreaLine(OfficeScene office, AreaScore area, GateResult? gate)
    {
        var name = $"{area.Area.No} {Markup.Escape(area.Area.ShortTitle)}";
        if (gate is null)
            return $"· {name} {office.Percent(area.Share)}";
        var least = office.Percent(gate.Gate.Required / gate.Gate.Maximum);
        return gate.Met
            ? $"✓ {name} {office.Percent(area.Share)} ({office.Say("minimal", "minimum")} {least})"
            : $"✗ {name} {GateWords.Share(office, gate)} ({office.Say("minimal", "minimum")} {least}), {office.Say("kurang", "short by")} {office.Points(-gate.Margin)}";
    }

    private static string? Requirements(OfficeScene office, Target aim)
    {
        var states = office.Whole.Requirements(aim);
        var (unmet, unknown) = (states.Count(state => state.Met == false), states.Count(state => state.Met is null));
        return states.Count == 0 ? null
            : unmet + unknown == 0 ? office.Say("✓ Semua syarat di luar LKE terpenuhi.", "✓ All requirements outside the worksheet are met.")
            : office.Say(
                $"Syarat di luar LKE: {unmet} belum terpenuhi, {unknown} belum diketahui.",
                $"Requirements outside the worksheet: {unmet} not met, {unknown} unknown.");
    }

    private static string? Submitted(OfficeScene office) => office.Assessment.Submitted is { } moment
        ? office.Say(
            $"Sudah diusulkan sejak {office.Date(Scene.DayOf(moment))}; jawaban kantor terkunci.",
            $"Submitted since {office.Date(Scene.DayOf(moment))}; the office's answers are locked.")
        : null;

    private static Keyboard Buttons(OfficeScene office) => new Keyboard().Grid(2,
    [
        office.Link(office.Say("Apa yang kurang", "What is missing"), "missing"),
        office.Link(office.Say("Jalan tercepat", "Shortest way"), "path"),
        office.Link(office.Say("Siapa yang belum", "Who still owes"), "owing"),
        office.MayWork(Right.RecordUnitAnswers) ? Keyboard.Press(office.Say("Lanjut isi", "Go on answering"), "/isi") : null,
        office.Link(office.Say("Yang berubah", "What changed"), "changes"),
        office.Link(office.Say("Kenapa segini?", "Why this number?"), "explain"),
    ]);

    private static AreaBars Picture(OfficeScene office, Target aim, IReadOnlyList<GateResult> gates) => new(
        office.Unit.Name,
        $"Total {office.Points(office.Score.Total)} · {OfficeScene.TargetName(aim)} {office.Year}",
        [.. office.Score.Areas.Select(area => Bar(office, area, gates.FirstOrDefault(gate => gate.Gate.Area == area.Area)))],
        office.Scene.Notice?.In(office.Language))
    {
        Language = office.Language,
    };

    private static AreaBar Bar(OfficeScene office, AreaScore area, GateResult? gate) => new(
        area.Area.ShortTitle,
        gate is null ? office.Percent(area.Share) : GateWords.Share(office, gate),
        area.Share.ToDouble(),
        gate is null ? null : (gate.Gate.Required / gate.Gate.Maximum).ToDouble(),
        gate?.Met,
        gate is { Met: false } ? $"{office.Say("kurang", "short by")} {office.Points(-gate.Margin)}" : "");
}
