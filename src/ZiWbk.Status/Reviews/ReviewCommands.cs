using System.Collections.Immutable;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Reviews;

/// <summary>
/// The TPI agrees with the office's answers to some questions: they become its own. What the office left blank, or has only
/// carried from last year, stays to be reviewed.
/// </summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Questions">Which questions.</param>
public sealed record AgreeWithOffice(AssessmentId Assessment, ImmutableArray<QuestionId> Questions) : Command
{
    /// <summary>The last event the assessor was shown; what the office has done since is refused. Null where nothing was shown.</summary>
    public long? Shown { get; init; }

    internal override Right? Right => Rights.Right.RecordTpiAnswers;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (AssessmentChecks.Changeable(regency, Assessment, Layer.Tpi) is { } refused)
            return refused;
        if (Questions.Select(question => AssessmentChecks.Asked(regency, context, Assessment, Matter.Of(question))).FirstOrDefault(refusal => refusal is not null) is { } unknown)
            return unknown;
        if (ReviewChecks.AsShown(regency, context, Assessment, Questions, Shown) is { } stale)
            return stale;
        var assessment = regency.Assessment(Assessment);
        var claimed = Questions.Distinct().Where(question => ReviewBacklog.Claimed(assessment, question) is not null).ToArray();
        if (claimed.Length == 0)
            return Decision.Refuse("Kantor ini belum menjawab butir tersebut untuk tahun ini.", "The office has not answered these questions for this year.");
        var instrument = context.Instruments[regency.Years[Assessment.Year].Instrument];
        // Where only the evidence is new, agreeing once more says that it has been looked at.
        var waiting = ReviewBacklog.Of(regency, assessment, instrument).Select(awaiting => awaiting.Question.Id).ToHashSet();
        var agreed = claimed
            .OrderBy(question => instrument.Find(question)!.Ordinal)
            .Select(question => new AnswerGiven(question, assessment.Unit[question]!.Answer, assessment.Tpi[question]?.Answer))
            .Where(given => !Equals(given.Answer, given.Before) || waiting.Contains(given.Question))
            .ToImmutableArray();
        return agreed.IsEmpty ? Decision.Nothing : Decision.Of(new AnswersRecorded(Assessment, Layer.Tpi, agreed, "review"));
    }
}

/// <summary>The TPI answers otherwise than the office, and says why.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Question">Which question.</param>
/// <param name="Answer">The TPI's answer.</param>
/// <param name="Reason">Why, 3 to 1,000 characters.</param>
public sealed record ChangeInReview(AssessmentId Assessment, QuestionId Question, Answer Answer, string Reason) : Command
{
    /// <summary>The last event the assessor was shown; what the office has done since is refused. Null where nothing was shown.</summary>
    public long? Shown { get; init; }

    internal override Right? Right => Rights.Right.RecordTpiAnswers;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if (ReviewChecks.Words(Reason) is { } refused)
            return refused;
        if (ReviewChecks.AsShown(regency, context, Assessment, [Question], Shown) is { } stale)
            return stale;
        var recorded = new RecordAnswers(Assessment, Layer.Tpi, ImmutableDictionary<QuestionId, Answer?>.Empty.Add(Question, Answer), "review").Decide(regency, context);
        return recorded.Refusal is not null
            ? recorded
            : Decision.Of([.. recorded.Events, new ReviewRemarked(Assessment, Question, RemarkKind.Changed, context.Actor.ToString()) { Text = Reason.Trim() }]);
    }
}

/// <summary>The TPI returns a question to the office, which is to answer or prove it anew.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Question">Which question.</param>
/// <param name="Note">What is missing, 3 to 1,000 characters.</param>
public sealed record ReturnToOffice(AssessmentId Assessment, QuestionId Question, string Note) : Command
{
    /// <summary>The last event the assessor was shown; what the office has done since is refused. Null where nothing was shown.</summary>
    public long? Shown { get; init; }

    internal override Right? Right => Rights.Right.RecordTpiAnswers;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        if ((ReviewChecks.Words(Note) ?? AssessmentChecks.Changeable(regency, Assessment, Layer.Tpi) ?? AssessmentChecks.Asked(regency, context, Assessment, Matter.Of(Question))
            ?? ReviewChecks.AsShown(regency, context, Assessment, [Question], Shown)) is { } refused)
            return refused;
        var returned = new ReviewRemarked(Assessment, Question, RemarkKind.Returned, context.Actor.ToString()) { Text = Note.Trim() };
        // What is returned is not reviewed.
        return regency.Assessment(Assessment).Tpi[Question] is { } given
            ? Decision.Of(new AnswersRecorded(Assessment, Layer.Tpi, [new(Question, null, given.Answer)], "review"), returned)
            : Decision.Of(returned);
    }
}

/// <summary>The office answers a remark.</summary>
/// <param name="Assessment">Whose.</param>
/// <param name="Question">On which question.</param>
/// <param name="Text">What it says, 3 to 1,000 characters.</param>
public sealed record ReplyToReview(AssessmentId Assessment, QuestionId Question, string Text) : Command
{
    internal override Right? Right => Rights.Right.RecordUnitAnswers;

    internal override UnitId? About(Regency regency) => Assessment.Unit;

    internal override Decision Decide(Regency regency, CommandContext context)
    {
        // A reply is no answer: it may come while the office's answers are locked.
        if ((ReviewChecks.Words(Text) ?? YearChecks.Open(regency, Assessment.Year)) is { } refused)
            return refused;
        return regency.Assessment(Assessment).Remarks.ContainsKey(Matter.Of(Question))
            ? Decision.Of(new ReviewReplied(Assessment, Question, context.Actor.ToString()) { Text = Text.Trim() })
            : Decision.Refuse($"TPI tidak memberi catatan pada butir {Question}.", $"The TPI has made no remark on question {Question}.");
    }
}

/// <summary>What commands of the review check, with the sentences that refuse.</summary>
internal static class ReviewChecks
{
    /// <summary>Refuses what the office has touched after it was shown: nobody agrees with, changes or returns what they have not seen.</summary>
    public static Decision? AsShown(Regency regency, CommandContext context, AssessmentId id, IEnumerable<QuestionId> questions, long? shown)
    {
        if (shown is not { } seen || !context.Instruments.TryGetValue(regency.Years[id.Year].Instrument, out var instrument))
            return null;
        var asked = questions.ToHashSet();
        var since = ReviewBacklog.Of(regency, regency.Assessment(id), instrument)
            .Where(waiting => waiting.Latest > seen && asked.Contains(waiting.Question.Id)).Select(waiting => waiting.Question.Id).ToList();
        return since.Count == 0 ? null : Decision.Refuse(
            $"Kantor baru saja memperbarui {string.Join(", ", since)}. Ini yang terbaru, mohon dilihat sekali lagi.",
            $"The office has just changed {string.Join(", ", since)}. Here is the latest; please look once more.");
    }

    public static Decision? Words(string text) =>
        text.Trim() is { Length: >= 3 and <= 1000 } ? null : Decision.Refuse("Tuliskan dalam 3 sampai 1.000 huruf.", "Write it in 3 to 1,000 characters.");
}
