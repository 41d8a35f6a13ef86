using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Outbox;

/// <summary>
/// What the dispatcher says of its work. Messages are named by their ids: never a text, never an address. Of an exception only
/// its kind is told, because its words can hold either.
/// </summary>
internal static partial class DispatcherLog
{
    [LoggerMessage(101, LogLevel.Error, "The journal took no record of chat {Chat}'s messages ({Failure}); tried again in {Pause}.")]
    public static partial void NotRecorded(this ILogger logger, string chat, string failure, TimeSpan pause);

    [LoggerMessage(102, LogLevel.Warning, "Whether message {Message} arrived over {Channel} is not known ({Failure}).")]
    public static partial void NotKnown(this ILogger logger, string message, string channel, string failure);

    [LoggerMessage(103, LogLevel.Warning, "Message {Message} cannot be delivered ({Code}).")]
    public static partial void Failed(this ILogger logger, string message, string code);

    [LoggerMessage(104, LogLevel.Information, "Message {Message} is put off until {NotBefore}.")]
    public static partial void PutOff(this ILogger logger, string message, DateTimeOffset notBefore);

    [LoggerMessage(105, LogLevel.Warning, "{Count} chats were still being sent to when the program ended.")]
    public static partial void CutOff(this ILogger logger, int count);

    [LoggerMessage(106, LogLevel.Error, "Chat {Chat} could not be served ({Failure}).")]
    public static partial void NotServed(this ILogger logger, string chat, string failure);
}
