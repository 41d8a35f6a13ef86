using System.Globalization;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>
/// One request to the Bot API, however it was written: JSON, form, multipart or query string. Values are read as leniently as
/// the real server reads them; the validator holds them against the specification.
/// </summary>
internal sealed class ApiCall(string method)
{
    /// <summary>As it stood in the address.</summary>
    public string Method { get; } = method;

    /// <summary>The values of a JSON body.</summary>
    public Dictionary<string, JsonElement> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The values of a form or of the query string: always text.</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Upload> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with it although it can be answered.</summary>
    public List<string> Faults { get; } = [];

    public CancellationToken Aborted { get; init; }

    public IEnumerable<string> Names => Values.Keys.Concat(Words.Keys).Concat(Files.Keys).Distinct();

    public bool Has(string name) => Values.ContainsKey(name) || Words.ContainsKey(name);

    public string? Text(string name)
    {
        if (Words.TryGetValue(name, out var words))
            return words;
        if (!Values.TryGetValue(name, out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => null,
            _ => value.GetRawText(),
        };
    }

    public long Long(string name)
    {
        if (Values.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number))
            return number;
        return long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) ? number : 0;
    }

    public bool Flag(string name) => Text(name)?.ToLowerInvariant() is "true" or "yes" or "1";

    /// <summary>An object or list, which a form and a JSON string carry as text.</summary>
    public JsonElement? Json(string name)
    {
        if (Values.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            return value;
        if (Text(name) is not { Length: > 0 } text)
            return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw Refused.Fault($"can't parse {name.Replace('_', ' ')} JSON object");
        }
    }

    /// <summary>The uploaded file that a value means: by its own name, or as <c>attach://name</c>.</summary>
    public Upload? File(string? value, string field)
    {
        if (Files.TryGetValue(field, out var direct))
            return direct;
        return value?.StartsWith("attach://", StringComparison.Ordinal) == true ? Files.GetValueOrDefault(value[9..]) : null;
    }

    /// <summary>The request as one line, for a report. It holds no token: that stands in the address alone.</summary>
    public string Body => JsonSerializer.Serialize(
        Names.ToDictionary(name => name, name => Files.TryGetValue(name, out var file) ? $"<{file.FileName}, {file.Bytes.Length} bytes>" : Text(name)),
        Readable);

    internal static JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
