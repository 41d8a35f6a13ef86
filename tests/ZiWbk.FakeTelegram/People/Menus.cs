namespace ZiWbk.FakeTelegram;

/// <summary>Which of the bot's menus a phone shows.</summary>
internal static class Menus
{
    public static IReadOnlyList<(string Command, string Description)> Shown(World world, Account who, Room room)
    {
        foreach (var scope in Scopes(who, room))
            foreach (var language in new[] { who.Language ?? "", "" })
                if (world.Profile.Commands.TryGetValue((scope, language), out var menu))
                    return menu;
        return [];
    }

    private static IEnumerable<string> Scopes(Account who, Room room)
    {
        if (room.Kind == RoomKind.Private)
            return [$"chat:{room.Id}", "all_private_chats", "default"];
        var chat = room.Standing(who).Administers
            ? new[] { $"chat_member:{room.Id}:{who.Id}", $"chat_administrators:{room.Id}", $"chat:{room.Id}", "all_chat_administrators" }
            : [$"chat_member:{room.Id}:{who.Id}", $"chat:{room.Id}"];
        return [.. chat, "all_group_chats", "default"];
    }
}
