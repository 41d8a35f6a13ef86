using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>Says how a requirement outside the worksheet stands.</summary>
internal static class RequirementWords
{
    /// <summary>"✗ Predikat SAKIP pemda: CC, belum terpenuhi; syaratnya: B ke atas".</summary>
    public static string Say(this RequirementState state, OfficeScene office)
    {
        var value = state.Statement?.Value is { } said ? Passage.Quote(said, 60) + ", " : "";
        var title = Passage.Quote(state.Requirement.Title, 90);
        var rule = Passage.Quote(state.Requirement.Rule, 80);
        return state.Met switch
        {
            true => $"✓ {title}: {value}{office.Say("terpenuhi", "met")}",
            false => $"✗ {title}: {value}{office.Say("belum terpenuhi", "not met")}; {office.Say("syaratnya", "asked")}: {rule}",
            null => $"? {title}: {office.Say("belum diketahui", "unknown")}; {office.Say("syaratnya", "asked")}: {rule}",
        };
    }
}
