using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>A person's place in a conversation: what they send from it and see in it. In a channel it is in one thread at a time.</summary>
public sealed class Seat
{
    private readonly TeamsServer _teams;
    private int _read;

    internal Seat(TeamsServer teams, Person person, Room room) => (_teams, Person, Room) = (teams, person, room);

    public Person Person { get; }

    /// <summary>The conversation's id, of a channel without a thread.</summary>
    public string ConversationId => Room.Id;

    /// <summary>In a channel the thread that what is sent next stands in; null: it begins one.</summary>
    public string? Thread { get; set; }

    internal Room Room { get; }

    private World World => _teams.World;

    /// <summary>Writes; in a group with the bot's name before it unless said otherwise.</summary>
    public Task<Sent> SendsAsync(string text, bool mention = true)
    {
        lock (World.Gate)
            return Task.FromResult(Stays(Hand().Send(text, mention, [])));
    }

    /// <summary>Sends a file. Outside personal chats a bot gets to know nothing but the words.</summary>
    public Task<Sent> SendsDocumentAsync(string name, byte[] bytes, string text = "")
    {
        ArgumentNullException.ThrowIfNull(bytes);
        lock (World.Gate)
        {
            var file = _teams.Drive.Add(name, bytes);
            var attachment = new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["contentUrl"] = file.ContentUrl,
                ["name"] = name,
                ["content"] = new JsonObject { ["downloadUrl"] = file.DownloadUrl, ["uniqueId"] = file.Id, ["fileType"] = file.Type },
            };
            return Task.FromResult(Stays(Hand().Send(text, true, Room.Kind == RoomKind.Personal ? [attachment] : [])));
        }
    }

    /// <summary>Pastes a picture into the message itself.</summary>
    public Task<Sent> SendsPictureAsync(byte[] bytes, string type = "image/png", string text = "")
    {
        ArgumentNullException.ThrowIfNull(bytes);
        lock (World.Gate)
        {
            var attachment = new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = _teams.ServiceUrl + _teams.Drive.AddInline(bytes, type) };
            return Task.FromResult(Stays(Hand().Send(text, true, [attachment])));
        }
    }

    /// <summary>Sends what stands in attachments as a test makes them.</summary>
    public Task<Sent> SendsAttachmentsAsync(string text, params JsonObject[] attachments)
    {
        lock (World.Gate)
            return Task.FromResult(Stays(Hand().Send(text, true, attachments)));
    }

    /// <summary>Changes what was written.</summary>
    public Task EditsAsync(Sent message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (World.Gate)
            return Hand().Edit(message, text, mention: true);
    }

    public Task DeletesAsync(Sent message)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (World.Gate)
            return Hand().Delete(message);
    }

    /// <summary>Waits for what the bot says or changes next here.</summary>
    public async Task<BotMessage> NextAsync(CancellationToken cancel = default)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            Task more;
            lock (World.Gate)
            {
                if (TryRead() is { } message)
                    return message;
                more = Room.Log.More();
            }

            var left = _teams.Settings.Patience - TimeProvider.System.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
                throw new TimeoutException($"{Person.Name} waited {_teams.Settings.Patience.TotalSeconds:0} s for the bot. The chat so far:\n{Transcript()}");
            await more.WaitAsync(left, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>What the bot said or changed and this person has not read yet. It is read now.</summary>
    public IReadOnlyList<BotMessage> Unread()
    {
        var messages = new List<BotMessage>();
        lock (World.Gate)
        {
            while (TryRead() is { } message)
                messages.Add(message);
        }

        return messages;
    }

    /// <summary>A message as it stands now for this person.</summary>
    public BotMessage Message(string id)
    {
        lock (World.Gate)
            return new(_teams, this, Room.Find(id) ?? throw new InvalidOperationException($"There is no message {id}."), isEdit: false);
    }

    /// <summary>The messages of the bot that stand here now, in order.</summary>
    public IReadOnlyList<BotMessage> Screen()
    {
        lock (World.Gate)
            return [.. Room.Messages.Where(message => message.From == World.Bot && !message.Deleted).Select(message => new BotMessage(_teams, this, message, isEdit: false))];
    }

    /// <summary>What happened here, in order.</summary>
    public string Transcript()
    {
        lock (World.Gate)
            return Screens.Transcript(_teams, this);
    }

    internal Hand Hand(Account? by = null, string? thread = null) => new(_teams, by ?? Person.Account, Room, thread ?? Thread);

    private Sent Stays(Sent sent)
    {
        Thread = sent.Thread;
        return sent;
    }

    private BotMessage? TryRead()
    {
        while (_read < Room.Log.Count)
        {
            switch (Room.Log.Acts[_read++])
            {
                case Said said when said.Message.From == World.Bot:
                    return new(_teams, this, said.Message, isEdit: false);
                case Edited edited when edited.Message.From == World.Bot:
                    return new(_teams, this, edited.Message, isEdit: true);
                case Shown shown when shown.To == Person.Account:
                    return new(_teams, this, shown.Message, isEdit: true);
                default:
                    break;
            }
        }

        return null;
    }
}
