using System.Text.RegularExpressions;
using Telegram.Bot;

namespace ZiWbk.Channels.Telegram;

/// <summary>The way to the Bot API. Nothing on it writes an address to a log, because the token stands in every address.</summary>
internal sealed partial class Connection : IDisposable
{
    // Fetching keeps an answer back for 50 s; a large file takes its time.
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(100);

    private readonly HttpClient _http;

    private Connection(HttpClient http, ITelegramBotClient bot) => (_http, Bot) = (http, bot);

    /// <summary>Calls the Bot API; what it refuses comes back at once, and is tried again by whoever called.</summary>
    public ITelegramBotClient Bot { get; }

    /// <summary>Opens it.</summary>
    /// <exception cref="ChannelRefusedException">A setting is wrong; the sentence tells no secret.</exception>
    public static Connection Open(TelegramOptions options)
    {
        if (!Token().IsMatch(options.Token))
            throw new ChannelRefusedException(new(
                "Telegram:Token tidak berbentuk token. Salin lagi dari BotFather; bentuknya angka, titik dua, lalu 35 huruf.",
                "Telegram:Token has not the form of a token. Copy it again from BotFather: digits, a colon, then 35 letters."));
        if (options.WebhookSecret is { } secret && !Secret().IsMatch(secret))
            throw new ChannelRefusedException(new(
                "Telegram:WebhookSecret harus 16 sampai 256 huruf, angka, garis bawah, atau tanda hubung.",
                "Telegram:WebhookSecret must have 16 to 256 letters, digits, underscores or hyphens."));
        var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3), ConnectTimeout = TimeSpan.FromSeconds(15) }) { Timeout = _timeout };
        var client = new TelegramBotClientOptions(options.Token, options.ApiUrl?.GetLeftPart(UriPartial.Authority)) { RetryCount = 1 };
        return new(http, new TelegramBotClient(client, http));
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    [GeneratedRegex("^[0-9]{1,20}:[A-Za-z0-9_-]{3,100}$")]
    private static partial Regex Token();

    [GeneratedRegex("^[A-Za-z0-9_-]{16,256}$")]
    private static partial Regex Secret();
}
