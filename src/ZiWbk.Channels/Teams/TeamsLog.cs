using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Teams;

/// <summary>
/// What the channel says of its work: kinds and codes. Never a token, an address, an id, a name or a text; what an exception says can hold any of
/// them, so only its kind is told.
/// </summary>
internal static partial class TeamsLog
{
    [LoggerMessage(601, LogLevel.Warning, "{Count} requests to the Teams endpoint were refused, the last with {Status} ({Reason}).")]
    public static partial void Refused(this ILogger logger, int count, int status, string reason);

    [LoggerMessage(602, LogLevel.Error, "An activity of the kind {Kind} could not be worked on ({Failure}) and is passed over.")]
    public static partial void NotWorkedOn(this ILogger logger, string kind, string failure);

    [LoggerMessage(603, LogLevel.Error, "An activity of the kind {Kind} could not be recorded ({Failure}); it is left unanswered, so that it is brought again.")]
    public static partial void LeftUnanswered(this ILogger logger, string kind, string failure);

    [LoggerMessage(604, LogLevel.Warning, "Teams cannot be reached ({Failure}); tried again in {Pause}.")]
    public static partial void NotReached(this ILogger logger, string failure, TimeSpan pause);

    [LoggerMessage(605, LogLevel.Warning, "A file could not be fetched from Teams ({Failure}).")]
    public static partial void NotFetched(this ILogger logger, string failure);

    [LoggerMessage(606, LogLevel.Warning, "A file could not be brought to OneDrive ({Failure}).")]
    public static partial void NotBrought(this ILogger logger, string failure);

    [LoggerMessage(607, LogLevel.Warning, "Part of message {Message} was left out ({Failure}).")]
    public static partial void LeftOut(this ILogger logger, string message, string failure);

    [LoggerMessage(608, LogLevel.Error, "Teams does not take the bot's token ({Code}); look whether the secret has expired or the registration was changed.")]
    public static partial void TokenRefused(this ILogger logger, string code);

    [LoggerMessage(609, LogLevel.Warning, "The keys with which Teams signs could not be fetched ({Failure}).")]
    public static partial void NoKeys(this ILogger logger, string failure);

    [LoggerMessage(610, LogLevel.Warning, "A private chat could not be begun with somebody of a group ({Failure}).")]
    public static partial void NotBegun(this ILogger logger, string failure);
}
