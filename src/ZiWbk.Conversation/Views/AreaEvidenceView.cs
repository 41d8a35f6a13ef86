using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>
/// How much an area still lacks, and which evidence counts for what lacks it: the office's status beside the regulation's word, with
/// where that stands.
/// </summary>
internal sealed class AreaEvidenceView() : OfficeView(("area", "area"))
{
    private const int MostQuestions = 4;
    private const int LongestEvidence = 150;

    public override string Name => "area-evidence";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        if (given.Get<Area>("area") is not { } area)
            return new Passage().Line(office.Say($"*{office.ShortName}*: area yang mana?", $"*{office.ShortName}*: which area?")).ToMessage(new Keyboard().Grid(2, office.Areas(Name)));
        var matters = office.Whole.Missing(area);
        var shown = matters.Take(MostQuestions).ToList();
        var text = new Passage()
            .Line($"*{office.ShortName}: area {area.No} {Markup.Escape(area.ShortTitle)}*")
            .Line(GateWords.Sentence(office, office.Aim, area))
            .Gap();
        if (matters.Count == 0)
            text.Line(office.Say("Semua butirnya bernilai penuh dan berbukti.", "All its questions score full and have evidence."));
        else
            text.Line(office.Say("*Bukti yang dihitung*, mulai dari butir dengan poin terbanyak per upaya:", "*Evidence that counts*, most points per effort first:"));
        foreach (var matter in shown)
        {
            text.Line($"*{matter.Question.Id}* {Passage.Quote(matter.Question.Title, LongestEvidence)}" + (matter.Score.Lost.IsZero ? "" : $" ({office.Gain(matter.Score.Lost)})"));
            text.Lines(matter.Question.Evidence.Select(evidence => "• " + Passage.Quote(evidence, LongestEvidence)));
        }

        if (matters.Count > shown.Count)
            text.Line(office.Say($"Masih ada {matters.Count - shown.Count} butir lain.", $"There are {matters.Count - shown.Count} more."));
        text.Gap().Line("_" + office.Say("Dasar: ", "Source: ") + Markup.Escape(office.Instrument.Regulation) + "; " + office.Say("contoh bukti adalah yang lazim, bukan daftar resmi", "the evidence is customary, not an official list") + "._");
        return text.ToMessage(new Keyboard()
            .Grid(2, shown.Select(matter => office.Work(matter.Question)))
            .Row(office.Link(office.Say("Semua yang kurang", "All that is missing"), "missing", ("area", area)), office.Link(office.Say("Asal angka", "Where it comes from"), "explain", ("area", area))));
    }
}
