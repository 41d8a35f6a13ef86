using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>Where Telegram brings updates. It is told 200 when the effect is on disk, and brings again what it was told otherwise.</summary>
internal sealed class Webhook(string secret, Func<Inbox?> inbox, ILogger logger, CancellationToken stopping)
{
    /// <summary>The largest body taken.</summary>
    public const int LargestBody = 1 << 20;

    private const string Header = "X-Telegram-Bot-Api-Secret-Token";

    private readonly byte[] _secret = SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var status = await TakeAsync(context);
        if (status != StatusCodes.Status200OK)
            logger.WebhookRefused(status);
        context.Response.StatusCode = status;
    }

    private async Task<int> TakeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
            return StatusCodes.Status405MethodNotAllowed;
        // Sums of equal length: neither the secret's letters nor its length can be told from how long it takes.
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[Header].ToString())), _secret))
            return StatusCodes.Status401Unauthorized;
        if (request.ContentLength > LargestBody)
            return StatusCodes.Status413PayloadTooLarge;
        if (inbox() is not { } open || stopping.IsCancellationRequested)
            return StatusCodes.Status503ServiceUnavailable;
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, default, context.RequestAborted);
            if (UpdateReading.Number(document.RootElement) is not { } number)
            {
                logger.Poison(0, "no number");
                return StatusCodes.Status200OK;
            }

            // Whoever brought it may be gone before it is done; it is done all the same.
            await open.TakeAsync(number, document.RootElement, stopping);
            return StatusCodes.Status200OK;
        }
        catch (JsonException exception)
        {
            // Brought again it would be the same.
            logger.Poison(0, exception.GetType().Name);
            return StatusCodes.Status200OK;
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }
}
