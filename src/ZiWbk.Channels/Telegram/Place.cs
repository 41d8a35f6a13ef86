using System.Globalization;

namespace ZiWbk.Channels.Telegram;

/// <summary>Where in a group something was said and by whom, as it travels through a turn and comes back on its replies.</summary>
/// <param name="Message">The message a reply hangs on; null for a press, which is on the bot's own.</param>
/// <param name="Thread">The topic; null outside topics.</param>
/// <param name="User">Who said it.</param>
/// <param name="Name">What the platform calls the user.</param>
internal sealed record Place(int? Message, int? Thread, long User, string Name)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is none.</summary>
    public static Place? Of(string? text)
    {
        if (text?.Split(' ', 4) is not [var message, var thread, var user, var name] || !long.TryParse(user, CultureInfo.InvariantCulture, out var id))
            return null;
        return new(Number(message), Number(thread), id, name);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text(Message)} {Text(Thread)} {User} {Name}");

    private static int? Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
