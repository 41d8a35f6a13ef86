using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.Channels.Web;

/// <summary>
/// What a browser is known by: 128 random bits that only it holds. Everything here and in the status names it by their hash,
/// so that nobody who reads the journal can take its place.
/// </summary>
internal static class SessionCookie
{
    private const int Bytes = 16;

    /// <summary>The session of a request; null where the browser has none.</summary>
    public static string? Session(HttpRequest request) =>
        request.Cookies[Name(request.IsHttps)] is { Length: Bytes * 2 } value && value.All(char.IsAsciiHexDigitLower) ? Hash(value) : null;

    /// <summary>Gives the browser a session.</summary>
    public static string Give(HttpContext context)
    {
        var value = RandomNumberGenerator.GetHexString(Bytes * 2, lowercase: true);
        context.Response.Cookies.Append(Name(context.Request.IsHttps), value, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = "/",
            // An account joined by an invitation should still be known next year.
            MaxAge = TimeSpan.FromDays(400),
            IsEssential = true,
        });
        return Hash(value);
    }

    /// <summary>Takes the session away from the browser.</summary>
    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Name(context.Request.IsHttps), new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
        Path = "/",
    });

    // Browsers take the prefix only together with https.
    private static string Name(bool secure) => secure ? "__Host-ziwbk" : "ziwbk";

    private static string Hash(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(value)).AsSpan(0, Bytes));
}
