using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>Where a number comes from: the total opens to its areas, an area to its questions, a question to its formula and source.</summary>
internal sealed class ExplainView() : OfficeView(("area", "area"), ("question", "question"))
{
    private const int Size = 8;

    public override string Name => "explain";

    protected override Message Show(OfficeScene office, ViewArguments given, int page) =>
        given.Get<Question>("question") is { } question ? new QuestionExplanation(office, question).Show()
        : given.Get<Area>("area") is { } area ? OfArea(office, area, page)
        : OfTotal(office);

    private Message OfTotal(OfficeScene office)
    {
        var score = office.Score;
        var results = score.Questions.Where(question => question.Question.Indicator.Area is null).ToList();
        return new Passage()
            .Line(office.Say($"*{office.ShortName}: dari mana {office.Points(score.Total)}?*", $"*{office.ShortName}: where does {office.Points(score.Total)} come from?*"))
            .Line(office.Say(
                $"Pemenuhan {office.Points(score.Fulfilment)} + reform {office.Points(score.Reform)} + hasil {office.Points(score.Results)} = {office.Points(score.Total)}",
                $"Fulfilment {office.Points(score.Fulfilment)} + reform {office.Points(score.Reform)} + results {office.Points(score.Results)} = {office.Points(score.Total)}"))
            .Gap()
            .Line(office.Say("*Pemenuhan dan reform per area*", "*Fulfilment and reform by area*"))
            .Lines(score.Areas.Select(area => $"{area.Area.No} {Markup.Escape(area.Area.ShortTitle)}: {Of(office, area.Points, area.Area.Weight)}"))
            .Gap()
            .Line(office.Say("*Hasil*", "*Results*"))
            .Lines(results.Select(result =>
                $"{result.Question.Id} {Passage.Quote(result.Question.Title, 90)}: {Of(office, result.Points, result.Question.Worth)}"))
            .Gap()
            .Line(office.Say("_Tampil dua desimal; ambang dihitung tanpa pembulatan._", "_Shown with two decimals; the gates are held without rounding._"))
            .ToMessage(new Keyboard()
                .Grid(3, office.Areas(Name))
                .Grid(3, results.Select(result => office.Link(result.Question.Id.Value, Name, ("question", result.Question)))));
    }

    private Message OfArea(OfficeScene office, Area area, int page)
    {
        var score = office.Score.Areas.First(its => its.Area == area);
        var below = office.Score.Questions.Where(question => question.Question.Indicator.Area == area && question.Value < Rational.One).ToList();
        var pages = new Pages<QuestionScore>(below, Size, page);
        var text = new Passage()
            .Line($"*{office.ShortName}: area {area.No} {Passage.Quote(area.Title, 80)}*")
            .Line(office.Say(
                $"{Of(office, score.Points, area.Weight)} = {office.Percent(score.Share)} (pemenuhan {office.Points(score.Fulfilment)}, reform {office.Points(score.Reform)})",
                $"{Of(office, score.Points, area.Weight)} = {office.Percent(score.Share)} (fulfilment {office.Points(score.Fulfilment)}, reform {office.Points(score.Reform)})"))
            .Gap()
            .Line(office.Say("*Indikator*", "*Indicators*"))
            .Lines(office.Instrument.Indicators.Where(indicator => indicator.Area == area).Select(indicator =>
                $"{Markup.Escape(indicator.Id)} {Passage.Quote(indicator.Title, 70)}: {Of(office, office.Score.PointsOf(indicator), indicator.Weight)}"))
            .Gap();
        text.Line(below.Count == 0
            ? office.Say("Semua butir area ini bernilai penuh.", "All questions of this area score full.")
            : office.Say($"*Belum penuh: {below.Count} butir*", $"*Below full: {English.Count(below.Count, "question")}*"));
        text.Lines(pages.Items.Select(question =>
            $"{question.Question.Id} ({AnswerWords.Of(question, office.Language)}): {office.Points(question.Points)} {office.Say("dari", "of")} {office.Points(question.Question.Worth)}"));
        return text.ToMessage(new Keyboard()
            .Grid(2, pages.Items.Select(question => office.Link(question.Question.Id.Value, Name, ("question", question.Question))))
            .Row(pages.Turners(Name, ViewArguments.None.With("unit", office.Unit).With("area", area)))
            .Row(office.Link("Total", Name), office.Link(office.Say("Yang kurang di sini", "Missing here"), "missing", ("area", area))));
    }

    private static string Of(OfficeScene office, Rational points, Rational most) =>
        $"{office.Points(points)} {office.Say("dari", "of")} {AnswerWords.Exact(most, office.Language)}";
}
