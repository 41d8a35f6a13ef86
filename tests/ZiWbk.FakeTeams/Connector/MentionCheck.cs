using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZiWbk.FakeTeams;

/// <summary>Whoever is named by <c>&lt;at&gt;</c> must be an entity with exactly that text, and the reverse; in a text and in a card.</summary>
internal static partial class MentionCheck
{
    public static void Examine(ConnectorCall call, Room room, Account bot, JsonElement body)
    {
        Entities(call, room, bot, [.. body.List("entities").Where(entity => entity.Text("type") == "mention")], body.Text("text") ?? "", "text");
        foreach (var card in body.List("attachments").Where(attachment => attachment.Text("contentType") == "application/vnd.microsoft.card.adaptive"))
        {
            if (card.Member("content") is { } content)
                Entities(call, room, bot, [.. content.Member("msteams")?.List("entities") ?? []], string.Join('\n', Texts(content)), "card");
        }
    }

    private static void Entities(ConnectorCall call, Room room, Account bot, JsonElement[] mentions, string text, string where)
    {
        foreach (var mention in mentions)
        {
            var id = mention.Member("mentioned")?.Text("id");
            var written = mention.Text("text");
            if (id is null || string.IsNullOrWhiteSpace(mention.Member("mentioned")?.Text("name")) || written is null)
                throw Refused.Fault(400, "BadArgument", $"A mention needs mentioned.id, mentioned.name and text: {mention}");
            if (!Written().IsMatch(written) || Written().Match(written).Length != written.Length)
                call.Faults.Add($"the text of a mention is <at>name</at>, not {written}");
            if (!text.Contains(written, StringComparison.Ordinal))
                call.Faults.Add($"{written} of a mention does not stand in the {where}");
            if (id == bot.Id || room.Members.TrueForAll(person => person.Id != id && (where == "text" || person.AadObjectId != id)))
                call.Faults.Add($"{written} mentions nobody of the conversation");
        }

        foreach (Match match in Written().Matches(text))
        {
            if (!Array.Exists(mentions, mention => mention.Text("text") == match.Value))
                call.Faults.Add($"{match.Value} in the {where} is no mention: there is no entity of it");
        }
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(member => member.Name != "msteams").SelectMany(member =>
            member.Name is "text" or "title" or "value" && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : Texts(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex("<at>[^<]+</at>")]
    private static partial Regex Written();
}
