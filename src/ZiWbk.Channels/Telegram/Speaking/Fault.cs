using Telegram.Bot.Exceptions;

namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>What a refusal of Telegram's means for what was to be sent.</summary>
internal enum FaultKind
{
    /// <summary>Too much at once: to be sent later.</summary>
    TooMany,

    /// <summary>The group has become a larger one with another id.</summary>
    Moved,

    /// <summary>Nobody can be written to there any more.</summary>
    Lost,

    /// <summary>It stands there already as it is to be.</summary>
    NotModified,

    /// <summary>What was to be changed is gone, too old or of another kind.</summary>
    CannotEdit,

    /// <summary>The topic is gone or closed.</summary>
    NoThread,

    /// <summary>Telegram cannot read the marks of the text.</summary>
    BadMarkup,

    /// <summary>The token is not taken.</summary>
    Token,

    /// <summary>Telegram itself failed: it may have been sent or not.</summary>
    Server,

    /// <summary>It can never be sent.</summary>
    Refused,
}

/// <summary>A refusal of Telegram's, made out.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Code">In one word, for the journal.</param>
internal readonly record struct Fault(FaultKind Kind, string Code)
{
    // Telegram always says how long; where it did not, a little patience.
    private const int Seconds = 5;

    /// <summary>How long to wait.</summary>
    public TimeSpan RetryAfter { get; private init; }

    /// <summary>The id from now on.</summary>
    public long MovedTo { get; private init; }

    /// <summary>Makes it out.</summary>
    public static Fault Of(ApiRequestException refusal)
    {
        var words = refusal.Message;
        return refusal.ErrorCode switch
        {
            429 => new(FaultKind.TooMany, "too-many") { RetryAfter = TimeSpan.FromSeconds(refusal.Parameters?.RetryAfter ?? Seconds) },
            401 or 404 => new(FaultKind.Token, "token"),
            >= 500 => new(FaultKind.Server, "server"),
            413 => new(FaultKind.Refused, "too-large"),
            403 => new(FaultKind.Lost, Lost(words)),
            _ when refusal.Parameters?.MigrateToChatId is { } to => new(FaultKind.Moved, "moved") { MovedTo = to },
            _ when Says(words, "message is not modified") => new(FaultKind.NotModified, "not-modified"),
            _ when Says(words, "message to edit not found", "message can't be edited", "no text in the message to edit", "MESSAGE_ID_INVALID", "message content type", "no caption in the message") => new(FaultKind.CannotEdit, "cannot-edit"),
            _ when Says(words, "message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED") => new(FaultKind.NoThread, "no-thread"),
            _ when Says(words, "can't parse entities") => new(FaultKind.BadMarkup, "bad-markup"),
            _ when Says(words, "chat not found", "PEER_ID_INVALID", "group chat was upgraded", "group chat was deactivated") => new(FaultKind.Lost, "chat-not-found"),
            _ when Says(words, "have no rights to send", "not enough rights to send", "CHAT_WRITE_FORBIDDEN", "CHAT_RESTRICTED") => new(FaultKind.Lost, "no-rights"),
            _ when Says(words, "message is too long", "caption is too long") => new(FaultKind.Refused, "too-long"),
            _ => new(FaultKind.Refused, "bad-request"),
        };
    }

    private static string Lost(string words) =>
        Says(words, "blocked by the user", "can't initiate conversation") ? "blocked"
        : Says(words, "user is deactivated") ? "deactivated"
        : Says(words, "was kicked", "not a member") ? "removed"
        : "forbidden";

    private static bool Says(string words, params ReadOnlySpan<string> any)
    {
        foreach (var said in any)
        {
            if (words.Contains(said, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
