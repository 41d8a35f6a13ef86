using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Demo;

/// <summary>Somebody one can be in the demo.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">What the person is called; invented.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Unit">The person's office; null for the whole regency.</param>
/// <param name="AccountKey">The account, and the address of the private chat: <c>demo:ratna</c>.</param>
internal sealed record DemoPersona(PersonId Id, string Name, Role Role, UnitId? Unit, string AccountKey)
{
    /// <summary>The person as the one who acts.</summary>
    public Actor Actor => Actor.Of(Id);
}
