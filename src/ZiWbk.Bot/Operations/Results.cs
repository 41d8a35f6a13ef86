using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Documents;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Operations;

/// <summary>What operations share: how a result and a refusal are made.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OperationResult Of(string id, string en, JsonObject json, bool done = true) =>
        new(done, new(id, en), JsonSerializer.SerializeToElement(json, _plain));

    /// <summary>The line for a program.</summary>
    public static string Line(JsonElement json) => JsonSerializer.Serialize(json, _plain);

    /// <summary>A list as JSON.</summary>
    public static JsonArray List(IEnumerable<string> lines) => [.. lines.Select(line => (JsonNode)line)];

    /// <summary>Goes on only where a command was not refused.</summary>
    public static Outcome Accepted(this Outcome outcome) =>
        outcome.Refusal is { } refusal ? throw new DocumentRefusedException(refusal) : outcome;

    /// <summary>An office's short name as it was typed.</summary>
    public static UnitId Unit(string text) => UnitId.TryParse(text, out var unit)
        ? unit
        : throw new DocumentRefusedException(
            $"'{text}' bukan nama pendek kantor. Contoh: dishub, rsud-sosodoro.",
            $"'{text}' is not the short name of an office. Examples: dishub, rsud-sosodoro.");
}
