using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZiWbk.Assessment;

namespace ZiWbk.Bot.Chat;

/// <summary>
/// One line of input: words; <c>#2</c> presses the second button of the newest reply; a line that begins with <c>{</c> is one of
/// <c>{"as":"NAME","text":"…"}</c>, <c>{"press":"VALUE","turn":3}</c>, <c>{"file":"PATH"}</c>.
/// </summary>
internal sealed record ChatLine
{
    /// <summary>Who writes; null for whoever wrote before.</summary>
    public string? As { get; init; }

    /// <summary>Words; null for a press.</summary>
    public string? Text { get; init; }

    /// <summary>A button's value.</summary>
    public string? Press { get; init; }

    /// <summary>The turn whose reply the button stood on.</summary>
    public int? Turn { get; init; }

    /// <summary>A file to send.</summary>
    public string? File { get; init; }

    /// <summary>The number of a button of the newest reply, from 1.</summary>
    [JsonIgnore]
    public int? Button { get; init; }

    /// <summary>The line, or what is wrong with it.</summary>
    public static (ChatLine? Line, Bilingual? Refusal) Read(string text)
    {
        if (text.StartsWith('#') && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var button))
            return (new() { Button = button }, null);
        if (!text.StartsWith('{'))
            return (new() { Text = text }, null);
        try
        {
            var line = JsonSerializer.Deserialize(text, ChatShapes.Default.ChatLine);
            return line is { Text: null, Press: null, File: null } or null ? (null, Wrong) : (line, null);
        }
        catch (JsonException)
        {
            return (null, Wrong);
        }
    }

    private static Bilingual Wrong => new(
        """Baris ini bukan JSON yang dikenal; contoh: {"text":"halo"}, {"press":"NILAI","turn":3}, {"file":"berkas.pdf"}.""",
        """This line is no JSON that is known; examples: {"text":"hello"}, {"press":"VALUE","turn":3}, {"file":"file.pdf"}.""");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ChatLine))]
internal sealed partial class ChatShapes : JsonSerializerContext;
