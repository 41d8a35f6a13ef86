using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>A group chat, or a team with its first channel, as the people in it run it.</summary>
public sealed class Group
{
    private readonly TeamsServer _teams;

    internal Group(TeamsServer teams, Room room) => (_teams, Room) = (teams, room);

    public string Id => Room.Id;

    public string Title => Room.Title;

    public bool IsChannel => Room.Kind == RoomKind.Channel;

    internal Room Room { get; }

    /// <summary>The bot has been added some time before; it is not told.</summary>
    public Group HasBot()
    {
        lock (_teams.World.Gate)
            Room.Installed = true;
        return this;
    }

    /// <summary>Adds the bot: it is told twice, in no fixed order.</summary>
    public Task AddsBotAsync(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return ChangeAsync(() => Room.Installed = true, () => [
            _teams.Writer.Installation(Room, by.Account, "add"),
            _teams.Writer.Members(Room, by.Account, added: true, _teams.World.Bot)]);
    }

    public Task RemovesBotAsync(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return ChangeAsync(() => Room.Installed = false, () => [
            _teams.Writer.Installation(Room, by.Account, "remove"),
            _teams.Writer.Members(Room, by.Account, added: false, _teams.World.Bot)]);
    }

    public Task JoinsAsync(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return ChangeAsync(() => Room.Members.Add(person.Account), () => [_teams.Writer.Members(Room, person.Account, added: true, person.Account)]);
    }

    public Task LeavesAsync(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return ChangeAsync(() => Room.Members.Remove(person.Account), () => [_teams.Writer.Members(Room, person.Account, added: false, person.Account)]);
    }

    /// <summary>The team gets another name.</summary>
    public Task RenamesAsync(Person by, string title)
    {
        ArgumentNullException.ThrowIfNull(by);
        return ChangeAsync(() => Room.Title = title, () => [_teams.Writer.Event(Room, by.Account, "teamRenamed")]);
    }

    /// <summary>Something happens to the team that the bot is told of: <c>channelRenamed</c>, <c>teamArchived</c>, or what nobody knows yet.</summary>
    public Task HappensAsync(Person by, string eventType)
    {
        ArgumentNullException.ThrowIfNull(by);
        return ChangeAsync(() => { }, () => [_teams.Writer.Event(Room, by.Account, eventType)]);
    }

    private Task ChangeAsync(Action change, Func<JsonObject[]> tell)
    {
        var told = new List<Task>();
        lock (_teams.World.Gate)
        {
            change();
            Room.ToldToStop = null;
            foreach (var activity in tell())
                told.Add(_teams.Deliveries.Add(activity));
        }

        return Task.WhenAll(told);
    }
}
