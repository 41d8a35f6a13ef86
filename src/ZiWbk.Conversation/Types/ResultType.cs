using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Scenes;

namespace ZiWbk.Conversation.Types;

/// <summary>What an action came to, as fields; nobody is asked for it.</summary>
internal sealed class ResultType(string action, ImmutableDictionary<string, FieldKind> fields) : SlotType
{
    public override string Name => "result";

    public override Bilingual Expected => new("", "");

    public override ImmutableDictionary<string, FieldKind> Fields => fields;

    public override string Text(object value, Scene scene) => "";

    public override object? Field(object value, string name, Scene scene) => ((ImmutableDictionary<string, object>)value).GetValueOrDefault(name);

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override string Write(object value) => JsonSerializer.Serialize(
        ((ImmutableDictionary<string, object>)value).ToDictionary(field => field.Key, field => field.Value switch { bool flag => flag ? "1" : "0", var other => other.ToString()! }),
        ResultShapes.Default.DictionaryStringString);

    public override object? Read(string text, Scene scene)
    {
        var written = JsonSerializer.Deserialize(text, ResultShapes.Default.DictionaryStringString) ?? [];
        return written.Where(field => fields.ContainsKey(field.Key)).ToImmutableDictionary(field => field.Key, field => fields[field.Key] switch
        {
            FieldKind.Number => Fraction(field.Value),
            FieldKind.Flag => field.Value == "1",
            _ => (object)field.Value,
        });
    }

    /// <inheritdoc/>
    public override string ToString() => $"result({action})";

    private static Rational Fraction(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && Rational.TryParse(text[..slash], out var numerator) && Rational.TryParse(text[(slash + 1)..], out var denominator) && !denominator.IsZero
            ? numerator / denominator
            : Rational.TryParse(text, out var whole) ? whole : Rational.Zero;
    }
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ResultShapes : JsonSerializerContext;
