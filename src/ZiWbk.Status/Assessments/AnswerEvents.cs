using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Json;

namespace ZiWbk.Status.Assessments;

/// <summary>One answer given or cleared.</summary>
/// <param name="Question">Which question.</param>
/// <param name="Answer">The new answer; null clears it.</param>
/// <param name="Before">The answer it replaced, for the history and to undo; null where it was blank.</param>
public sealed record AnswerGiven(
    [property: JsonConverter(typeof(QuestionIdConverter))] QuestionId Question,
    [property: JsonConverter(typeof(AnswerConverter))] Answer? Answer,
    [property: JsonConverter(typeof(AnswerConverter))] Answer? Before)
{
    /// <summary>Whether the answer replaced was carried from last year and not yet brought up to date; null where it was not.</summary>
    public bool? WasCarried { get; init; }

    /// <summary>Whether the answer is last year's, put back by undoing; null where it is not.</summary>
    public bool? Carried { get; init; }
}

/// <summary>Answers of one layer have changed, all at once.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Layer">Which layer.</param>
/// <param name="Answers">The changes.</param>
/// <param name="Source">Where they come from: <c>dialog</c>, <c>workbook</c>, <c>review</c>, <c>undo</c>.</param>
public sealed record AnswersRecorded(AssessmentId Assessment, Layer Layer, ImmutableArray<AnswerGiven> Answers, string Source) : Event
{
    internal override AssessmentId? Moves => Layer == Layer.Unit ? Assessment : null;

    /// <summary>The source of an undoing.</summary>
    internal const string Undone = "undo";

    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithAssessment(Assessment, assessment =>
        {
            var table = assessment[Layer];
            foreach (var given in Answers)
                table = table.With(given.Question, Standing(given, table[given.Question], recorded));
            return assessment.With(Layer, table);
        });

    private RecordedAnswer? Standing(AnswerGiven given, RecordedAnswer? before, Recorded recorded) => given.Answer is null ? null : new(given.Answer, recorded.Sequence, recorded.Actor, given.Carried is true)
    {
        Replaced = before?.Since ?? 0,
        PutBack = Source == Undone ? before?.Replaced ?? 0 : 0,
        At = recorded.At,
    };
}

/// <summary>A note has been written about a matter; the newest one stands.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Matter">About what.</param>
/// <param name="By">The id of the person whose words they are.</param>
public sealed record NoteWritten(AssessmentId Assessment, Matter Matter, string By) : Event
{
    internal override AssessmentId? Moves => Assessment;

    /// <summary>The words.</summary>
    [Personal]
    public string? Text { get; init; }

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithAssessment(Assessment, assessment => assessment with { Notes = assessment.Notes.SetItem(Matter, new(By, recorded.Sequence, Text)) });
}

/// <summary>Somebody is in charge of a matter from now on.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Matter">Of what.</param>
/// <param name="Duty">Who and until when; null for nobody.</param>
public sealed record DutyAssigned(AssessmentId Assessment, Matter Matter, Duty? Duty) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithAssessment(Assessment, assessment => assessment with
        {
            Duties = Duty is null ? assessment.Duties.Remove(Matter) : assessment.Duties.SetItem(Matter, Duty),
            Assigned = Duty is null ? assessment.Assigned.Remove(Matter) : assessment.Assigned.SetItem(Matter, recorded.At),
        });
}

/// <summary>An assessment has been submitted: the office's own answers and evidence are locked.</summary>
/// <param name="Assessment">Which.</param>
public sealed record AssessmentSubmitted(AssessmentId Assessment) : Event
{
    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithAssessment(Assessment, assessment => assessment with { Submitted = recorded.At });
}

/// <summary>A submitted assessment has been opened again.</summary>
/// <param name="Assessment">Which.</param>
/// <param name="By">The id of the person whose reason it is.</param>
public sealed record AssessmentReopened(AssessmentId Assessment, string By) : Event
{
    /// <summary>Why.</summary>
    [Personal]
    public string? Reason { get; init; }

    internal override string? Subject => By;

    internal override Regency Apply(Regency before, Recorded recorded) =>
        before.WithAssessment(Assessment, assessment => assessment with { Submitted = null });
}
