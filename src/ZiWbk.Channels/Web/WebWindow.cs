using System.Net.WebSockets;
using System.Threading.Channels;

namespace ZiWbk.Channels.Web;

/// <summary>One open window: frames go out in order through a queue of its own, so that a slow window holds up nobody.</summary>
internal sealed class WebWindow(WebSocket socket)
{
    /// <summary>The largest frame taken.</summary>
    public const int LargestFrame = 32 * 1024;

    // A window that is so far behind is not there any more.
    private const int MostWaiting = 1_000;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private readonly Channel<(byte[] Frame, TaskCompletionSource<bool> Written)> _waiting =
        Channel.CreateBounded<(byte[], TaskCompletionSource<bool>)>(MostWaiting);

    private (WebSocketCloseStatus Status, string Reason) _close = (WebSocketCloseStatus.NormalClosure, "");

    /// <summary>Sends a frame. Whether the window took it is known when the task ends.</summary>
    public Task<bool> Send(byte[] frame)
    {
        var written = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_waiting.Writer.TryWrite((frame, written)))
        {
            _waiting.Writer.TryComplete();
            socket.Abort();
            written.SetResult(false);
        }

        return written.Task;
    }

    /// <summary>Closes it after what is waiting.</summary>
    public void Close(WebSocketCloseStatus status, string reason)
    {
        _close = (status, reason);
        _waiting.Writer.TryComplete();
    }

    /// <summary>Writes until it is closed.</summary>
    public async Task WriteAsync()
    {
        try
        {
            await foreach (var (frame, written) in _waiting.Reader.ReadAllAsync())
            {
                try
                {
                    await socket.SendAsync(frame, WebSocketMessageType.Text, true, CancellationToken.None);
                    written.SetResult(true);
                }
                catch (Exception exception) when (exception is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
                {
                    written.SetResult(false);
                    socket.Abort();
                    return;
                }
            }

            await socket.CloseOutputAsync(_close.Status, _close.Reason, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // It is gone already.
        }
        finally
        {
            _waiting.Writer.TryComplete();
            while (_waiting.Reader.TryRead(out var left))
                left.Written.SetResult(false);
        }
    }

    /// <summary>Reads on until the window has seen that it is closed: cut off while it still sends, it would not be told why.</summary>
    public async Task LingerAsync()
    {
        using var patience = new CancellationTokenSource(_patience);
        var buffer = new byte[LargestFrame];
        try
        {
            while (socket.State == WebSocketState.CloseSent)
                await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException)
        {
            // It has had its time.
        }
    }

    /// <summary>The next text, null at the end.</summary>
    /// <exception cref="InvalidDataException">It is too large or no text; it has been told so.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(byte[] buffer, CancellationToken cancel)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancel);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (part.MessageType == WebSocketMessageType.Binary)
            {
                Close(WebSocketCloseStatus.InvalidMessageType, "Hanya teks / Text only");
                throw new InvalidDataException();
            }

            length += part.Count;
            if (length > LargestFrame)
            {
                Close(WebSocketCloseStatus.MessageTooBig, "Pesan terlalu besar (paling besar 32 KB) / Message too large (at most 32 KB)");
                throw new InvalidDataException();
            }

            if (part.EndOfMessage)
                return buffer.AsMemory(0, length);
        }
    }
}
