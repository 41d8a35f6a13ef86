using System.Globalization;

namespace ZiWbk.FakeTelegram;

/// <summary>Updates that a library stumbles over.</summary>
internal static class Poison
{
    public static string Discriminator(Room room, Account bot)
    {
        var member = string.Create(CultureInfo.InvariantCulture, $"{{\"user\":{{\"id\":{bot.Id},\"is_bot\":true,\"first_name\":\"b\"}},\"status\":\"observer\"}}");
        return string.Create(CultureInfo.InvariantCulture, $"{{\"chat\":{{\"id\":{room.Id},\"type\":\"{room.KindName}\"}},\"from\":{{\"id\":{bot.Id},\"is_bot\":true,\"first_name\":\"b\"}},\"date\":1,\"old_chat_member\":{member},\"new_chat_member\":{member}}}");
    }

    public static string Members(Room room) =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"message_id\":1,\"date\":\"yesterday\",\"chat\":{{\"id\":{room.Id},\"type\":\"{room.KindName}\"}},\"text\":12}}");
}
