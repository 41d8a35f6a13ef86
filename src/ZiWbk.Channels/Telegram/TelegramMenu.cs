using System.Collections.Immutable;
using ZiWbk.Assessment;

namespace ZiWbk.Channels.Telegram;

/// <summary>A command as the platform shows it.</summary>
/// <param name="Command">Without the slash: small letters, digits and underscores.</param>
/// <param name="Description">What it does.</param>
public sealed record MenuCommand(string Command, Bilingual Description);

/// <summary>The commands that the platform shows, and those that everybody expects of a bot.</summary>
/// <param name="Private">In a private chat, in order.</param>
/// <param name="Group">In a group, in order.</param>
/// <param name="Means">What a command stands for that no dialog starts: <c>help</c> for <c>/bantuan</c>.</param>
public sealed record TelegramMenu(
    ImmutableArray<MenuCommand> Private, ImmutableArray<MenuCommand> Group, ImmutableDictionary<string, string> Means)
{
    /// <summary>No commands.</summary>
    public static TelegramMenu None { get; } = new([], [], ImmutableDictionary<string, string>.Empty);
}
