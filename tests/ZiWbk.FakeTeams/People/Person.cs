namespace ZiWbk.FakeTeams;

/// <summary>A person with Teams.</summary>
public sealed class Person
{
    private readonly TeamsServer _teams;
    private readonly Dictionary<string, Seat> _seats = new(StringComparer.Ordinal);

    internal Person(TeamsServer teams, Account account) => (_teams, Account) = (teams, account);

    /// <summary>As the bot knows the person: <c>29:…</c>.</summary>
    public string Id => Account.Id;

    public string AadObjectId => Account.AadObjectId!;

    public string Name => Account.Name;

    internal Account Account { get; }

    /// <summary>The app has been installed some time before; it is not told.</summary>
    public Person KnowsBot()
    {
        lock (_teams.World.Gate)
            _teams.World.PersonalRoom(Account).Installed = true;
        return this;
    }

    /// <summary>Installs the app: the bot is told twice, in no fixed order.</summary>
    public Task InstallsAsync() => ChangeAsync(room => room.Installed = true, room => [
        _teams.Writer.Installation(room, Account, "add"),
        _teams.Writer.Members(room, Account, added: true, _teams.World.Bot)]);

    /// <summary>Removes the app.</summary>
    public Task UninstallsAsync() => ChangeAsync(room => room.Installed = false, room => [_teams.Writer.Installation(room, Account, "remove")]);

    /// <summary>Blocks the bot; it is not told until it writes.</summary>
    public Task BlocksAsync() => ChangeAsync(room => room.Blocked = true, _ => []);

    public Task UnblocksAsync() => ChangeAsync(room => room.Blocked = false, _ => []);

    /// <summary>The chat with the bot.</summary>
    public Seat Personal()
    {
        lock (_teams.World.Gate)
            return At(_teams.World.PersonalRoom(Account));
    }

    /// <summary>This person's place in a group chat or channel.</summary>
    public Seat In(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        lock (_teams.World.Gate)
            return At(group.Room);
    }

    public override string ToString() => Name;

    internal Seat At(Room room)
    {
        if (!_seats.TryGetValue(room.Id, out var seat))
            _seats[room.Id] = seat = new(_teams, this, room);
        return seat;
    }

    private Task ChangeAsync(Action<Room> change, Func<Room, System.Text.Json.Nodes.JsonObject[]> tell)
    {
        var told = new List<Task>();
        lock (_teams.World.Gate)
        {
            var room = _teams.World.PersonalRoom(Account);
            change(room);
            room.ToldToStop = null;
            foreach (var activity in tell(room))
                told.Add(_teams.Deliveries.Add(activity));
        }

        return Task.WhenAll(told);
    }
}
