namespace ZiWbk.FakeTeams;

internal enum RoomKind
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>A conversation as the server holds it: who is in it, what was said, what happened in order.</summary>
internal sealed class Room(string id, RoomKind kind)
{
    private readonly Dictionary<string, StoredMessage> _messages = new(StringComparer.Ordinal);

    /// <summary>A channel's without a thread.</summary>
    public string Id { get; } = id;

    public RoomKind Kind { get; } = kind;

    /// <summary>A group chat's topic, or the name of a team.</summary>
    public string Title { get; set; } = "";

    public string ChannelName { get; set; } = "Umum";

    /// <summary>The person of a personal chat.</summary>
    public Account? Person { get; init; }

    public List<Account> Members { get; } = [];

    /// <summary>The app is installed here.</summary>
    public bool Installed { get; set; }

    /// <summary>The person has blocked the bot.</summary>
    public bool Blocked { get; set; }

    /// <summary>When the bot was told for the first time that it may not write here, until something comes from here again.</summary>
    public DateTimeOffset? ToldToStop { get; set; }

    public RoomLog Log { get; } = new();

    public IEnumerable<StoredMessage> Messages => _messages.Values.OrderBy(message => message.Id, StringComparer.Ordinal);

    public string TypeName => Kind switch { RoomKind.Personal => "personal", RoomKind.GroupChat => "groupChat", _ => "channel" };

    /// <summary>The conversation as activities name it.</summary>
    public string Address(string? thread) => thread is null ? Id : $"{Id};messageid={thread}";

    public StoredMessage? Find(string id) => _messages.GetValueOrDefault(id);

    public void Put(StoredMessage message) => _messages[message.Id] = message;
}
