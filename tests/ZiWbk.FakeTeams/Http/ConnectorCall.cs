using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ZiWbk.FakeTeams;

/// <summary>One request to the connector, its path taken apart.</summary>
internal sealed class ConnectorCall
{
    /// <summary>What the connector's front takes at all.</summary>
    private const int HardLimit = 262_144;

    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    private ConnectorCall(string method, string path, IReadOnlyList<string> parts, string text) =>
        (Method, Path, Parts, Text) = (method, path, parts, text);

    public string Method { get; }

    /// <summary>As it was sent, without the query.</summary>
    public string Path { get; }

    /// <summary>What follows <c>v3</c>, decoded.</summary>
    public IReadOnlyList<string> Parts { get; }

    public string Text { get; }

    /// <summary>What is wrong with it although it can be answered.</summary>
    public List<string> Faults { get; } = [];

    public IQueryCollection Query { get; private init; } = null!;

    public string? Conversation => Parts is ["conversations", var id, ..] ? id : null;

    /// <summary>Reads it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="prefix">The path of <c>serviceUrl</c>, with a slash at its end.</param>
    public static async Task<ConnectorCall> ReadAsync(HttpContext http, string prefix)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.Split('?')[0];
        var text = "";
        if (http.Request.ContentLength is not 0)
        {
            using var reader = new StreamReader(http.Request.Body, new UTF8Encoding(false, throwOnInvalidBytes: true));
            try
            {
                text = await reader.ReadToEndAsync(http.RequestAborted);
            }
            catch (DecoderFallbackException)
            {
                throw Refused.BadSyntax("The body is not UTF-8.");
            }
        }

        if (!path.StartsWith(prefix + "v3/", StringComparison.Ordinal))
            throw Refused.Fault(404, "NotFound", $"The path {path} does not begin with that of serviceUrl, {prefix}.");
        var raw = path[(prefix.Length + 3)..].Split('/');
        var call = new ConnectorCall(http.Request.Method, path, [.. raw.Select(Uri.UnescapeDataString)], text) { Query = http.Request.Query };
        foreach (var part in raw.Where(part => part.AsSpan().ContainsAny(":;@=")))
            call.Faults.Add($"'{part}' is not URL-encoded");
        if (raw.Any(part => part.Length == 0))
            throw Refused.Fault(404, "NotFound", "A part of the path is empty.");
        if (Encoding.UTF8.GetByteCount(text) > HardLimit)
            throw Refused.Fault(413, "MessageSizeTooBig", "The request is larger than 256 KB.");
        return call;
    }

    /// <summary>The body as an object.</summary>
    public JsonElement Body()
    {
        try
        {
            using var document = JsonDocument.Parse(Text, _strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw Refused.BadSyntax("The body is no object.");
        }
        catch (JsonException exception)
        {
            throw Refused.BadSyntax($"The body is no sound JSON: {exception.Message}");
        }
    }
}
