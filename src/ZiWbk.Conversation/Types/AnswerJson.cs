using System.Buffers;
using System.Text;
using System.Text.Json;
using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Json;

namespace ZiWbk.Conversation.Types;

/// <summary>An answer as a talk keeps it, in the journal's own shape.</summary>
internal static class AnswerJson
{
    private static readonly AnswerConverter _shape = new();

    public static string Write(Answer answer)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
            _shape.Write(writer, answer, JsonSerializerOptions.Default);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static Answer? Read(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() ? _shape.Read(ref reader, typeof(Answer), JsonSerializerOptions.Default) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
