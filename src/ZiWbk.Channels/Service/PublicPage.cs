using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.Channels.Service;

/// <summary>
/// A page that anybody may read: what the bot is, what it keeps, and on which terms. Platforms ask for their addresses. A page
/// is one file, loads nothing, and runs nothing.
/// </summary>
internal sealed class PublicPage
{
    private const string Css = "page.css";

    private static readonly FrozenDictionary<string, PublicPage> _all = Make();

    private readonly byte[] _html;
    private readonly string _policy;

    private PublicPage(byte[] html, string policy) => (_html, _policy) = (html, policy);

    /// <summary>The page at a path; null where there is none.</summary>
    public static PublicPage? Find(string path) => _all.GetValueOrDefault(path);

    /// <summary>Shows it.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = _html.Length;
        response.Headers.ContentSecurityPolicy = _policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "public, max-age=3600";
        if (HttpMethods.IsGet(context.Request.Method))
            await response.Body.WriteAsync(_html, context.RequestAborted);
    }

    private static FrozenDictionary<string, PublicPage> Make()
    {
        var css = File(Css).ReplaceLineEndings("\n");
        var policy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        (string Name, string Title)[] pages = [("about", "Pendamping Zona Integritas"), ("privacy", "Privasi · Privacy"), ("terms", "Ketentuan · Terms")];
        return pages.ToFrozenDictionary(
            page => $"/{page.Name}",
            page => new PublicPage(Encoding.UTF8.GetBytes(Html(page.Title, css, File($"{page.Name}.html"))), policy),
            StringComparer.Ordinal);
    }

    private static string Html(string title, string css, string body) => $"""
        <!doctype html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <style>{css}</style>
        </head>
        <body>
        <main>
        <nav><a href="#id" lang="id">Bahasa Indonesia</a><a href="#en" lang="en">English</a><a href="/about">Bot</a><a href="/privacy">Privasi · Privacy</a><a href="/terms">Ketentuan · Terms</a></nav>
        {body.Trim()}
        </main>
        </body>
        </html>
        """;

    private static string File(string name)
    {
        using var stream = typeof(PublicPage).Assembly.GetManifestResourceStream($"public/{name}")
            ?? throw new InvalidOperationException($"The page {name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
