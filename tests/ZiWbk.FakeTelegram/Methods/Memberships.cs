namespace ZiWbk.FakeTelegram;

/// <summary>Tells the bot that somebody's place in a chat has changed.</summary>
internal static class Memberships
{
    /// <summary>The bot's own place comes as <c>my_chat_member</c>, in a queue of its own; others' only to those who ask.</summary>
    public static void Tell(World world, Room room, Account by, Account whom, Membership before)
    {
        var mine = whom == world.Bot;
        // In a private chat the one whose place changes, as the bot sees it, is the bot: blocking it is its being kicked.
        var after = room.Kind == RoomKind.Private ? new Membership(room.Blocked ? Standing.Kicked : Standing.Member) : room.Standing(whom);
        var at = world.Now.ToUnixTimeSeconds();
        world.Updates.Add(mine ? "my_chat_member" : "chat_member", QueueKey.Membership(mine ? room.Id : whom.Id), json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("chat");
            WorldJson.Write(json, room);
            json.WritePropertyName("from");
            WorldJson.Write(json, by);
            json.WriteNumber("date", at);
            json.WritePropertyName("old_chat_member");
            WorldJson.WriteMember(json, whom, before);
            json.WritePropertyName("new_chat_member");
            WorldJson.WriteMember(json, whom, after);
            json.WriteEndObject();
        });
    }
}
