using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Tasks;

namespace ZiWbk.Conversation.Views;

/// <summary>What has changed of an office's assessment since a moment: of each matter only what came of it, by its last event.</summary>
internal sealed class RecentChanges
{
    private readonly Dictionary<object, Change> _changes = [];

    private RecentChanges(OfficeScene office, DateTimeOffset since)
    {
        foreach (var recorded in office.Scene.History.Since(since))
            Take(office, recorded);
        Newest = [.. _changes.Values.Where(change => change.Remains(office)).OrderByDescending(change => change.Last.Sequence).ThenBy(change => change.Place)];
    }

    /// <summary>The changes that remain, newest first; those of one event in form order.</summary>
    public IReadOnlyList<Change> Newest { get; }

    public static RecentChanges Of(OfficeScene office, DateTimeOffset since) => new(office, since);

    /// <summary>The score before the changes: the answers that stand, with the changed ones taken back.</summary>
    public Score Before(OfficeScene office)
    {
        var answers = office.Standing.Answers;
        foreach (var layer in Newest.OfType<AnswerChanged>().GroupBy(change => change.Layer))
            answers = answers.With(layer.Key, answers[layer.Key].With(
                layer.Where(change => change.Before is null || change.Question.Accepts(change.Before)).Select(change => new ZiWbk.Assessment.Answers.AnswerChange(change.Question, change.Before))));
        return Scorer.Score(answers.Effective());
    }

    private void Take(OfficeScene office, Recorded recorded)
    {
        var assessment = office.Assessment.Id;
        switch (recorded.Event)
        {
            case AnswersRecorded answers when answers.Assessment == assessment:
                foreach (var given in answers.Answers)
                    if (office.Instrument.Find(given.Question) is { } question)
                        Keep((answers.Layer, question.Id), before => new AnswerChanged(recorded, answers.Layer, question, before is AnswerChanged first ? first.Before : given.Before));
                break;
            case EvidenceAttached attached when attached.Assessment == assessment:
                Keep(attached.Evidence, _ => new EvidenceChanged(recorded, attached.Evidence, Attached: true));
                break;
            case EvidenceWithdrawn withdrawn when office.Scene.Regency.Evidence.GetValueOrDefault(withdrawn.Evidence)?.Assessment == assessment:
                Keep(withdrawn.Evidence, before => new EvidenceChanged(recorded, withdrawn.Evidence, Attached: before is not null));
                break;
            case DutyAssigned duty when duty.Assessment == assessment:
                Keep(duty.Matter, _ => new DutyChanged(recorded, duty.Matter));
                break;
            case TaskCompleted task when task.Assessment == assessment:
                Keep((nameof(TaskChanged), task.Task), _ => new TaskChanged(recorded, task.Task));
                break;
            case RequirementStated stated when stated.Key.Year == office.Year && (stated.Key.Unit is null || stated.Key.Unit == office.Unit.Id):
                Keep(stated.Key, _ => new RequirementChanged(recorded, stated.Key));
                break;
            case AssessmentSubmitted submitted when submitted.Assessment == assessment:
                Keep(recorded.Sequence, _ => new SubmissionChanged(recorded, Submitted: true));
                break;
            case AssessmentReopened reopened when reopened.Assessment == assessment:
                Keep(recorded.Sequence, _ => new SubmissionChanged(recorded, Submitted: false));
                break;
        }
    }

    private void Keep(object key, Func<Change?, Change> change) => _changes[key] = change(_changes.GetValueOrDefault(key));
}

/// <summary>One thing that stands differently.</summary>
/// <param name="Last">The last event that touched it.</param>
internal abstract record Change(Recorded Last)
{
    /// <summary>Its place among the changes of one event.</summary>
    public virtual int Place => 0;

    /// <summary>Whether it stands differently at all.</summary>
    public virtual bool Remains(OfficeScene office) => true;

    public abstract string Say(OfficeScene office);
}

internal sealed record AnswerChanged(Recorded Last, Layer Layer, Question Question, Answer? Before) : Change(Last)
{
    public override int Place => Question.Ordinal;

    public override bool Remains(OfficeScene office) => !Equals(Before, Now(office));

    public override string Say(OfficeScene office)
    {
        var whose = Layer switch { Layer.Tpi => " (TPI)", Layer.Tpn => " (TPN)", _ => "" };
        return $"*{Question.Id}*{whose} {AnswerWords.Of(Question, Before, office.Language)} → {AnswerWords.Of(Question, Now(office), office.Language)}";
    }

    private Answer? Now(OfficeScene office) => office.Assessment[Layer][Question.Id]?.Answer;
}

internal sealed record EvidenceChanged(Recorded Last, EvidenceId Evidence, bool Attached) : Change(Last)
{
    // Attached and withdrawn within the time: nothing has come of it.
    public override bool Remains(OfficeScene office) => office.Scene.Regency.Evidence.GetValueOrDefault(Evidence) is { } item && item.Withdrawn != Attached;

    public override string Say(OfficeScene office)
    {
        var item = office.Scene.Regency.Evidence[Evidence];
        var codes = Passage.Quote(string.Join(", ", item.Matters.Select(matter => matter.Code)), 60);
        var name = EvidenceWords.Name(office, item);
        return Attached
            ? office.Say($"Bukti baru untuk *{codes}*: {name}", $"New evidence for *{codes}*: {name}")
            : office.Say($"Bukti *{codes}* ditarik: {name}", $"Evidence for *{codes}* withdrawn: {name}");
    }
}

internal sealed record DutyChanged(Recorded Last, Matter Matter) : Change(Last)
{
    public override string Say(OfficeScene office)
    {
        var code = Passage.Quote(Matter.Code, 40);
        if (office.Assessment.Duties.GetValueOrDefault(Matter) is not { } duty)
            return office.Say($"*{code}* tidak lagi punya penanggung jawab", $"*{code}* has nobody in charge any more");
        var who = PersonWords.Name(office.Scene, duty.Person);
        return duty.Due is { } due
            ? office.Say($"*{code}* menjadi tugas {who} sampai {office.Date(due)}", $"*{code}* is {who}'s until {office.Date(due)}")
            : office.Say($"*{code}* menjadi tugas {who}", $"*{code}* is {who}'s");
    }
}

internal sealed record TaskChanged(Recorded Last, string Task) : Change(Last)
{
    public override string Say(OfficeScene office) => office.Assessment.Tasks.GetValueOrDefault(Task) is { } done
        ? office.Say($"Tugas *{Task}* selesai {office.Date(done.Date)}", $"Task *{Task}* was done {office.Date(done.Date)}")
        : office.Say($"Tugas *{Task}* dibuka kembali", $"Task *{Task}* was opened again");
}

internal sealed record RequirementChanged(Recorded Last, RequirementKey Key) : Change(Last)
{
    public override string Say(OfficeScene office)
    {
        var requirement = office.Instrument.Requirements.FirstOrDefault(known => known.Id == Key.Requirement);
        var title = Passage.Quote(requirement?.Title ?? Key.Requirement, 80);
        var statement = office.Scene.Regency.Requirements.GetValueOrDefault(Key);
        var value = statement?.Value is { } said ? $" ({Passage.Quote(said, 60)})" : "";
        return office.Say("Syarat ", "Requirement ") + title + ": " + (statement?.Met switch
        {
            true => office.Say("terpenuhi", "met"),
            false => office.Say("belum terpenuhi", "not met"),
            null => office.Say("belum diketahui", "unknown"),
        }) + value;
    }
}

internal sealed record SubmissionChanged(Recorded Last, bool Submitted) : Change(Last)
{
    public override string Say(OfficeScene office) => Submitted
        ? office.Say("LKE diusulkan dan terkunci", "The worksheet was submitted and locked")
        : office.Say("LKE dibuka kembali", "The worksheet was reopened");
}
