using System.Text.Json;

namespace ZiWbk.FakeTeams;

/// <summary>Members of an object that may not be there.</summary>
internal static class JsonReading
{
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A text; null where there is none or something else stands there.</summary>
    public static string? Text(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The entries of a list; none where there is no list.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static JsonElement Element(this System.Text.Json.Nodes.JsonNode node) => JsonSerializer.SerializeToElement(node);
}
