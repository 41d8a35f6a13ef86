using Telegram.Bot.Exceptions;
using ZiWbk.Channels.Outbox;
using ZiWbk.Status.Outbox;

namespace ZiWbk.Channels.Telegram.Speaking;

/// <summary>What became of a call whose answer did not come.</summary>
internal static class Attempt
{
    /// <summary>Whether nothing can have been sent: the server was never reached.</summary>
    public static bool NeverLeft(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException!)
        {
            if (cause is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError })
                return true;
        }

        return false;
    }

    /// <summary>How a message stands whose sending was cut off.</summary>
    public static Sending Of(Exception exception) => new(NeverLeft(exception) ? Delivery.PutOff : Delivery.Unknown);

    /// <summary>What to call a failure in the log: its kind, never its words, which can hold an address.</summary>
    public static string Name(Exception exception) => exception switch
    {
        ApiRequestException refusal => Fault.Of(refusal).Code,
        _ when NeverLeft(exception) => "not connected",
        _ => exception.GetType().Name,
    };
}
