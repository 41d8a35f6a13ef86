namespace ZiWbk.FakeTelegram;

/// <summary>
/// What the bot gets to see of a group. In privacy mode: commands with its name, plain commands while it was the last bot to
/// speak, replies to what it said; service messages always, and everything where it administers.
/// </summary>
internal static class Privacy
{
    public static bool BotSees(World world, StoredMessage message)
    {
        var room = message.Room;
        if (room.Kind == RoomKind.Private)
            return true;
        var standing = room.Standing(world.Bot);
        if (!standing.IsIn)
            return false;
        if (!world.Settings.Privacy || standing.Administers || message.ReplyTo?.From == world.Bot)
            return true;
        if (message.Words is not { } words || words.Entities.FirstOrDefault(entity => entity is { Type: "bot_command", Offset: 0 }) is not { } command)
            return false;
        var name = words.Text[..command.Length].Split('@');
        return name.Length == 1 ? room.LastBot == world.Bot : name[1].Equals(world.Settings.Username, StringComparison.OrdinalIgnoreCase);
    }
}
