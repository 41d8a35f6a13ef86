using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>What the bot says: text, a photo, a document; and that it is busy.</summary>
internal sealed class SendMethods(World world)
{
    private static readonly string[] _actions =
    [
        "cancel", "typing", "record_video", "upload_video", "record_voice", "upload_voice", "upload_photo", "upload_document",
        "choose_sticker", "pick_up_location", "find_location", "record_video_note", "upload_video_note",
    ];

    public void AddTo(Dictionary<string, ApiMethod> methods)
    {
        methods["sendMessage"] = SendMessage;
        methods["sendPhoto"] = SendPhoto;
        methods["sendDocument"] = SendDocument;
        methods["sendChatAction"] = SendChatAction;
    }

    private void SendMessage(ApiCall call, Utf8JsonWriter json)
    {
        var text = Wording.Text(call);
        var markup = MarkupReader.Read(call);
        var message = Place(call);
        message.Text = text;
        Finish(message, markup, json);
    }

    private void SendPhoto(ApiCall call, Utf8JsonWriter json)
    {
        var caption = Wording.Caption(call);
        var markup = MarkupReader.Read(call);
        var photo = new Media(world, call).Photo(call.Text("photo"), "photo");
        var message = Place(call);
        message.Photo = photo;
        message.Caption = caption;
        Finish(message, markup, json);
    }

    private void SendDocument(ApiCall call, Utf8JsonWriter json)
    {
        var caption = Wording.Caption(call);
        var markup = MarkupReader.Read(call);
        var document = new Media(world, call).Document(call.Text("document"), "document");
        var message = Place(call);
        message.Document = document;
        message.Caption = caption;
        Finish(message, markup, json);
    }

    private void SendChatAction(ApiCall call, Utf8JsonWriter json)
    {
        var action = call.Text("action") ?? "";
        if (!_actions.Contains(action.ToLowerInvariant()))
            throw Refused.Fault("wrong parameter action in request");
        var room = world.Writable(call);
        _ = Placement.Read(call, room);
        world.Log(room, new Busy(world.Now, action));
        json.WriteBooleanValue(true);
    }

    private StoredMessage Place(ApiCall call)
    {
        var room = world.Writable(call);
        var placement = Placement.Read(call, room);
        return new(room.NextId(), room, world.Bot, world.Now)
        {
            ReplyTo = placement.ReplyTo,
            Thread = placement.Thread,
            IsTopicMessage = placement.IsTopic,
            Silent = call.Flag("disable_notification"),
        };
    }

    private void Finish(StoredMessage message, ReplyMarkup? markup, Utf8JsonWriter json)
    {
        message.Markup = markup is { IsInline: true, Rows.Count: 0 } ? null : markup;
        world.Post(message.Room, message);
        WorldJson.Write(json, message);
    }
}
