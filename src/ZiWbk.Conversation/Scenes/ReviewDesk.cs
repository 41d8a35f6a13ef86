using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Scenes;

/// <summary>An office on a reviewer's desk.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Waiting">What waits for the TPI there.</param>
/// <param name="Reviewed">How many questions the TPI has answered.</param>
internal sealed record OfficeToReview(Unit Unit, IReadOnlyList<AwaitingReview> Waiting, int Reviewed)
{
    /// <summary>The event since which the oldest waits; the largest number where nothing does.</summary>
    public long Since => Waiting.Count == 0 ? long.MaxValue : Waiting.Min(waiting => waiting.Since);

    /// <summary>Whether something was looked at before and has changed since.</summary>
    public int Again => Waiting.Count(waiting => waiting.Need != ReviewNeed.New);
}

/// <summary>What lies on a reviewer's desk: the assigned offices, those first where something was changed or replied, then the oldest.</summary>
internal static class ReviewDesk
{
    /// <summary>The offices with anything to look at, or looked at already.</summary>
    public static IReadOnlyList<OfficeToReview> Of(Scene scene)
    {
        if (scene.Year is not { } year || scene.Instrument is not { } instrument)
            return [];
        return
        [
            .. scene.Regency.Assessments.Values
                .Where(assessment => assessment.Id.Year == year && scene.May(Right.RecordTpiAnswers, assessment.Id.Unit) && scene.Regency.Units.ContainsKey(assessment.Id.Unit))
                .Select(assessment => Office(scene, assessment, instrument))
                .Where(office => office.Waiting.Count > 0 || office.Reviewed > 0)
                .OrderByDescending(office => office.Again > 0).ThenBy(office => office.Since).ThenBy(office => office.Unit.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>What waits in one office.</summary>
    public static OfficeToReview? Of(Scene scene, Unit unit) =>
        scene.Year is { } year && scene.Instrument is { } instrument ? Office(scene, scene.Regency.Assessment(new(unit.Id, year)), instrument) : null;

    private static OfficeToReview Office(Scene scene, UnitAssessment assessment, Instrument instrument) =>
        new(scene.Regency.Units[assessment.Id.Unit], ReviewBacklog.Of(scene.Regency, assessment, instrument), assessment.Tpi.Count);
}
