using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Status.Events;

namespace ZiWbk.Channels.Web;

/// <summary>The page really served, with a conversation that answers as a test says.</summary>
internal sealed class WebWorld : IConversation, IMessageContent, IAsyncDisposable
{
    public static readonly WebPersona Sari = new("sari", "Bu Sari", new("ketua tim", "lead"), "demo:sari", Language.Indonesian);
    public static readonly WebPersona Joko = new("joko", "Pak Joko", new("penilai", "assessor"), "demo:joko", Language.English);

    private WebChannel? _channel;
    private Dispatcher? _dispatcher;

    public WebWorld() => Store = new(TimeProvider.System);

    public MemoryStore Store { get; private set; }

    public WebChannel Channel => _channel!;

    public Uri Address => Channel.Addresses[0];

    /// <summary>All that was brought, in order.</summary>
    public ConcurrentQueue<Incoming> Brought { get; } = [];

    public Func<Incoming, IEnumerable<Message>> Reply { get; set; } = incoming => [new(Markup.Escape($"jawab {incoming.Text ?? incoming.Press}"))];

    /// <summary>Whether nothing can be recorded.</summary>
    public bool Broken { get; set; }

    public static async Task<WebWorld> StartAsync(Func<WebOptions, WebOptions>? change = null, MemoryStore? store = null)
    {
        var world = new WebWorld();
        world.Store = store ?? world.Store;
        var options = new WebOptions { Urls = ["http://127.0.0.1:0"] };
        world._channel = await WebChannel.StartAsync(change?.Invoke(options) ?? options, world, world);
        world._dispatcher = new(world.Store, TimeProvider.System, [world._channel]);
        world._channel.Opened += world._dispatcher.Poke;
        return world;
    }

    public async Task HandleAsync(Incoming incoming, CancellationToken cancel)
    {
        if (Broken)
            throw new JournalFullException("no room", new IOException());
        Brought.Enqueue(incoming);
        await Store.QueueAsync(incoming.ChatKey, UpdateKey.Of(incoming.Channel, incoming.Update), Reply(incoming));
        _dispatcher!.Poke();
    }

    public ReadOnlyMemory<byte> Paint(AreaBars picture) => picture.Title.Length == 0 ? throw new InvalidOperationException() : "PNG"u8.ToArray();

    public ReadOnlyMemory<byte>? Open(OutgoingFile file) => file.Source == "gone" ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(file.Source);

    /// <summary>Somebody's browser.</summary>
    public Browser Browser(CookieContainer? cookies = null) => new(Address, cookies ?? new());

    public async ValueTask DisposeAsync()
    {
        await _dispatcher!.DisposeAsync();
        await Channel.DisposeAsync();
    }
}

/// <summary>A browser as the page uses it: its own origin, its cookies.</summary>
internal sealed class Browser : IDisposable
{
    private readonly Uri _address;

    public Browser(Uri address, CookieContainer cookies)
    {
        _address = address;
        Cookies = cookies;
        Origin = address.GetLeftPart(UriPartial.Authority);
        Http = new(new SocketsHttpHandler
        {
            CookieContainer = cookies,
            // The certificate of the one test that serves https, which signed it itself.
            SslOptions = new() { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=localhost" },
        })
        {
            BaseAddress = address,
        };
    }

    public CookieContainer Cookies { get; }

    public HttpClient Http { get; }

    public string Origin { get; }

    public Task<HttpResponseMessage> PostAsync(string path, string? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body ?? "") };
        request.Headers.Add("Origin", Origin);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return Http.SendAsync(request);
    }

    /// <summary>Opens a window, as far as its first frame.</summary>
    public async Task<Window> OpenAsync(string query = "")
    {
        (await PostAsync("/session")).EnsureSuccessStatusCode();
        var window = new Window(await ConnectAsync(Origin, query));
        window.Hello = await window.NextAsync("hello");
        return window;
    }

    public async Task<ClientWebSocket> ConnectAsync(string? origin, string query = "", params (string Name, string Value)[] headers)
    {
        var socket = new ClientWebSocket();
        socket.Options.Cookies = Cookies;
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        foreach (var (name, value) in headers)
            socket.Options.SetRequestHeader(name, value);
        await socket.ConnectAsync(new UriBuilder(_address) { Scheme = "ws", Path = "/ws", Query = query }.Uri, TestContext.Current.CancellationToken);
        return socket;
    }

    public void Dispose() => Http.Dispose();
}

/// <summary>A window of a browser.</summary>
internal sealed class Window(ClientWebSocket socket) : IAsyncDisposable
{
    private readonly byte[] _buffer = new byte[1 << 20];

    public JsonElement Hello { get; set; }

    public ClientWebSocket Socket => socket;

    public Task SendAsync(object frame) => SendTextAsync(JsonSerializer.Serialize(frame));

    public Task SendTextAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    /// <summary>The next frame; null where the window was closed.</summary>
    public async Task<JsonElement?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience.Long);
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(new ArraySegment<byte>(_buffer, length, _buffer.Length - length), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            length += part.Count;
            if (part.EndOfMessage)
                return JsonDocument.Parse(_buffer.AsMemory(0, length).ToArray()).RootElement;
        }
    }

    /// <summary>The next frame of a type for which something holds.</summary>
    public async Task<JsonElement> NextAsync(string type, Func<JsonElement, bool>? holds = null)
    {
        while (await NextAsync() is { } frame)
        {
            if (frame.GetProperty("type").GetString() == type && holds?.Invoke(frame) != false)
                return frame;
        }

        throw new InvalidOperationException($"The window closed before a {type} came: {socket.CloseStatusDescription}");
    }

    /// <summary>The bot's next message.</summary>
    public async Task<JsonElement> AnswerAsync() => (await NextAsync("entry", frame => !frame.GetProperty("entry").TryGetProperty("state", out _))).GetProperty("entry");

    /// <summary>The next state of one's own message.</summary>
    public async Task<JsonElement> OwnAsync(string state) =>
        (await NextAsync("entry", frame => frame.GetProperty("entry").TryGetProperty("state", out var now) && now.GetString() == state)).GetProperty("entry");

    public static string Words(JsonElement entry) => string.Concat(entry.GetProperty("spans").EnumerateArray().Select(span => span.GetProperty("text").GetString()));

    public async ValueTask DisposeAsync()
    {
        if (socket.State == WebSocketState.Open)
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        socket.Dispose();
    }
}
