using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.ScoreReports;
using ZiWbk.Documents.Forms;

namespace ZiWbk.Bot.Tests;

/// <summary>Reports on the sample workbook.</summary>
internal static class Sample
{
    public static Instrument Lke { get; } = DialogFolder.Shipped.ReadInstrument().Value!;

    public static LkeForm Form()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx"));
        return new LkeReader(Lke).Read(file, "lke-contoh.xlsx");
    }

    public static ScoreReport Report(Target target = Target.Wbk, params (string Id, Answer? Answer)[] changes)
    {
        var form = Form();
        var unit = form.Answers.Unit.With(changes.Select(change =>
            new AnswerChange(Lke.Find(QuestionId.Parse(change.Id))!, change.Answer)));
        return ScoreReport.Of(form with { Answers = form.Answers with { Unit = unit } }, layer: null, target);
    }
}
