using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Changes of what the bot has said. Without <c>reply_markup</c> an edit takes the keyboard away.</summary>
internal sealed class EditMethods(World world)
{
    public void AddTo(Dictionary<string, ApiMethod> methods)
    {
        methods["editMessageText"] = EditText;
        methods["editMessageCaption"] = EditCaption;
        methods["editMessageReplyMarkup"] = EditMarkup;
        methods["editMessageMedia"] = EditMedia;
    }

    private void EditText(ApiCall call, Utf8JsonWriter json)
    {
        if (call.Has("rich_message"))
            call.Faults.Add("not simulated: rich_message");
        var text = Wording.Text(call);
        var markup = MarkupReader.ReadInlineOnly(call);
        var message = Find(call);
        if (message.Text is null)
            throw Refused.State("there is no text in the message to edit");
        Change(message, text.Same(message.Text) && ReplyMarkup.Same(markup, message.Markup), json, () => (message.Text, message.Markup) = (text, markup));
    }

    private void EditCaption(ApiCall call, Utf8JsonWriter json)
    {
        var caption = Wording.Caption(call);
        var markup = MarkupReader.ReadInlineOnly(call);
        var message = Find(call);
        if (!message.HasMedia)
            throw Refused.State("there is no caption in the message to edit");
        var same = caption.Same(message.Caption ?? FormattedText.Empty) && ReplyMarkup.Same(markup, message.Markup);
        Change(message, same, json, () => (message.Caption, message.Markup) = (caption, markup));
    }

    private void EditMarkup(ApiCall call, Utf8JsonWriter json)
    {
        var markup = MarkupReader.ReadInlineOnly(call);
        var message = Find(call);
        Change(message, ReplyMarkup.Same(markup, message.Markup), json, () => message.Markup = markup);
    }

    private void EditMedia(ApiCall call, Utf8JsonWriter json)
    {
        if (call.Json("media") is not { } given)
            throw Refused.Fault("parameter \"media\" is required");
        var markup = MarkupReader.ReadInlineOnly(call);
        var media = InputMedia.Read(world, call, given);
        var message = Find(call);
        if (message.Album is not null && media.IsPhoto != message.Photo is not null)
            throw Refused.State("can't change media type in the album");
        var file = media.Document ?? media.Photo![^1];
        var same = file.FileId == (message.Document ?? message.Photo?[^1])?.FileId
            && media.Caption.Same(message.Caption ?? FormattedText.Empty) && ReplyMarkup.Same(markup, message.Markup);
        Change(message, same, json, () =>
        {
            media.PutInto(message);
            message.Markup = markup;
        });
    }

    private StoredMessage Find(ApiCall call)
    {
        if (call.Has("inline_message_id"))
        {
            call.Faults.Add("not simulated: inline_message_id");
            throw Refused.State("MESSAGE_ID_INVALID");
        }

        if (!call.Has("message_id"))
            throw Refused.Fault("message identifier is not specified");
        var room = world.Writable(call);
        var message = room.Find(call.Long("message_id")) ?? throw Refused.State("message to edit not found");
        var mine = message.From == world.Bot && message.Service is null && message.Markup is null or { IsInline: true };
        return mine ? message : throw Refused.State("message can't be edited");
    }

    private void Change(StoredMessage message, bool same, Utf8JsonWriter json, Action change)
    {
        if (same)
            throw Refused.State("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        change();
        message.Edited = world.Now;
        world.Log(message.Room, new EditedBy(world.Now, world.Bot, Picture.Of(message)));
        WorldJson.Write(json, message);
    }
}
