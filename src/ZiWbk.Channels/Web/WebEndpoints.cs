using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using ZiWbk.Assessment;

namespace ZiWbk.Channels.Web;

/// <summary>Answers the page's requests.</summary>
internal sealed class WebEndpoints(
    RequestGuard guard, SignIn signIn, Sessions sessions, TalkRoom room, Uploads uploads, Attachments attachments, ILogger logger, CancellationToken stopping)
{
    // A password longer than this is none that somebody typed.
    private const int LongestPassword = 1_024;

    /// <summary>The page asks not to come again by itself: too many windows, or no room.</summary>
    private const WebSocketCloseStatus NoRoom = (WebSocketCloseStatus)4001;

    private static readonly Bilingual _notThere = new("Tidak ada apa-apa di alamat ini.", "There is nothing at this address.");

    private static readonly Bilingual _gone = new(
        "Berkas ini tidak lagi tersimpan di sini. Silakan minta sekali lagi di percakapan.",
        "This file is no longer kept here. Please ask for it again in the chat.");

    private static readonly Bilingual _signInFirst = new("Silakan masuk dahulu.", "Please sign in first.");

    private static readonly Bilingual _wrong = new("Kata sandi tidak cocok.", "The password does not match.");

    private static readonly Bilingual _paused = new(
        "Terlalu sering salah. Silakan coba lagi setelah satu menit.",
        "Wrong too often. Please try again after a minute.");

    private static readonly Bilingual _broken = new("Permintaan terputus.", "The request was cut off.");

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        SecurityHeaders.Set(context.Response);
        try
        {
            if ((guard.Check(context.Request) ?? await RouteAsync(context)) is { } refusal)
                await RefuseAsync(context, refusal);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException && !context.Response.HasStarted)
        {
            // A body that did not arrive in full: whoever sent it is most likely gone.
            await RefuseAsync(context, new(StatusCodes.Status400BadRequest, _broken));
        }
    }

    private async Task<Refusal?> RouteAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "/";
        if (HttpMethods.IsPost(request.Method))
        {
            return path switch
            {
                "/session" => await BeginAsync(context),
                "/sign-in" => await SignInAsync(context),
                "/sign-out" => SignOut(context),
                "/upload" => Known(context) is { } session ? await uploads.TakeAsync(context, session, LanguageOf(request)) : SignInFirst(),
                _ => NotThere(),
            };
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return NotThere();
        if (path == "/ws")
            return Known(context) is { } session ? await TalkAsync(context, session) : SignInFirst();
        if (path.StartsWith("/picture/", StringComparison.Ordinal) || path.StartsWith("/file/", StringComparison.Ordinal))
            return Known(context) is { } session ? await AttachmentAsync(context, session, path[1..]) : SignInFirst();
        return await PageFiles.AnswerAsync(context) ? null : NotThere();
    }

    /// <summary>
    /// Gives the browser its session. The page asks for it itself: a cookie is not sent when a link on another page leads here,
    /// and whoever seemed to have none would be given a second one in the place of the first.
    /// </summary>
    private async Task<Refusal?> BeginAsync(HttpContext context)
    {
        var session = SessionCookie.Session(context.Request);
        if (session is null && !signIn.Needed)
            session = SessionCookie.Give(context);
        if (session is null || !signIn.MayEnter(session))
            return SignInFirst();
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        await context.Response.CompleteAsync();
        return null;
    }

    private async Task<Refusal?> SignInAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var typed = new char[LongestPassword];
        var length = await reader.ReadBlockAsync(typed, context.RequestAborted);
        var result = signIn.Try(
            RequestGuard.Origin(context.Connection.RemoteIpAddress), new(typed, 0, length),
            () => SessionCookie.Session(context.Request) ?? SessionCookie.Give(context));
        if (result != SignInResult.Done)
            return result == SignInResult.Paused ? new(StatusCodes.Status429TooManyRequests, _paused) : new(StatusCodes.Status403Forbidden, _wrong);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }

    private Refusal? SignOut(HttpContext context)
    {
        if (SessionCookie.Session(context.Request) is { } session)
            signIn.Out(session);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }

    private async Task<Refusal?> TalkAsync(HttpContext context, string name)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return NotThere();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var window = new WebWindow(socket);
        if (sessions.Open(name, session => session.OpenWindow(), out var full) is not { } session)
        {
            // A close frame holds 123 bytes.
            window.Close(NoRoom, full
                ? "Terlalu banyak orang di sini sekarang / Too many people here now"
                : "Terlalu banyak jendela terbuka / Too many windows are open");
            await window.WriteAsync();
            await window.LingerAsync();
            return null;
        }

        try
        {
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
            await new WindowLoop(room, session, window, LanguageOf(context.Request)).RunAsync(context.Request.Query["persona"], ends.Token);
        }
        finally
        {
            session.CloseWindow();
        }

        return null;
    }

    private async Task<Refusal?> AttachmentAsync(HttpContext context, string session, string name)
    {
        if (attachments.Find(session, name) is not { } attachment)
            return new(StatusCodes.Status404NotFound, _gone);
        var response = context.Response;
        response.ContentType = MediaTypeHeaderValue.TryParse(attachment.Mime, out var mime) ? mime.ToString() : "application/octet-stream";
        response.ContentLength = attachment.Bytes.Length;
        if (attachment.FileName is { } fileName)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(fileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }

        if (HttpMethods.IsGet(context.Request.Method))
            await response.Body.WriteAsync(attachment.Bytes, context.RequestAborted);
        return null;
    }

    private string? Known(HttpContext context) =>
        SessionCookie.Session(context.Request) is { } session && signIn.MayEnter(session) ? session : null;

    private static Refusal SignInFirst() => new(StatusCodes.Status401Unauthorized, _signInFirst);

    private static Refusal NotThere() => new(StatusCodes.Status404NotFound, _notThere);

    private static Language LanguageOf(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.FirstOrDefault()?.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true
            ? Language.English : Language.Indonesian;

    private async Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        logger.Refused(refusal.Status);
        context.Response.StatusCode = refusal.Status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(refusal.Reason.In(LanguageOf(context.Request)), context.RequestAborted);
    }
}
