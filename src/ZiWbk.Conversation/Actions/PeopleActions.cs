using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Types;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Makes an invitation code, which is said once.</summary>
internal sealed class InviteSomebody : DialogAction
{
    public override string Name => "invite";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("role", "choice"), new("unit", "unit", Required: false)];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("code", FieldKind.Text), new("role", FieldKind.Text), new("office", FieldKind.Text), new("until", FieldKind.Text)]);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var role = PeopleWords.RoleOf(given.Get<Choice>("role")!);
        var unit = given.Get<Unit>("unit");
        var code = draft.Codes.Fresh();
        var invite = new Invite(code, role, unit?.Id);
        if (draft.Do(invite) is { } refusal)
            return ActionResult.Refused(refusal);
        var scene = draft.Scene;
        return ActionResult.Of(
            new("code", code.ToString()),
            new("role", RoleNames.Of(role).In(scene.Language)),
            new("office", unit?.Name ?? scene.Say("seluruh kabupaten", "the whole regency")),
            new("until", Dates.Of(scene.Today.AddDays(invite.Days), scene.Language)));
    }
}

/// <summary>Gives somebody another role or office.</summary>
internal sealed class ChangeSomebody : DialogAction
{
    public override string Name => "change-role";

    // Only an admin comes here, with somebody who is there and an office where the role needs one.
    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("person", "anyone"), new("role", "choice"), new("unit", "unit", Required: false)];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Do(new ChangeRole(given.Get<Person>("person")!.Id, PeopleWords.RoleOf(given.Get<Choice>("role")!), given.Get<Unit>("unit")?.Id)) is { } refusal
            ? ActionResult.Refused(refusal)
            : ActionResult.Done;
}

/// <summary>Gives a reviewer one more office to review, one less, or all of them.</summary>
internal sealed class AssignOffice : DialogAction
{
    public override string Name => "assign-office";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("person", "anyone"), new("way", "choice"), new("unit", "unit", Required: false)];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("offices", FieldKind.Text);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var person = given.Get<Person>("person")!;
        var unit = given.Get<Unit>("unit");
        var assigned = draft.Scene.Regency.People[person.Id].Assigned;
        var units = given.Get<Choice>("way")!.Key switch
        {
            "tambah" when unit is not null => assigned.Add(unit.Id),
            "kurangi" when unit is not null => assigned.Remove(unit.Id),
            _ => [],
        };
        // None left would mean all of them.
        if (units.IsEmpty && given.Get<Choice>("way")!.Key == "kurangi")
            return ActionResult.Refused(new(
                "Kantor terakhir tidak dapat dikurangi: tanpa kantor, penilai mereviu semuanya. Pilih *semua* bila itu maksudnya.",
                "The last office cannot be taken off: without one, a reviewer reviews all of them. Choose *all* if that is meant."));
        if (draft.Do(new AssignReviewer(person.Id, [.. units.OrderBy(id => id.Value, StringComparer.Ordinal)])) is { } refusal)
            return ActionResult.Refused(refusal);
        var scene = draft.Scene;
        return ActionResult.Of(new KeyValuePair<string, object>("offices", units.IsEmpty
            ? scene.Say("semua kantor", "all offices")
            : string.Join(", ", units.Select(id => scene.Regency.Units[id].ShortName).Order(StringComparer.OrdinalIgnoreCase))));
    }
}

/// <summary>Hands over all somebody is in charge of.</summary>
internal sealed class HandOver : DialogAction
{
    public override string Name => "hand-over";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("from", "anyone"), new("to", "person")];

    public override ImmutableDictionary<string, FieldKind> Results { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("count", FieldKind.Number);

    public override ActionResult Run(TurnDraft draft, ActionArguments given)
    {
        var before = draft.Scene.Regency;
        var to = given.Get<Person>("to")!.Id;
        if (draft.Do(new HandOverDuties(given.Get<Person>("from")!.Id, to)) is { } refusal)
            return ActionResult.Refused(refusal);
        return ActionResult.Of(new KeyValuePair<string, object>("count", Rational.Of(Held(draft.Scene.Regency, to) - Held(before, to), 1)));
    }

    private static int Held(Status.Regency regency, PersonId person) =>
        regency.Assessments.Values.Sum(assessment => assessment.Duties.Values.Count(duty => duty.Person == person));
}

/// <summary>Takes somebody's rights away.</summary>
internal sealed class RemoveSomebody : DialogAction
{
    public override string Name => "remove-person";

    // Only an admin comes here, with somebody who is there and an office where the role needs one.
    public override bool CanBeRefused => false;

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("person", "anyone")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Do(new RemovePerson(given.Get<Person>("person")!.Id)) is { } refusal ? ActionResult.Refused(refusal) : ActionResult.Done;
}

/// <summary>The roles as dialogs name them.</summary>
internal static class PeopleWords
{
    public static Role RoleOf(Choice choice) => choice.Key switch
    {
        "admin" => Role.Admin,
        "penilai" => Role.Reviewer,
        "ketua" => Role.Lead,
        "anggota" => Role.Member,
        "humas" => Role.Media,
        _ => Role.Viewer,
    };
}
