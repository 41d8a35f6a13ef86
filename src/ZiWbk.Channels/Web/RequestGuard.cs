using System.Net;
using Microsoft.AspNetCore.Http;
using ZiWbk.Assessment;

namespace ZiWbk.Channels.Web;

/// <summary>A request that is not answered.</summary>
internal sealed record Refusal(int Status, Bilingual Reason);

/// <summary>
/// Keeps out what does not come from the page itself. Behind a tunnel or a proxy every request looks local, and any page open
/// in the same browser can send requests here; neither is the person at the machine.
/// </summary>
internal sealed class RequestGuard(bool withPassword)
{
    private static readonly Bilingual _forwarded = new(
        "Halaman ini tidak dapat dibuka lewat perantara (proxy atau terowongan).",
        "This page cannot be opened through a proxy or a tunnel.");

    private static readonly Bilingual _host = new(
        "Halaman ini hanya dapat dibuka di komputer yang menjalankannya, misalnya http://localhost.",
        "This page can only be opened on the machine that runs it, for example as http://localhost.");

    private static readonly Bilingual _origin = new(
        "Permintaan ini tidak datang dari halaman ini sendiri.",
        "This request does not come from the page itself.");

    /// <summary>Why a request is refused; null where it is not.</summary>
    public Refusal? Check(HttpRequest request)
    {
        if (CheckHost(request) is { } refusal)
            return refusal;
        var reading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var upgrade = request.Headers.Upgrade.Count > 0 || request.HttpContext.WebSockets.IsWebSocketRequest;
        // Following a link to the page itself is all that another page may cause.
        if (request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none") && (!reading || upgrade || request.Path != "/"))
            return new(StatusCodes.Status403Forbidden, _origin);
        return (upgrade || !reading) && !IsOwn(request) ? new(StatusCodes.Status403Forbidden, _origin) : null;
    }

    /// <summary>Why a request is refused by the way it came alone; null where it is not.</summary>
    public Refusal? CheckHost(HttpRequest request)
    {
        if (request.Headers.Keys.Any(IsForwarding))
            return new(StatusCodes.Status403Forbidden, _forwarded);
        if (!request.Host.HasValue)
            return new(StatusCodes.Status400BadRequest, _host);
        return !withPassword && !IsLocal(request.Host.Host) ? new(StatusCodes.Status403Forbidden, _host) : null;
    }

    private static bool IsForwarding(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase);

    private static bool IsLocal(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]";

    private static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin is [{ } origin] && origin.Equals($"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the wrong tries of an address are counted under: one household of IPv6 addresses is one.</summary>
    public static string Origin(IPAddress? address)
    {
        if (address is null)
            return "";
        var bytes = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return Convert.ToHexString(bytes.Length > 8 ? bytes.AsSpan(0, 8) : bytes);
    }
}
