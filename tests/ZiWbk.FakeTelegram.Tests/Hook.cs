using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ZiWbk.FakeTelegram;

/// <summary>A webhook that does as it is told with each update.</summary>
internal sealed class Hook : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly Func<HttpContext, JsonElement, Task> _answer;

    private Hook(WebApplication web, Func<HttpContext, JsonElement, Task> answer)
    {
        _web = web;
        _answer = answer;
    }

    /// <summary>All that came, in order.</summary>
    public ConcurrentQueue<JsonElement> Came { get; } = new();

    public IEnumerable<int> Numbers => Came.Select(update => update.GetProperty("update_id").GetInt32());

    public string? Secret { get; private set; }

    public Uri Url => new(_web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>One that is set at a server, by a public address.</summary>
    public static async Task<Hook> AtAsync(TelegramServer telegram, Func<HttpContext, JsonElement, Task>? answer = null, object? settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var hook = new Hook(builder.Build(), answer ?? ((_, _) => Task.CompletedTask));
        hook._web.Run(hook.HandleAsync);
        await hook._web.StartAsync(TestContext.Current.CancellationToken);
        telegram.Routes["https://zi.example.go.id"] = hook.Url;
        await telegram.DoAsync("setWebhook", settings ?? new { url = "https://zi.example.go.id/telegram", secret_token = "rahasia-1" });
        return hook;
    }

    public async ValueTask DisposeAsync() => await _web.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        Secret = http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"];
        var update = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        Came.Enqueue(update);
        await _answer(http, update);
    }
}
