using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>The menus of commands, by scope and language.</summary>
internal sealed class CommandMethods(World world)
{
    private const int MenuLimit = 100;
    private const int NameLimit = 32;
    private const int DescriptionLimit = 256;

    public void AddTo(Dictionary<string, ApiMethod> methods)
    {
        methods["setMyCommands"] = Set;
        methods["getMyCommands"] = Get;
        methods["deleteMyCommands"] = Delete;
    }

    private void Set(ApiCall call, Utf8JsonWriter json)
    {
        if (call.Json("commands") is not { } given)
            given = JsonSerializer.SerializeToElement(Array.Empty<string>());
        if (given.ValueKind != JsonValueKind.Array)
            throw Refused.Fault("expected an Array of BotCommand");
        (string, string)[] commands = [.. given.EnumerateArray().Select(Read)];
        if (commands.Length > MenuLimit)
            throw Refused.Fault("BOT_COMMANDS_TOO_MUCH");
        if (commands.DistinctBy(command => command.Item1).Count() != commands.Length)
            call.Faults.Add("a command stands twice in the menu");
        var key = (Scope(call), Language.Of(call));
        if (commands.Length == 0)
            world.Profile.Commands.Remove(key);
        else
            world.Profile.Commands[key] = commands;
        json.WriteBooleanValue(true);
    }

    private void Get(ApiCall call, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var (command, description) in world.Profile.Commands.GetValueOrDefault((Scope(call), Language.Of(call)), []))
        {
            json.WriteStartObject();
            json.WriteString("command", command);
            json.WriteString("description", description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Delete(ApiCall call, Utf8JsonWriter json)
    {
        world.Profile.Commands.Remove((Scope(call), Language.Of(call)));
        json.WriteBooleanValue(true);
    }

    private static (string Command, string Description) Read(JsonElement item)
    {
        const string Wrong = "can't parse BotCommand: ";
        if (item.ValueKind != JsonValueKind.Object)
            throw Refused.Fault(Wrong + "expected an Object");
        var command = Word(item, "command").Trim().TrimStart('/');
        var description = Word(item, "description").Trim();
        if (command.Length == 0)
            throw Refused.Fault("command must be non-empty");
        if (command.Length > NameLimit)
            throw Refused.Fault($"command length must not exceed {NameLimit}");
        if (!command.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_'))
            throw Refused.Fault("BOT_COMMAND_INVALID");
        if (description.Length == 0)
            throw Refused.Fault("command description must be non-empty");
        return description.Length > DescriptionLimit
            ? throw Refused.Fault($"command description length must not exceed {DescriptionLimit}")
            : (command, description);

        static string Word(JsonElement item, string name) => item.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Refused.Fault(Wrong + $"Field \"{name}\" must be of type String")
            : throw Refused.Fault(Wrong + $"Can't find field \"{name}\"");
    }

    private string Scope(ApiCall call)
    {
        const string Wrong = "can't parse BotCommandScope: ";
        if (call.Json("scope") is not { } scope)
            return "default";
        if (scope.ValueKind != JsonValueKind.Object)
            throw Refused.Fault(Wrong + "BotCommandScope must be an Object");
        if (!scope.TryGetProperty("type", out var given))
            throw Refused.Fault(Wrong + "Can't find field \"type\"");
        var type = given.GetString() ?? "";
        if (type is "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators")
            return type;
        if (type is not ("chat" or "chat_administrators" or "chat_member"))
            throw Refused.Fault(Wrong + "Unsupported type specified");
        if (!scope.TryGetProperty("chat_id", out var chat))
            throw Refused.Fault(Wrong + "Can't find field \"chat_id\"");
        _ = long.TryParse(chat.ToString(), out var id);
        if (world.FindRoom(id) is null)
            throw Refused.State("chat not found");
        if (type != "chat_member")
            return $"{type}:{id}";
        return scope.TryGetProperty("user_id", out var user) ? $"{type}:{id}:{user}" : throw Refused.Fault(Wrong + "Can't find field \"user_id\"");
    }
}
