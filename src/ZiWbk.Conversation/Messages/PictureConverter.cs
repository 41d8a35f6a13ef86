using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Conversation.Messages;

/// <summary>
/// Writes a picture with the name of its kind, <c>{"kind":"radar","of":{…}}</c>. The first kind there was is written without one, and read
/// so from every outbox that was filled before there were others.
/// </summary>
internal sealed class PictureConverter : JsonConverter<Picture>
{
    private const string Kind = "kind";
    private const string Of = "of";

    private static readonly Dictionary<string, Type> _kinds = new(StringComparer.Ordinal)
    {
        ["radar"] = typeof(AreaRadar),
        ["progress"] = typeof(ScoreProgress),
        ["overview"] = typeof(OfficeOverview),
        ["timeline"] = typeof(YearTimeline),
    };

    public override Picture Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var read = JsonDocument.ParseValue(ref reader);
        var (type, of) = read.RootElement.TryGetProperty(Kind, out var kind)
            ? (_kinds.GetValueOrDefault(kind.GetString() ?? "") ?? throw new JsonException($"'{kind}' is no kind of picture."), read.RootElement.GetProperty(Of))
            : (typeof(AreaBars), read.RootElement);
        return (Picture?)of.Deserialize(options.GetTypeInfo(type)) ?? throw new JsonException("A picture must not be null.");
    }

    public override void Write(Utf8JsonWriter writer, Picture value, JsonSerializerOptions options)
    {
        var type = value.GetType();
        if (type == typeof(AreaBars))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(type));
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Kind, _kinds.First(kind => kind.Value == type).Key);
        writer.WritePropertyName(Of);
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(type));
        writer.WriteEndObject();
    }
}
