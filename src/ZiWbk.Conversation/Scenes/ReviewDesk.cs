using ZiWbk.Status.Reviews;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Scenes;

/// <summary>An office on a reviewer's desk.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Waiting">What waits for the TPI there.</param>
/// <param name="Reviewed">How many questions the TPI has answered.</param>
/// <param name="Due">Until when the TPI is to be done there; null where no day is set, or the office has submitted.</param>
internal sealed record OfficeToReview(Unit Unit, IReadOnlyList<AwaitingReview> Waiting, int Reviewed, DateOnly? Due)
{
    // Two working weeks: time to review, to return and to have it mended.
    private const int NearDays = 14;

    /// <summary>The event since which the oldest waits; the largest number where nothing does.</summary>
    public long Since => Waiting.Count == 0 ? long.MaxValue : Waiting.Min(waiting => waiting.Since);

    /// <summary>How many were looked at before and have changed since.</summary>
    public int Again => Waiting.Count(waiting => waiting.Need != ReviewNeed.New);

    /// <summary>Whether its day is near or gone by.</summary>
    public bool IsNear(DateOnly today) => Due is { } due && due.DayNumber - today.DayNumber <= NearDays;
}

/// <summary>
/// What lies on a reviewer's desk: of the assigned offices those first whose day is near, then where something was changed or replied, then the oldest.
/// </summary>
internal static class ReviewDesk
{
    /// <summary>The offices with anything to look at, or looked at already.</summary>
    public static IReadOnlyList<OfficeToReview> Of(Scene scene)
    {
        if (scene.Year is not { } year || scene.Instrument is not { } instrument)
            return [];
        var assessments = scene.Regency.Assessments.Values
            .Where(assessment => assessment.Id.Year == year && scene.May(Right.RecordTpiAnswers, assessment.Id.Unit) && scene.Regency.Units.ContainsKey(assessment.Id.Unit))
            .ToList();
        var waiting = ReviewBacklog.OfAll(scene.Regency, assessments, instrument);
        return
        [
            .. assessments
                .Select(assessment => new OfficeToReview(scene.Regency.Units[assessment.Id.Unit], waiting[assessment.Id], assessment.Tpi.Count, ReviewDue.Of(scene, assessment)))
                .Where(office => office.Waiting.Count > 0 || office.Reviewed > 0)
                .OrderBy(office => office.IsNear(scene.Today) ? office.Due : DateOnly.MaxValue)
                .ThenByDescending(office => office.Again > 0).ThenBy(office => office.Since).ThenBy(office => office.Unit.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>What waits in one office.</summary>
    public static OfficeToReview? Of(Scene scene, Unit unit)
    {
        if (scene.Year is not { } year || scene.Instrument is not { } instrument)
            return null;
        var assessment = scene.Regency.Assessment(new(unit.Id, year));
        return new(unit, ReviewBacklog.Of(scene.Regency, assessment, instrument), assessment.Tpi.Count, ReviewDue.Of(scene, assessment));
    }
}
