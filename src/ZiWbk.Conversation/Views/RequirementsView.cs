using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;

namespace ZiWbk.Conversation.Views;

/// <summary>All requirements outside the worksheet, each with its value, date, evidence and who stated it, or that it is unknown.</summary>
internal sealed class RequirementsView() : OfficeView(("target", "target"))
{
    public override string Name => "requirements";

    protected override Message Show(OfficeScene office, ViewArguments given, int page)
    {
        var target = given.GetValue<Target>("target") ?? office.Whole.Proposal;
        var states = office.Whole.Requirements(target);
        var (met, unknown) = (states.Count(state => state.Met == true), states.Count(state => state.Met is null));
        var name = OfficeScene.TargetName(target);
        var text = new Passage()
            .Line(office.Say($"*{office.ShortName}: syarat {name} {office.Year} di luar LKE*", $"*{office.ShortName}: requirements of {name} {office.Year} outside the worksheet*"))
            .Line(office.Say(
                $"{met} dari {states.Count} terpenuhi, {unknown} belum diketahui.",
                $"{met} of {states.Count} are met, {unknown} unknown."));
        var groups = states.GroupBy(state => state.Requirement.Scope).OrderBy(group => group.Key);
        foreach (var group in groups)
            text.Gap()
                .Line(group.Key == RequirementScope.Regency ? office.Say("*Tingkat pemda*", "*The regency's*") : office.Say("*Tingkat kantor*", "*The office's*"))
                .Lines(group.SelectMany(state => Lines(office, state)));
        text.Gap().Line(office.Say(
            "_Angkanya dapat berubah tiap tahun; cocokkan dengan surat KemenPANRB._",
            "_The figures may change each year; check them against KemenPANRB's letter._"));
        var other = target == Target.Wbk ? Target.Wbbm : Target.Wbk;
        return text.ToMessage(new Keyboard()
            .Row(
                MayState(office) ? Keyboard.Press(office.Say("Isi syarat", "State one"), "/isi-syarat") : null,
                office.Link(office.Say($"Syarat {OfficeScene.TargetName(other)}", $"For {OfficeScene.TargetName(other)}"), Name, ("target", other)))
            .Row(office.Link(office.Say("Tahapan", "Stages"), "stages")));
    }

    private static IEnumerable<string> Lines(OfficeScene office, RequirementState state)
    {
        yield return state.Say(office);
        var parts = new List<string>();
        if (state.Statement is { Met: not null } statement)
        {
            if (statement.Date is { } date)
                parts.Add(office.Say($"per {office.Date(date)}", $"as of {office.Date(date)}"));
            // As in the changes: who said something is for those who may read the history.
            if (office.Scene.May(Right.ReadAudit, office.Unit.Id))
                parts.Add(office.Say("menurut ", "by ") + PersonWords.Name(office.Scene, statement.By));
        }

        if (office.EvidenceOf(Matter.OfRequirement(state.Requirement.Id)).Count is > 0 and var count)
            parts.Add(office.Say($"{count} bukti", $"{English.Count(count, "piece")} of evidence"));
        if (parts.Count > 0)
            yield return string.Join(" · ", parts);
    }

    private static bool MayState(OfficeScene office) =>
        office.YearIsOpen && (office.Scene.May(Right.StateUnitRequirement, office.Unit.Id) || office.Scene.May(Right.StateRegencyRequirement, null));
}
