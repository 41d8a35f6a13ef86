namespace ZiWbk.FakeTelegram;

/// <summary>Everything that Telegram knows. All of it is read and changed under one lock: a request takes microseconds.</summary>
internal sealed class World
{
    private readonly Dictionary<long, Room> _rooms = [];
    private readonly Dictionary<long, Account> _accounts = [];
    private readonly Dictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private int _fileCount;
    private long _lastPerson = 5_100_000_000;
    private long _lastGroup = 4_000_000_000;
    private long _lastSupergroup = 1_002_100_000_000;
    private long _lastAlbum = 13_700_000_000_000_000;

    public World(TelegramSettings settings)
    {
        Settings = settings;
        Bot = new(long.Parse(settings.Token.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture), settings.Name, isBot: true) { Username = settings.Username };
        _accounts[Bot.Id] = Bot;
        Updates = new(this);
    }

    public Lock Gate { get; } = new();

    public TelegramSettings Settings { get; }

    public Account Bot { get; }

    public UpdateQueue Updates { get; }

    public CallbackQueries Callbacks { get; } = new();

    public BotProfile Profile { get; } = new();

    public DateTimeOffset Now => Settings.Clock.GetUtcNow();

    /// <summary>After <c>logOut</c> or <c>close</c> nothing is answered.</summary>
    public string? ClosedBy { get; set; }

    public IEnumerable<Room> Rooms => _rooms.Values;

    public Account NewPerson(string first, string? last, string? language, string? username, bool isBot)
    {
        var person = new Account(++_lastPerson, first, isBot) { LastName = last, Language = language, Username = username };
        _accounts[person.Id] = person;
        return person;
    }

    public Account? FindAccount(long id) => _accounts.GetValueOrDefault(id);

    public Room PrivateRoom(Account person)
    {
        if (!_rooms.TryGetValue(person.Id, out var room))
        {
            _rooms[person.Id] = room = new(person.Id, RoomKind.Private) { Person = person };
            room.Members[person.Id] = new(Standing.Member);
        }

        return room;
    }

    public Room NewGroup(string title, RoomKind kind, bool isForum)
    {
        var id = kind == RoomKind.Group ? -++_lastGroup : -++_lastSupergroup;
        return _rooms[id] = new(id, kind) { Title = title, IsForum = isForum, Started = true };
    }

    public string NewAlbum() => (++_lastAlbum).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public StoredFile NewFile(bool photo, string? name, string? mime, long size, byte[] bytes)
    {
        var file = StoredFile.Make(++_fileCount, photo, name, mime, size, bytes);
        _files[file.FileId] = file;
        _files[file.Path] = file;
        return file;
    }

    /// <summary>A photo in two sizes, as Telegram makes them.</summary>
    public IReadOnlyList<StoredFile> NewPhoto(byte[] bytes, int width, int height)
    {
        var scale = Math.Min(1.0, 320.0 / Math.Max(width, height));
        var small = NewFile(true, null, "image/jpeg", Math.Min(bytes.Length, 20_000), bytes) with { Width = Math.Max(1, (int)(width * scale)), Height = Math.Max(1, (int)(height * scale)) };
        var full = NewFile(true, null, "image/jpeg", bytes.Length, bytes) with { Width = width, Height = height };
        _files[small.FileId] = _files[small.Path] = small;
        _files[full.FileId] = _files[full.Path] = full;
        return [small, full];
    }

    public StoredFile? FindFile(string idOrPath) => _files.GetValueOrDefault(idOrPath);

    public Room? FindRoom(long id) => _rooms.GetValueOrDefault(id);

    /// <summary>The chat of a request, if the bot may write to it.</summary>
    public Room Writable(ApiCall call)
    {
        var room = Readable(call);
        if (room.Person is { } person)
        {
            if (person.Deactivated)
                throw Refused.Forbidden("user is deactivated");
            if (room.Blocked)
                throw Refused.Forbidden("bot was blocked by the user");
            if (!room.Started)
                throw Refused.Forbidden("bot can't initiate conversation with a user");
            return room;
        }

        if (room.MovedTo is { } moved)
            throw Refused.Migrated(moved.Id);
        var standing = room.Standing(Bot);
        if (standing.Standing == Standing.Kicked)
            throw Refused.Forbidden($"bot was kicked from the {room.KindName} chat");
        return standing.IsIn ? room : throw Refused.Forbidden($"bot is not a member of the {room.KindName} chat");
    }

    /// <summary>The chat of a request.</summary>
    public Room Readable(ApiCall call)
    {
        var id = call.Text("chat_id");
        if (string.IsNullOrEmpty(id))
            throw Refused.Fault("chat_id is empty");
        if (!long.TryParse(id, out var number) && id[0] != '@')
            throw Refused.Fault("chat not found");
        return FindRoom(number) ?? throw Refused.State("chat not found");
    }

    public void Post(Room room, StoredMessage message)
    {
        room.Add(message, Settings.Keep);
        if (message.From.IsBot)
            room.LastBot = message.From;
        if (message.Service is null or Joined or Gone or Renamed or MigratedFrom or MigratedTo)
            room.Log.Add(message.Service is { } service ? new Noted(Now, service.Line) : new Said(Now, message.From, Picture.Of(message)), Settings.Keep);
    }

    public void Log(Room room, Act act) => room.Log.Add(act, Settings.Keep);
}
