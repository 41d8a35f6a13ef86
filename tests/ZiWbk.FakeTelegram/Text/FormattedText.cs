using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>A stretch of a text that is bold, a link, a command. Counted in UTF-16 code units, as Telegram counts.</summary>
internal sealed record Entity(string Type, int Offset, int Length, string? Argument = null);

/// <summary>A text after its markup has been read.</summary>
internal sealed record FormattedText(string Text, IReadOnlyList<Entity> Entities)
{
    public static FormattedText Empty { get; } = new("", []);

    public bool Same(FormattedText? other) => other is not null && Text == other.Text && Entities.SequenceEqual(other.Entities);

    /// <summary>Telegram takes the space around a text away.</summary>
    public FormattedText Trimmed()
    {
        var start = Text.Length - Text.AsSpan().TrimStart().Length;
        var end = Text.AsSpan().TrimEnd().Length;
        if (start == 0 && end == Text.Length)
            return this;
        if (start >= end)
            return Empty;
        return new(Text[start..end], [.. Entities.Select(entity => Cut(entity, start, end)).Where(entity => entity.Length > 0)]);
    }

    public void Write(Utf8JsonWriter json, string name, string entities)
    {
        json.WriteString(name, Text);
        if (Entities.Count == 0)
            return;
        json.WriteStartArray(entities);
        foreach (var entity in Entities)
        {
            json.WriteStartObject();
            json.WriteNumber("offset", entity.Offset);
            json.WriteNumber("length", entity.Length);
            json.WriteString("type", entity.Type);
            if (entity.Argument is { } argument)
                json.WriteString(entity.Type == "pre" ? "language" : entity.Type == "custom_emoji" ? "custom_emoji_id" : "url", argument);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Entity Cut(Entity entity, int start, int end)
    {
        var from = Math.Max(entity.Offset, start);
        var to = Math.Min(entity.Offset + entity.Length, end);
        return entity with { Offset = from - start, Length = Math.Max(0, to - from) };
    }
}
