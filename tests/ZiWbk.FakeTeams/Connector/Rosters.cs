using System.Globalization;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams;

/// <summary>Who is in a conversation. Used under the world's lock.</summary>
internal sealed class Rosters(World world)
{
    public Reply All(string conversation) => new(200, new JsonArray([.. Of(conversation).Members.Select(person => (JsonNode)Json(person))]));

    public Reply One(string conversation, string member) =>
        Of(conversation).Members.Find(person => person.Id == member || person.AadObjectId == member) is { } person
            ? new(200, Json(person))
            : throw Refused.State(404, "MemberNotFoundInConversation", "The member was not found in the conversation.");

    public Reply Page(string conversation, ConnectorCall call)
    {
        var room = Of(conversation);
        // Teams gives at least 50 and at most 500 a page, whatever is asked for.
        var size = int.TryParse(call.Query["pageSize"], CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 50, 500) : 200;
        var from = int.TryParse(call.Query["continuationToken"], CultureInfo.InvariantCulture, out var at) ? at : 0;
        var page = new JsonObject { ["members"] = new JsonArray([.. room.Members.Skip(from).Take(size).Select(person => (JsonNode)Json(person))]) };
        if (from + size < room.Members.Count)
            page["continuationToken"] = (from + size).ToString(CultureInfo.InvariantCulture);
        return new(200, page);
    }

    public Reply Team(string id)
    {
        var room = Of(id);
        return new(200, new JsonObject { ["id"] = id, ["name"] = room.Title, ["aadGroupId"] = Guid.Empty.ToString() });
    }

    public Reply Channels(string id)
    {
        _ = Of(id);
        return new(200, new JsonObject { ["conversations"] = new JsonArray(new JsonObject { ["id"] = id }) });
    }

    private Room Of(string conversation)
    {
        var (room, _) = world.Find(conversation) ?? throw Refused.State(404, "ConversationNotFound", "There is no such conversation.");
        return room.Installed ? room : throw Refused.State(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }

    private JsonObject Json(Account person)
    {
        var json = person.Json();
        json["objectId"] = person.AadObjectId;
        json["givenName"] = person.Name.Split(' ')[0];
        json["surname"] = person.Name.Split(' ')[^1];
        json["userPrincipalName"] = $"{person.Name.ToLowerInvariant().Replace(' ', '.')}@contoh.go.id";
        json["tenantId"] = world.Settings.TenantId;
        json["userRole"] = "user";
        return json;
    }
}
