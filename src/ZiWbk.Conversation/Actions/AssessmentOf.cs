using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Which assessment something is about.</summary>
internal static class AssessmentOf
{
    /// <summary>Said where an office is needed and none is meant.</summary>
    public static Bilingual NoOffice { get; } = new(
        "Bapak/Ibu tidak terdaftar pada satu kantor, atau belum ada tahun yang dibuka.",
        "You do not belong to an office, or no year is open.");

    /// <summary>The assessment of the own office in the year that is worked on; null without an office or year.</summary>
    public static AssessmentId? OwnAssessment(this Scene scene) =>
        scene is { OwnUnit: { } unit, Year: { } year, Instrument: not null } ? new(unit.Id, year) : null;

    /// <summary>The assessment of an office in the year that is worked on; null without a year.</summary>
    public static AssessmentId? OfUnit(this Scene scene, Unit unit) =>
        scene is { Year: { } year, Instrument: not null } ? new(unit.Id, year) : null;

    /// <summary>The assessment an event is about; null for none.</summary>
    public static AssessmentId? Event(Event happened) => happened switch
    {
        AnswersRecorded answers => answers.Assessment,
        EvidenceAttached evidence => evidence.Assessment,
        _ => null,
    };
}
