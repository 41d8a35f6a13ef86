using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Tasks;
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

    /// <summary>The assessment of a named office in the year that is worked on; in a group only the group's office is acted on.</summary>
    public static bool TryName(this Scene scene, Unit? unit, out AssessmentId id, out Bilingual refusal)
    {
        (id, refusal) = (default, NoOffice);
        if ((unit, scene.Year, scene.Instrument) is not ({ } named, { } year, not null))
            return false;
        if (scene.InGroup && scene.Chat.Unit != named.Id)
        {
            refusal = new(
                "Di grup ini hanya kantor grupnya yang dibicarakan. Lakukan di percakapan pribadi.",
                "This group talks about its own office only. Please do so in a private chat.");
            return false;
        }

        id = new(named.Id, year);
        return true;
    }

    /// <summary>The assessment an event is about; null for none.</summary>
    public static AssessmentId? Event(Event happened) => happened switch
    {
        AnswersRecorded answers => answers.Assessment,
        EvidenceAttached evidence => evidence.Assessment,
        TaskCompleted task => task.Assessment,
        _ => null,
    };
}
