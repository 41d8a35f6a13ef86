using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>
/// Holds a card against what Teams shows of Adaptive Cards: version 1.5 at most, known elements and members, the rules of Universal Actions,
/// and what somebody needs who has it read aloud.
/// </summary>
internal sealed class CardCheck
{
    /// <summary>More actions than this in a row are hidden behind a menu, and on a phone easily missed.</summary>
    private const int MostActions = 6;
    private const int MostUsers = 60;

    private static readonly string[] _versions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"];

    private readonly List<string> _faults = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>All that is wrong with it.</summary>
    public static IReadOnlyList<string> Of(JsonElement card)
    {
        var check = new CardCheck();
        check.Card(card, "card");
        return check._faults;
    }

    /// <summary>Where an image may come from.</summary>
    public static bool IsImage(string url) =>
        (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == "https")
        || url.StartsWith("data:image/png;base64,", StringComparison.Ordinal)
        || url.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal)
        || url.StartsWith("data:image/gif;base64,", StringComparison.Ordinal);

    private void Card(JsonElement card, string path)
    {
        if (card.Text("type") != "AdaptiveCard")
            Fault(path, "its type is not AdaptiveCard");
        if (path == "card" && !_versions.Contains(card.Text("version")))
            Fault(path, $"version '{card.Text("version")}' is none that Teams shows");
        if (card.Text("$schema") is { } schema && schema is not ("http://adaptivecards.io/schemas/adaptive-card.json" or "https://adaptivecards.io/schemas/adaptive-card.json"))
            Fault(path, "its $schema is another");
        if (!card.List("body").Any() && !card.List("actions").Any())
            Fault(path, "is empty");
        Members(card, CardSchema.Card, path);
        foreach (var action in card.List("actions").Where(action => action.Text("type") == "Action.Execute"))
            Fault(path, $"[{action.Text("title")}] is an Action.Execute outside an ActionSet, where its fallback is not taken");
        if (card.Member("refresh") is { } refresh)
            Refresh(refresh, $"{path}.refresh");
    }

    private void Refresh(JsonElement refresh, string path)
    {
        if (refresh.Member("action")?.Text("type") != "Action.Execute" || string.IsNullOrEmpty(refresh.Member("action")?.Text("verb")))
            Fault(path, "its action is an Action.Execute with a verb");
        JsonElement[] users = [.. refresh.List("userIds")];
        if (users.Length > MostUsers || Array.Exists(users, user => user.ValueKind != JsonValueKind.String || !user.GetString()!.StartsWith("29:", StringComparison.Ordinal)))
            Fault(path, $"userIds are at most {MostUsers} ids of users");
    }

    private void Element(JsonElement element, string path)
    {
        var type = element.Text("type") ?? (path.Contains(".columns[", StringComparison.Ordinal) ? "Column" : path.Contains(".images[", StringComparison.Ordinal) ? "Image" : null);
        path += $"({type})";
        if (type is null || !CardSchema.Elements.TryGetValue(type, out var members))
        {
            Fault(path, "is no element that Teams shows");
            return;
        }

        Identity(element, path, isInput: type.StartsWith("Input.", StringComparison.Ordinal));
        Members(element, members, path);
        switch (type)
        {
            case "TextBlock" when element.Text("text") is not { Length: > 0 }:
                Fault(path, "has no text");
                break;
            case "Image" when string.IsNullOrWhiteSpace(element.Text("altText")):
                Fault(path, "has no altText");
                break;
            case "Image" when element.Text("url") is not { } url || !IsImage(url):
                Fault(path, "its url is neither https nor an image in the card");
                break;
            case "RichTextBlock":
                foreach (var run in element.List("inlines").Where(run => run.ValueKind != JsonValueKind.String))
                    Run(run, path);
                break;
            case "FactSet":
                Pairs(element.List("facts"), "title", path);
                break;
            case "Input.ChoiceSet":
                Choices(element, path);
                break;
            default:
                break;
        }

        if (type.StartsWith("Input.", StringComparison.Ordinal) && string.IsNullOrWhiteSpace(element.Text("label")) && string.IsNullOrWhiteSpace(element.Text("title")))
            Fault(path, "has no label");
    }

    private void Run(JsonElement run, string path)
    {
        if (run.Text("type") != "TextRun" || run.Text("text") is null)
            Fault(path, "an inline is text or a TextRun with text");
        Members(run, CardSchema.TextRun, path);
    }

    private void Choices(JsonElement element, string path)
    {
        Pairs(element.List("choices"), "value", path);
        var values = element.List("choices").Select(choice => choice.Text("value")).ToHashSet();
        if (values.Count == 0 || values.Count < element.List("choices").Count())
            Fault(path, "its choices are none, or two have the same value");
        if (element.Text("value") is { Length: > 0 } chosen && chosen.Split(',').Any(value => !values.Contains(value)))
            Fault(path, $"'{chosen}' is none of its choices");
    }

    private void Pairs(IEnumerable<JsonElement> pairs, string first, string path)
    {
        if (!pairs.Any())
            Fault(path, "has no entries");
        foreach (var pair in pairs.Where(pair => pair.Text(first) is null || pair.Text(first == "title" ? "value" : "title") is null))
            Fault(path, $"an entry is a title and a value, both text: {pair}");
    }

    private void Action(JsonElement action, string path, bool isFallback = false)
    {
        var type = action.Text("type");
        path += $"({type} {action.Text("title")})";
        if (type is null || !CardSchema.Actions.TryGetValue(type, out var members))
        {
            Fault(path, "is no action that Teams knows");
            return;
        }

        if (!isFallback)
            Identity(action, path, isInput: false);
        Members(action, members, path);
        if (string.IsNullOrWhiteSpace(action.Text("title")) && !path.Contains(".selectAction", StringComparison.Ordinal))
            Fault(path, "has no title");
        if (action.Member("data") is { ValueKind: not (JsonValueKind.Object or JsonValueKind.String) })
            Fault(path, "its data is an object or a text");
        if (type == "Action.OpenUrl" && !(Uri.TryCreate(action.Text("url"), UriKind.Absolute, out var url) && url.Scheme is "https" or "mailto" or "tel"))
            Fault(path, "its url is not https");
        if (type == "Action.ShowCard" && action.Member("card") is { } card)
            Card(card, $"{path}.card");
        if (type == "Action.Execute")
            Execute(action, path);
    }

    private void Execute(JsonElement action, string path)
    {
        if (string.IsNullOrWhiteSpace(action.Text("verb")))
            Fault(path, "has no verb");
        if (action.Member("fallback") is not { ValueKind: JsonValueKind.Object } fallback || fallback.Text("type") != "Action.Submit")
        {
            Fault(path, "has no fallback Action.Submit");
            return;
        }

        Action(fallback, $"{path}.fallback", isFallback: true);
        if (fallback.Text("title") != action.Text("title"))
            Fault(path, "its fallback has another title");
        if (fallback.Member("data") is null)
            Fault(path, "its fallback tells nothing");
    }

    private void Identity(JsonElement json, string path, bool isInput)
    {
        var id = json.Text("id");
        if (isInput && string.IsNullOrEmpty(id))
            Fault(path, "an input needs an id");
        if (id is not null && !_ids.Add(id))
            Fault(path, $"the id '{id}' stands twice");
    }

    private void Members(JsonElement json, IReadOnlyDictionary<string, string> members, string path)
    {
        foreach (var member in json.EnumerateObject().Where(member => member.Name != "type"))
        {
            if (!members.TryGetValue(member.Name, out var kind))
                Fault(path, $"'{member.Name}' is none of its members");
            else
                Member(member.Value, kind, $"{path}.{member.Name}");
        }
    }

    private void Member(JsonElement value, string kind, string path)
    {
        switch (kind)
        {
            case "x" or "o":
                break;
            case "t" when value.ValueKind == JsonValueKind.String:
            case "b" when value.ValueKind is JsonValueKind.True or JsonValueKind.False:
            case "n" when value.ValueKind == JsonValueKind.Number:
            case "s" when value.ValueKind is JsonValueKind.String or JsonValueKind.Number:
                break;
            case "e" when value.ValueKind == JsonValueKind.Array:
                foreach (var (at, element) in value.EnumerateArray().Index())
                    Element(element, $"{path}[{at}]");
                break;
            case "A" when value.ValueKind == JsonValueKind.Array:
                if (value.GetArrayLength() is 0 or > MostActions)
                    Fault(path, $"has {value.GetArrayLength()} actions; one to {MostActions} are shown");
                foreach (var (at, action) in value.EnumerateArray().Index())
                    Action(action, $"{path}[{at}]");
                break;
            case "a" when value.ValueKind == JsonValueKind.Object:
                Action(value, path);
                break;
            default:
                if (!kind.Contains('|', StringComparison.Ordinal) || value.ValueKind != JsonValueKind.String || !kind.Split('|').Contains(value.GetString(), StringComparer.OrdinalIgnoreCase))
                    Fault(path, $"'{value}' is not what may stand there");
                break;
        }
    }

    private void Fault(string path, string fault) => _faults.Add($"{path} {fault}");
}
