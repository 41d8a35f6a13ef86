using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Json;

/// <summary>A table of answers as an object, a field a question.</summary>
public sealed class AnswerTableConverter : JsonConverter<AnswerTable>
{
    /// <inheritdoc/>
    public override AnswerTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var answers = new List<KeyValuePair<QuestionId, RecordedAnswer>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var question = QuestionId.Parse(reader.GetString()!);
            reader.Read();
            answers.Add(new(question, JsonSerializer.Deserialize(ref reader, StatusJson.Default.RecordedAnswer)!));
        }

        return AnswerTable.Of(answers);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnswerTable value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (question, answer) in value)
        {
            writer.WritePropertyName(question.Value);
            JsonSerializer.Serialize(writer, answer, StatusJson.Default.RecordedAnswer);
        }

        writer.WriteEndObject();
    }
}
