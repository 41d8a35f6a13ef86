using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// A Bot API that takes everything at once and examines nothing, so that what is measured is the bot. The strict one of the tests holds
/// each request against the specification, which would take longer than the bot itself.
/// </summary>
internal sealed class BotApi : IAsyncDisposable
{
    public const string Token = "7391846205:benchmark_benchmark_benchmark_123";

    /// <summary>What it asks whoever comes too fast to wait.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private static readonly byte[] _tooFast = """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3","parameters":{"retry_after":3}}"""u8.ToArray();
    private static readonly byte[] _true = """{"ok":true,"result":true}"""u8.ToArray();
    private static readonly byte[] _me = """{"ok":true,"result":{"id":7391846205,"is_bot":true,"first_name":"Teman ZI","username":"ZiBenchBot"}}"""u8.ToArray();

    private readonly WebApplication _web;
    private readonly ConcurrentDictionary<long, Seat> _seats = new();
    private int _messages = 1_000;
    private long _calls;

    private BotApi(WebApplication web) => _web = web;

    public Uri Url { get; private set; } = null!;

    /// <summary>How many calls came that a chat notices.</summary>
    public long Calls => Interlocked.Read(ref _calls);

    /// <summary>How far away it is: what a call takes on its way here. Telegram is tens of milliseconds from anywhere in Indonesia.</summary>
    public TimeSpan Distance { get; set; }

    /// <summary>When each message and each edit came, taken or refused, while <see cref="TooFast"/> is set.</summary>
    public ConcurrentQueue<(long Chat, long At, bool Refused)> Sends { get; } = [];

    /// <summary>Whether a message to a chat is refused for coming too fast (429, three seconds); null for never.</summary>
    public Func<long, bool>? TooFast { get; set; }

    /// <summary>What is fetched by a bot that asks for updates.</summary>
    public PendingUpdates Pending { get; } = new();

    public static async Task<BotApi> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var api = new BotApi(builder.Build());
        api._web.Run(api.AnswerAsync);
        await api._web.StartAsync();
        api.Url = new(api._web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return api;
    }

    public Seat Seat(long chat) => _seats.GetOrAdd(chat, _ => new());

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _web.StopAsync(now.Token);
        await _web.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var method = path[(path.LastIndexOf('/') + 1)..];
        await WriteAsync(context, method switch
        {
            "getMe" => _me,
            "getUpdates" => await FetchAsync(context),
            "sendMessage" or "sendPhoto" or "editMessageText" or "editMessageMedia" or "answerCallbackQuery" => await HearAsync(context, method),
            _ => _true,
        });
    }

    private async Task<byte[]> FetchAsync(HttpContext context)
    {
        using var asked = await JsonDocument.ParseAsync(context.Request.Body);
        var patience = TimeSpan.FromSeconds(asked.RootElement.TryGetProperty("timeout", out var seconds) ? seconds.GetInt32() : 0);
        var batch = await Pending.FetchAsync(asked.RootElement.TryGetProperty("offset", out var offset) ? offset.GetInt64() : 0, patience, context.RequestAborted);
        var answer = new MemoryStream();
        answer.Write("""{"ok":true,"result":["""u8);
        for (var at = 0; at < batch.Count; at++)
        {
            answer.Write(at > 0 ? ","u8 : default);
            answer.Write(batch[at]);
        }

        answer.Write("]}"u8);
        return answer.ToArray();
    }

    private async Task<byte[]> HearAsync(HttpContext context, string method)
    {
        Interlocked.Increment(ref _calls);
        if (Distance > TimeSpan.Zero)
            await Task.Delay(Distance);
        if (context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync();
            return Hear(method, form["chat_id"]!, Number(form["message_id"]), Keys(form["reply_markup"]), "");
        }

        using var body = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await body.ReadToEndAsync();
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        // A query is called after its chat, see Updates.
        var chat = root.TryGetProperty("callback_query_id", out var query) ? query.GetString()!.Split('.')[0] : root.GetProperty("chat_id").ToString();
        var message = root.TryGetProperty("message_id", out var edited) ? edited.GetInt32() : 0;
        if (TooFast is { } tooFast && method != "answerCallbackQuery")
        {
            var id = long.Parse(chat, System.Globalization.CultureInfo.InvariantCulture);
            var refused = method == "sendMessage" && tooFast(id);
            Sends.Enqueue((id, Stopwatch.GetTimestamp(), refused));
            if (!refused)
                return Hear(method, chat, message, root.TryGetProperty("reply_markup", out var keys) ? Keys(keys) : [], text);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return _tooFast;
        }

        return Hear(method, chat, message, root.TryGetProperty("reply_markup", out var markup) ? Keys(markup) : [], text);
    }

    private byte[] Hear(string method, string chat, int edited, IReadOnlyList<string> keys, string body)
    {
        var id = long.Parse(chat, System.Globalization.CultureInfo.InvariantCulture);
        if (method == "answerCallbackQuery")
        {
            Seat(id).Hear(new(method, id, 0, [], body, Stopwatch.GetTimestamp()));
            return _true;
        }

        var message = edited != 0 ? edited : Interlocked.Increment(ref _messages);
        Seat(id).Hear(new(method, id, message, keys, body, Stopwatch.GetTimestamp()));
        return Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $$$"""{"ok":true,"result":{"message_id":{{{message}}},"from":{"id":7391846205,"is_bot":true,"first_name":"Teman ZI"},"chat":{"id":{{{id}}},"type":"private","first_name":"Sari"},"date":1795500000,"text":"…"}}"""));
    }

    private static int Number(string? text) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IReadOnlyList<string> Keys(string? markup)
    {
        if (markup is null)
            return [];
        using var json = JsonDocument.Parse(markup);
        return Keys(json.RootElement);
    }

    private static IReadOnlyList<string> Keys(JsonElement markup) => markup.TryGetProperty("inline_keyboard", out var rows)
        ? [.. rows.EnumerateArray().SelectMany(row => row.EnumerateArray()).Where(button => button.TryGetProperty("callback_data", out _)).Select(button => button.GetProperty("callback_data").GetString()!)]
        : [];

    private static async Task WriteAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
