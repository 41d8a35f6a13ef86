using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Scoring;

/// <summary>
/// Adds up a sheet of answers as the worksheet does: the questions of an indicator share its weight equally, an area is
/// the sum of its indicators, the total is the sum of all. Pure and independent of order.
/// </summary>
public static class Scorer
{
    /// <summary>The score of a sheet.</summary>
    public static Score Score(AnswerSheet sheet)
    {
        var instrument = sheet.Instrument;
        var questions = new QuestionScore[instrument.Questions.Count];
        foreach (var question in instrument.Questions)
            questions[question.Ordinal] = QuestionScore.Of(question, sheet[question]);

        ExactSum NewSum() => new(instrument.TicksPerPoint);
        var fulfilment = instrument.Areas.Select(_ => NewSum()).ToArray();
        var reform = instrument.Areas.Select(_ => NewSum()).ToArray();
        var (result, blank) = (NewSum(), NewSum());
        foreach (var score in questions)
        {
            var (question, indicator) = (score.Question, score.Question.Indicator);
            var sum = indicator.Section.Part switch
            {
                InstrumentPart.Fulfilment => fulfilment[instrument.PlaceOf(indicator.Area!)],
                InstrumentPart.Reform => reform[instrument.PlaceOf(indicator.Area!)],
                _ => result,
            };
            sum.Add(question.Worth, score.Value);
            if (!score.Answered)
                blank.Add(question.Worth, Rational.One);
        }

        var results = result.Total;
        var areas = instrument.Areas
            .Select((area, at) => new AreaScore(area, fulfilment[at].Total, reform[at].Total))
            .ToArray();
        var lowest = areas.Aggregate(results, (sum, area) => sum + area.Points);
        return new(sheet, questions, areas, results, new(lowest, AsTheSheetShows(instrument, questions, lowest), lowest + blank.Total));
    }

    private static Rational? AsTheSheetShows(Instrument instrument, QuestionScore[] questions, Rational lowest)
    {
        if (questions.Any(question => question.SheetFails))
            return null;

        // The sheet differs from the lowest score only where a question is blank or the sheet reads a zero case otherwise.
        var total = lowest;
        var differing = questions
            .Where(question => question.SheetValue != question.Value || !question.Answered)
            .Select(question => question.Question.Indicator)
            .Distinct();
        foreach (var indicator in differing)
        {
            var inside = instrument.QuestionsOf[indicator].Select(question => questions[question.Ordinal]).ToList();
            var shown = inside.Where(question => question.SheetValue is not null).ToList();
            // An average of nothing is a division by zero.
            if (shown.Count == 0)
                return null;
            var sum = shown.Aggregate(Rational.Zero, (sum, question) => sum + question.SheetValue!.Value);
            total += indicator.Weight * sum / shown.Count;
            total -= inside.Aggregate(Rational.Zero, (sum, question) => sum + question.Points);
        }

        return total;
    }
}
