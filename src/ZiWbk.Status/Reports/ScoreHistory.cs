using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Years;

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
    /// <summary>The score before anything recorded since a day, and at the end of each day on which answers changed since; oldest first.</summary>
    /// <param name="office">What stands.</param>
    /// <param name="since">The first day; where the year was opened later, that day.</param>
    /// <param name="recorded">What was recorded since that day, oldest first; of other offices and years too.</param>
    public static IReadOnlyList<DayScore> Of(OfficeStanding office, DateOnly since, IEnumerable<Recorded> recorded)
    {
        var changes = new List<(DateOnly Day, AnswersRecorded Given)>();
        foreach (var entry in recorded)
        {
            if (entry.Event is YearOpened opened && opened.Year == office.Year && RegencyDay.Of(entry.At) > since)
                since = RegencyDay.Of(entry.At);
            if (entry.Event is AnswersRecorded given && given.Assessment == office.Assessment.Id)
                changes.Add((RegencyDay.Of(entry.At), given));
        }

        var answers = office.Standing.Answers;
        var scores = new List<DayScore>();
        foreach (var day in changes.Where(change => change.Day >= since).GroupBy(change => change.Day).OrderByDescending(day => day.Key))
        {
            scores.Add(At(day.Key, answers));
            foreach (var (_, given) in day.Reverse())
                answers = Without(answers, given);
        }

        scores.Add(At(scores.Count == 0 || scores[^1].Day > since ? since : since.AddDays(-1), answers));
        scores.Reverse();
        return scores;
    }

    /// <summary>The total before some changes, newest of which is taken back first.</summary>
    /// <param name="office">What stands.</param>
    /// <param name="changes">The changes of its answers, oldest first.</param>
    public static Rational Before(OfficeStanding office, IEnumerable<AnswersRecorded> changes) =>
        Scorer.Score(changes.Reverse().Aggregate(office.Standing.Answers, Without).Effective()).Total;

    private static LayeredAnswers Without(LayeredAnswers answers, AnswersRecorded given) => answers.With(given.Layer, answers[given.Layer].With(given.Answers
        .Select(change => (Question: answers.Instrument.Find(change.Question), change.Before))
        .Where(change => change.Question is not null && (change.Before is null || change.Question.Accepts(change.Before)))
        .Select(change => new AnswerChange(change.Question!, change.Before))));

    private static DayScore At(DateOnly day, LayeredAnswers answers)
    {
        var score = Scorer.Score(answers.Effective());
        return new(day, score.Total, score.Answered);
    }
}
