namespace ZiWbk.FakeTelegram;

internal enum RoomKind
{
    Private,
    Group,
    Supergroup,
}

/// <summary>A chat as the server holds it: who is in it, what was said, what happened in order.</summary>
internal sealed class Room(long id, RoomKind kind)
{
    private readonly Dictionary<int, StoredMessage> _messages = [];
    private int _last;

    public long Id { get; } = id;

    public RoomKind Kind { get; } = kind;

    public string Title { get; set; } = "";

    /// <summary>The person of a private chat.</summary>
    public Account? Person { get; init; }

    public bool IsForum { get; init; }

    /// <summary>Nobody can be written to who has not written first.</summary>
    public bool Started { get; set; }

    /// <summary>A person has blocked the bot.</summary>
    public bool Blocked { get; set; }

    /// <summary>Where a group went when it became a supergroup.</summary>
    public Room? MovedTo { get; set; }

    public Dictionary<long, Membership> Members { get; } = [];

    /// <summary>Topics of a forum by the number of their thread.</summary>
    public Dictionary<int, string> Topics { get; } = [];

    public List<int> PinnedIds { get; } = [];

    /// <summary>The bot that spoke last, for privacy mode.</summary>
    public Account? LastBot { get; set; }

    public RoomLog Log { get; } = new();

    public IEnumerable<StoredMessage> Messages => _messages.Values.OrderBy(message => message.Id);

    public string KindName => Kind switch
    {
        RoomKind.Group => "group",
        RoomKind.Supergroup => "supergroup",
        _ => "private",
    };

    public string Name => Person?.FullName ?? Title;

    public int NextId() => ++_last;

    public void Add(StoredMessage message, int keep)
    {
        _messages[message.Id] = message;
        if (_messages.Count > keep * 2)
            foreach (var old in _messages.Keys.Where(id => id <= message.Id - keep).ToArray())
                _messages.Remove(old);
    }

    public StoredMessage? Find(long id) => id is > 0 and <= int.MaxValue ? _messages.GetValueOrDefault((int)id) : null;

    public void Remove(StoredMessage message)
    {
        _messages.Remove(message.Id);
        PinnedIds.Remove(message.Id);
    }

    public Membership Standing(Account account) => Members.GetValueOrDefault(account.Id) ?? new(FakeTelegram.Standing.Left);
}
