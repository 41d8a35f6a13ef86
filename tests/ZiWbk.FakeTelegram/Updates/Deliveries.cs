namespace ZiWbk.FakeTelegram;

/// <summary>How updates come to the bot, and how they go wrong on the way.</summary>
public sealed class Deliveries
{
    private readonly World _world;

    internal Deliveries(World world) => _world = world;

    /// <summary>Each time that an update was handed over.</summary>
    public IReadOnlyList<Attempt> Attempts
    {
        get
        {
            lock (_world.Gate)
                return [.. _world.Updates.Attempts];
        }
    }

    /// <summary>How many updates the bot has not confirmed.</summary>
    public int Pending
    {
        get
        {
            lock (_world.Gate)
                return _world.Updates.Count;
        }
    }

    /// <summary>From now on each update comes so often, though it was confirmed; at once: the copies do not wait for each other.</summary>
    public void Repeat(int times, bool atOnce = false)
    {
        lock (_world.Gate)
            _world.Updates.Copies = (times, atOnce);
    }

    /// <summary>Keeps updates back until they are released.</summary>
    public void Hold()
    {
        lock (_world.Gate)
            _world.Updates.Hold();
    }

    /// <summary>Lets go what was held, in the order in which it happened or backwards.</summary>
    public void Release(bool backwards = false)
    {
        lock (_world.Gate)
            _world.Updates.Release(held => backwards ? held.Reverse() : held);
    }

    /// <summary>Lets go what was held, shuffled by this chance.</summary>
    public void Release(Random shuffled)
    {
        ArgumentNullException.ThrowIfNull(shuffled);
        lock (_world.Gate)
            _world.Updates.Release(held =>
            {
                var all = held.ToArray();
                shuffled.Shuffle(all);
                return all;
            });
    }

    /// <summary>An update whose member is this JSON, sense or nonsense. Its number is told.</summary>
    public int Raw(string kind, string json, long chat = 1)
    {
        lock (_world.Gate)
            return _world.Updates.AddRaw(kind, QueueKey.Messages(chat), json);
    }

    /// <summary>A membership of a kind that no library knows yet.</summary>
    public int PoisonDiscriminator(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        lock (_world.Gate)
            return _world.Updates.AddRaw("my_chat_member", QueueKey.Membership(seat.ChatId), Poison.Discriminator(seat.Room, _world.Bot));
    }

    /// <summary>A message with a text that is a number and a date that is none.</summary>
    public int PoisonMembers(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        lock (_world.Gate)
            return _world.Updates.AddRaw("message", QueueKey.Messages(seat.ChatId), Poison.Members(seat.Room));
    }

    /// <summary>Waits until the bot has confirmed everything.</summary>
    public async Task SettledAsync(CancellationToken cancel = default)
    {
        Task settled;
        lock (_world.Gate)
            settled = _world.Updates.Settled();
        try
        {
            await settled.WaitAsync(_world.Settings.Patience, cancel);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The bot has not confirmed {Pending} updates within {_world.Settings.Patience}.");
        }
    }
}
