using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Reminders;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Tasks;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Tales;

/// <summary>The town's way through the stages: Dishub has declared and is building, with one task in hand and one day that a letter fixed.</summary>
internal sealed partial class TaleTown
{
    private void Travel()
    {
        var (dishub, lead) = (new AssessmentId(_dishub, 2026), Actor.Of(Regency.Accounts[AccountOf(Role.Lead)]));
        foreach (var (task, month, day) in ((string, int, int)[])[("A1", 3, 2), ("A2", 3, 4), ("A3", 3, 10)])
            Do(lead, null, new CompleteTask(dishub, task, new(2026, month, day)), at: new(2026, month, day, 4, 0, 0, TimeSpan.Zero));
        var budi = Regency.Accounts[AccountOf(Role.Member)];
        Do(lead, null, new AssignDuty(dishub, Matter.OfTask("A4"), new(budi, new(2026, 12, 4))), at: new(2026, 10, 5, 3, 0, 0, TimeSpan.Zero));
        Do(lead, Regency.Addresses["tale:group"], new AskToBeReminded(Regency.Addresses["tale:group"], new(2026, 12, 7, 1, 0, 0, TimeSpan.Zero), null, "rapat ZI"), at: new(2026, 10, 5, 4, 0, 0, TimeSpan.Zero));
        Do(Actor.Of(Regency.Accounts[AccountOf(Role.Admin)]), null, new FixDate(2026, "penetapan", new(2026, 12, 10), "B/22/PW.03/2026"), at: new(2026, 10, 6, 3, 0, 0, TimeSpan.Zero));
    }
}
