using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>Everybody and every conversation of the tenant. All is done under its lock.</summary>
internal sealed class World
{
    private readonly Dictionary<string, Room> _rooms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private long _lastMessage;

    public World(TeamsSettings settings)
    {
        Settings = settings;
        Bot = new($"28:{settings.AppId}", settings.BotName, null, "id-ID", IsBot: true);
    }

    public Lock Gate { get; } = new();

    public TeamsSettings Settings { get; }

    public Account Bot { get; }

    public DateTimeOffset Now => Settings.Clock.GetUtcNow();

    public Account NewPerson(string name, string locale)
    {
        var account = new Account($"29:1{Random(40)}", name, Guid.NewGuid().ToString(), locale, IsBot: false);
        return _accounts[account.Id] = account;
    }

    public Account? FindAccount(string id) => _accounts.GetValueOrDefault(id) ?? _accounts.Values.FirstOrDefault(account => account.AadObjectId == id);

    public Room PersonalRoom(Account person)
    {
        if (_rooms.Values.FirstOrDefault(room => room.Person == person) is { } there)
            return there;
        var room = new Room($"a:1{Random(60)}", RoomKind.Personal) { Person = person };
        room.Members.Add(person);
        return _rooms[room.Id] = room;
    }

    public Room NewRoom(RoomKind kind, string title, IEnumerable<Account> people)
    {
        var id = $"19:{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}@thread.{(kind == RoomKind.Channel ? "tacv2" : "v2")}";
        var room = new Room(id, kind) { Title = title };
        room.Members.AddRange(people);
        return _rooms[id] = room;
    }

    /// <summary>A conversation by what activities name it, and the thread that the name tells.</summary>
    public (Room Room, string? Thread)? Find(string conversation)
    {
        var parts = conversation.Split(";messageid=", 2);
        return _rooms.TryGetValue(parts[0], out var room) ? (room, parts.Length > 1 ? parts[1] : null) : null;
    }

    /// <summary>An id of a message: the milliseconds of its moment, none twice.</summary>
    public string NewMessageId()
    {
        _lastMessage = Math.Max(_lastMessage + 1, Now.ToUnixTimeMilliseconds());
        return _lastMessage.ToString(CultureInfo.InvariantCulture);
    }

    public StoredMessage Say(Room room, Account from, string? thread, JsonElement activity, string? id = null, string? replyTo = null)
    {
        var message = new StoredMessage(id ?? NewMessageId(), from, thread, activity) { ReplyTo = replyTo };
        room.Put(message);
        room.Log.Add(new Said(Now, message));
        return message;
    }

    private static string Random(int length) => RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", length);
}
