using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ZiWbk.FakeTelegram;

/// <summary>Reads a request into a call.</summary>
internal static class CallReader
{
    /// <summary>What the cloud server takes at once.</summary>
    private const int BodyLimit = 51 * 1024 * 1024;

    public static async Task<ApiCall> ReadAsync(HttpContext http, string method)
    {
        var call = new ApiCall(method) { Aborted = http.RequestAborted };
        var request = http.Request;
        foreach (var (name, value) in request.Query)
            call.Words[name] = value.ToString();
        if (request.ContentLength > BodyLimit)
            throw Refused.Plain(413, "Request Entity Too Large", isFault: true);
        if (request.ContentType is not { Length: > 0 } type)
            return call;
        if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            await ReadJsonAsync(call, request.Body, http.RequestAborted);
        else if (request.HasFormContentType)
            await ReadFormAsync(call, http);
        return call;
    }

    private static async Task ReadJsonAsync(ApiCall call, Stream body, CancellationToken aborted)
    {
        try
        {
            // The elements live as long as the call, so the document is left to the collector.
            var document = await JsonDocument.ParseAsync(body, cancellationToken: aborted);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw Refused.Fault("request body must be a JSON object");
            foreach (var member in document.RootElement.EnumerateObject())
                if (!call.Values.TryAdd(member.Name, member.Value))
                    call.Faults.Add($"\"{member.Name}\" stands twice");
        }
        catch (JsonException)
        {
            throw Refused.Fault("can't parse JSON object");
        }
    }

    private static async Task ReadFormAsync(ApiCall call, HttpContext http)
    {
        var feature = new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = BodyLimit, ValueLengthLimit = BodyLimit });
        var form = await feature.ReadFormAsync(http.RequestAborted);
        foreach (var (name, value) in form)
        {
            if (value.Count > 1)
                call.Faults.Add($"\"{name}\" stands {value.Count} times");
            call.Words[name] = value.ToString();
        }

        foreach (var file in form.Files)
        {
            var bytes = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, http.RequestAborted);
            call.Files[file.Name] = new(file.Name, file.FileName, file.ContentType, bytes);
        }
    }
}
