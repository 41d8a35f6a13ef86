using System.Text;
using System.Text.Json;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>
/// Reads JSON of which nobody could make two things: well-formed UTF-8, no name twice in an object (also not with other capitals, which some
/// readers take for the same), no half of a surrogate pair, not too deep.
/// </summary>
internal static class StrictJson
{
    /// <summary>The deepest nesting taken; an activity of Teams has about eight levels.</summary>
    public const int Deepest = 32;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>An object.</summary>
    /// <exception cref="JsonException">It is none, or can be read in two ways.</exception>
    public static JsonElement Object(ReadOnlySpan<byte> utf8)
    {
        try
        {
            _ = _strict.GetCharCount(utf8);
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Deepest });
            using var document = JsonDocument.ParseValue(ref reader);
            if (reader.Read() || document.RootElement.ValueKind != JsonValueKind.Object)
                throw new JsonException("One object was expected.");
            Check(document.RootElement);
            return document.RootElement.Clone();
        }
        catch (Exception exception) when (exception is DecoderFallbackException or InvalidOperationException)
        {
            throw new JsonException("It is no Unicode text.", exception);
        }
    }

    private static void Check(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                foreach (var member in element.EnumerateObject())
                {
                    if (!names.Add(member.Name))
                        throw new JsonException("A name stands twice in an object.");
                    Check(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var entry in element.EnumerateArray())
                    Check(entry);
                break;
            case JsonValueKind.String:
                // Reading it tells whether an escape is half of a pair.
                _ = element.GetString();
                break;
            default:
                break;
        }
    }
}
