namespace ZiWbk.FakeTelegram;

/// <summary>A person's place in a chat: what they send from it and see on it.</summary>
public sealed class Seat
{
    private readonly TelegramServer _telegram;
    private readonly Hand _hand;
    private readonly int? _thread;
    private int _read;

    internal Seat(TelegramServer telegram, Person person, Room room, int? thread)
    {
        _telegram = telegram;
        Person = person;
        Room = room;
        _thread = thread;
        _hand = new(telegram.World, person.Account, room, thread);
    }

    public Person Person { get; }

    public long ChatId => Room.Id;

    internal Room Room { get; }

    private World World => _telegram.World;

    /// <summary>Writes; as a reply to a message if one is named.</summary>
    public Task<Sent> SendsAsync(string text, BotMessage? replyTo = null)
    {
        lock (World.Gate)
            return Task.FromResult(_hand.Send(text, replyTo?.Id));
    }

    /// <summary>Writes as a reply to somebody's message.</summary>
    public Task<Sent> RepliesAsync(Sent to, string text)
    {
        ArgumentNullException.ThrowIfNull(to);
        lock (World.Gate)
            return Task.FromResult(_hand.Send(text, to.Id));
    }

    /// <summary>Gives a command as it is picked from the menu: in a group with the bot's name behind it.</summary>
    public Task<Sent> CommandsAsync(string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var parts = command.Split(' ', 2);
        var name = Room.Kind == RoomKind.Private ? "" : "@" + World.Bot.Username;
        return SendsAsync($"/{parts[0].TrimStart('/')}{name}{(parts.Length > 1 ? " " + parts[1] : "")}");
    }

    /// <summary>Opens the bot, or a deep link to it.</summary>
    public Task<Sent> StartsAsync(string? payload = null) =>
        SendsAsync(payload is null ? "/start" : $"/start {StartPayload.Checked(payload)}");

    public Task<Sent> SendsDocumentAsync(string name, byte[] bytes, string? caption = null, BotMessage? replyTo = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        lock (World.Gate)
            return Task.FromResult(_hand.SendDocument(name, bytes, bytes.Length, caption, replyTo?.Id));
    }

    /// <summary>A file of this size, which nobody has to hold in memory.</summary>
    public Task<Sent> SendsLargeDocumentAsync(string name, long size, string? caption = null, BotMessage? replyTo = null)
    {
        lock (World.Gate)
            return Task.FromResult(_hand.SendDocument(name, [], size, caption, replyTo?.Id));
    }

    public Task<Sent> SendsPhotoAsync(byte[] bytes, string? caption = null, BotMessage? replyTo = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        lock (World.Gate)
            return Task.FromResult(_hand.SendPhoto(bytes, caption, replyTo?.Id, null));
    }

    /// <summary>Several documents at once: as many messages with one album's number, the caption on the first.</summary>
    public Task<IReadOnlyList<Sent>> SendsAlbumAsync(string? caption, params (string Name, byte[] Bytes)[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        lock (World.Gate)
            return Task.FromResult(_hand.SendAlbum(caption, null, files));
    }

    /// <summary>The same with photos.</summary>
    public Task<IReadOnlyList<Sent>> SendsPhotosAsync(string? caption, params byte[][] photos)
    {
        ArgumentNullException.ThrowIfNull(photos);
        lock (World.Gate)
            return Task.FromResult(_hand.SendPhotos(caption, photos));
    }

    /// <summary>Sends what is neither text nor file, as the Bot API writes it: <c>"location"</c>, <c>{"latitude":-7.1,"longitude":111.9}</c>.</summary>
    public Task<Sent> SendsOtherAsync(string member, string json, BotMessage? replyTo = null)
    {
        lock (World.Gate)
            return Task.FromResult(_hand.SendOther(member, json, replyTo?.Id));
    }

    public Task<Sent> SendsVoiceAsync() =>
        SendsOtherAsync("voice", """{"duration":3,"mime_type":"audio/ogg","file_id":"AwACAgUAAxkBAAIvoice","file_unique_id":"AgADvoice","file_size":9000}""");

    public Task<Sent> SendsStickerAsync() => SendsOtherAsync(
        "sticker",
        """{"file_id":"CAACAgUAAxkBAAIsticker","file_unique_id":"AgADsticker","type":"regular","width":512,"height":512,"is_animated":false,"is_video":false,"emoji":"👍"}""");

    /// <summary>Changes what was written.</summary>
    public Task EditsAsync(Sent message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (World.Gate)
            _hand.Edit(message.Id, text);
        return Task.CompletedTask;
    }

    /// <summary>Deletes a message; the bot is never told.</summary>
    public Task DeletesAsync(int message)
    {
        lock (World.Gate)
            _hand.Delete(message);
        return Task.CompletedTask;
    }

    /// <summary>Waits for what the bot says or changes next in this chat.</summary>
    public async Task<BotMessage> NextAsync(CancellationToken cancel = default)
    {
        var end = DateTime.UtcNow + _telegram.Settings.Patience;
        while (true)
        {
            Task more;
            lock (World.Gate)
            {
                if (TryRead() is { } message)
                    return message;
                more = Room.Log.More();
            }

            var left = end - DateTime.UtcNow;
            if (left <= TimeSpan.Zero)
                throw new TimeoutException($"{Person.Name} waited {_telegram.Settings.Patience.TotalSeconds:0} s for the bot. The chat so far:\n{Transcript()}");
            await more.WaitAsync(left, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>What the bot said or changed and this person has not read yet. It is read now.</summary>
    public IReadOnlyList<BotMessage> Unread()
    {
        var messages = new List<BotMessage>();
        lock (World.Gate)
            while (TryRead() is { } message)
                messages.Add(message);
        return messages;
    }

    /// <summary>The last message of the bot as it stands now.</summary>
    public BotMessage Last()
    {
        lock (World.Gate)
        {
            var message = Room.Messages.LastOrDefault(message => message.From == World.Bot && message.Service is null)
                ?? throw new InvalidOperationException($"The bot has said nothing in this chat:\n{Transcript()}");
            return new(this, Picture.Of(message), isEdit: false);
        }
    }

    /// <summary>A message of the bot as it stands now.</summary>
    public BotMessage Message(int id)
    {
        lock (World.Gate)
            return new(this, Picture.Of(Room.Find(id) ?? throw new InvalidOperationException($"There is no message {id}.")), isEdit: false);
    }

    /// <summary>What happened in the chat, in order.</summary>
    public string Transcript()
    {
        lock (World.Gate)
            return Screens.Transcript(World, Room);
    }

    /// <summary>What stands on the screen now.</summary>
    public string Screen()
    {
        lock (World.Gate)
            return Screens.Now(World, Room);
    }

    /// <summary>Follows a deep link to the bot into the private chat.</summary>
    internal async Task<Seat> OpenAsync(Button button, Person by)
    {
        var start = $"https://t.me/{World.Bot.Username}?start=";
        if (button.Action != "url" || !button.Value.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException($"[{button.Label}] is no deep link to the bot: {button.Action} {button.Value}");
        var chat = by.Private();
        await chat.StartsAsync(button.Value[start.Length..]);
        return chat;
    }

    internal Press Press(BotMessage message, Button button, Person by)
    {
        if (button.Action is null)
        {
            var sent = by.At(Room).SendsAsync(button.Label);
            return new(null, sent.Result.UpdateId, World);
        }

        lock (World.Gate)
            return new Hand(World, by.Account, Room, _thread).Press(message.Id, button);
    }

    private BotMessage? TryRead()
    {
        while (_read < Room.Log.Count)
        {
            switch (Room.Log.At(_read++))
            {
                case Said said when said.Who == World.Bot && (_thread is null || said.Message.Thread == _thread):
                    return new(this, said.Message, isEdit: false);
                case EditedBy edited when edited.Who == World.Bot && (_thread is null || edited.Message.Thread == _thread):
                    return new(this, edited.Message, isEdit: true);
                default:
                    break;
            }
        }

        return null;
    }
}
