namespace ZiWbk.FakeTelegram;

/// <summary>A person with a phone.</summary>
public sealed class Person
{
    private readonly TelegramServer _telegram;
    private readonly Dictionary<(long Chat, int? Thread), Seat> _seats = [];

    internal Person(TelegramServer telegram, Account account)
    {
        _telegram = telegram;
        Account = account;
    }

    public long Id => Account.Id;

    public string Name => Account.FullName;

    public string? Language => Account.Language;

    internal Account Account { get; }

    /// <summary>The person has opened the bot some time before, so that it may write; it is not told.</summary>
    public Person KnowsBot()
    {
        lock (_telegram.World.Gate)
            _telegram.World.PrivateRoom(Account).Started = true;
        return this;
    }

    /// <summary>The private chat with the bot. It is there for the bot once the person has written.</summary>
    public Seat Private()
    {
        lock (_telegram.World.Gate)
            return At(_telegram.World.PrivateRoom(Account));
    }

    /// <summary>This person's place in a group.</summary>
    public Seat In(Group group)
    {
        ArgumentNullException.ThrowIfNull(group);
        lock (_telegram.World.Gate)
            return At(group.Room);
    }

    /// <summary>This person's place in a topic of a forum.</summary>
    public Seat In(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        lock (_telegram.World.Gate)
            return At(topic.Group.Room, topic.Thread);
    }

    public Task BlocksBotAsync() => ChangeBlock(true);

    public Task UnblocksBotAsync() => ChangeBlock(false);

    /// <summary>The account is deleted.</summary>
    public Task DeactivatesAsync()
    {
        lock (_telegram.World.Gate)
            Account.Deactivated = true;
        return Task.CompletedTask;
    }

    /// <summary>The menu of commands that this person's phone shows in a chat: the narrowest scope first, the own language before none.</summary>
    public IReadOnlyList<(string Command, string Description)> Menu(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        lock (_telegram.World.Gate)
            return Menus.Shown(_telegram.World, Account, seat.Room);
    }

    public override string ToString() => Name;

    internal Seat At(Room room, int? thread = null)
    {
        if (!_seats.TryGetValue((room.Id, thread), out var seat))
            _seats[(room.Id, thread)] = seat = new(_telegram, this, room, thread);
        return seat;
    }

    private Task ChangeBlock(bool blocked)
    {
        var world = _telegram.World;
        lock (world.Gate)
        {
            var room = world.PrivateRoom(Account);
            if (room.Blocked != blocked)
            {
                room.Blocked = blocked;
                world.Log(room, new Noted(world.Now, $"{Name} {(blocked ? "blocks" : "unblocks")} the bot"));
                Memberships.Tell(world, room, Account, world.Bot, new(blocked ? Standing.Member : Standing.Kicked));
            }
        }

        return Task.CompletedTask;
    }
}
