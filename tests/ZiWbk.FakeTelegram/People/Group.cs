namespace ZiWbk.FakeTelegram;

/// <summary>A group, as the people in it run it.</summary>
public sealed class Group
{
    private readonly TelegramServer _telegram;

    internal Group(TelegramServer telegram, Room room)
    {
        _telegram = telegram;
        Room = room;
    }

    public long Id => Room.Id;

    public string Title => Room.Title;

    internal Room Room { get; }

    private World World => _telegram.World;

    /// <summary>Adds the bot; with a <c>startgroup</c> code the group says <c>/start@bot code</c>.</summary>
    public Task AddsBotAsync(Person by, string? start = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
        {
            ChangeBot(by, new(Standing.Member));
            Post(by.Account, new Joined([World.Bot]));
        }

        return start is null ? Task.CompletedTask : by.In(this).SendsAsync($"/start@{World.Bot.Username} {StartPayload.Checked(start)}");
    }

    public Task KicksBotAsync(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
        {
            ChangeBot(by, new(Standing.Kicked));
            // In a supergroup the one who is out hears nothing more of it.
            if (Room.Kind == RoomKind.Group)
                Post(by.Account, new Gone(World.Bot));
        }

        return Task.CompletedTask;
    }

    public Task PromotesBotAsync(Person by, bool canPin = true)
    {
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
            ChangeBot(by, new(Standing.Administrator, canPin));
        return Task.CompletedTask;
    }

    public Task DemotesBotAsync(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
            ChangeBot(by, new(Standing.Member));
        return Task.CompletedTask;
    }

    public Task JoinsAsync(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        lock (World.Gate)
        {
            Room.Members[person.Id] = new(Standing.Member);
            Post(person.Account, new Joined([person.Account]));
        }

        return Task.CompletedTask;
    }

    public Task LeavesAsync(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        lock (World.Gate)
        {
            Room.Members[person.Id] = new(Standing.Left);
            Post(person.Account, new Gone(person.Account));
        }

        return Task.CompletedTask;
    }

    /// <summary>The group becomes a supergroup: another number, other message numbers, and two service messages.</summary>
    public Task<Group> MigratesAsync()
    {
        lock (World.Gate)
        {
            var super = World.NewGroup(Room.Title, RoomKind.Supergroup, false);
            foreach (var (id, membership) in Room.Members)
                super.Members[id] = membership;
            var owner = World.FindAccount(Room.Members.Keys.First())!;
            Room.MovedTo = super;
            Post(owner, new MigratedTo(super.Id));
            var there = new Group(_telegram, super);
            there.Post(owner, new MigratedFrom(Room.Id));
            return Task.FromResult(there);
        }
    }

    public Task RenamesAsync(Person by, string title)
    {
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
        {
            Room.Title = title;
            Post(by.Account, new Renamed(title));
        }

        return Task.CompletedTask;
    }

    /// <summary>Another bot of the group speaks, so that plain commands are no longer ours.</summary>
    public Task OtherBotSpeaksAsync(string text)
    {
        lock (World.Gate)
        {
            var bot = World.NewPerson("Bot lain", null, null, "lain_bot", isBot: true);
            World.Post(Room, new(Room.NextId(), Room, bot, World.Now) { Text = TypedText.Read(text) });
        }

        return Task.CompletedTask;
    }

    /// <summary>A new topic of a forum.</summary>
    public Topic Topic(string name)
    {
        lock (World.Gate)
        {
            if (!Room.IsForum)
                throw new InvalidOperationException($"\"{Title}\" is no forum.");
            var thread = Room.NextId();
            Room.Topics[thread] = name;
            return new(this, thread, name);
        }
    }

    /// <summary>What happened in the group, in order, as one would read it over a shoulder.</summary>
    public string Transcript()
    {
        lock (World.Gate)
            return Screens.Transcript(World, Room);
    }

    private void ChangeBot(Person by, Membership after)
    {
        var before = Room.Standing(World.Bot);
        Room.Members[World.Bot.Id] = after;
        Memberships.Tell(World, Room, by.Account, World.Bot, before);
    }

    private void Post(Account by, Service service)
    {
        var message = new StoredMessage(Room.NextId(), Room, by, World.Now) { Service = service };
        World.Post(Room, message);
        // Whoever was in the group before or after hears of it: the bot that is kicked from a group too.
        if (Room.Standing(World.Bot).IsIn || service is Gone { Who.IsBot: true })
            World.Updates.Add("message", QueueKey.Messages(Room.Id), json => WorldJson.Write(json, message));
    }
}
