namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>What a refusal of the connector's means for what was to be sent.</summary>
internal enum TeamsFaultKind
{
    /// <summary>Too much at once, or two things at once: nothing was done, to be sent later.</summary>
    TooMany,

    /// <summary>Nobody can be written to there any more, until something comes from there.</summary>
    Lost,

    /// <summary>What was to be changed is gone, or not ours.</summary>
    CannotEdit,

    /// <summary>The thread is gone.</summary>
    NoThread,

    /// <summary>The token is not taken.</summary>
    Token,

    /// <summary>A server on the way failed: it may have been done or not.</summary>
    Server,

    /// <summary>It can never be sent.</summary>
    Refused,
}

/// <summary>
/// A refusal of the connector's, made out by its status first and its code second, because codes differ from what is written of them.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
/// </summary>
/// <param name="Kind">What it means.</param>
/// <param name="Code">In one word, for the journal.</param>
internal readonly record struct TeamsFault(TeamsFaultKind Kind, string Code)
{
    private const int LongestCode = 40;

    /// <summary>How long to wait; null where Teams does not say.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Makes it out.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The error's code in the body; null for none.</param>
    /// <param name="retryAfter">What the header says.</param>
    /// <param name="isEdit">Whether something was to be changed.</param>
    public static TeamsFault Of(int status, string? code, TimeSpan? retryAfter, bool isEdit) => status switch
    {
        429 or 412 => new(TeamsFaultKind.TooMany, "too-many") { RetryAfter = retryAfter },
        401 => new(TeamsFaultKind.Token, "token"),
        502 or 503 or 504 => new(TeamsFaultKind.Server, "server") { RetryAfter = retryAfter },
        403 when code == "InvalidBotApiHost" => new(TeamsFaultKind.Refused, "wrong-host"),
        403 when isEdit && code == "NotEnoughPermissions" => new(TeamsFaultKind.CannotEdit, "cannot-edit"),
        403 => new(TeamsFaultKind.Lost, Word(code, "forbidden")),
        404 when code == "ActivityNotFoundInConversation" => new(isEdit ? TeamsFaultKind.CannotEdit : TeamsFaultKind.NoThread, "not-found"),
        404 => new(TeamsFaultKind.NoThread, Word(code, "not-found")),
        413 => new(TeamsFaultKind.Refused, "too-large"),
        _ => new(TeamsFaultKind.Refused, Word(code, "refused")),
    };

    // "BotNotInConversationRoster" becomes bot-not-in-conversation-roster; anything else that may stand there does not come into the journal.
    private static string Word(string? code, string otherwise) =>
        code is { Length: > 0 and <= LongestCode } && code.All(char.IsAsciiLetter)
            ? string.Concat(code.Select((letter, at) => char.IsAsciiLetterUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()))
            : otherwise;
}

/// <summary>The connector refuses.</summary>
internal sealed class TeamsRefusedException(TeamsFault fault) : Exception(fault.Code)
{
    /// <summary>What it means.</summary>
    public TeamsFault Fault { get; } = fault;
}
