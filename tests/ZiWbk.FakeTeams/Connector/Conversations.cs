using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>What a bot does in conversations: begins them, says, changes and deletes. Used under the world's lock.</summary>
internal sealed class Conversations(TeamsServer teams, World world)
{
    // Requests that were under way when the first was refused are no obstinacy.
    private static readonly TimeSpan _underWay = TimeSpan.FromSeconds(2);

    private readonly ActivityCheck _check = new(world, teams.Drive);

    /// <summary><c>POST /v3/conversations</c>: the chat with one person, or a new thread of a channel.</summary>
    public Reply Create(ConnectorCall call)
    {
        var body = call.Body();
        ActivityCheck.RefuseNulls(body);
        ActivityCheck.Unknown(call, body, "bot", "members", "tenantId", "channelData", "isGroup", "activity", "topicName");
        if (body.Member("bot") is { } bot && bot.Text("id") != world.Bot.Id)
            throw Refused.Fault(400, "BadArgument", $"bot.id is not {world.Bot.Id}.");
        var tenant = body.Text("tenantId") ?? body.Member("channelData")?.Member("tenant")?.Text("id");
        if (tenant != world.Settings.TenantId)
            throw Refused.Fault(400, "BadArgument", "The tenant is missing or another one.");
        return body.Member("isGroup")?.ValueKind == JsonValueKind.True ? NewThread(call, body) : Personal(call, body);
    }

    /// <summary><c>POST …/activities</c>, or <c>…/activities/{to}</c> as a reply.</summary>
    public Reply Send(ConnectorCall call, string conversation, string? to)
    {
        var (room, thread) = Writable(call, conversation);
        if (room.Kind == RoomKind.Channel && thread is null && to is null && call.Body().Text("type") == "message")
            call.Faults.Add("a channel is written to without a thread; POST /v3/conversations begins one");
        if (to is not null && room.Find(to) is null)
            throw Refused.State(404, "ActivityNotFoundInConversation", "There is no such activity to reply to.");
        var activity = _check.Of(call, room, call.Body(), to);
        if (room.Kind == RoomKind.Channel && thread is not null && room.Find(thread) is null)
            throw Refused.State(404, "ConversationNotFound", "There is no such thread.");
        if (activity.Text("type") == "typing")
        {
            room.Log.Add(new Noted(world.Now, "bot is typing…"));
            return new(202, null);
        }

        // Text and attachments of one activity become messages of their own, and there is no id to change them by.
        if (!string.IsNullOrWhiteSpace(activity.Text("text")) && activity.List("attachments").Any())
        {
            var whole = JsonNode.Parse(activity.GetRawText())!.AsObject();
            var words = JsonNode.Parse(activity.GetRawText())!.AsObject();
            words.Remove("attachments");
            whole.Remove("text");
            world.Say(room, world.Bot, thread, words.Element());
            world.Say(room, world.Bot, thread, whole.Element());
            return new(201, new JsonObject());
        }

        return new(201, new JsonObject { ["id"] = world.Say(room, world.Bot, thread, activity, replyTo: to).Id });
    }

    /// <summary><c>PUT …/activities/{id}</c>.</summary>
    public Reply Update(ConnectorCall call, string conversation, string id)
    {
        var (room, thread) = Writable(call, conversation);
        var before = Mine(room, thread, id);
        var activity = _check.Of(call, room, call.Body(), null, id);
        if (activity.Text("type") != "message")
            throw Refused.BadSyntax("Only a message can stand in the place of one.");
        if (!string.IsNullOrWhiteSpace(activity.Text("text")) && activity.List("attachments").Any())
            call.Faults.Add("text and attachments in an activity that takes the place of another");
        var after = before with { Activity = activity, Views = new Dictionary<string, JsonElement>() };
        room.Put(after);
        room.Log.Add(new Edited(world.Now, after));
        return new(200, new JsonObject { ["id"] = id });
    }

    /// <summary><c>DELETE …/activities/{id}</c>.</summary>
    public Reply Delete(string conversation, string id)
    {
        var (room, thread) = Readable(conversation);
        var gone = Mine(room, thread, id) with { Deleted = true };
        room.Put(gone);
        room.Log.Add(new Removed(world.Now, gone));
        return new(200, null);
    }

    private Reply Personal(ConnectorCall call, JsonElement body)
    {
        JsonElement[] members = [.. body.List("members")];
        if (members.Length != 1 || members[0].Text("id") is not { Length: > 0 } id)
            throw Refused.Fault(400, "BadArgument", "A chat with one person needs exactly that member.");
        if (world.FindAccount(id) is not { } person)
            throw Refused.State(403, "BotNotInConversationRoster", "The bot does not know this user.");
        var room = world.PersonalRoom(person);
        if (!room.Installed)
            throw Refused.State(403, "ForbiddenOperationException", "The app is not installed for this user.");
        if (body.Member("activity") is { } activity)
            world.Say(room, world.Bot, null, _check.Of(call, room, activity, null));
        return new(201, new JsonObject { ["id"] = room.Id });
    }

    private Reply NewThread(ConnectorCall call, JsonElement body)
    {
        if (body.Member("channelData")?.Member("channel")?.Text("id") is not { } channel)
            throw Refused.Fault(400, "BadArgument", "A bot cannot create a group chat; a thread needs channelData.channel.id.");
        if (body.Member("activity") is not { } first)
            throw Refused.Fault(400, "BadArgument", "A thread begins with an activity.");
        var (room, thread) = Writable(call, channel);
        if (room.Kind != RoomKind.Channel || thread is not null)
            throw Refused.Fault(400, "BadArgument", "channelData.channel.id is no channel.");
        var activity = _check.Of(call, room, first, null);
        var id = world.NewMessageId();
        world.Say(room, world.Bot, id, activity, id);
        return new(201, new JsonObject { ["id"] = room.Address(id), ["activityId"] = id });
    }

    private (Room Room, string? Thread) Writable(ConnectorCall call, string conversation)
    {
        var (room, thread) = Readable(conversation);
        var code = room.Blocked ? "ConversationBlockedByUser" : room.Installed ? null : "BotNotInConversationRoster";
        if (code is null)
            return (room, thread);
        if (room.ToldToStop is { } told && world.Now - told > _underWay)
            call.Faults.Add($"{room.Id} is written to again although the bot was told {code}");
        room.ToldToStop ??= world.Now;
        throw Refused.State(403, code, "The bot may not write here.");
    }

    private (Room Room, string? Thread) Readable(string conversation) =>
        world.Find(conversation) ?? throw Refused.State(404, "ConversationNotFound", "There is no such conversation.");

    private StoredMessage Mine(Room room, string? thread, string id)
    {
        if (room.Find(id) is not { Deleted: false } message || (thread is not null && message.Thread != thread))
            throw Refused.State(404, "ActivityNotFoundInConversation", "There is no such activity here.");
        return message.From == world.Bot ? message : throw Refused.Fault(403, "NotEnoughPermissions", "The message is somebody else's.");
    }
}
