using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Shared;

namespace ZiWbk.Benchmarks.Teams;

/// <summary>
/// What everybody in the load does over and over: menu, question, answer and its confirmation on cards, status. Words, or <c>[0]</c>, which presses
/// a button of the newest card.
/// </summary>
internal static class Rounds
{
    private static readonly string[] _codes = [.. Official.Lke.Questions.Where(question => question.Options.Count > 1).Select(question => question.Id.Value)];
    private static readonly string[] _round = ["/menu", "isi {code}", "[answer]", "lewati", "[0]", "apa yang kurang untuk WBK?"];

    public static int Count => _round.Length;

    /// <summary>Whether a step is a press.</summary>
    public static bool IsPress(int step) => _round[step % Count][0] == '[';

    /// <summary>A step of somebody's talk, from 0 on for ever.</summary>
    public static string At(int talker, int step)
    {
        var round = step / Count;
        // Each goes through other questions, and answers otherwise than the last time.
        var answer = (talker + (round / _codes.Length)) % 2 == 0 ? "[0]" : "[1]";
        return _round[step % Count].Replace("{code}", _codes[(talker + round) % _codes.Length], StringComparison.Ordinal).Replace("[answer]", answer, StringComparison.Ordinal);
    }
}

/// <summary>What the bot did in one step, so that a bare handler can do the same.</summary>
/// <param name="Words">The first of what was said; null for a press.</param>
/// <param name="Keys">The data of the buttons that could be pressed; none for words.</param>
/// <param name="Calls">What it said and changed.</param>
/// <param name="Answer">What it answered to a press; empty for words.</param>
internal sealed record RecordedStep(string? Words, IReadOnlyList<string> Keys, IReadOnlyList<RecordedCall> Calls, string Answer);

/// <summary>A request to the connector.</summary>
internal sealed record RecordedCall(string Method, string Body);

/// <summary>One round of one person, alone.</summary>
internal sealed record RecordedTalk(IReadOnlyList<RecordedStep> Steps)
{
    public static RecordedTalk Load(string path) => JsonSerializer.Deserialize<RecordedTalk>(File.ReadAllText(path))!;

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}

/// <summary>Activities as Teams brings them.</summary>
/// <param name="connector">Where the bot answers.</param>
/// <param name="number">Which person.</param>
internal sealed class Activities(Connector connector, int number)
{
    private readonly string _person = $"29:1bench{number:000}";
    private int _last;

    public string Conversation { get; } = $"a:1bench{number:000}";

    public JsonObject Text(string text)
    {
        var activity = Begin("message");
        activity["text"] = text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p>" });
        return activity;
    }

    public JsonObject Press(JsonObject action, string message)
    {
        var activity = Begin("invoke");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = message;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]?.DeepClone(), ["data"] = action["data"]?.DeepClone() },
            ["trigger"] = "manual",
        };
        return activity;
    }

    private JsonObject Begin(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"{1_795_500_000_000 + (number * 10_000_000L) + ++_last}",
        ["timestamp"] = "2026-11-24T01:00:00.0000000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = _person, ["name"] = $"Orang {number}", ["aadObjectId"] = $"00000000-0000-0000-0000-{number:000000000000}" },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = Connector.Settings.TenantId, ["id"] = Conversation },
        ["recipient"] = new JsonObject { ["id"] = $"28:{Connector.Settings.AppId}", ["name"] = Connector.Settings.BotName },
        ["locale"] = "id-ID",
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Connector.Settings.TenantId } },
    };
}
