namespace ZiWbk.Channels.Teams;

/// <summary>Where in a group something was said and by whom, as it travels through a turn and comes back on its replies.</summary>
/// <param name="Thread">The first message of the thread in a channel; null in a group chat, which has none.</param>
/// <param name="User">Who said it, by the id within Teams.</param>
/// <param name="Name">What the platform calls the user.</param>
internal sealed record TeamsPlace(string? Thread, string User, string Name)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is none.</summary>
    public static TeamsPlace? Of(string? text) =>
        text?.Split(' ', 3) is [var thread, { Length: > 0 } user, var name] ? new(thread is "-" ? null : thread, user, name) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Thread ?? "-"} {User} {Name}";
}
