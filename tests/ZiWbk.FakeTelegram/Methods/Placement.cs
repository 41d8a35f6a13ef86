namespace ZiWbk.FakeTelegram;

/// <summary>Where a message goes within its chat: below which one, in which topic.</summary>
internal readonly record struct Placement(StoredMessage? ReplyTo, int? Thread, bool IsTopic)
{
    /// <summary>The thread of General, which can be read and must not be written.</summary>
    private const int General = 1;

    public static Placement Read(ApiCall call, Room room)
    {
        var thread = call.Has("message_thread_id") ? (int?)call.Long("message_thread_id") : null;
        if (thread is { } number && (!room.IsForum || number == General || !room.Topics.ContainsKey(number)))
            throw Refused.State("message thread not found");
        var replied = Replied(call, room);
        return replied is null ? new(null, thread, thread is not null) : Below(replied, thread);
    }

    /// <summary>
    /// A reply in a supergroup without topics carries a thread number all the same, which cannot be sent to: the trap that
    /// <c>is_topic_message</c> is for.
    /// </summary>
    public static Placement Below(StoredMessage replied, int? thread)
    {
        if (replied.Room.IsForum)
            return new(replied, thread ?? (replied.IsTopicMessage ? replied.Thread : null), thread is not null || replied.IsTopicMessage);
        return new(replied, replied.Room.Kind == RoomKind.Supergroup ? replied.Thread ?? replied.Id : null, false);
    }

    private static StoredMessage? Replied(ApiCall call, Room room)
    {
        if (call.Has("reply_to_message_id"))
            call.Faults.Add("reply_to_message_id: reply_parameters took its place");
        if (call.Json("reply_parameters") is not { } parameters)
            return null;
        if (parameters.ValueKind != System.Text.Json.JsonValueKind.Object)
            throw Refused.Fault("object expected as reply parameters");
        if (!parameters.TryGetProperty("message_id", out var id))
            throw Refused.Fault("Can't find field \"message_id\"");
        if (id.ValueKind != System.Text.Json.JsonValueKind.Number || !id.TryGetInt64(out var number))
            throw Refused.Fault("Field \"message_id\" must be a Number");
        if (room.Find(number) is { } message)
            return message;
        var anyway = parameters.TryGetProperty("allow_sending_without_reply", out var allow) && allow.ValueKind == System.Text.Json.JsonValueKind.True;
        return anyway ? null : throw Refused.State("message to be replied not found");
    }
}
