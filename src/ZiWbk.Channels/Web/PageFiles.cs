using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.Channels.Web;

/// <summary>The page's own files, which are part of the program.</summary>
internal static class PageFiles
{
    private const string Folder = "page/";

    private static readonly FrozenDictionary<string, (byte[] Content, string Mime, string Tag)> _files = Load();

    /// <summary>What is at a path; the page itself at <c>/</c>.</summary>
    public static async Task<bool> AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (!_files.TryGetValue(path == "/" ? "/index.html" : path, out var file))
            return false;
        // Asked for each time, so that a newer program's page is never mixed with an older one's script.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ETag = file.Tag;
        if (context.Request.Headers.IfNoneMatch == file.Tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        context.Response.ContentType = file.Mime;
        context.Response.ContentLength = file.Content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(file.Content, context.RequestAborted);
        return true;
    }

    private static FrozenDictionary<string, (byte[] Content, string Mime, string Tag)> Load()
    {
        var assembly = typeof(PageFiles).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToFrozenDictionary(
            name => "/" + name[Folder.Length..],
            name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                return (content, Mime(name), $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"");
            },
            StringComparer.Ordinal);
    }

    private static string Mime(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        _ => "image/svg+xml",
    };
}
