using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Receiving;

/// <summary>What all channels say of what comes in: updates by their number, failures by their kind.</summary>
internal static partial class ReceivingLog
{
    [LoggerMessage(303, LogLevel.Error, "The update {Update} could not be recorded ({Failure}).")]
    public static partial void NotRecorded(this ILogger logger, long update, string failure);

    [LoggerMessage(313, LogLevel.Warning, "A chat sends more than can be worked on at once; what it sends is kept and worked on in order.")]
    public static partial void TakenOver(this ILogger logger);
}
