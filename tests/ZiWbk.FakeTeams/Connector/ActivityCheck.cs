using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>Holds an activity that the bot sends against what Teams takes. What would be refused is refused; what would be misread is a fault of the call.</summary>
internal sealed class ActivityCheck(World world, DriveStore drive)
{
    /// <summary>UTF-16 bytes of what is read, at which Teams refuses (about 100 KB), and what a bot should stay below.</summary>
    private const int MostBytes = 100 * 1024;
    private const int WiseBytes = 80 * 1024;

    private static readonly string[] _known =
    [
        "type", "id", "timestamp", "localTimestamp", "serviceUrl", "channelId", "from", "conversation", "recipient", "textFormat", "attachmentLayout",
        "summary", "text", "locale", "inputHint", "speak", "attachments", "entities", "channelData", "replyToId", "importance", "suggestedActions",
        "deliveryMode", "value",
    ];

    private readonly AttachmentCheck _attachments = new(drive);

    /// <summary>The activity, if Teams takes it.</summary>
    public JsonElement Of(ConnectorCall call, Room room, JsonElement body, string? to, string? updated = null)
    {
        RefuseNulls(body);
        Unknown(call, body, _known);
        var type = body.Text("type");
        if (type is not ("message" or "typing"))
            throw Refused.BadSyntax($"The type '{type}' cannot be sent to Teams.");
        Addressed(call, room, body, to, updated);
        if (type == "typing")
        {
            if (body.Member("text") is not null || body.Member("attachments") is not null)
                call.Faults.Add("typing says nothing");
            return body;
        }

        if (body.Member("text") is { ValueKind: not JsonValueKind.String })
            throw Refused.BadSyntax("text is no string.");
        if (body.Text("textFormat") is { } format && format is not ("plain" or "markdown" or "xml"))
            throw Refused.BadSyntax($"textFormat '{format}' is none.");
        if (string.IsNullOrWhiteSpace(body.Text("text")) && !body.List("attachments").Any())
            throw Refused.BadSyntax("A message needs text or an attachment.");
        Size(call, body);
        Markup(call, body);
        MentionCheck.Examine(call, room, world.Bot, body);
        _attachments.Examine(call, room, body);
        Suggestions(call, room, body);
        return body;
    }

    /// <summary>Teams takes no member that is null.</summary>
    public static void RefuseNulls(JsonElement json, string path = "$")
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                throw Refused.BadSyntax($"{path} is null.");
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                    RefuseNulls(member.Value, $"{path}.{member.Name}");
                break;
            case JsonValueKind.Array:
                foreach (var (at, entry) in json.EnumerateArray().Index())
                    RefuseNulls(entry, $"{path}[{at}]");
                break;
            default:
                break;
        }
    }

    public static void Unknown(ConnectorCall call, JsonElement json, params string[] known)
    {
        foreach (var member in json.EnumerateObject().Where(member => !known.Contains(member.Name)))
            call.Faults.Add($"'{member.Name}' is no member of this object");
    }

    private void Addressed(ConnectorCall call, Room room, JsonElement body, string? to, string? updated)
    {
        if (body.Member("from") is { } from && from.Text("id") != world.Bot.Id)
            throw Refused.Fault(400, "BadArgument", $"from.id is not {world.Bot.Id}.");
        if (body.Member("conversation") is { } conversation && conversation.Text("id") is { } id && world.Find(id)?.Room != room)
            throw Refused.Fault(400, "BadArgument", "conversation.id is not that of the path.");
        if (body.Member("recipient")?.Text("id") is { } recipient && room.Members.TrueForAll(person => person.Id != recipient))
            call.Faults.Add("recipient is nobody of the conversation");
        if (body.Text("channelId") is { } channel && channel != "msteams")
            throw Refused.Fault(400, "BadArgument", "channelId is not msteams.");
        if (to is not null && body.Text("replyToId") is { } replied && replied != to)
            throw Refused.Fault(400, "BadArgument", "replyToId is not that of the path.");
        if (to is null && updated is null && room.Kind != RoomKind.Channel && body.Text("replyToId") is not null)
            call.Faults.Add("replyToId in a message that is posted to the conversation");
        if (updated is not null && body.Text("id") is { } named && named != updated)
            throw Refused.Fault(400, "BadArgument", "id is not that of the path.");
    }

    private static void Size(ConnectorCall call, JsonElement body)
    {
        var bytes = 2 * (call.Text.Length - body.List("attachments").Sum(Images));
        if (bytes > MostBytes)
            throw Refused.Fault(413, "MessageSizeTooBig", $"The message has {bytes} bytes in UTF-16.");
        if (bytes > WiseBytes)
            call.Faults.Add($"the message has {bytes} bytes in UTF-16, more than is safe");
    }

    /// <summary>Characters of images that stand in the message itself, which are not counted.</summary>
    private static int Images(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!.StartsWith("data:image/", StringComparison.Ordinal) ? json.GetString()!.Length : 0,
        JsonValueKind.Object => json.EnumerateObject().Sum(member => Images(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().Sum(Images),
        _ => 0,
    };

    // What stands in angle brackets is taken for markup, in Markdown too, and vanishes.
    private static void Markup(ConnectorCall call, JsonElement body)
    {
        if (body.Text("textFormat") is "plain" || body.Text("text") is not { } text)
            return;
        if (body.Text("textFormat") == "xml")
        {
            if (Wording.WrongXml(text) is { } wrong)
                call.Faults.Add($"in a text of XML {wrong}");
            return;
        }

        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var rest = text.AsSpan(at + 1);
            if (rest.StartsWith("at>") || rest.StartsWith("/at>") || rest.StartsWith("br") || (at > 0 && text[at - 1] == '\\'))
                continue;
            if (rest.Length > 0 && (char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!'))
                call.Faults.Add($"'{text[at..Math.Min(text.Length, at + 20)]}' is taken for markup and not shown");
        }
    }

    private static void Suggestions(ConnectorCall call, Room room, JsonElement body)
    {
        if (body.Member("suggestedActions") is not { } suggested)
            return;
        if (room.Kind != RoomKind.Personal)
            call.Faults.Add("suggestedActions are shown in personal chats only");
        JsonElement[] actions = [.. suggested.List("actions")];
        if (actions.Length is 0 or > 6)
            call.Faults.Add($"{actions.Length} suggested actions; one to six are shown");
        foreach (var action in actions.Where(action => action.Text("type") != "imBack" || string.IsNullOrWhiteSpace(action.Text("title")) || action.Text("value") is null))
            call.Faults.Add($"a suggested action is an imBack with title and value, not {action}");
    }
}
