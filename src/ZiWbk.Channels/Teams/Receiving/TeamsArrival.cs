using ZiWbk.Conversation.Turns;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>An activity made out.</summary>
/// <param name="Activity">The activity.</param>
internal abstract record TeamsArrival(Activity Activity);

/// <summary>Nothing for us; it is only acknowledged.</summary>
internal sealed record NothingHere(Activity Activity) : TeamsArrival(Activity);

/// <summary>Something was said or sent.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Incoming">As a turn takes it; the bytes of files are still to be fetched.</param>
internal sealed record SaidHere(Activity Activity, Incoming Incoming) : TeamsArrival(Activity)
{
    /// <summary>The files to fetch.</summary>
    public IReadOnlyList<SentHere> Files { get; init; } = [];

    /// <summary>Whether there was a file that a bot gets nothing of in a group.</summary>
    public bool HasFileOutOfReach { get; init; }

    /// <summary>Whether there is something that the bot cannot read, and nothing else.</summary>
    public bool IsUnreadable { get; init; }
}

/// <summary>A button was pressed.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Incoming">As a turn takes it; what is behind the button is still to be looked up.</param>
/// <param name="Key">What stands behind the button.</param>
internal sealed record PressedHere(Activity Activity, Incoming Incoming, string? Key) : TeamsArrival(Activity);

/// <summary>Somebody allows a file that was offered, or declines it.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Incoming">By whom and where.</param>
/// <param name="Key">What stands for the file.</param>
/// <param name="Size">How many bytes were announced; null where that did not come back.</param>
/// <param name="Target">Where to bring it; null where it was declined.</param>
internal sealed record ConsentHere(Activity Activity, Incoming Incoming, string? Key, long? Size, UploadTarget? Target) : TeamsArrival(Activity);

/// <summary>A message was changed after it was sent.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Incoming">By whom and where.</param>
internal sealed record ChangedHere(Activity Activity, Incoming Incoming) : TeamsArrival(Activity);

/// <summary>The bot may write to a conversation from now on, or no longer.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Incoming">By whom and where.</param>
/// <param name="Lost">Why not, in one word; null where it may.</param>
internal sealed record ReachHere(Activity Activity, Incoming Incoming, string? Lost) : TeamsArrival(Activity);

/// <summary>A file that can be fetched.</summary>
/// <param name="Address">Where.</param>
/// <param name="Name">As the sender called it; null for a picture in the message itself.</param>
/// <param name="NeedsToken">Whether it is the connector's.</param>
internal sealed record SentHere(Uri? Address, string? Name, bool NeedsToken);

/// <summary>Where a file is to be brought.</summary>
internal sealed record UploadTarget(Uri? Address, string ContentUrl, string Name, string UniqueId, string FileType);
