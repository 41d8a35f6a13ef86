using System.Globalization;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>Activities as Teams writes them. Used under the world's lock.</summary>
internal sealed class ActivityWriter(World world, TeamsServer teams)
{
    /// <summary>A moment as activities tell it.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Somebody said something.</summary>
    public JsonObject Message(Room room, string? thread, Account from, string id)
    {
        var activity = Begin("message", room, thread, from, id);
        activity["textFormat"] = "plain";
        activity["locale"] = from.Locale;
        activity["localTimezone"] = "Asia/Jakarta";
        activity["localTimestamp"] = world.Now.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffK", CultureInfo.InvariantCulture);
        activity["entities"] = new JsonArray(new JsonObject { ["locale"] = from.Locale, ["country"] = "ID", ["platform"] = "Android", ["timezone"] = "Asia/Jakarta", ["type"] = "clientInfo" });
        return activity;
    }

    /// <summary>Somebody changed or deleted what was said.</summary>
    public JsonObject Changed(Room room, string? thread, Account from, string id, bool deleted)
    {
        var activity = Message(room, thread, from, id);
        activity["type"] = deleted ? "messageDelete" : "messageUpdate";
        activity["channelData"]!["eventType"] = deleted ? "softDeleteMessage" : "editMessage";
        return activity;
    }

    /// <summary>Somebody pressed something that is answered at once.</summary>
    public JsonObject Invoke(Room room, string? thread, Account from, string name, JsonObject value, string? replyTo)
    {
        var activity = Begin("invoke", room, thread, from, $"f:{Guid.NewGuid()}");
        activity["name"] = name;
        activity["value"] = value;
        activity["locale"] = from.Locale;
        if (replyTo is not null)
            activity["replyToId"] = replyTo;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <summary>The app was added or removed.</summary>
    public JsonObject Installation(Room room, Account by, string action)
    {
        var activity = Begin("installationUpdate", room, null, by, $"f:{Guid.NewGuid()}");
        activity["action"] = action;
        activity["locale"] = by.Locale;
        activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = room.Id } };
        return activity;
    }

    /// <summary>People or the bot came or went.</summary>
    public JsonObject Members(Room room, Account by, bool added, params Account[] whom)
    {
        var activity = Begin("conversationUpdate", room, null, by, $"f:{Guid.NewGuid()}");
        activity[added ? "membersAdded" : "membersRemoved"] = new JsonArray([.. whom.Select(account =>
            (JsonNode)(account.AadObjectId is { } aad ? new JsonObject { ["id"] = account.Id, ["aadObjectId"] = aad } : new JsonObject { ["id"] = account.Id }))]);
        if (room.Kind == RoomKind.Channel)
            activity["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
        return activity;
    }

    /// <summary>Something happened to the team or a channel of it.</summary>
    public JsonObject Event(Room room, Account by, string name)
    {
        var activity = Begin("conversationUpdate", room, null, by, $"f:{Guid.NewGuid()}");
        activity["channelData"]!["eventType"] = name;
        return activity;
    }

    /// <summary>What all activities have.</summary>
    public JsonObject Begin(string type, Room room, string? thread, Account from, string id)
    {
        var conversation = new JsonObject { ["conversationType"] = room.TypeName, ["tenantId"] = world.Settings.TenantId, ["id"] = room.Address(thread) };
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = world.Settings.TenantId } };
        if (room.Kind != RoomKind.Personal)
            conversation["isGroup"] = true;
        if (room.Kind == RoomKind.Channel)
        {
            data["teamsChannelId"] = room.Id;
            data["teamsTeamId"] = room.Id;
            data["channel"] = new JsonObject { ["id"] = room.Id, ["name"] = room.ChannelName };
            data["team"] = new JsonObject { ["id"] = room.Id, ["name"] = room.Title };
        }

        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = Moment(world.Now),
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl,
            ["from"] = from.Json(),
            ["conversation"] = conversation,
            ["recipient"] = new JsonObject { ["id"] = world.Bot.Id, ["name"] = world.Bot.Name },
            ["channelData"] = data,
        };
    }
}
