using System.Net.Http.Headers;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>
/// Brings updates to a webhook by the real server's rules: one in flight for each queue, the next only after 2xx; otherwise the
/// same again at once, then after a delay that doubles, or when Retry-After says.
/// </summary>
internal sealed class WebhookSender : IAsyncDisposable
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private readonly World _world;
    private readonly Func<ApiCall, Task> _answerInPlace;
    private readonly Func<Uri> _target;
    private readonly HttpClient _client;
    private readonly SemaphoreSlim _connections;
    private readonly CancellationTokenSource _closed = new();
    private readonly Dictionary<QueueKey, Queue<PendingUpdate>> _lanes = [];

    public WebhookSender(World world, WebhookSettings settings, Func<Uri> target, Func<ApiCall, Task> answerInPlace)
    {
        _world = world;
        _answerInPlace = answerInPlace;
        _target = target;
        Settings = settings;
        _connections = new(settings.MaxConnections);
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, MaxConnectionsPerServer = settings.MaxConnections })
        {
            Timeout = world.Settings.WebhookPatience,
        };
    }

    public WebhookSettings Settings { get; }

    public (DateTimeOffset At, string Message)? LastError { get; private set; }

    /// <summary>Called under the world's lock.</summary>
    public void Add(PendingUpdate update)
    {
        if (_lanes.TryGetValue(update.Queue, out var lane))
        {
            lane.Enqueue(update);
            return;
        }

        _lanes[update.Queue] = lane = new([update]);
        _ = Task.Run(() => RunAsync(update.Queue, lane));
    }

    /// <summary>Nothing more is brought. What is under way is broken off.</summary>
    public void Close() => _ = _closed.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        _client.Dispose();
    }

    private async Task RunAsync(QueueKey key, Queue<PendingUpdate> lane)
    {
        while (true)
        {
            PendingUpdate update;
            lock (_world.Gate)
            {
                if (lane.Count == 0)
                {
                    _lanes.Remove(key);
                    return;
                }

                update = lane.Peek();
            }

            if (!await DeliverAsync(update))
                return;
            lock (_world.Gate)
            {
                lane.Dequeue();
                _world.Updates.Confirm(update);
            }
        }
    }

    /// <summary>Until it is taken or has outlived its time; false: the webhook was closed.</summary>
    private async Task<bool> DeliverAsync(PendingUpdate update)
    {
        var delay = _world.Settings.RedeliveryBase;
        for (var failures = 0; ; failures++)
        {
            if (_closed.IsCancellationRequested)
                return false;
            if (_world.Now > update.Expires)
                return true;
            var (taken, retryAfter) = await SendAsync(update);
            if (taken)
                return true;
            if (retryAfter is null && failures > 0)
                delay = delay * 2 < _world.Settings.LongestRedelivery ? delay * 2 : _world.Settings.LongestRedelivery;
            var wait = retryAfter ?? (failures == 0 ? TimeSpan.Zero : delay);
            await Task.Delay(wait, _closed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<(bool Taken, TimeSpan? RetryAfter)> SendAsync(PendingUpdate update)
    {
        await _connections.WaitAsync().ConfigureAwait(false);
        var at = _world.Now;
        update.Attempts++;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _target()) { Content = new ByteArrayContent(update.Body) };
            request.Content.Headers.ContentType = _json;
            if (Settings.Secret.Length > 0)
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Settings.Secret);
            using var response = await _client.SendAsync(request, _closed.Token);
            var code = (int)response.StatusCode;
            Record(update, at, code);
            if (!response.IsSuccessStatusCode)
            {
                LastError = (at, $"Wrong response from the webhook: {code} {response.ReasonPhrase}");
                return (false, response.Headers.RetryAfter?.Delta);
            }

            await AnswerInPlaceAsync(response);
            return (true, null);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            Record(update, at, 0);
            LastError = (at, "Webhook connection closed");
            return (false, null);
        }
        finally
        {
            _connections.Release();
        }
    }

    /// <summary>A method in the answer to an update is carried out, and its result is lost.</summary>
    private async Task AnswerInPlaceAsync(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentLength is 0 || response.Content.Headers.ContentType?.MediaType != "application/json")
            return;
        try
        {
            var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(_closed.Token), cancellationToken: _closed.Token);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("method", out var method))
                return;
            var name = method.GetString() ?? "";
            if (name.ToLowerInvariant() is "" or "deletewebhook" or "setwebhook" or "close" or "logout" || name.StartsWith("get", StringComparison.OrdinalIgnoreCase))
                return;
            var call = new ApiCall(name);
            foreach (var member in document.RootElement.EnumerateObject().Where(member => member.Name != "method"))
                call.Values[member.Name] = member.Value;
            await _answerInPlace(call);
        }
        catch (JsonException)
        {
            // A body that is no JSON is of no interest to the server.
        }
    }

    private void Record(PendingUpdate update, DateTimeOffset at, int status)
    {
        lock (_world.Gate)
            _world.Updates.Record(update, at, status);
    }
}
