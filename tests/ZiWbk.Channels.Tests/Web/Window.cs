using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ZiWbk.Channels.Web;

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
        try
        {
            if (socket.State == WebSocketState.Open)
                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The page has closed it meanwhile.
        }

        socket.Dispose();
    }
}
