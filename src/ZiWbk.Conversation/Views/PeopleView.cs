using System.Collections.Immutable;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Wording;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>Who works on it: an office's people with what they are in charge of, or for an admin everybody. Names are private, so never in a group.</summary>
internal sealed class PeopleView : View
{
    private const int Size = 10;

    public override string Name => "people";

    public override ImmutableDictionary<string, string> Parameters { get; } = ImmutableDictionary<string, string>.Empty.Add("unit", "unit");

    public override Message Show(Scene scene, ViewArguments given, int page)
    {
        if (scene.InGroup)
            return new(scene.Say("Daftar orang hanya dibuka di percakapan pribadi.", "The list of people is opened in a private chat only."));
        var all = scene.May(Right.ManagePeople, null);
        var unit = given.Get<Unit>("unit") ?? (all ? null : scene.OwnUnit);
        if (unit is null ? !all : !all && !(unit.Id == scene.Person?.Unit && scene.May(Right.ReadStatus, unit.Id)))
            return new(RightsTable.Refusal(Right.ManagePeople).In(scene.Language));

        var people = scene.Regency.People.Values
            .Where(person => person.Active && (unit is null || person.Unit == unit.Id))
            .OrderBy(person => Office(scene, person), StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Role).ThenBy(person => person.Id.Number).ToList();
        var pages = new Pages<Person>(people, Size, page);
        var where = unit is null ? scene.Say("seluruh kabupaten", "the whole regency") : Passage.Quote(unit.ShortName, 40);
        var text = new Passage().Line(scene.Say($"*{people.Count} orang, {where}*", $"*{(people.Count == 1 ? "1 person" : $"{people.Count} people")}, {where}*")).Gap();
        foreach (var person in pages.Items)
            text.Line(Line(scene, person, unit is null));
        if (people.Count == 0)
            text.Line(scene.Say("Belum ada yang bergabung.", "Nobody has joined yet."));
        return text.ToMessage(new Keyboard()
            .Row(pages.Turners(Name, unit is null ? ViewArguments.None : ViewArguments.None.With("unit", unit)))
            .Row(
                scene.May(Right.Invite, unit?.Id) ? Keyboard.Press(scene.Say("Undang", "Invite"), "/undang") : null,
                unit is not null && scene.May(Right.AssignDuties, unit.Id) ? Keyboard.Press(scene.Say("Serahkan tugas", "Hand over"), "/serah-tugas") : null)
            .Row(
                all ? Keyboard.Press(scene.Say("Ubah peran", "Change a role"), "/ubah-peran") : null,
                all ? Keyboard.Press(scene.Say("Akhiri tugas", "Remove"), "/keluarkan") : null));
    }

    private static string Line(Scene scene, Person person, bool withOffice)
    {
        var role = RoleNames.Of(person.Role).In(scene.Language);
        var office = withOffice ? $", {Markup.Escape(Office(scene, person))}" : "";
        var duties = scene.Year is { } year
            ? scene.Regency.Assessments.Values.Where(assessment => assessment.Id.Year == year).Sum(assessment => assessment.Duties.Values.Count(duty => duty.Person == person.Id))
            : 0;
        var held = duties > 0 ? scene.Say($" · {duties} tugas", $" · {(duties == 1 ? "1 duty" : $"{duties} duties")}") : "";
        var assigned = person.Role == Role.Reviewer
            ? person.Assigned.IsEmpty ? scene.Say(" · semua kantor", " · all offices") : scene.Say($" · {person.Assigned.Count} kantor", $" · {English.Count(person.Assigned.Count, "office")}")
            : "";
        return $"• *{PersonWords.Name(scene, person.Id)}* ({person.Id}): {role}{office}{held}{assigned}";
    }

    private static string Office(Scene scene, Person person) => person.Unit is { } unit && scene.Regency.Units.TryGetValue(unit, out var office) ? office.ShortName : "";
}
