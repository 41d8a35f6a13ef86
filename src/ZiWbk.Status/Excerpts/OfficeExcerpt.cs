using ZiWbk.Status.Assessments;
using ZiWbk.Status.Declarations;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Media;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Excerpts;

/// <summary>Picks the events that are about one office, in the order of the journal; what is the whole regency's (years, dates, its requirements) is every office's.</summary>
/// <param name="unit">The office.</param>
public sealed class OfficeExcerpt(UnitId unit)
{
    // A withdrawal names the evidence alone.
    private readonly HashSet<EvidenceId> _evidence = [];

    /// <summary>Whether an event is; events are shown from the first to the last.</summary>
    public bool Takes(Event happened)
    {
        switch (happened)
        {
            case EvidenceAttached attached when attached.Assessment.Unit == unit:
                _evidence.Add(attached.Evidence);
                return true;
            case EvidenceWithdrawn withdrawn:
                return _evidence.Contains(withdrawn.Evidence);
            case RequirementStated stated:
                return stated.Key.Unit is not { } office || office == unit;
            case YearOpened or YearClosed or YearReopened or DateFixed:
                return true;
            case UnitAdded added:
                return added.Unit.Id == unit;
            case UnitChanged changed:
                return changed.Unit.Id == unit;
            default:
                return About(happened) is { } assessment && assessment.Unit == unit;
        }
    }

    /// <summary>What stands by these events alone.</summary>
    public static Regency Fold(IEnumerable<Recorded> events) =>
        events.Aggregate(Regency.Empty, (regency, recorded) => recorded.Event.Apply(regency, recorded) with { Sequence = recorded.Sequence });

    // Of people nothing but their ids is in any of these without their personal values.
    private static AssessmentId? About(Event happened) => happened switch
    {
        AnswersRecorded answers => answers.Assessment,
        DutyAssigned duty => duty.Assessment,
        NoteWritten note => note.Assessment,
        ReviewRemarked remarked => remarked.Assessment,
        ReviewReplied replied => replied.Assessment,
        AssessmentSubmitted submitted => submitted.Assessment,
        AssessmentReopened reopened => reopened.Assessment,
        TaskCompleted task => task.Assessment,
        DeclarationPlanned planned => planned.Assessment,
        WitnessInvited invited => invited.Assessment,
        WitnessAnswered answered => answered.Assessment,
        PactsCounted counted => counted.Assessment,
        MediaPlanned planned => planned.Assessment,
        MediaPublished published => published.Assessment,
        MediaWithdrawn withdrawn => withdrawn.Assessment,
        _ => null,
    };
}
