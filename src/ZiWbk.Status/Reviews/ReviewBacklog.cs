using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Reviews;

/// <summary>Why a question waits for the TPI.</summary>
public enum ReviewNeed
{
    /// <summary>Nobody of the TPI has looked at it.</summary>
    New,

    /// <summary>The office has answered anew, or sent evidence, since the TPI looked at it.</summary>
    Changed,

    /// <summary>The office has replied to a remark.</summary>
    Replied,
}

/// <summary>A question that waits for the TPI.</summary>
/// <param name="Question">Which.</param>
/// <param name="Need">Why.</param>
/// <param name="Since">The event since which it waits.</param>
public readonly record struct AwaitingReview(Question Question, ReviewNeed Need, long Since);

/// <summary>What waits for the TPI in one office.</summary>
public static class ReviewBacklog
{
    /// <summary>The questions the office has answered and the TPI has still to look at, in form order.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="assessment">Whose.</param>
    /// <param name="instrument">The worksheet.</param>
    public static IReadOnlyList<AwaitingReview> Of(Regency regency, UnitAssessment assessment, Instrument instrument)
    {
        var evidence = regency.Evidence.Values
            .Where(item => item.Assessment == assessment.Id && !item.Withdrawn)
            .SelectMany(item => item.Matters.Select(matter => (Matter: matter, item.Id.Number)))
            .GroupBy(piece => piece.Matter)
            .ToDictionary(group => group.Key, group => group.Max(piece => piece.Number));
        return [.. instrument.Questions.Select(question => Awaiting(assessment, question, evidence)).OfType<AwaitingReview>()];
    }

    private static AwaitingReview? Awaiting(UnitAssessment assessment, Question question, Dictionary<Matter, long> evidence)
    {
        if (assessment.Unit[question.Id] is not { } own)
            return null;
        var matter = Matter.Of(question.Id);
        var touched = Math.Max(own.Sequence, evidence.GetValueOrDefault(matter));
        var remark = assessment.Remarks.GetValueOrDefault(matter);
        var seen = Math.Max(assessment.Tpi[question.Id]?.Sequence ?? 0, remark?.Sequence ?? 0);
        if (seen == 0)
            return new(question, ReviewNeed.New, touched);
        if (remark?.Reply is { } reply && reply.Sequence > seen)
            return new(question, ReviewNeed.Replied, reply.Sequence);
        return touched > seen ? new(question, ReviewNeed.Changed, touched) : null;
    }
}
