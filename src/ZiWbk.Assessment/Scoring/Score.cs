using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Scoring;

/// <summary>The points of one area of levers.</summary>
/// <param name="Area">The area.</param>
/// <param name="Fulfilment">Points for fulfilment.</param>
/// <param name="Reform">Points for reform.</param>
public readonly record struct AreaScore(Area Area, Rational Fulfilment, Rational Reform)
{
    /// <summary>Fulfilment and reform together.</summary>
    public Rational Points => Fulfilment + Reform;

    /// <summary>0 to 1: points of the area's weight.</summary>
    public Rational Share => Points / Area.Weight;
}

/// <summary>
/// The three totals of a sheet that may have blanks. On a complete one without zero denominators they are the same.
/// </summary>
/// <param name="Lowest">Every blank counts zero. The gates are held against this.</param>
/// <param name="Sheet">What the official worksheet shows: blanks are left out of the averages. Null where it shows an error.</param>
/// <param name="Highest">Every blank counts full.</param>
public readonly record struct ScoreRange(Rational Lowest, Rational? Sheet, Rational Highest);

/// <summary>
/// The score of a sheet of answers, exact. All points are the lowest: a blank counts zero (see <see cref="Range"/>).
/// </summary>
public sealed class Score
{
    internal Score(AnswerSheet sheet, QuestionScore[] questions, AreaScore[] areas, Rational results, ScoreRange range)
    {
        Sheet = sheet;
        Questions = questions;
        Areas = areas;
        Results = results;
        Range = range;
        foreach (var area in areas)
        {
            Fulfilment += area.Fulfilment;
            Reform += area.Reform;
        }

        foreach (var question in questions)
            Answered += question.Answered ? 1 : 0;
    }

    /// <summary>The answers scored.</summary>
    public AnswerSheet Sheet { get; }

    /// <summary>Each question's score, in form order.</summary>
    public IReadOnlyList<QuestionScore> Questions { get; }

    /// <summary>Each area's points, by number.</summary>
    public IReadOnlyList<AreaScore> Areas { get; }

    /// <summary>Pemenuhan: 0 to 30.</summary>
    public Rational Fulfilment { get; }

    /// <summary>Reform: 0 to 30.</summary>
    public Rational Reform { get; }

    /// <summary>Pengungkit: fulfilment and reform, 0 to 60.</summary>
    public Rational Lever => Fulfilment + Reform;

    /// <summary>Hasil: 0 to 40.</summary>
    public Rational Results { get; }

    /// <summary>The whole score, 0 to 100.</summary>
    public Rational Total => Range.Lowest;

    /// <summary>Lowest, as the worksheet shows it, and highest.</summary>
    public ScoreRange Range { get; }

    /// <summary>How many questions have a score.</summary>
    public int Answered { get; }

    /// <summary>The score of one question.</summary>
    public QuestionScore this[Question question] => Questions[question.Ordinal];

    /// <summary>The points of an indicator.</summary>
    public Rational PointsOf(Indicator indicator) =>
        Sheet.Instrument.QuestionsOf[indicator].Aggregate(Rational.Zero, (sum, question) => sum + this[question].Points);

    /// <summary>The points of a section, e.g. B.I.</summary>
    public Rational PointsOf(Section section) =>
        Sheet.Instrument.Indicators.Where(indicator => indicator.Section == section)
            .Aggregate(Rational.Zero, (sum, indicator) => sum + PointsOf(indicator));
}
