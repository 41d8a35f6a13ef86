using ZiWbk.Conversation.Turns;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>The bot as Telegram knows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Username">Its name, without the at sign.</param>
internal sealed record BotIdentity(long Id, string Username);

/// <summary>An update made out.</summary>
/// <param name="Update">Its number.</param>
/// <param name="Chat">The chat whose turn it is; what happens in one chat happens in the order it came.</param>
internal abstract record Arrival(long Update, long Chat)
{
    /// <summary>Whose doing it is, <c>channel:id</c>; null where that is not said.</summary>
    public virtual string? Account => null;
}

/// <summary>Nothing for us; it is only acknowledged.</summary>
internal sealed record Nothing(long Update, long Chat) : Arrival(Update, Chat);

/// <summary>Something was said or sent.</summary>
/// <param name="Update">Its number.</param>
/// <param name="Chat">Where.</param>
/// <param name="Incoming">As a turn takes it; a file's bytes are still to be fetched.</param>
/// <param name="Sent">What kind of thing it is.</param>
internal sealed record Said(long Update, long Chat, Incoming Incoming, SentKind Sent) : Arrival(Update, Chat)
{
    /// <summary>The file to fetch; null for none.</summary>
    public SentFile? File { get; init; }

    /// <summary>The topic; null outside topics.</summary>
    public int? Thread { get; init; }

    /// <inheritdoc/>
    public override string Account => Incoming.AccountKey;
}

/// <summary>A button was pressed.</summary>
/// <param name="Update">Its number.</param>
/// <param name="Chat">Where.</param>
/// <param name="Incoming">As a turn takes it; what is behind the button is still to be looked up.</param>
/// <param name="Query">What Telegram waits to have answered.</param>
/// <param name="Key">What stands behind the button.</param>
internal sealed record Pressed(long Update, long Chat, Incoming Incoming, string Query, string? Key) : Arrival(Update, Chat)
{
    /// <inheritdoc/>
    public override string Account => Incoming.AccountKey;
}

/// <summary>The bot may write to a chat from now on, or no longer.</summary>
/// <param name="Update">Its number.</param>
/// <param name="Chat">Where.</param>
/// <param name="Group">Whether it is a group.</param>
/// <param name="Lost">Why not, in one word; null where it may.</param>
/// <param name="Joined">Whether it has just come into a group.</param>
internal sealed record Membership(long Update, long Chat, bool Group, string? Lost, bool Joined) : Arrival(Update, Chat);

/// <summary>A group has another id from now on.</summary>
/// <param name="Update">Its number.</param>
/// <param name="Chat">Where it was told.</param>
/// <param name="From">The id so far.</param>
/// <param name="To">The id from now on.</param>
internal sealed record Moved(long Update, long Chat, long From, long To) : Arrival(Update, Chat);

/// <summary>What kind of thing was sent.</summary>
internal enum SentKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A file.</summary>
    File,

    /// <summary>A photo, made small by Telegram.</summary>
    Photo,

    /// <summary>Something the bot cannot read: a voice, a sticker, a place.</summary>
    Other,
}

/// <summary>A file on Telegram's server.</summary>
/// <param name="Id">By which it is fetched.</param>
/// <param name="Name">As the sender called it.</param>
/// <param name="Size">In bytes; null where Telegram does not say.</param>
internal sealed record SentFile(string Id, string Name, long? Size);
