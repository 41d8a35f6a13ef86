using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>Something on a card that can be pressed.</summary>
internal sealed record CardButton(string Label, JsonElement Action, bool IsFirstOfRow);

/// <summary>A card as somebody reads it: its lines, what can be pressed, what can be filled in.</summary>
internal static class CardReading
{
    public static IEnumerable<string> Lines(JsonElement card) => card.List("body").SelectMany(Of);

    public static IEnumerable<CardButton> Buttons(JsonElement card) => card.List("body").SelectMany(Pressable).Concat(Row(card));

    /// <summary>The inputs with what stands in them before anybody has filled them in.</summary>
    public static IEnumerable<(string Id, string Value)> Inputs(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            return json.EnumerateArray().SelectMany(Inputs);
        if (json.ValueKind != JsonValueKind.Object)
            return [];
        var below = json.EnumerateObject().Where(member => member.Name is not "data" and not "fallback").SelectMany(member => Inputs(member.Value));
        return json.Text("type")?.StartsWith("Input.", StringComparison.Ordinal) == true && json.Text("id") is { } id ? below.Prepend((id, Default(json))) : below;
    }

    private static string Default(JsonElement input) => input.Text("type") switch
    {
        "Input.Toggle" => input.Text("value") ?? input.Text("valueOff") ?? "false",
        "Input.Number" => input.Member("value")?.ToString() ?? "",
        _ => input.Text("value") ?? "",
    };

    private static IEnumerable<string> Of(JsonElement element)
    {
        if (element.Member("isVisible")?.ValueKind == JsonValueKind.False)
            return [];
        return element.Text("type") switch
        {
            "TextBlock" => [Wording.Plain(element.Text("text") ?? "")],
            "RichTextBlock" => [string.Concat(element.List("inlines").Select(run => run.ValueKind == JsonValueKind.String ? run.GetString() : run.Text("text")))],
            "Image" => [$"({element.Text("altText")})"],
            "FactSet" => element.List("facts").Select(fact => $"{Wording.Plain(fact.Text("title") ?? "")} {Wording.Plain(fact.Text("value") ?? "")}"),
            "ColumnSet" => Joined(element.List("columns")),
            "Table" => element.List("rows").SelectMany(row => Joined(row.List("cells"))),
            "Input.ChoiceSet" => [Label(element), .. element.List("choices").Select(choice => $"( ) {choice.Text("title")}")],
            { } type when type.StartsWith("Input.", StringComparison.Ordinal) => [$"{Label(element)}: [{element.Text("value") ?? element.Text("placeholder")}]"],
            _ => element.List("items").Concat(element.List("images")).SelectMany(Of),
        };
    }

    private static string Label(JsonElement input) => input.Text("label") ?? input.Text("title") ?? "";

    // What stands side by side is read side by side.
    private static IEnumerable<string> Joined(IEnumerable<JsonElement> columns)
    {
        string[][] sides = [.. columns.Select(column => column.List("items").SelectMany(Of).ToArray())];
        if (sides.Length == 0)
            return [];
        return sides.All(side => side.Length <= 1) ? [string.Join(' ', sides.SelectMany(side => side))] : sides.SelectMany(side => side);
    }

    private static IEnumerable<CardButton> Pressable(JsonElement element)
    {
        if (element.Member("selectAction") is { } whole)
            yield return new(whole.Text("title") ?? string.Join(' ', Of(element)), whole, true);
        foreach (var below in element.List("items").Concat(element.List("columns").Where(column => column.ValueKind == JsonValueKind.Object))
            .Concat(element.List("rows")).Concat(element.List("cells")).SelectMany(Pressable))
            yield return below;
        foreach (var button in Row(element))
            yield return button;
    }

    private static IEnumerable<CardButton> Row(JsonElement set)
    {
        foreach (var (at, action) in set.List("actions").Index())
        {
            if (action.Text("type") == "Action.ShowCard" && action.Member("card") is { } inner)
            {
                foreach (var button in Buttons(inner))
                    yield return button;
            }
            else
            {
                yield return new(action.Text("title") ?? "", action, at == 0);
            }
        }
    }
}
