using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;

namespace ZiWbk.Status.Reviews;

/// <summary>Why a question waits for the TPI.</summary>
public enum ReviewNeed
{
    /// <summary>Nobody of the TPI has looked at it.</summary>
    New,

    /// <summary>The office has answered anew, or sent or withdrawn evidence, since the TPI looked at it.</summary>
    Changed,

    /// <summary>The office has replied to a remark.</summary>
    Replied,
}

/// <summary>A question that waits for the TPI.</summary>
/// <param name="Question">Which.</param>
/// <param name="Need">Why.</param>
/// <param name="Since">The event since which it waits; the lowest number has waited longest.</param>
public readonly record struct AwaitingReview(Question Question, ReviewNeed Need, long Since)
{
    /// <summary>The newest event of the office on it: whoever was shown it before has not seen all of it.</summary>
    public long Latest { get; init; }
}

/// <summary>What waits for the TPI.</summary>
public static class ReviewBacklog
{
    /// <summary>The questions the office has answered and the TPI has still to look at, in form order.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="assessment">Whose.</param>
    /// <param name="instrument">The worksheet.</param>
    public static IReadOnlyList<AwaitingReview> Of(Regency regency, UnitAssessment assessment, Instrument instrument) =>
        OfAll(regency, [assessment], instrument)[assessment.Id];

    /// <summary>The same of many offices, which go through the regency's evidence once.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="assessments">Whose, each once.</param>
    /// <param name="instrument">The worksheet of all of them.</param>
    public static IReadOnlyDictionary<AssessmentId, IReadOnlyList<AwaitingReview>> OfAll(Regency regency, IReadOnlyCollection<UnitAssessment> assessments, Instrument instrument)
    {
        var wanted = assessments.Select(assessment => assessment.Id).ToHashSet();
        var evidence = regency.Evidence.Values
            .Where(item => wanted.Contains(item.Assessment))
            .SelectMany(item => item.Matters.Distinct().Select(matter => (About: (item.Assessment, matter), Item: item)))
            .ToLookup(piece => piece.About, piece => piece.Item);
        return assessments.ToDictionary(
            assessment => assessment.Id,
            IReadOnlyList<AwaitingReview> (assessment) => [.. instrument.Questions
                .Select(question => Awaiting(assessment, question, evidence[(assessment.Id, Matter.Of(question.Id))]))
                .OfType<AwaitingReview>()]);
    }

    /// <summary>The answer the office stands for; one carried from last year counts once it is given again, or submitted.</summary>
    internal static RecordedAnswer? Claimed(UnitAssessment assessment, QuestionId question) =>
        assessment.Unit[question] is { } own && (!own.Carried || assessment.Submitted is not null) ? own : null;

    private static AwaitingReview? Awaiting(UnitAssessment assessment, Question question, IEnumerable<EvidenceItem> evidence) =>
        Waiting(assessment, question, evidence) is { } waiting
            ? waiting with { Latest = Newest(assessment, question, evidence) }
            : null;

    private static long Newest(UnitAssessment assessment, Question question, IEnumerable<EvidenceItem> evidence) => evidence
        .Select(item => Math.Max(item.Id.Number, item.WithdrawnIn))
        .Append(assessment.Unit[question.Id]?.Since ?? 0)
        .Append(assessment.Remarks.GetValueOrDefault(Matter.Of(question.Id))?.Reply?.Sequence ?? 0)
        .Max();

    private static AwaitingReview? Waiting(UnitAssessment assessment, Question question, IEnumerable<EvidenceItem> evidence)
    {
        var remark = assessment.Remarks.GetValueOrDefault(Matter.Of(question.Id));
        var seen = Math.Max(assessment.Tpi[question.Id]?.Since ?? 0, remark?.Sequence ?? 0);
        if (remark?.Reply is { } reply && reply.Sequence > seen)
            return new(question, ReviewNeed.Replied, reply.Sequence);
        if (Claimed(assessment, question.Id) is not { } own)
            return null;
        if (seen == 0)
            return new(question, ReviewNeed.New, own.Since);
        // The first that the TPI has not seen: a question does not wait less because more of it came.
        var since = evidence.Select(item => Touched(item, seen)).Append(own.Since).Where(at => at > seen).DefaultIfEmpty().Min();
        return since == 0 ? null : new(question, ReviewNeed.Changed, since);
    }

    // What came and went without the TPI is nothing to it; what it built on and is gone, is.
    private static long Touched(EvidenceItem item, long seen) =>
        !item.Withdrawn ? item.Id.Number : item.Id.Number < seen ? item.WithdrawnIn : 0;
}
