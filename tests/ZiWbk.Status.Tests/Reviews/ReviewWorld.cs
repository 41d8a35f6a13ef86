using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Reviews;

/// <summary>An office with its team, an assessor of the Inspektorat, and what passes between them.</summary>
internal sealed class ReviewWorld
{
    public ReviewWorld()
    {
        World = World.WithOffices();
        Lead = World.Join("Sari", Role.Lead, World.Dishub);
        Assessor = World.Join("Nia", Role.Reviewer, World.Inspektorat);
    }

    public World World { get; }

    public Actor Lead { get; }

    public Actor Assessor { get; }

    public UnitAssessment Assessment => World.Regency.Assessment(World.Assessment);

    /// <summary>What waits: the code of each question, why, and since which event.</summary>
    public IReadOnlyList<(QuestionId Question, ReviewNeed Need, long Since)> Waiting =>
        [.. ReviewBacklog.Of(World.Regency, Assessment, World.Instrument).Select(awaiting => (awaiting.Question.Id, awaiting.Need, awaiting.Since))];

    public static Remark? RemarkOf(UnitAssessment assessment, QuestionId question) => assessment.Remarks.GetValueOrDefault(Matter.Of(question));

    public Recorded Answer(QuestionId question, string? option) => World.Do(Lead, World.Answers(question, option))[0];

    public IReadOnlyList<Recorded> Agree(params QuestionId[] questions) => World.Do(Assessor, new AgreeWithOffice(World.Assessment, [.. questions]));

    public IReadOnlyList<Recorded> Change(QuestionId question, string option, string reason = "belum ada SK") =>
        World.Do(Assessor, new ChangeInReview(World.Assessment, question, new OptionAnswer(option), reason));

    public IReadOnlyList<Recorded> Return(QuestionId question, string note = "SK belum ada") => World.Do(Assessor, new ReturnToOffice(World.Assessment, question, note));

    public Recorded Reply(QuestionId question, string text = "SK sudah ada") => World.Do(Lead, new ReplyToReview(World.Assessment, question, text))[0];

    public EvidenceId Attach(QuestionId question) =>
        ((EvidenceAttached)World.Do(Lead, new AttachEvidence(World.Assessment, [Matter.Of(question)], null, "https://contoh.go.id/sk", null, null))[0].Event).Evidence;

    public Recorded Withdraw(EvidenceId evidence) => World.Do(Lead, new WithdrawEvidence(evidence))[0];

    public Recorded Undo(Recorded change) => World.Do(change.Actor, new UndoAnswers(change))[0];

    /// <summary>The three things an assessor does, to be refused for one reason.</summary>
    public static IEnumerable<Command> Reviewing(AssessmentId assessment, QuestionId question) =>
        [new AgreeWithOffice(assessment, [question]), new ChangeInReview(assessment, question, new OptionAnswer("Ya"), "belum ada SK"), new ReturnToOffice(assessment, question, "belum ada SK")];
}
