using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>What a person does in a chat, and whether the bot gets to know. Used under the world's lock.</summary>
internal sealed class Hand(World world, Account who, Room room, int? thread)
{
    public Sent Send(string text, int? replyTo) => Post(Message(replyTo, null, TypedText.Read(text), null));

    public Sent SendOther(string member, string json, int? replyTo)
    {
        MustBeIn();
        var replied = replyTo is { } id ? room.Find(id) : null;
        return Post(new(room.NextId(), room, who, world.Now) { Other = (member, json), ReplyTo = replied });
    }

    public Sent SendDocument(string name, byte[] bytes, long size, string? caption, int? replyTo) =>
        Post(Document(name, bytes, size, caption, replyTo, null));

    public Sent SendPhoto(byte[] bytes, string? caption, int? replyTo, string? album)
    {
        // What is no picture is taken for one of a usual size: a test of other things needs no real one.
        var (width, height) = ImageSize.Read(bytes) ?? (1280, 960);
        var message = Message(replyTo, album, null, caption);
        message.Photo = world.NewPhoto(bytes, width, height);
        return Post(message);
    }

    public IReadOnlyList<Sent> SendAlbum(string? caption, int? replyTo, (string Name, byte[] Bytes)[] files)
    {
        var album = world.NewAlbum();
        return [.. files.Select((file, index) => Post(Document(file.Name, file.Bytes, file.Bytes.Length, index == 0 ? caption : null, replyTo, album)))];
    }

    public IReadOnlyList<Sent> SendPhotos(string? caption, byte[][] photos)
    {
        var album = world.NewAlbum();
        return [.. photos.Select((photo, index) => SendPhoto(photo, index == 0 ? caption : null, null, album))];
    }

    public void Edit(int id, string text)
    {
        var message = Mine(id);
        if (message.Text is null)
            message.Caption = TypedText.Read(text);
        else
            message.Text = TypedText.Read(text);
        message.Edited = world.Now;
        world.Log(room, new EditedBy(world.Now, who, Picture.Of(message)));
        if (Privacy.BotSees(world, message))
            world.Updates.Add("edited_message", QueueKey.Messages(room.Id), json => WorldJson.Write(json, message));
    }

    public void Delete(int id)
    {
        var message = room.Find(id) ?? throw new InvalidOperationException($"There is no message {id}.");
        room.Remove(message);
        world.Log(room, new Deleted(world.Now, who, id));
    }

    public Press Press(int id, Button button)
    {
        if (button.Action != "callback_data")
            throw new InvalidOperationException($"[{button.Label}] is no button that the bot hears of: {button.Action} {button.Value}");
        MustBeIn();
        var message = room.Find(id);
        var query = world.Callbacks.Open(who, room, world.Now + world.Settings.CallbackLife);
        world.Log(room, new Pressed(world.Now, who, id, button.Label));
        var update = world.Updates.Add("callback_query", QueueKey.Presses(who.Id), json =>
        {
            json.WriteStartObject();
            json.WriteString("id", query.Id);
            json.WritePropertyName("from");
            WorldJson.Write(json, who);
            json.WritePropertyName("message");
            if (message is not null)
                WorldJson.Write(json, message);
            else
                WriteInaccessible(json, id);
            json.WriteString("chat_instance", room.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) + "77");
            json.WriteString("data", button.Value);
            json.WriteEndObject();
        }, world.Settings.CallbackLife);
        return new(query, update, world);
    }

    private void WriteInaccessible(Utf8JsonWriter json, int id)
    {
        json.WriteStartObject();
        json.WritePropertyName("chat");
        WorldJson.Write(json, room);
        json.WriteNumber("message_id", id);
        json.WriteNumber("date", 0);
        json.WriteEndObject();
    }

    private StoredMessage Document(string name, byte[] bytes, long size, string? caption, int? replyTo, string? album)
    {
        var message = Message(replyTo, album, null, caption);
        message.Document = world.NewFile(false, name, Mime.Of(name), size, bytes);
        return message;
    }

    private StoredMessage Message(int? replyTo, string? album, FormattedText? text, string? caption)
    {
        MustBeIn();
        var replied = replyTo is { } id ? room.Find(id) : null;
        var placement = replied is null ? new Placement(null, thread, thread is not null) : Placement.Below(replied, thread);
        return new(room.NextId(), room, who, world.Now)
        {
            Text = text,
            Caption = caption is null ? null : TypedText.Read(caption),
            Album = album,
            ReplyTo = placement.ReplyTo,
            Thread = placement.Thread,
            IsTopicMessage = placement.IsTopic,
        };
    }

    private Sent Post(StoredMessage message)
    {
        room.Started = true;
        world.Post(room, message);
        var update = Privacy.BotSees(world, message)
            ? world.Updates.Add("message", QueueKey.Messages(room.Id), json => WorldJson.Write(json, message))
            : null;
        return new(message.Id, update);
    }

    private StoredMessage Mine(int id) => room.Find(id) is { } message && message.From == who
        ? message
        : throw new InvalidOperationException($"{who.FullName} has no message {id} here.");

    private void MustBeIn()
    {
        if (room.MovedTo is not null)
            throw new InvalidOperationException("The group became a supergroup: nobody can write in it.");
        if (room.Blocked)
            throw new InvalidOperationException($"{who.FullName} has blocked the bot, and must unblock it first.");
        if (who.Deactivated || !room.Standing(who).IsIn)
            throw new InvalidOperationException($"{who.FullName} is not in \"{room.Name}\".");
    }
}
