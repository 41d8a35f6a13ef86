using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Web;

/// <summary>What the page's server says of its work: kinds of failures, never a word of a talk.</summary>
internal static partial class WebLog
{
    [LoggerMessage(201, LogLevel.Error, "A message from the page was not taken ({Failure}).")]
    public static partial void NotTaken(this ILogger logger, string failure);

    [LoggerMessage(202, LogLevel.Warning, "A picture could not be painted ({Failure}); its words go without it.")]
    public static partial void NotPainted(this ILogger logger, string failure);

    [LoggerMessage(203, LogLevel.Warning, "A request to the page was refused ({Status}).")]
    public static partial void Refused(this ILogger logger, int status);

    [LoggerMessage(204, LogLevel.Warning, "A file of message {Message} could not be opened ({Failure}).")]
    public static partial void NotOpened(this ILogger logger, string message, string failure);
}
