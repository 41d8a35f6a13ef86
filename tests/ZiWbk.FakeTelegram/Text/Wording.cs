using System.Text;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Reads the words of a request, text or caption, and holds them against Telegram's lengths.</summary>
internal static class Wording
{
    private const int TextLimit = 4096;
    private const int CaptionLimit = 1024;
    private const int EntityLimit = 100;
    private const int RawLimit = 1 << 15;

    public static FormattedText Text(ApiCall call)
    {
        var raw = call.Text("text") ?? "";
        if (raw.Length == 0)
            throw Refused.Fault("message text is empty");
        var text = Read(call, raw, call.Text("parse_mode"), call.Json("entities"));
        if (text.Text.Length == 0)
            throw Refused.Fault("text must be non-empty");
        return text.Text.Length > TextLimit ? throw Refused.Fault("message is too long") : text;
    }

    public static FormattedText Caption(ApiCall call) =>
        Caption(call, call.Text("caption"), call.Text("parse_mode"), call.Json("caption_entities"));

    public static FormattedText Caption(ApiCall call, string? raw, string? mode, JsonElement? entities)
    {
        var text = Read(call, raw ?? "", mode, entities);
        return text.Text.Length > CaptionLimit ? throw Refused.Fault("message caption is too long") : text;
    }

    private static FormattedText Read(ApiCall call, string raw, string? mode, JsonElement? entities)
    {
        if (Encoding.UTF8.GetByteCount(raw) > RawLimit)
            throw Refused.Fault("text is too long");
        var text = mode?.ToLowerInvariant() switch
        {
            null or "" or "none" => new FormattedText(raw, Entities(raw, entities)),
            "html" => HtmlText.Read(raw, call.Faults),
            "markdown" or "markdownv2" => Unread(call, raw, mode),
            _ => throw Refused.Fault("unsupported parse_mode"),
        };
        if (text.Entities.Count > EntityLimit)
            call.Faults.Add($"{text.Entities.Count} entities: Telegram drops what is beyond {EntityLimit}");
        return text.Trimmed();
    }

    private static FormattedText Unread(ApiCall call, string raw, string? mode)
    {
        call.Faults.Add($"not simulated: parse_mode {mode}");
        return new(raw, []);
    }

    private static List<Entity> Entities(string text, JsonElement? given)
    {
        if (given is not { ValueKind: JsonValueKind.Array } list)
            return [];
        var entities = new List<Entity>();
        foreach (var one in list.EnumerateArray())
        {
            if (!one.TryGetProperty("type", out var type) || !one.TryGetProperty("offset", out var offset) || !one.TryGetProperty("length", out var length))
                throw Refused.Fault("can't parse MessageEntity: Can't find field \"offset\"");
            var entity = new Entity(type.GetString() ?? "", offset.GetInt32(), length.GetInt32(), one.TryGetProperty("url", out var url) ? url.GetString() : null);
            if (entity.Offset < 0 || entity.Length < 0 || entity.Offset > text.Length)
                throw Refused.Fault($"entity begins after the end of the text at UTF-16 offset {entity.Offset}");
            if (entity.Offset + entity.Length > text.Length)
                throw Refused.Fault($"entity beginning at UTF-16 offset {entity.Offset} ends after the end of the text at UTF-16 offset {entity.Offset + entity.Length}");
            entities.Add(entity);
        }

        return entities;
    }
}
