using ZiWbk.Status.Chats;

namespace ZiWbk.Conversation.Turns;

/// <summary>One message, press or file that came in from a chat.</summary>
/// <param name="Channel">Which channel: <c>web</c>, <c>terminal</c>, <c>telegram</c>, <c>teams</c>.</param>
/// <param name="Update">What the channel calls it, unique within the channel: given twice, it has its effect once.</param>
/// <param name="Chat">The chat's address within the channel.</param>
/// <param name="Kind">Private or group.</param>
/// <param name="Account">Who sent it, within the channel.</param>
/// <param name="Name">What the platform says that the sender is called; not trusted, only offered.</param>
public sealed record Incoming(string Channel, string Update, string Chat, ChatKind Kind, string Account, string Name)
{
    /// <summary>The most letters of a text that are read.</summary>
    public const int LongestText = 4_000;

    /// <summary>What was typed; null for a press, and empty beside a file without words.</summary>
    public string? Text { get; init; }

    /// <summary>The value of the button pressed; null where none was.</summary>
    public string? Press { get; init; }

    /// <summary>The message a press was on, as the channel calls it, so that it can be edited in place.</summary>
    public string? On { get; init; }

    /// <summary>A file that was sent; null where none was.</summary>
    public IncomingFile? File { get; init; }

    /// <summary>Whether the bot is meant: always so in a private chat, in a group by a command, a mention or a reply.</summary>
    public bool Addressed { get; init; } = true;

    /// <summary>The language the platform knows the sender by; used until the chat has chosen one.</summary>
    public ZiWbk.Assessment.Language? Language { get; init; }

    /// <summary>Where in the chat it was said and by whom, in the channel's own words: every reply carries it back.</summary>
    public string? Place { get; init; }

    /// <summary>What the channel calls the files sent together with this one; null for a file of its own.</summary>
    public string? Album { get; init; }

    /// <summary>
    /// Where what concerns only whoever pressed is said, once the turn is recorded; null where the channel has no such place: then it
    /// is a message. A channel that has one also shows what follows a press in the place of what was pressed.
    /// </summary>
    public Action<Aside>? Aside { get; init; }

    /// <summary>The chat's address among all channels, as the status keeps it.</summary>
    public string ChatKey => $"{Channel}:{Chat}";

    /// <summary>The sender's account among all channels, as the status keeps it; another channel's where the sender is known to be the same person.</summary>
    public string AccountKey { get; init; } = $"{Channel}:{Account}";
}

/// <summary>A file that was sent, received in full and no larger than the channel's limit.</summary>
/// <param name="Name">Its name as the sender gave it; not trusted.</param>
/// <param name="Content">Its bytes.</param>
public sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Content);
