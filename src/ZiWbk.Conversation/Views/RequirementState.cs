using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Requirements;

namespace ZiWbk.Conversation.Views;

/// <summary>A requirement outside the worksheet and what is known of it for an office. Without a statement it is unknown, never met.</summary>
internal sealed record RequirementState(Requirement Requirement, RequirementStatement? Statement)
{
    public bool? Met => Statement?.Met;

    public static IReadOnlyList<RequirementState> Of(OfficeScene office, Target target) =>
        [.. office.Instrument.RequirementsOf(target).Select(requirement => new RequirementState(requirement, office.Scene.Regency.Requirements.GetValueOrDefault(
            new RequirementKey(office.Year, requirement.Id, requirement.Scope == RequirementScope.Unit ? office.Unit.Id : null))))];

    /// <summary>"✗ Predikat SAKIP pemda: CC, belum terpenuhi; syaratnya: B ke atas".</summary>
    public string Say(OfficeScene office)
    {
        var value = Statement?.Value is { } said ? Passage.Quote(said, 60) + ", " : "";
        var title = Passage.Quote(Requirement.Title, 90);
        var rule = Passage.Quote(Requirement.Rule, 80);
        return Met switch
        {
            true => $"✓ {title}: {value}{office.Say("terpenuhi", "met")}",
            false => $"✗ {title}: {value}{office.Say("belum terpenuhi", "not met")}; {office.Say("syaratnya", "asked")}: {rule}",
            null => $"? {title}: {office.Say("belum diketahui", "unknown")}; {office.Say("syaratnya", "asked")}: {rule}",
        };
    }
}
