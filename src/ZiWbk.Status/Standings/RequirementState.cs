using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Requirements;

namespace ZiWbk.Status.Standings;

/// <summary>A requirement outside the worksheet and what is known of it for an office. Without a statement it is unknown, never met.</summary>
/// <param name="Requirement">Which.</param>
/// <param name="Statement">What is stated; null for nothing.</param>
public sealed record RequirementState(Requirement Requirement, RequirementStatement? Statement)
{
    /// <summary>Whether it is met; null where that is not known.</summary>
    public bool? Met => Statement?.Met;

    /// <summary>All requirements of a target, in the worksheet's order.</summary>
    public static IReadOnlyList<RequirementState> Of(Regency regency, Instrument instrument, AssessmentId assessment, Target target) =>
        [.. instrument.RequirementsOf(target).Select(requirement => new RequirementState(requirement, regency.Requirements.GetValueOrDefault(
            new RequirementKey(assessment.Year, requirement.Id, requirement.Scope == RequirementScope.Unit ? assessment.Unit : null))))];
}
