using System.Text;
using ZiWbk.Status.Events;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Rights;

/// <summary>The table cell by cell: each right of each role on the own office, on another and on the whole regency.</summary>
public sealed class RightsCellTests
{
    private readonly World _world = World.WithOffices();

    [Fact]
    public void Each_cell_on_the_own_office_another_and_the_regency_is_as_approved()
    {
        // As people are: an admin and the media belong to no office, a reviewer to the Inspektorat.
        (string Name, Role Role, UnitId? Unit)[] people =
        [
            ("Admin", Role.Admin, null), ("Reviewer", Role.Reviewer, World.Inspektorat), ("Lead", Role.Lead, World.Dishub),
            ("Member", Role.Member, World.Dishub), ("Viewer", Role.Viewer, World.Dishub), ("ViewerOfAll", Role.Viewer, null), ("Media", Role.Media, null),
        ];
        var actors = people.Select(person => (person.Name, person.Unit, Actor: _world.Join(person.Name, person.Role, person.Unit))).ToList();
        var text = new StringBuilder();
        text.AppendLine(Row("own/other/regency", actors.Select(actor => actor.Name)));
        foreach (var right in Enum.GetValues<Right>())
            text.AppendLine(Row(right.ToString(), actors.Select(actor => Cell(actor.Actor, actor.Unit, right))));

        Approved.Is("rights-cells", text.ToString());
    }

    [Fact]
    public void There_are_twenty_three_rights_and_six_roles() =>
        Assert.Equal((23, 6), (Enum.GetValues<Right>().Length, Enum.GetValues<Role>().Length));

    // Nobody but who has an office has an own one.
    private string Cell(Actor actor, UnitId? own, Right right) => string.Join('/',
        own is null ? "·" : Word(actor, right, own), Word(actor, right, World.Dukcapil), Word(actor, right, null));

    private string Word(Actor actor, Right right, UnitId? unit) => RightsTable.Allows(_world.Regency, actor, right, unit) ? "yes" : "no";

    private static string Row(string right, IEnumerable<string> cells) =>
        (right.PadRight(25) + string.Concat(cells.Select(cell => cell.PadRight(13)))).TrimEnd();
}
