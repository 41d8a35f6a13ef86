using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Reports;

/// <summary>The score that stood at the end of a day.</summary>
/// <param name="Day">The day in the regency.</param>
/// <param name="Total">The total that counts: of each question the highest-reviewed answer.</param>
/// <param name="Answered">Questions with an answer.</param>
public sealed record DayScore(DateOnly Day, Rational Total, int Answered);

/// <summary>
/// How a score came about: what stands, with what was recorded taken back day by day. So its last score is the one of every other page,
/// whatever is missing from the record before.
/// </summary>
public static class ScoreHistory
{
    // Western Indonesia Time has no daylight saving.
    private static readonly TimeSpan _jakarta = TimeSpan.FromHours(7);

    /// <summary>The score before anything recorded since a day, and at the end of each day on which answers changed since; oldest first.</summary>
    /// <param name="office">What stands.</param>
    /// <param name="since">The first day.</param>
    /// <param name="recorded">What was recorded since that day, oldest first; of other offices too.</param>
    public static IReadOnlyList<DayScore> Of(OfficeStanding office, DateOnly since, IEnumerable<Recorded> recorded)
    {
        var instrument = office.Standing.Instrument;
        var days = recorded
            .Where(entry => entry.Event is AnswersRecorded given && given.Assessment == office.Assessment.Id)
            .Select(entry => (Day: DayOf(entry.At), Given: (AnswersRecorded)entry.Event))
            .Where(entry => entry.Day >= since)
            .GroupBy(entry => entry.Day)
            .OrderByDescending(day => day.Key);
        var answers = office.Standing.Answers;
        var scores = new List<DayScore>();
        foreach (var day in days)
        {
            scores.Add(At(day.Key, answers));
            foreach (var (_, given) in day.Reverse())
                answers = answers.With(given.Layer, answers[given.Layer].With(given.Answers
                    .Select(change => (Question: instrument.Find(change.Question), change.Before))
                    .Where(change => change.Question is not null && (change.Before is null || change.Question.Accepts(change.Before)))
                    .Select(change => new AnswerChange(change.Question!, change.Before))));
        }

        scores.Add(At(scores.Count == 0 || scores[^1].Day > since ? since : since.AddDays(-1), answers));
        scores.Reverse();
        return scores;
    }

    /// <summary>The moment a day began in the regency.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), _jakarta).ToUniversalTime();

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(_jakarta).DateTime);

    private static DayScore At(DateOnly day, LayeredAnswers answers)
    {
        var score = Scorer.Score(answers.Effective());
        return new(day, score.Total, score.Answered);
    }
}
