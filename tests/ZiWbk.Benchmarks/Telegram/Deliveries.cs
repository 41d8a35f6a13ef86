namespace ZiWbk.Benchmarks.Telegram;

/// <summary>How updates come to a bot.</summary>
internal interface IDelivery
{
    /// <summary>Brings one, which is made with its number; the task ends when the bot has acknowledged it, where it says so.</summary>
    Task BringAsync(Func<long, byte[]> update);
}

/// <summary>They are posted, and acknowledged by the answer.</summary>
internal sealed class Posted(Uri url, string secret) : IDelivery, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private long _number = 418_290_000;

    public async Task BringAsync(Func<long, byte[]> update)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(update(Interlocked.Increment(ref _number))) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>They wait to be fetched.</summary>
internal sealed class Fetched(PendingUpdates pending) : IDelivery
{
    public Task BringAsync(Func<long, byte[]> update)
    {
        pending.Add(update);
        return Task.CompletedTask;
    }
}
