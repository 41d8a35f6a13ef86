using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Tests;

/// <summary>Sheets of the official instrument, and short words to fill them.</summary>
internal static class Sheets
{
    public static AnswerSheet Empty { get; } = AnswerSheet.Empty(Official.Lke);

    /// <summary>Every question at its best: 100 points.</summary>
    public static AnswerSheet Full { get; } = FullOf(Official.Lke);

    /// <summary>Every question answered with zero.</summary>
    public static AnswerSheet Worst { get; } = Empty.With(Official.Lke.Questions.Select(question => new AnswerChange(question, Worth(question, 0))));

    public static AnswerSheet FullOf(Instrument instrument) =>
        AnswerSheet.Empty(instrument).With(instrument.Questions.Select(question => new AnswerChange(question, Best(question))));

    public static Question Question(string id) => Official.Lke.Find(QuestionId.Parse(id))!;

    public static AnswerSheet Option(this AnswerSheet sheet, string id, string key) =>
        sheet.With(sheet.Instrument.Find(QuestionId.Parse(id))!, new OptionAnswer(key));

    public static AnswerSheet Share(this AnswerSheet sheet, string id, Rational share) =>
        sheet.With(sheet.Instrument.Find(QuestionId.Parse(id))!, new ShareAnswer(share));

    public static AnswerSheet Index(this AnswerSheet sheet, string id, decimal index) =>
        sheet.With(sheet.Instrument.Find(QuestionId.Parse(id))!, new IndexAnswer(Rational.From(index)));

    public static AnswerSheet Counts(this AnswerSheet sheet, string id, params (string Input, long Value)[] counts) =>
        sheet.With(sheet.Instrument.Find(QuestionId.Parse(id))!, Counted(counts));

    public static AnswerSheet Blank(this AnswerSheet sheet, params string[] ids) =>
        sheet.With(ids.Select(id => new AnswerChange(sheet.Instrument.Find(QuestionId.Parse(id))!, null)));

    public static AnswerSheet BlankWhere(this AnswerSheet sheet, Func<Question, bool> chosen) =>
        sheet.With(sheet.Instrument.Questions.Where(chosen).Select(question => new AnswerChange(question, null)));

    public static CountsAnswer Counted(params (string Input, long Value)[] counts) =>
        new(counts.Aggregate(Assessment.Answers.Counts.Empty, (all, count) => all.With(count.Input, count.Value)));

    public static Score Score(this AnswerSheet sheet) => Scorer.Score(sheet);

    public static Rational Points(this AnswerSheet sheet, string id) => sheet.Score()[sheet.Instrument.Find(QuestionId.Parse(id))!].Points;

    private static Answer Best(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[0].Key),
        ScaleKind.Index => new IndexAnswer(question.Scale.Maximum),
        _ => new ShareAnswer(Rational.One),
    };

    private static Answer Worth(Question question, int value) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(question.Options[^1].Key),
        ScaleKind.Index => new IndexAnswer(value),
        _ => new ShareAnswer(value),
    };
}
