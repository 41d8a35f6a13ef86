using System.Text.Json;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>Reads members that may be missing or of another kind than expected.</summary>
internal static class JsonReading
{
    /// <summary>A member; null where there is none, or it is null.</summary>
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>A member's text; null where there is none.</summary>
    public static string? Text(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;

    /// <summary>A member's objects; none where there is no such list.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object) : [];
}
