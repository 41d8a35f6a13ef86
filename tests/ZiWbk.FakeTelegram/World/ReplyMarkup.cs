using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>A button: its label, what it does (<c>callback_data</c>, <c>url</c>, …; null on a reply keyboard), and with what.</summary>
internal sealed record Button(string Label, string? Action, string Value, string? Style);

/// <summary>What hangs below a message: an inline keyboard, a reply keyboard, its removal, or the wish for a reply.</summary>
internal sealed class ReplyMarkup
{
    public bool IsInline { get; init; }

    public bool ForcesReply { get; init; }

    public bool Removes { get; init; }

    public bool Selective { get; init; }

    public string? Placeholder { get; init; }

    public IReadOnlyList<IReadOnlyList<Button>> Rows { get; init; } = [];

    public IEnumerable<Button> Buttons => Rows.SelectMany(row => row);

    public static bool Same(ReplyMarkup? one, ReplyMarkup? other)
    {
        var here = one?.Rows ?? [];
        var there = other?.Rows ?? [];
        return here.Count == there.Count && here.Zip(there).All(pair => pair.First.SequenceEqual(pair.Second));
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("inline_keyboard");
        foreach (var row in Rows)
        {
            json.WriteStartArray();
            foreach (var button in row)
            {
                json.WriteStartObject();
                json.WriteString("text", button.Label);
                if (button.Style is { } style)
                    json.WriteString("style", style);
                json.WritePropertyName(button.Action!);
                if (button.Action is "callback_data" or "url" || button.Action!.StartsWith("switch_inline_query", StringComparison.Ordinal))
                    json.WriteStringValue(button.Value);
                else
                    json.WriteRawValue(button.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
