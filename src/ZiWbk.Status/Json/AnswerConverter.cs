using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;

namespace ZiWbk.Status.Json;

/// <summary>An answer as <c>{"option":"B"}</c>, <c>{"counts":{"total":4}}</c>, <c>{"share":"3/4"}</c> or <c>{"index":"7/2"}</c>; fractions stay exact.</summary>
public sealed class AnswerConverter : JsonConverter<Answer>
{
    /// <inheritdoc/>
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            throw new JsonException("An answer is an object with one field.");
        var kind = reader.GetString();
        reader.Read();
        Answer answer = kind switch
        {
            "option" => new OptionAnswer(reader.GetString() ?? throw new JsonException("An option has a key.")),
            "counts" => new CountsAnswer(ReadCounts(ref reader)),
            "share" => new ShareAnswer(Fraction(reader.GetString())),
            "index" => new IndexAnswer(Fraction(reader.GetString())),
            _ => throw new JsonException($"'{kind}' is no kind of answer."),
        };
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject)
            throw new JsonException("An answer is an object with one field.");
        return answer;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case OptionAnswer option:
                writer.WriteString("option"u8, option.Key);
                break;
            case CountsAnswer counts:
                writer.WriteStartObject("counts"u8);
                foreach (var key in counts.Counts.Keys)
                    writer.WriteNumber(key, counts.Counts[key]!.Value);
                writer.WriteEndObject();
                break;
            case ShareAnswer share:
                writer.WriteString("share"u8, share.Share.ToString());
                break;
            case IndexAnswer index:
                writer.WriteString("index"u8, index.Index.ToString());
                break;
            default:
                throw new JsonException($"{value.GetType().Name} has no written form.");
        }

        writer.WriteEndObject();
    }

    private static Counts ReadCounts(ref Utf8JsonReader reader)
    {
        var counts = Counts.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            counts = counts.With(key, reader.GetInt64());
        }

        return counts;
    }

    private static Rational Fraction(string? text)
    {
        var parts = (text ?? "").Split('/');
        return parts.Length <= 2
            && BigInteger.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            && BigInteger.TryParse(parts.Length == 2 ? parts[1] : "1", NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && !denominator.IsZero
                ? Rational.Of(numerator, denominator)
                : throw new JsonException($"'{text}' is not a fraction.");
    }
}
