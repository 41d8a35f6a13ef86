using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Albums: several messages at once, of one kind.</summary>
internal sealed class AlbumMethods(World world)
{
    public void AddTo(Dictionary<string, ApiMethod> methods) => methods["sendMediaGroup"] = SendMediaGroup;

    private void SendMediaGroup(ApiCall call, Utf8JsonWriter json)
    {
        if (call.Json("media") is not { } media)
            throw Refused.Fault("parameter \"media\" is required");
        if (media.ValueKind != JsonValueKind.Array)
            throw Refused.Fault("expected an Array of InputMedia");
        JsonElement[] items = [.. media.EnumerateArray()];
        if (items.Length == 0)
            throw Refused.Fault("there are no messages to send");
        if (items.Length > 10)
            throw Refused.Fault("too many messages to send as an album");
        if (items.Length == 1)
            call.Faults.Add("an album has 2-10 items");
        InputMedia[] parts = [.. items.Select(item => InputMedia.Read(world, call, item))];
        if (parts.Any(part => part.IsPhoto) && parts.Any(part => !part.IsPhoto))
            throw Refused.Fault("document can't be mixed with other media types");
        var room = world.Writable(call);
        var placement = Placement.Read(call, room);
        var album = world.NewAlbum();
        json.WriteStartArray();
        foreach (var part in parts)
        {
            var message = new StoredMessage(room.NextId(), room, world.Bot, world.Now)
            {
                Album = album,
                ReplyTo = placement.ReplyTo,
                Thread = placement.Thread,
                IsTopicMessage = placement.IsTopic,
                Silent = call.Flag("disable_notification"),
            };
            part.PutInto(message);
            world.Post(room, message);
            WorldJson.Write(json, message);
        }

        json.WriteEndArray();
    }
}
