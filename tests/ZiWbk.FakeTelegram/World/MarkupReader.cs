using System.Text;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Reads <c>reply_markup</c> by the rules that stand in no specification.</summary>
internal static class MarkupReader
{
    private const int ButtonLimit = 100;
    private const int RowLimit = 8;
    private const int DataLimit = 64;

    private static readonly string[] _actions =
    [
        "url", "callback_data", "callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat",
        "switch_inline_query_current_chat", "login_url", "web_app", "copy_text",
    ];

    private static readonly string[] _kinds = ["inline_keyboard", "keyboard", "remove_keyboard", "force_reply"];

    public static ReplyMarkup? Read(ApiCall call)
    {
        if (call.Json("reply_markup") is not { } given)
            return null;
        if (given.ValueKind != JsonValueKind.Object)
            throw Refused.Fault("object expected as reply markup");
        var kinds = _kinds.Count(kind => given.TryGetProperty(kind, out _));
        if (kinds > 1)
            call.Faults.Add("reply_markup is several things at once");
        if (given.TryGetProperty("inline_keyboard", out var inline))
            return new() { IsInline = true, Rows = Rows(call, inline, "Field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays", ReadInline) };
        return new()
        {
            Rows = given.TryGetProperty("keyboard", out var keyboard) ? Rows(call, keyboard, "Field \"keyboard\" must be an Array of Arrays", ReadPlain) : [],
            ForcesReply = Flag(given, "force_reply"),
            Removes = Flag(given, "remove_keyboard"),
            Selective = Flag(given, "selective"),
            Placeholder = Placeholder(call, given),
        };
    }

    /// <summary>An edit takes an inline keyboard or none.</summary>
    public static ReplyMarkup? ReadInlineOnly(ApiCall call)
    {
        var markup = Read(call);
        if (markup is { IsInline: false })
            throw Refused.Fault("inline keyboard expected");
        return markup is { Rows.Count: 0 } ? null : markup;
    }

    private static List<IReadOnlyList<Button>> Rows(ApiCall call, JsonElement rows, string otherwise, Func<ApiCall, JsonElement, Button> read)
    {
        if (rows.ValueKind != JsonValueKind.Array)
            throw Refused.Fault(LowerFirst(otherwise));
        var result = new List<IReadOnlyList<Button>>();
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
                throw Refused.Fault(LowerFirst(otherwise));
            Button[] buttons = [.. row.EnumerateArray().Select(button => read(call, button))];
            if (buttons.Length > RowLimit)
                call.Faults.Add($"{buttons.Length} buttons in a row: phones show at most {RowLimit}");
            if (buttons.Length > 0)
                result.Add(buttons);
            else
                call.Faults.Add("an empty row of buttons");
        }

        return result.Sum(row => row.Count) > ButtonLimit ? throw Refused.Fault("reply markup is too long") : result;
    }

    private static Button ReadInline(ApiCall call, JsonElement button)
    {
        const string Wrong = "can't parse inline keyboard button: ";
        if (button.ValueKind != JsonValueKind.Object)
            throw Refused.Fault(Wrong + "InlineKeyboardButton must be an Object");
        var label = Label(button, Wrong, "inline keyboard button text must be non-empty");
        var style = Style(button, Wrong);
        var actions = _actions.Where(action => button.TryGetProperty(action, out var value) && value is not { ValueKind: JsonValueKind.Null }).ToArray();
        if (actions.Length > 1)
            call.Faults.Add($"button \"{label}\" does {string.Join(" and ", actions)}: exactly one is allowed");
        var action = actions.FirstOrDefault(one => one is not ("url" or "callback_data") || button.GetProperty(one) is not { ValueKind: JsonValueKind.String } word || word.GetString()!.Length > 0)
            ?? throw Refused.Fault(Wrong + "Text buttons are unallowed in the inline keyboard");
        var value = button.GetProperty(action);
        if (action is "url" or "callback_data" && value.ValueKind != JsonValueKind.String)
            throw Refused.Fault(Wrong + $"Field \"{action}\" must be of type String");
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (action == "callback_data" && Encoding.UTF8.GetByteCount(text) > DataLimit)
            throw Refused.Fault("BUTTON_DATA_INVALID");
        if (action == "url" && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "tg" or "ton"))
            throw Refused.Fault($"inline keyboard button URL '{text}' is invalid: Wrong HTTP URL");
        return new(label, action, text, style);
    }

    private static Button ReadPlain(ApiCall call, JsonElement button)
    {
        const string Wrong = "can't parse keyboard button: ";
        if (button.ValueKind == JsonValueKind.String)
            return new(button.GetString()!, null, button.GetString()!, null);
        if (button.ValueKind != JsonValueKind.Object)
            throw Refused.Fault(Wrong + "KeyboardButton must be a String or an Object");
        var label = Label(button, Wrong, "keyboard button text must be non-empty");
        return new(label, null, label, Style(button, Wrong));
    }

    private static string Label(JsonElement button, string wrong, string empty)
    {
        if (!button.TryGetProperty("text", out var text))
            throw Refused.Fault(wrong + "Can't find field \"text\"");
        if (text.ValueKind != JsonValueKind.String)
            throw Refused.Fault(wrong + "Field \"text\" must be of type String");
        return text.GetString() is { } label && label.Trim().Length > 0 ? label : throw Refused.Fault(empty);
    }

    private static string? Style(JsonElement button, string wrong)
    {
        if (!button.TryGetProperty("style", out var style) || style.GetString() is not { Length: > 0 } word)
            return null;
        return word is "primary" or "success" or "danger" ? word : throw Refused.Fault(wrong + "invalid button style specified");
    }

    private static string? Placeholder(ApiCall call, JsonElement given)
    {
        if (!given.TryGetProperty("input_field_placeholder", out var placeholder) || placeholder.GetString() is not { } words)
            return null;
        if (words.Length is 0 or > 64)
            call.Faults.Add("input_field_placeholder is 1-64 characters");
        return words;
    }

    private static bool Flag(JsonElement given, string name) => given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
