using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Telegram;

/// <summary>
/// What the channel says of its work: updates by their number, failures by their kind. Never a token, an address, a name or a text;
/// what an exception says can hold any of them, so only its kind is told.
/// </summary>
internal static partial class TelegramLog
{
    [LoggerMessage(301, LogLevel.Warning, "Telegram's update {Update} cannot be read ({Failure}) and is passed over.")]
    public static partial void Poison(this ILogger logger, long update, string failure);

    [LoggerMessage(302, LogLevel.Error, "Telegram's update {Update} could not be worked on ({Failure}) and is passed over.")]
    public static partial void NotWorkedOn(this ILogger logger, long update, string failure);

    [LoggerMessage(304, LogLevel.Warning, "Telegram cannot be reached ({Failure}); tried again in {Pause}.")]
    public static partial void NotReached(this ILogger logger, string failure, TimeSpan pause);

    [LoggerMessage(305, LogLevel.Warning, "Another program fetches this bot's updates as well, or a webhook is set; tried again in {Pause}.")]
    public static partial void Conflict(this ILogger logger, TimeSpan pause);

    [LoggerMessage(306, LogLevel.Warning, "The command menu for {Scope} was not taken ({Failure}).")]
    public static partial void MenuNotTaken(this ILogger logger, string scope, string failure);

    [LoggerMessage(307, LogLevel.Debug, "A press was not answered ({Failure}).")]
    public static partial void PressNotAnswered(this ILogger logger, string failure);

    [LoggerMessage(308, LogLevel.Warning, "A file could not be fetched from Telegram ({Failure}).")]
    public static partial void NotFetched(this ILogger logger, string failure);

    [LoggerMessage(309, LogLevel.Warning, "A request to the webhook was refused ({Status}).")]
    public static partial void WebhookRefused(this ILogger logger, int status);

    [LoggerMessage(310, LogLevel.Warning, "The group of chat {Chat} could not pin its status ({Failure}).")]
    public static partial void NotPinned(this ILogger logger, string chat, string failure);

    [LoggerMessage(311, LogLevel.Warning, "Part of message {Message} was left out ({Failure}).")]
    public static partial void LeftOut(this ILogger logger, string message, string failure);

    [LoggerMessage(312, LogLevel.Error, "Telegram takes the token no longer; look whether it was revoked.")]
    public static partial void TokenRefused(this ILogger logger);
}
