using System.Text.Json.Serialization;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Reviews;

/// <summary>An assessor has said why an answer is changed or returned; the newest remark on a question stands.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Question">On which question.</param>
/// <param name="Kind">What the assessor did.</param>
/// <param name="By">The id of the assessor whose words they are.</param>
public sealed record ReviewRemarked(
    AssessmentId Assessment, [property: JsonConverter(typeof(QuestionIdConverter))] QuestionId Question, RemarkKind Kind, string By) : Event
{
    /// <summary>The words.</summary>
    [Personal]
    public string? Text { get; init; }

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) => before.WithAssessment(
        Assessment, assessment => assessment with { Remarks = assessment.Remarks.SetItem(Matter.Of(Question), new(Kind, By, recorded.Sequence, recorded.At, Text)) });
}

/// <summary>The office has answered a remark.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Question">On which question.</param>
/// <param name="By">The id of the person whose words they are.</param>
public sealed record ReviewReplied(
    AssessmentId Assessment, [property: JsonConverter(typeof(QuestionIdConverter))] QuestionId Question, string By) : Event
{
    /// <summary>The words.</summary>
    [Personal]
    public string? Text { get; init; }

    internal override AssessmentId? Moves => Assessment;

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) => before.WithAssessment(Assessment, assessment =>
        assessment.Remarks.TryGetValue(Matter.Of(Question), out var remark)
            ? assessment with { Remarks = assessment.Remarks.SetItem(Matter.Of(Question), remark with { Reply = new(By, recorded.Sequence, Text) }) }
            : assessment);
}
