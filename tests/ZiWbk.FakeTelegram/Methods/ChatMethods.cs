using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>What the bot may ask about a chat, and leaving it.</summary>
internal sealed class ChatMethods(World world)
{
    public void AddTo(Dictionary<string, ApiMethod> methods)
    {
        methods["getChat"] = GetChat;
        methods["getChatMember"] = GetMember;
        methods["getChatAdministrators"] = GetAdministrators;
        methods["getChatMemberCount"] = GetCount;
        methods["leaveChat"] = Leave;
    }

    private void GetChat(ApiCall call, Utf8JsonWriter json)
    {
        var room = Known(call);
        json.WriteStartObject();
        WorldJson.WriteMembers(json, room);
        json.WriteNumber("accent_color_id", 2);
        json.WriteNumber("max_reaction_count", 11);
        json.WriteStartObject("accepted_gift_types");
        foreach (var kind in new[] { "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels" })
            json.WriteBoolean(kind, false);
        json.WriteEndObject();
        if (room.PinnedIds.Count > 0 && room.Find(room.PinnedIds[^1]) is { } pinned)
        {
            json.WritePropertyName("pinned_message");
            WorldJson.Write(json, pinned);
        }

        json.WriteEndObject();
    }

    private void GetMember(ApiCall call, Utf8JsonWriter json)
    {
        var room = Known(call);
        var user = call.Long("user_id");
        if (user <= 0)
            throw Refused.Fault("invalid user_id specified");
        var account = world.FindAccount(user) ?? throw Refused.State("PARTICIPANT_ID_INVALID");
        WorldJson.WriteMember(json, account, room.Standing(account));
    }

    private void GetAdministrators(ApiCall call, Utf8JsonWriter json)
    {
        var room = Known(call);
        if (room.Kind == RoomKind.Private)
            throw Refused.State("there are no administrators in the private chat");
        json.WriteStartArray();
        foreach (var (id, membership) in room.Members.Where(member => member.Value.Administers && member.Key != world.Bot.Id))
            WorldJson.WriteMember(json, world.FindAccount(id)!, membership);
        json.WriteEndArray();
    }

    private void GetCount(ApiCall call, Utf8JsonWriter json)
    {
        var room = Known(call);
        json.WriteNumberValue(room.Members.Values.Count(member => member.IsIn) + (room.Kind == RoomKind.Private ? 1 : 0));
    }

    private void Leave(ApiCall call, Utf8JsonWriter json)
    {
        var room = world.Writable(call);
        if (room.Kind == RoomKind.Private)
            throw Refused.State("chat member status can't be changed in private chats");
        var before = room.Standing(world.Bot);
        room.Members[world.Bot.Id] = new(Standing.Left);
        world.Post(room, new(room.NextId(), room, world.Bot, world.Now) { Service = new Gone(world.Bot) });
        Memberships.Tell(world, room, world.Bot, world.Bot, before);
        json.WriteBooleanValue(true);
    }

    /// <summary>A chat can be asked about as long as the bot is not shut out of it.</summary>
    private Room Known(ApiCall call)
    {
        var room = world.Readable(call);
        if (room.MovedTo is { } moved)
            throw Refused.Migrated(moved.Id);
        if (room.Kind == RoomKind.Supergroup)
            _ = world.Writable(call);
        return room;
    }
}
