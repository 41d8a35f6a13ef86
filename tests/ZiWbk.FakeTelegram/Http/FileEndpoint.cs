using System.Net;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.FakeTelegram;

/// <summary>Gives files out, as <c>/file/bot{token}/{path}</c>.</summary>
internal static class FileEndpoint
{
    public static async Task HandleAsync(HttpContext http, World world)
    {
        var prefix = $"/file/bot{world.Settings.Token}/";
        var path = WebUtility.UrlDecode(http.Request.Path.Value ?? "");
        StoredFile? file = null;
        if (path.StartsWith(prefix, StringComparison.Ordinal))
            lock (world.Gate)
                file = world.FindFile(path[prefix.Length..]);
        if (file is null || file.Size > StoredFile.DownloadLimit)
        {
            await ApiEndpoint.AnswerAsync(http, Refused.Plain(404, "Not Found"));
            return;
        }

        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = file.Size;
        await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
        // A file that was only claimed to be so large goes on in zeros.
        var zeros = new byte[64 * 1024];
        for (var left = file.Size - file.Bytes.Length; left > 0; left -= zeros.Length)
            await http.Response.Body.WriteAsync(zeros.AsMemory(0, (int)Math.Min(left, zeros.Length)), http.RequestAborted);
    }
}
