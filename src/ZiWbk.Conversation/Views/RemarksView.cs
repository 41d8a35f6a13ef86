using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Reviews;

namespace ZiWbk.Conversation.Views;

/// <summary>What the TPI says of an office: the spread between own and TPI score by area, and each remark with its reply.</summary>
internal sealed class RemarksView() : OfficeView()
{
    private const int Size = 6;

    public override string Name => "remarks";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var remarks = office.Instrument.Questions
            .Where(question => office.Assessment.Remarks.ContainsKey(Matter.Of(question.Id)))
            .OrderByDescending(question => office.Assessment.Remarks[Matter.Of(question.Id)].Sequence)
            .ToList();
        var pages = new Pages<ZiWbk.Assessment.Instruments.Question>(remarks, Size, page);
        var text = new Passage()
            .Line(office.Say($"*{office.ShortName}: hasil reviu TPI {office.Year}*", $"*{office.ShortName}: the TPI's review {office.Year}*"))
            .Line(office.Say($"{office.Standing.Answers.Reviewed} dari {office.Instrument.Questions.Count} butir sudah direviu.", $"{office.Standing.Answers.Reviewed} of {office.Instrument.Questions.Count} questions are reviewed."));
        if (office.Standing.Answers.Reviewed > 0)
            text.Gap().Line(office.Say("Selisih nilai kantor → TPI per area", "Own score → TPI's, by area")).Lines(Spread(office));
        text.Gap();
        if (remarks.Count == 0)
            text.Line(office.Say("TPI belum memberi catatan.", "The TPI has made no remarks."));
        foreach (var question in pages.Items)
            text.Line(Remark(office, question));
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.Where(question => office.MayReply(question)).Select(question => Keyboard.Press(office.Say($"Jawab {question.Id}", $"Reply {question.Id}"), $"/jawab {question.Id}")))
            .Row(pages.Turners(Name, given.With("unit", office.Unit)))
            .Row(office.Link("Status", "status")));
    }

    private static IEnumerable<string> Spread(OfficeScene office)
    {
        // The TPI's word alone: what the TPN says of the same question is no remark of the TPI.
        var layers = office.Standing.Answers;
        var reviewed = Scorer.Score((layers with { Tpn = AnswerSheet.Empty(layers.Instrument) }).Effective());
        var difference = ScoreDifference.Between(office.Standing.Own, reviewed);
        return office.Instrument.Areas
            .Select(area => (Area: area, Own: office.Standing.Own.Areas.First(score => score.Area == area).Points, Spread: difference.PointsOf(area)))
            .Where(area => !area.Spread.IsZero)
            .Select(area => $"{area.Area.No} {area.Area.ShortTitle}: {office.Points(area.Own)} → {office.Points(area.Own + area.Spread)} ({office.Gain(area.Spread)})")
            .DefaultIfEmpty(office.Say("Tidak ada selisih.", "No difference."));
    }

    private static string Remark(OfficeScene office, ZiWbk.Assessment.Instruments.Question question)
    {
        var remark = office.Assessment.Remarks[Matter.Of(question.Id)];
        var kind = remark.Kind == RemarkKind.Returned ? office.Say("↩ dikembalikan", "↩ returned") : office.Say("≠ diubah TPI", "≠ changed by the TPI");
        var words = ReviewBench.Remark(office.Scene, office.Assessment, question);
        return $"*{question.Id}* {kind}\n{Passage.Quote(question.Title, 80)}" + (words.Length > 0 ? $"\n{Markup.Escape(words)}" : "");
    }
}
