using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>What else is done to messages: deleted, pinned; and presses answered.</summary>
internal sealed class MessageMethods(World world)
{
    private const int ToastLimit = 200;

    public void AddTo(Dictionary<string, ApiMethod> methods)
    {
        methods["deleteMessage"] = Delete;
        methods["pinChatMessage"] = Pin;
        methods["unpinChatMessage"] = Unpin;
        methods["answerCallbackQuery"] = Answer;
    }

    private void Delete(ApiCall call, Utf8JsonWriter json)
    {
        var room = world.Writable(call);
        var message = room.Find(call.Long("message_id")) ?? throw Refused.State("message to delete not found");
        if (message.From != world.Bot && room.Kind != RoomKind.Private && !room.Standing(world.Bot).Administers)
            throw Refused.State("message can't be deleted");
        if (world.Now - message.Date > TimeSpan.FromHours(48))
            throw Refused.State("message can't be deleted for everyone");
        room.Remove(message);
        world.Log(room, new Deleted(world.Now, world.Bot, message.Id));
        json.WriteBooleanValue(true);
    }

    private void Pin(ApiCall call, Utf8JsonWriter json)
    {
        var room = Pinnable(call);
        var message = room.Find(call.Long("message_id")) ?? throw Refused.State("message to pin not found");
        if (!room.PinnedIds.Contains(message.Id))
        {
            room.PinnedIds.Add(message.Id);
            world.Post(room, new(room.NextId(), room, world.Bot, world.Now) { Service = new Pinned(message) });
            world.Log(room, new PinChanged(world.Now, message.Id, true));
        }

        json.WriteBooleanValue(true);
    }

    private void Unpin(ApiCall call, Utf8JsonWriter json)
    {
        var room = Pinnable(call);
        var id = call.Has("message_id") ? (int)call.Long("message_id") : room.PinnedIds.LastOrDefault();
        if (!room.PinnedIds.Remove(id))
            throw Refused.State("message to unpin not found");
        world.Log(room, new PinChanged(world.Now, id, false));
        json.WriteBooleanValue(true);
    }

    private void Answer(ApiCall call, Utf8JsonWriter json)
    {
        var text = call.Text("text") ?? "";
        if (text.Length > ToastLimit)
            throw Refused.Fault("MESSAGE_TOO_LONG");
        var url = call.Text("url");
        if (!string.IsNullOrEmpty(url) && !url.StartsWith($"https://t.me/{world.Settings.Username}?start=", StringComparison.OrdinalIgnoreCase)
            && !url.StartsWith($"t.me/{world.Settings.Username}?start=", StringComparison.OrdinalIgnoreCase))
            throw Refused.Fault("URL_INVALID");
        var query = world.Callbacks.Take(call.Text("callback_query_id") ?? "", world.Now);
        var toast = new Toast(text, call.Flag("show_alert"), url);
        world.Log(query.Room, new Toasted(world.Now, query.Who, text.Length == 0 ? null : text, toast.IsAlert));
        query.Answered.TrySetResult(toast);
        json.WriteBooleanValue(true);
    }

    private Room Pinnable(ApiCall call)
    {
        var room = world.Writable(call);
        var standing = room.Standing(world.Bot);
        return room.Kind == RoomKind.Private || standing is { Administers: true, CanPin: true }
            ? room
            : throw Refused.State("not enough rights to manage pinned messages in the chat");
    }
}
