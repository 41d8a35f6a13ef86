using System.Globalization;
using System.Text.Json;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Json;

namespace ZiWbk.Documents.Packs;

/// <summary>The answers of all layers, each with the event that gave it.</summary>
internal static class AnswersDocument
{
    private static readonly AnswerConverter _converter = new();

    public static byte[] Write(UnitAssessment assessment, Instrument instrument) => PackJson.Write(json =>
    {
        json.WriteString("instrument", instrument.Id);
        json.WriteString("assessment", assessment.Id.ToString());
        json.Each("questions", instrument.Questions, question =>
        {
            json.WriteString("id", question.Id.Value);
            foreach (var layer in Enum.GetValues<Layer>())
            {
                if (assessment[layer][question.Id] is not { } given)
                    continue;
                json.WriteStartObject(layer.ToString().ToLowerInvariant());
                json.WritePropertyName("answer");
                _converter.Write(json, given.Answer, JsonSerializerOptions.Default);
                json.WriteNumber("event", given.Sequence);
                json.WriteString("at", given.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                json.WriteString("by", given.By.ToString());
                if (given.Carried)
                    json.WriteBoolean("lastYears", true);
                json.WriteEndObject();
            }
        });
    });

    /// <summary>The answers it holds.</summary>
    /// <exception cref="JsonException">It is no such document.</exception>
    public static LayeredAnswers Read(byte[] document, Instrument instrument)
    {
        using var parsed = JsonDocument.Parse(document);
        if (parsed.RootElement.GetProperty("instrument").GetString() != instrument.Id)
            throw new JsonException("Another worksheet.");
        var answers = LayeredAnswers.Empty(instrument);
        foreach (var entry in parsed.RootElement.GetProperty("questions").EnumerateArray())
        {
            var question = QuestionId.TryParse(entry.GetProperty("id").GetString() ?? "", out var id) ? instrument.Find(id) : null;
            if (question is null)
                throw new JsonException("An unknown question.");
            foreach (var layer in Enum.GetValues<Layer>())
            {
                if (!entry.TryGetProperty(layer.ToString().ToLowerInvariant(), out var given))
                    continue;
                var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(given.GetProperty("answer").GetRawText()));
                reader.Read();
                var answer = _converter.Read(ref reader, typeof(Answer), JsonSerializerOptions.Default);
                answers = answers.With(layer, answers[layer].With(question, question.Accepts(answer) ? answer : throw new JsonException("An answer that the question does not take.")));
            }
        }

        return answers;
    }
}
