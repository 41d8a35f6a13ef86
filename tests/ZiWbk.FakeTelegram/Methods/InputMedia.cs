using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>A photo or document within an album or an edit.</summary>
internal sealed record InputMedia(IReadOnlyList<StoredFile>? Photo, StoredFile? Document, FormattedText Caption)
{
    public bool IsPhoto => Photo is not null;

    public static InputMedia Read(World world, ApiCall call, JsonElement item)
    {
        const string Wrong = "can't parse InputMedia: ";
        if (item.ValueKind != JsonValueKind.Object)
            throw Refused.Fault(Wrong + "expected an Object");
        var type = Word(item, "type") ?? throw Refused.Fault(Wrong + "Can't find field \"type\"");
        if (Word(item, "media") is not { Length: > 0 } file)
            throw Refused.Fault(Wrong + "media not found");
        var entities = item.TryGetProperty("caption_entities", out var given) ? given : (JsonElement?)null;
        var caption = Wording.Caption(call, Word(item, "caption"), Word(item, "parse_mode"), entities);
        var media = new Media(world, call);
        switch (type)
        {
            case "photo":
                return new(media.Photo(file, file), null, caption);
            case "document":
                return new(null, media.Document(file, file), caption);
            case "audio" or "video" or "animation" or "live_photo":
                call.Faults.Add($"not simulated: media of type {type}");
                throw Refused.Fault(Wrong + "media not found");
            default:
                throw Refused.Fault(Wrong + $"type \"{type}\" is unsupported");
        }
    }

    public void PutInto(StoredMessage message)
    {
        message.Photo = Photo;
        message.Document = Document;
        message.Text = null;
        message.Caption = Caption;
    }

    private static string? Word(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
