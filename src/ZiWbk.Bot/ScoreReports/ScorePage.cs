using Spectre.Console;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;

namespace ZiWbk.Bot.ScoreReports;

/// <summary>
/// Tells a report to an official: the gates first, then the areas, what is missing, and the shortest way. Colour only
/// repeats what a mark or a word says.
/// </summary>
internal sealed class ScorePage(IAnsiConsole console, ScoreReport report, Language language)
{
    private const int MostMissing = 12;

    // A terminal on a phone, or half a screen.
    private bool IsNarrow => console.Profile.Width < 70;

    private string TargetName => report.Target == Target.Wbbm ? "WBBM" : "WBK";

    public void Write()
    {
        Heading();
        Headline();
        Gates();
        Areas();
        Missing();
        Path();
        Requirements();
        Problems();
    }

    private void Heading()
    {
        var form = report.Form;
        Prose(report.Instrument.Title, style: "bold");
        Prose(report.Instrument.Regulation);
        var layer = report.Layer switch
        {
            Layer.Unit => Say("jawaban unit", "the office's answers"),
            Layer.Tpi => Say("jawaban TPI", "the TPI's answers"),
            Layer.Tpn => Say("jawaban TPN", "the TPN's answers"),
            _ when form.Layers.Count > 1 => Say("jawaban hasil reviu tertinggi", "the highest-reviewed answers"),
            _ => Say("jawaban unit", "the office's answers"),
        };
        Prose(Say(
            $"Berkas {form.File}, lembar {form.Sheet}, {layer}.",
            $"File {form.File}, sheet {form.Sheet}, {layer}."));
        Prose(Say(
            $"Terjawab {report.Score.Answered} dari {report.Instrument.Questions.Count} butir.",
            $"Answered {report.Score.Answered} of {report.Instrument.Questions.Count} questions."));
        if (report.Layer is null && form.Layers.Count > 1)
            Prose(Say(
                $"Direviu {form.Answers.Reviewed} dari {report.Instrument.Questions.Count}; nilai menurut unit sendiri {Points(Scorer.Score(form.Answers.Unit).Total)}.",
                $"Reviewed {form.Answers.Reviewed} of {report.Instrument.Questions.Count}; the office's own score is {Points(Scorer.Score(form.Answers.Unit).Total)}."));
        console.WriteLine();
    }

    private void Headline()
    {
        var missed = report.Gates.Where(gate => !gate.Met).ToList();
        var total = Points(report.Score.Total);
        if (missed.Count == 0)
        {
            Prose(Say(
                $"✓ Semua ambang nilai {TargetName} terpenuhi dengan total {total}.",
                $"✓ All score gates of {TargetName} are passed, with a total of {total}."), style: "bold green");
        }
        else
        {
            var overall = report.Gates.First(gate => gate.Gate.Measure == GateMeasure.Total);
            var first = missed.OrderBy(gate => gate.Gate.Measure == GateMeasure.Total ? 1 : 0).First();
            var rest = missed.Count > 1
                ? Say($" Ambang lain yang belum terpenuhi: {missed.Count - 1}.", $" Other gates missed: {missed.Count - 1}.")
                : "";
            var opening = overall.Met
                ? Say($"✗ Total {total} sudah lewat {Whole(overall.Gate.Required)}, tetapi ", $"✗ The total of {total} exceeds {Whole(overall.Gate.Required)}, but ")
                : first == overall
                ? "✗ "
                : Say($"✗ Total {total} belum mencapai {Whole(overall.Gate.Required)}, dan ", $"✗ The total of {total} does not reach {Whole(overall.Gate.Required)}, and ");
            Prose(opening + Shortfall(first) + rest, style: "bold red");
        }

        Range(report.Score.Range);
        console.WriteLine();
    }

    /// <summary>One sentence on why the sheet shows another total, where it does.</summary>
    private void Range(ScoreRange range)
    {
        if (range.Lowest == range.Highest && range.Sheet == range.Lowest)
            return;
        if (report.Score.Answered == report.Instrument.Questions.Count)
        {
            Prose(range.Sheet is { } number
                ? Say(
                    $"Lembar Excel menunjukkan {Points(number)}, karena membaca pembagi nol dengan cara lain; lihat di bawah.",
                    $"The Excel sheet shows {Points(number)}, because it reads a zero denominator in another way; see below.")
                : Say(
                    "Lembar Excel menunjukkan galat, karena ada pembagi nol; cara menilainya di sini ada di bawah.",
                    "The Excel sheet shows an error, because of a zero denominator; how it is scored here is told below."));
            return;
        }

        var shown = range.Sheet is { } sheet
            ? Say(
                $"lembar Excel menunjukkan {Points(sheet)}, karena butir kosong tidak ikut rata-ratanya",
                $"the Excel sheet shows {Points(sheet)}, because it leaves blanks out of its averages")
            : Say(
                "lembar Excel menunjukkan galat, karena ada isian kosong atau pembagi nol yang tidak dapat dihitung rumusnya",
                "the Excel sheet shows an error, because its formulas cannot compute a blank or a zero denominator in it");
        Prose(Say(
            $"Dengan butir kosong dihitung 0, totalnya {Points(range.Lowest)} (dipakai untuk ambang); {shown}; bila semua yang kosong bernilai penuh, {Points(range.Highest)}.",
            $"With blanks counted as 0 the total is {Points(range.Lowest)} (used for the gates); {shown}; with every blank at full score it is {Points(range.Highest)}."));
    }

    private string Shortfall(GateResult gate)
    {
        var least = Points(-gate.Margin);
        return gate.Gate.Measure == GateMeasure.Area
            ? Say(
                $"{gate.Gate.Area!.ShortTitle} baru {Share(gate)} dari minimal {Percent(gate.Gate.Required / gate.Gate.Maximum)}: kurang {least} poin.",
                $"{gate.Gate.Area!.ShortTitle} is at {Share(gate)} (minimum {Percent(gate.Gate.Required / gate.Gate.Maximum)}): {least} points short.")
            : Say(
                $"{gate.Gate.Title} baru {Beside(gate)} dari minimal {Points(gate.Gate.Required)}: kurang {least} poin.",
                $"{gate.Gate.Title} is at {Beside(gate)} (minimum {Points(gate.Gate.Required)}): {least} points short.");
    }

    private void Gates()
    {
        Title(Say($"Ambang nilai {TargetName}", $"Score gates of {TargetName}"));
        foreach (var gate in report.Gates)
        {
            var mark = gate.Met ? "[green]✓[/]" : "[red]✗[/]";
            var name = gate.Gate.Area is { } area ? $"Area {area.No} {area.ShortTitle}" : gate.Gate.Title;
            var verb = gate.Met ? Say("lebih", "over") : Say("kurang", "short");
            var margin = Points(gate.Met ? gate.Margin : -gate.Margin);
            var numbers = $"{Beside(gate),7}  min {Points(gate.Gate.Required),5}  {verb} {margin}";
            if (IsNarrow)
            {
                Line($"{mark} {Esc(name)}");
                Line($"  {numbers}");
            }
            else
            {
                Line($"{mark} {Esc(Fit(name, 36))} {numbers}");
            }
        }

        console.WriteLine();
    }

    private void Areas()
    {
        var width = IsNarrow ? 10 : 20;
        Title(Say("Area pengungkit", "Lever areas"));
        foreach (var area in report.Score.Areas)
        {
            var gate = report.Gates.FirstOrDefault(gate => gate.Gate.Area == area.Area);
            var filled = (int)decimal.Floor((area.Share * width).ToDecimal());
            var bar = new string('█', filled) + new string('░', width - filled);
            if (gate is not null)
                bar = bar.Insert((int)decimal.Ceiling((gate.Gate.Required / gate.Gate.Maximum * width).ToDecimal()), "│");
            var colour = gate is null or { Met: true } ? "green" : "red";
            var points = IsNarrow ? "" : $"  {Points(area.Points)} {Say("dari", "of")} {Whole(area.Area.Weight)}";
            Line($"{area.Area.No} {Esc(Fit(area.Area.ShortTitle, 13))} [{colour}]{bar}[/] {Percent(area.Share),7}{Esc(points)}");
        }

        Line(Esc(Say("│ tanda ambang", "│ marks the gate")));
        console.WriteLine();
    }

    private void Missing()
    {
        if (report.Missing.Count == 0)
            return;
        Title(Say("Yang kurang, urut poin per upaya", "What is missing, by points per effort"));
        foreach (var item in report.Missing.Take(MostMissing))
        {
            var answer = ScoreReport.Say(item.Score, language);
            var now = answer.Length > 0 ? answer : Say("kosong", "blank");
            var effort = item.Effort is { } steps ? Say($"upaya {steps}", $"effort {steps}") : Say("hasil survei/kinerja", "survey/performance result");
            Line($"[bold]{item.Question.Id}[/]  +{Points(item.Points)}  {Esc($"({now}; {effort})")}");
            Indented(item.Question.Title);
        }

        if (report.Missing.Count > MostMissing)
            Line(Esc(Say($"… dan {report.Missing.Count - MostMissing} butir lagi.", $"… and {report.Missing.Count - MostMissing} more.")));
        console.WriteLine();
    }

    private void Path()
    {
        Title(Say($"Jalan terpendek ke {TargetName}", $"The shortest way to {TargetName}"));
        if (report.Path is not { } path)
        {
            Line(Esc(Say("Tidak ada jalan lewat pengungkit saja.", "There is no way through the levers alone.")));
            console.WriteLine();
            return;
        }

        foreach (var step in path.Steps)
        {
            var from = ScoreReport.Say(report.Score[step.Question], language);
            Line($"[bold]{step.Question.Id}[/]  {Esc(from.Length > 0 ? from : Say("kosong", "blank"))} → {Esc(ScoreReport.Say(step, language))}  +{Points(step.Points)}  {Esc(Say($"(upaya {step.Effort})", $"(effort {step.Effort})"))}");
            Indented(step.Question.Title);
        }

        Prose(path.Steps.Count == 0
            ? Say("Pengungkit sudah cukup; tidak ada butir yang harus dinaikkan.", "Lever scores suffice; no answer needs raising.")
            : Say($"{path.Steps.Count} butir, upaya {path.Effort}, total menjadi {Points(path.Total)}.", $"{path.Steps.Count} {(path.Steps.Count == 1 ? "question" : "questions")}, effort {path.Effort}, the total becomes {Points(path.Total)}."));
        foreach (var condition in path.Conditions)
            Prose(Say("Dengan syarat ", "Provided: ") + ScoreReport.Say(condition, language) + ".");
        console.WriteLine();
    }

    private void Requirements()
    {
        Title(Say("Syarat di luar lembar kerja (belum diketahui dari berkas ini)", "Requirements outside the worksheet (unknown from this file)"));
        foreach (var requirement in report.Instrument.RequirementsOf(report.Target))
            Prose($"? {requirement.Title}: {requirement.Rule}");
        console.WriteLine();
    }

    private void Problems()
    {
        var problems = report.Problems.ToList();
        if (problems.Count == 0)
            return;
        Title(Say($"Yang perlu diperiksa di berkas ({problems.Count})", $"To be checked in the file ({problems.Count})"));
        foreach (var problem in problems)
        {
            Line($"[bold]{problem.Cell?.ToString() ?? Say("Tanpa sel", "No cell")}[/]");
            Indented(problem.Message.In(language));
        }
    }

    private void Title(string text) => Prose(text, style: "underline");

    private void Line(string markup) => console.MarkupLine(markup);

    private void Indented(string text) => Prose(text, indent: 2);

    /// <summary>Words on as many lines as they need, none with a space at its end.</summary>
    private void Prose(string text, int indent = 0, string style = "default")
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > console.Profile.Width - indent)
            {
                Write(line);
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        Write(line);

        void Write(string words) => Line($"{new string(' ', indent)}[{style}]{Esc(words)}[/]");
    }

    private string Say(string id, string en) => new Bilingual(id, en).In(language);

    private string Points(Rational points) => Numbers.Points(points, language);

    private string Percent(Rational share) => Numbers.Percent(share, language);

    private string Share(GateResult gate) =>
        Numbers.Percent(gate.Actual / gate.Gate.Maximum, language, gate.Gate.Required / gate.Gate.Maximum);

    private string Beside(GateResult gate) => Numbers.PointsBeside(gate.Actual, gate.Gate.Required, language);

    private string Whole(Rational points) => points.Denominator.IsOne ? points.ToString() : Points(points);

    private static string Fit(string text, int width) => text.Length > width ? text[..(width - 1)] + "…" : text.PadRight(width);

    private static string Esc(string text) => Markup.Escape(text);
}
