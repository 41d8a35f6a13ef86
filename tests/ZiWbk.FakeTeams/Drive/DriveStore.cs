using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.FakeTeams;

/// <summary>A file of the tenant: sent by a person, or offered by the bot and being uploaded.</summary>
internal sealed class DriveFile(string id, string name, Uri drive)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Type => Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();

    /// <summary>Where people see it.</summary>
    public string ContentUrl { get; } = new Uri(drive, $"personal/contoh/Documents/Applications/{Uri.EscapeDataString(name)}?file={id}").ToString();

    /// <summary>Where it is fetched without a token.</summary>
    public string DownloadUrl { get; } = new Uri(drive, $"download/{id}?tempauth=v1.{id}").ToString();

    public string UploadUrl { get; } = new Uri(drive, $"upload/{id}?guid={id}&tempauth=v1.{id}").ToString();

    public byte[] Bytes { get; set; } = [];

    public bool IsWhole { get; set; }

    /// <summary>What the bot said that it would upload; null for a person's file.</summary>
    public long? Announced { get; init; }
}

/// <summary>
/// OneDrive and SharePoint as a bot meets them: files behind addresses that need no token, and upload sessions.
/// https://learn.microsoft.com/graph/api/driveitem-createuploadsession
/// </summary>
public sealed class DriveStore
{
    internal const string Prefix = "/drive/";

    /// <summary>Every part of an upload but the last is a multiple of this.</summary>
    private const int Grain = 320 * 1024;
    private const int MostAtOnce = 60 * 1024 * 1024;

    private readonly Ledger _ledger;
    private readonly ConcurrentDictionary<string, DriveFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (byte[] Bytes, string Type)> _inline = new(StringComparer.Ordinal);
    private int _downloads;

    internal DriveStore(Ledger ledger) => _ledger = ledger;

    /// <summary>How often a file was fetched.</summary>
    public int Downloads => Volatile.Read(ref _downloads);

    /// <summary>While set, downloads and uploads are answered with this status.</summary>
    public int? Fails { get; set; }

    internal Uri Base { get; set; } = null!;

    internal DriveFile Add(string name, byte[] bytes)
    {
        var file = New(name, null);
        (file.Bytes, file.IsWhole) = (bytes, true);
        return file;
    }

    internal DriveFile Offer(string name, long size) => New(name, size);

    internal DriveFile? Find(string id) => _files.GetValueOrDefault(id);

    /// <summary>A picture that stands in a message itself; its address is the connector's, and needs the bot's token.</summary>
    internal string AddInline(byte[] bytes, string type)
    {
        var id = Guid.NewGuid().ToString("N");
        _inline[id] = (bytes, type);
        return $"v3/attachments/{id}/views/original";
    }

    internal Reply Inline(string id) => _inline.TryGetValue(id, out var picture)
        ? new(200, null, picture.Bytes, picture.Type)
        : throw Refused.State(404, "NotFound", "There is no such attachment.");

    internal async Task HandleAsync(HttpContext http)
    {
        var parts = http.Request.Path.Value![Prefix.Length..].Split('/');
        var request = $"{http.Request.Method} {http.Request.Path}";
        if (http.Request.Headers.Authorization.Count > 0)
        {
            _ledger.Add(new Violation(request, "the bot's token was sent to where no token belongs", ""));
            await ConnectorEndpoint.WriteAsync(http, new(401, Error("unauthenticated", "No token belongs here.")));
            return;
        }

        var file = parts is [_, var id] ? Find(id) : null;
        if (file is null || http.Request.Query["tempauth"] != $"v1.{file.Id}")
        {
            await ConnectorEndpoint.WriteAsync(http, new(404, Error("itemNotFound", "There is no such item.")));
            return;
        }

        if (Fails is { } status)
        {
            await ConnectorEndpoint.WriteAsync(http, new(status, Error("serviceNotAvailable", "Not now.")));
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) && parts[0] == "download")
        {
            Interlocked.Increment(ref _downloads);
            await ConnectorEndpoint.WriteAsync(http, new(200, null, file.Bytes));
            return;
        }

        Reply reply;
        try
        {
            reply = HttpMethods.IsPut(http.Request.Method) && parts[0] == "upload" ? await UploadAsync(http, file) : throw Refused.Fault(405, "invalidRequest", "There is no such request.");
        }
        catch (Refused refused)
        {
            _ledger.Add(new Violation(request, refused.Message, http.Request.Headers.ContentRange.ToString()));
            reply = new(refused.Status, Error(refused.Code, refused.Message));
        }

        await ConnectorEndpoint.WriteAsync(http, reply);
    }

    private static async Task<Reply> UploadAsync(HttpContext http, DriveFile file)
    {
        using var memory = new MemoryStream();
        await http.Request.Body.CopyToAsync(memory, http.RequestAborted);
        var bytes = memory.ToArray();
        if (http.Request.ContentLength != bytes.Length)
            throw Refused.Fault(411, "invalidRequest", "Content-Length is missing.");
        if (file.IsWhole)
            throw Refused.Fault(404, "itemNotFound", "The upload session has ended.");
        var range = http.Request.Headers.ContentRange.ToString();
        if (range.Split(' ') is not ["bytes", var rest] || rest.Split('-', '/') is not [var first, var last, var all]
            || !long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from) || !long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            || !long.TryParse(all, NumberStyles.None, CultureInfo.InvariantCulture, out var total))
            throw Refused.Fault(400, "invalidRequest", "Content-Range is not bytes first-last/all.");
        if (to - from + 1 != bytes.Length || to >= total)
            throw Refused.Fault(400, "invalidRequest", "Content-Range is not what came.");
        if (from != file.Bytes.Length)
            throw Refused.Fault(416, "invalidRange", $"The next byte is {file.Bytes.Length}.");
        if (total != file.Announced)
            throw Refused.Fault(400, "invalidRequest", $"{file.Announced} bytes were announced, not {total}.");
        if (bytes.Length > MostAtOnce || (to + 1 < total && bytes.Length % Grain != 0))
            throw Refused.Fault(400, "invalidRequest", "A part is at most 60 MB, and but for the last a multiple of 320 KB.");
        file.Bytes = [.. file.Bytes, .. bytes];
        file.IsWhole = file.Bytes.Length == total;
        return file.IsWhole
            ? new(201, new JsonObject { ["id"] = file.Id, ["name"] = file.Name, ["size"] = total })
            : new(202, new JsonObject { ["expirationDateTime"] = "2030-01-01T00:00:00Z", ["nextExpectedRanges"] = new JsonArray($"{to + 1}-") });
    }

    private static JsonObject Error(string code, string message) => new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } };

    private DriveFile New(string name, long? announced)
    {
        var id = Guid.NewGuid().ToString("N");
        return _files[id] = new(id, name, Base) { Announced = announced };
    }
}
