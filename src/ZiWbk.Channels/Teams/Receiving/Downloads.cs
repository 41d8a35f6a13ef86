using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Teams.Speaking;

namespace ZiWbk.Channels.Teams.Receiving;

/// <summary>
/// Fetches files from OneDrive and pictures from the connector, and brings files to where somebody has allowed them. Addresses come from
/// outside: only allowed hosts are called, redirections included, and the token goes to the connector alone.
/// </summary>
internal sealed class Downloads(TeamsOptions options, HttpClient http, Connector connector, ILogger logger) : IDisposable
{
    // All of them are held in memory while they arrive.
    private const int MostAtOnce = 4;
    private const int Attempts = 3;
    private const int Redirections = 3;

    // A part of an upload is a multiple of 320 KB; https://learn.microsoft.com/graph/api/driveitem-createuploadsession
    private const int Part = 12 * 320 * 1024;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private static readonly Bilingual _failed = new(
        "Berkasnya belum dapat saya ambil dari Teams. Mohon kirim sekali lagi.",
        "I could not fetch the file from Teams. Please send it once more.");

    private readonly SemaphoreSlim _room = new(MostAtOnce, MostAtOnce);

    private Bilingual TooLarge => new(
        $"Berkasnya lebih besar dari {(options.MaxFileBytes >> 20).ToString(CultureInfo.InvariantCulture)} MB, batas yang dapat saya terima. Mohon kirim *tautannya* saja.",
        $"The file is larger than {(options.MaxFileBytes >> 20).ToString(CultureInfo.InvariantCulture)} MB, the most I can take. Please send a *link* to it instead.");

    /// <summary>The name and the bytes, or what to tell whoever sent them.</summary>
    public async Task<(string Name, ReadOnlyMemory<byte> Bytes, Bilingual? Refusal)> FetchAsync(SentHere file, CancellationToken cancel)
    {
        var name = file.Name ?? "gambar";
        if (!(file.NeedsToken ? options.ServiceHosts : options.FileHosts).Allow(file.Address))
        {
            logger.NotFetched("wrong host");
            return (name, default, _failed);
        }

        await _room.WaitAsync(cancel);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
                    patience.CancelAfter(_patience);
                    var stream = new BoundedStream(options.MaxFileBytes);
                    var type = file.NeedsToken ? await connector.FetchAsync(file.Address!, stream, patience.Token) : await DownloadAsync(file.Address!, stream, patience.Token);
                    return (file.Name ?? $"gambar.{Extension(type)}", stream.GetBuffer().AsMemory(0, (int)stream.Length), null);
                }
                catch (InvalidDataException)
                {
                    return (name, default, TooLarge);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException && !cancel.IsCancellationRequested)
                {
                    logger.NotFetched(exception is TeamsRefusedException refused ? refused.Fault.Code : exception.GetType().Name);
                    if (attempt == Attempts || exception is TeamsRefusedException { Fault.Kind: not (TeamsFaultKind.TooMany or TeamsFaultKind.Server) })
                        return (name, default, _failed);
                }

                await Task.Delay(TimeSpan.FromSeconds(attempt), options.Clock, cancel);
            }
        }
        finally
        {
            _room.Release();
        }
    }

    /// <summary>Brings a file to where it was allowed; false where that failed.</summary>
    public async Task<bool> BringAsync(Uri? address, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (!options.FileHosts.Allow(address))
        {
            logger.NotBrought("wrong host");
            return false;
        }

        for (var from = 0; from < bytes.Length;)
        {
            var part = bytes.Slice(from, Math.Min(Part, bytes.Length - from));
            if (!await PutAsync(address!, part, string.Create(CultureInfo.InvariantCulture, $"bytes {from}-{from + part.Length - 1}/{bytes.Length}"), cancel))
                return false;
            from += part.Length;
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _room.Dispose();

    private async Task<bool> PutAsync(Uri address, ReadOnlyMemory<byte> part, string range, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var again = true;
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ReadOnlyMemoryContent(part) };
                request.Content.Headers.TryAddWithoutValidation("Content-Range", range);
                using var response = await http.SendAsync(request, cancel);
                if (response.IsSuccessStatusCode)
                    return true;
                again = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
                logger.NotBrought(response.StatusCode.ToString());
            }
            catch (HttpRequestException exception)
            {
                logger.NotBrought(exception.HttpRequestError.ToString());
            }

            if (!again || attempt == Attempts)
                return false;
            await Task.Delay(TimeSpan.FromSeconds(attempt), options.Clock, cancel);
        }
    }

    private async Task<string?> DownloadAsync(Uri address, Stream into, CancellationToken cancel)
    {
        for (var hops = 0; ; hops++)
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
            if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location && hops < Redirections)
            {
                address = new Uri(address, location);
                if (!options.FileHosts.Allow(address))
                    throw new TeamsRefusedException(new(TeamsFaultKind.Refused, "wrong-host"));
                continue;
            }

            if (!response.IsSuccessStatusCode)
                throw new TeamsRefusedException(TeamsFault.Of((int)response.StatusCode, null, null, isEdit: false));
            await response.Content.CopyToAsync(into, cancel);
            return response.Content.Headers.ContentType?.MediaType;
        }
    }

    private static string Extension(string? type) => type switch { "image/jpeg" => "jpg", "image/gif" => "gif", _ => "png" };
}
