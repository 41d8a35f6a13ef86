using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Conversation.Messages;

/// <summary>How a message waits in the outbox.</summary>
public static class MessageJson
{
    // Letters beyond ASCII are written as they are; the outbox is no part of a page.
    private static readonly MessageShapes _shapes = new(new JsonSerializerOptions(MessageShapes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    // What was written here and still waits; kept by the text, so that it goes with it.
    private static readonly ConditionalWeakTable<string, Message> _written = [];

    /// <summary>The message as text.</summary>
    public static string Write(Message message)
    {
        var text = JsonSerializer.Serialize(message, _shapes.Message);
        _written.Add(text, message);
        return text;
    }

    /// <summary>The same as <see cref="Read"/>, without reading it where this process wrote it: nearly every message leaves at once.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Message Recall(string text) => _written.TryGetValue(text, out var message) ? message : Read(text);

    /// <summary>The message in a text written by <see cref="Write"/>.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Message Read(string text) => JsonSerializer.Deserialize(text, _shapes.Message) ?? throw new JsonException("A message must not be null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true,
    Converters = [typeof(PictureConverter)])]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(AreaBars))]
[JsonSerializable(typeof(AreaRadar))]
[JsonSerializable(typeof(ScoreProgress))]
[JsonSerializable(typeof(OfficeOverview))]
[JsonSerializable(typeof(YearTimeline))]
internal sealed partial class MessageShapes : JsonSerializerContext;
