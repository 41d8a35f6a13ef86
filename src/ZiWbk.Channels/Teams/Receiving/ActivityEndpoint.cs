using System.Net;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Web;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>
/// Where Teams brings activities. Whoever brings one proves it first; then it must be one activity for this bot, from this tenant, of a
/// connector that may be written to. What was taken is answered 200; what could not be recorded is not answered at all, so that it comes again.
/// </summary>
internal sealed class ActivityEndpoint(TeamsOptions options, TokenCheck tokens, Func<TeamsInbox?> inbox, ILogger logger, CancellationToken stopping)
{
    /// <summary>The largest body taken; Teams' own messages have at most about 100 KB.</summary>
    public const int LargestBody = 512 * 1024;

    private const string TeamsChannelId = "msteams";

    private readonly RefusalLog _refusals = new(logger, options.Clock);
    private readonly RequestGuard _guard = new(withPassword: false);

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var kind = "?";
        try
        {
            var activity = await ReadAsync(context);
            kind = activity.Type;
            if (inbox() is not { } open || stopping.IsCancellationRequested)
            {
                // Brought again it finds the next start.
                context.Abort();
                return;
            }

            // Whoever brought it may be gone before it is done; it is done all the same.
            await WriteAsync(context, await open.TakeAsync(activity));
        }
        catch (RefusedRequestException refused)
        {
            _refusals.Note(refused.Status, refused.Reason);
            context.Response.StatusCode = refused.Status;
            if (refused.Status == StatusCodes.Status401Unauthorized)
                context.Response.Headers.WWWAuthenticate = "Bearer";
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            logger.LeftUnanswered(kind, exception.GetType().Name);
            context.Abort();
        }
    }

    private async Task<Activity> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
            throw new RefusedRequestException(StatusCodes.Status405MethodNotAllowed, "method");
        var proven = options.Anonymous ? Unproven(request) : await ProveAsync(request);
        if (request.ContentLength > LargestBody)
            throw new RefusedRequestException(StatusCodes.Status413PayloadTooLarge, "size");
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) || request.Headers.ContentEncoding.Count > 0)
            throw new RefusedRequestException(StatusCodes.Status415UnsupportedMediaType, "type");
        var activity = new Activity(await BodyAsync(request));
        Check(activity, proven);
        return activity;
    }

    private async Task<ProvenToken?> ProveAsync(HttpRequest request)
    {
        try
        {
            return request.Headers.Authorization is [{ } header] && await tokens.CheckAsync(header, request.HttpContext.RequestAborted) is { } proven
                ? proven
                : throw new RefusedRequestException(StatusCodes.Status401Unauthorized, "token");
        }
        catch (KeysNotReachedException)
        {
            throw new RefusedRequestException(StatusCodes.Status503ServiceUnavailable, "keys");
        }
    }

    // Where nobody proves anything, only this machine is heard, and nothing that came through a tunnel or from a page of another host.
    private ProvenToken? Unproven(HttpRequest request)
    {
        var isOwn = request.HttpContext.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && request.Headers.Origin.Count == 0 && _guard.CheckHost(request) is null;
        return isOwn ? null : throw new RefusedRequestException(StatusCodes.Status403Forbidden, "anonymous");
    }

    private static async Task<JsonElement> BodyAsync(HttpRequest request)
    {
        try
        {
            using var body = new BoundedStream(LargestBody);
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
            return StrictJson.Object(body.GetBuffer().AsSpan(0, (int)body.Length));
        }
        catch (InvalidDataException)
        {
            throw new RefusedRequestException(StatusCodes.Status413PayloadTooLarge, "size");
        }
        catch (JsonException)
        {
            throw new RefusedRequestException(StatusCodes.Status400BadRequest, "json");
        }
    }

    private void Check(Activity activity, ProvenToken? proven)
    {
        if (!activity.IsComplete || activity.ServiceUrl is not { } address)
            throw new RefusedRequestException(StatusCodes.Status400BadRequest, "incomplete");
        if (!options.Anonymous)
        {
            if (proven?.ServiceUrl is not { } speaksFor || !Same(speaksFor, address))
                throw new RefusedRequestException(StatusCodes.Status403Forbidden, "serviceurl");
            if (activity.ChannelId != TeamsChannelId || !proven.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal))
                throw new RefusedRequestException(StatusCodes.Status403Forbidden, "channel");
            // The token says nothing of the tenant; every place of the activity that does must name the bot's own.
            if (!activity.Tenants.Any() || activity.Tenants.Any(tenant => !tenant.Equals(options.TenantId, StringComparison.OrdinalIgnoreCase)))
                throw new RefusedRequestException(StatusCodes.Status403Forbidden, "tenant");
            // Whom it is for becomes the name under which the bot speaks there.
            if (activity.RecipientId is { } recipient && recipient != $"28:{options.AppId}")
                throw new RefusedRequestException(StatusCodes.Status403Forbidden, "recipient");
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var service) || !options.ServiceHosts.Allow(service))
            throw new RefusedRequestException(StatusCodes.Status403Forbidden, "host");
    }

    private static bool Same(string one, string other) => one.TrimEnd('/').Equals(other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static async Task WriteAsync(HttpContext context, InvokeAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is not { } body)
            return;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(body.ToJsonString());
    }

    private sealed class RefusedRequestException(int status, string reason) : Exception(reason)
    {
        public int Status { get; } = status;

        public string Reason { get; } = reason;
    }
}
