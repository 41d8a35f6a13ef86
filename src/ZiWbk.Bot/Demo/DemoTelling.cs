using System.Security.Cryptography;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Operations;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Demo;

/// <summary>Tells the stories into a new folder, each act as a command of who does it, at its moment.</summary>
internal sealed class DemoTelling(StatusHost host, DemoCalendar calendar)
{
    // People of one wave join one after the other.
    private static readonly TimeSpan _apart = TimeSpan.FromSeconds(20);

    private readonly Telling _telling = new(host, calendar);
    private readonly Dictionary<string, InvitationCode> _codes = [];
    private DateTimeOffset _last = calendar.Opening;

    /// <summary>Everything: who joins, then what they do, in the order of time.</summary>
    public async Task TellAsync()
    {
        await GatherAsync();
        OfficeStory[] stories = [RegencyStory.Tell(), DpmptspStory.Tell(), DishubStory.Tell(), DukcapilStory.Tell(), RsudStory.Tell()];
        foreach (var chapter in stories.SelectMany(story => story.Chapters).OrderBy(chapter => chapter.When(calendar)))
        {
            var commands = chapter.Commands(_telling);
            var context = Context(Actor(chapter.Who), chapter.When(calendar)) with { Chat = host.Store.Current.Addresses[DemoPerson.Account(chapter.Who)] };
            (await host.Store.SubmitAsync(context, regency => Turn.Of(regency, context, commands))).Accepted();
        }
    }

    /// <summary>An invitation and who joins by it, both now: somebody who was not in the story.</summary>
    public static async Task JoinAsync(StatusHost host, DemoPerson person)
    {
        var code = NewCode();
        (await host.Store.SubmitAsync(host.Store.Now(Status.Events.Actor.Operator), Invitation(person, code))).Accepted();
        await JoinAsync(host, host.Store.Now(Status.Events.Actor.Stranger), person, code);
    }

    private async Task GatherAsync()
    {
        await InviteAsync(Status.Events.Actor.Operator, 0, [DemoPeople.Admin]);
        await JoinAsync(0, [DemoPeople.Admin]);
        DemoPerson[] team = [.. DemoPeople.All.Where(person => person.Role is Role.Member)];
        DemoPerson[] others = [.. DemoPeople.All.Except(team).Where(person => person != DemoPeople.Admin)];
        await InviteAsync(Actor(DemoPeople.Admin.Slug), 1, others);
        await JoinAsync(2, others);
        // A lead fills the own team.
        foreach (var lead in others.Where(person => person.Role is Role.Lead))
            await InviteAsync(Actor(lead.Slug), 3, team.Where(person => person.Unit == lead.Unit));
        await JoinAsync(4, team);
    }

    private async Task InviteAsync(Actor actor, int percent, IEnumerable<DemoPerson> people)
    {
        var context = Context(actor, calendar.Through(percent));
        var invitations = people.Select(person => Invitation(person, _codes[person.Slug] = NewCode())).ToArray();
        (await host.Store.SubmitAsync(context, regency => Turn.Of(regency, context, invitations))).Accepted();
    }

    // Handed over together, they reach the disk together; they are decided in the order given.
    private async Task JoinAsync(int percent, IEnumerable<DemoPerson> people)
    {
        var joining = people
            .Select((person, at) => JoinAsync(host, Context(Status.Events.Actor.Stranger, calendar.Through(percent) + (at * _apart)), person, _codes[person.Slug]))
            .ToArray();
        await Task.WhenAll(joining);
    }

    private static async Task JoinAsync(StatusHost host, CommandContext context, DemoPerson person, InvitationCode code)
    {
        var account = DemoPerson.Account(person.Slug);
        (await host.Store.SubmitAsync(context, regency => Turn.Of(
            regency, context, new MeetChat(account, ChatKind.Private), new Join(new ChatId(regency.Next), code.ToString(), person.Name, account)))).Accepted();
    }

    private static Invite Invitation(DemoPerson person, InvitationCode code) =>
        new(code, person.Role, person.Unit is { } unit ? UnitId.Parse(unit) : null, Days: 30);

    private static InvitationCode NewCode() => InvitationCode.Of(RandomNumberGenerator.GetBytes(InvitationCode.Bytes));

    private Actor Actor(string slug) => Status.Events.Actor.Of(_telling.Person(slug).Id);

    // Where the year is young, moments may fall together; nothing is ever recorded before what came first.
    private CommandContext Context(Actor actor, DateTimeOffset at)
    {
        _last = at > _last ? at : _last;
        return host.Store.Now(actor) with { At = _last };
    }
}
