using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Views;

/// <summary>The small regency, with Dishub on its way: declared, building, two tasks in hand, two days of the year fixed.</summary>
internal static class JourneyWorld
{
    public static ViewWorld OnItsWay()
    {
        var world = ViewWorld.AtWork();
        var dishub = ViewWorld.Id(world.Dishub);
        foreach (var (task, day) in ((string, int)[])[("A1", 2), ("A2", 3), ("A3", 6)])
            world.Do(world.Sari, new CompleteTask(dishub, task, new(2026, 3, day)));
        world.Do(world.Agus, new CompleteTask(dishub, "B1", new(2026, 3, 5)));
        world.Do(world.Sari, new AttachEvidence(dishub, [Matter.OfTask("A1")], null, "https://example.go.id/pakta", new(2026, 3, 2), null));
        Assign(world, "A4", new(2026, 3, 6));
        Assign(world, "B2", null);
        world.Do(world.Agus, new FixDate(ViewWorld.Year, "pencanangan", new(2026, 3, 6), "005/112/2026"));
        world.Do(world.Agus, new FixDate(ViewWorld.Year, "penetapan", new(2026, 12, 10), null));
        return world;
    }

    /// <summary>Budi is in charge of a task of Dishub.</summary>
    public static void Assign(ViewWorld world, string task, DateOnly? due) =>
        world.Do(world.Sari, new AssignDuty(ViewWorld.Id(world.Dishub), Matter.OfTask(task), new(world.Budi.Person!.Value, due)));
}
