using System.Globalization;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using ZiWbk.Assessment;
using ZiWbk.Channels.Receiving;
using ZiWbk.Channels.Telegram.Speaking;

namespace ZiWbk.Channels.Telegram.Receiving;

/// <summary>Fetches files from Telegram's server.</summary>
internal sealed class Fetching(ITelegramBotClient bot, long most, TimeProvider clock, ILogger logger) : IDisposable
{
    // All of them are held in memory while they arrive.
    private const int MostAtOnce = 4;
    private const int Attempts = 3;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private static readonly Bilingual _failed = new(
        "Berkasnya belum dapat saya ambil dari Telegram. Mohon kirim sekali lagi.",
        "I could not fetch the file from Telegram. Please send it once more.");

    private readonly SemaphoreSlim _room = new(MostAtOnce, MostAtOnce);

    private long Most => Math.Min(most, TelegramOptions.LargestDownload);

    private Bilingual TooLarge => new(
        $"Berkasnya lebih besar dari {(Most >> 20).ToString(CultureInfo.InvariantCulture)} MB, batas yang dapat saya terima di Telegram. Mohon kirim *tautannya* saja, misalnya dari Google Drive.",
        $"The file is larger than {(Most >> 20).ToString(CultureInfo.InvariantCulture)} MB, the most I can take on Telegram. Please send a *link* to it instead, for example from Google Drive.");

    /// <summary>The bytes, or what to tell whoever sent them.</summary>
    public async Task<(ReadOnlyMemory<byte> Bytes, Bilingual? Refusal)> FetchAsync(SentFile file, CancellationToken cancel)
    {
        if (file.Size > Most)
            return (default, TooLarge);
        await _room.WaitAsync(cancel);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
                    patience.CancelAfter(_patience);
                    var stream = new BoundedStream(Most);
                    await bot.GetInfoAndDownloadFile(file.Id, stream, patience.Token);
                    return (stream.GetBuffer().AsMemory(0, (int)stream.Length), null);
                }
                catch (InvalidDataException)
                {
                    return (default, TooLarge);
                }
                catch (ApiRequestException refusal) when (refusal.Message.Contains("file is too big", StringComparison.OrdinalIgnoreCase))
                {
                    return (default, TooLarge);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException && !cancel.IsCancellationRequested)
                {
                    logger.NotFetched(Attempt.Name(exception));
                    if (attempt == Attempts || exception is ApiRequestException { ErrorCode: 400 })
                        return (default, _failed);
                }

                await Task.Delay(TimeSpan.FromSeconds(attempt), clock, cancel);
            }
        }
        finally
        {
            _room.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _room.Dispose();
}
