using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>The bot itself: who it is, what it is called, whether it is there at all.</summary>
internal sealed class BotMethods(World world)
{
    public void AddTo(Dictionary<string, ApiMethod> methods)
    {
        methods["getMe"] = GetMe;
        methods["logOut"] = (call, json) => Close("logOut", json);
        methods["close"] = (call, json) => Close("close", json);
        methods["getFile"] = GetFile;
        foreach (var (field, value, limit) in new[] { ("Name", "name", 64), ("Description", "description", 512), ("ShortDescription", "short_description", 120) })
        {
            methods[$"setMy{field}"] = (call, json) => SetText(call, json, value, limit);
            methods[$"getMy{field}"] = (call, json) => GetText(call, json, value);
        }
    }

    private void GetMe(ApiCall call, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WorldJson.WriteMembers(json, world.Bot);
        json.WriteBoolean("can_join_groups", true);
        json.WriteBoolean("can_read_all_group_messages", !world.Settings.Privacy);
        json.WriteBoolean("supports_inline_queries", false);
        json.WriteBoolean("can_connect_to_business", false);
        json.WriteBoolean("has_main_web_app", false);
        json.WriteEndObject();
    }

    private void Close(string by, Utf8JsonWriter json)
    {
        world.ClosedBy = by;
        json.WriteBooleanValue(true);
    }

    private void GetFile(ApiCall call, Utf8JsonWriter json)
    {
        var id = call.Text("file_id");
        if (string.IsNullOrEmpty(id))
            throw Refused.Fault("file_id not specified");
        var file = world.FindFile(id) is { } found && found.FileId == id ? found : throw Refused.State("invalid file_id");
        if (file.Size > StoredFile.DownloadLimit)
            throw Refused.State("file is too big");
        WorldJson.Write(json, file, withPath: true);
    }

    private void SetText(ApiCall call, Utf8JsonWriter json, string field, int limit)
    {
        var text = (call.Text(field) ?? "").Trim();
        if (text.Length > limit)
            throw Refused.Fault($"{field} is too long");
        var key = (field, Language.Of(call));
        if (text.Length == 0)
            world.Profile.Texts.Remove(key);
        else
            world.Profile.Texts[key] = text;
        json.WriteBooleanValue(true);
    }

    private void GetText(ApiCall call, Utf8JsonWriter json, string field)
    {
        json.WriteStartObject();
        json.WriteString(field, world.Profile.Texts.GetValueOrDefault((field, Language.Of(call)), world.Profile.Texts.GetValueOrDefault((field, ""), "")));
        json.WriteEndObject();
    }
}
