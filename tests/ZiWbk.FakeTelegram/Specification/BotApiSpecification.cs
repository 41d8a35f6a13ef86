using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>The specification of the Bot API as data: methods and types with their fields.</summary>
internal sealed class BotApiSpecification
{
    private readonly Dictionary<string, SpecObject> _methods;
    private readonly Dictionary<string, SpecObject> _types;

    private BotApiSpecification(JsonElement root)
    {
        Version = root.GetProperty("version").GetString() ?? "";
        _methods = root.GetProperty("methods").EnumerateObject().ToDictionary(method => method.Name, method => Read(method.Value), StringComparer.OrdinalIgnoreCase);
        _types = root.GetProperty("types").EnumerateObject().ToDictionary(type => type.Name, type => Read(type.Value), StringComparer.Ordinal);
    }

    public string Version { get; }

    public IEnumerable<string> Methods => _methods.Keys;

    public static BotApiSpecification Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new(document.RootElement);
    }

    public SpecObject? Method(string name) => _methods.GetValueOrDefault(name);

    public SpecObject? Type(string name) => _types.GetValueOrDefault(name);

    private static SpecObject Read(JsonElement item)
    {
        var fields = item.TryGetProperty("fields", out var given)
            ? given.EnumerateArray().Select(field => SpecField.Read(
                field.GetProperty("name").GetString()!,
                field.GetProperty("types").EnumerateArray().Select(type => type.GetString()!),
                field.GetProperty("required").GetBoolean(),
                field.GetProperty("description").GetString() ?? ""))
            : [];
        var subtypes = item.TryGetProperty("subtypes", out var list) ? list.EnumerateArray().Select(subtype => subtype.GetString()!) : [];
        return new(item.GetProperty("name").GetString()!, fields.ToDictionary(field => field.Name, StringComparer.Ordinal), [.. subtypes]);
    }
}
