using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Status.Json;

/// <summary>A question's code as its text.</summary>
public sealed class QuestionIdConverter : JsonConverter<QuestionId>
{
    /// <inheritdoc/>
    public override QuestionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        QuestionId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("A question's code was expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, QuestionId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
