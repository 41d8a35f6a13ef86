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

namespace ZiWbk.FakeTeams.Tests;

/// <summary>Where activities come: it keeps them, and answers as it is told.</summary>
internal sealed class Hook : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly Func<HttpContext, JsonElement, Task> _answer;

    private Hook(WebApplication web, Func<HttpContext, JsonElement, Task> answer) => (_web, _answer) = (web, answer);

    /// <summary>All that came, in order.</summary>
    public ConcurrentQueue<JsonElement> Came { get; } = new();

    public IEnumerable<string> Types => Came.Select(activity => activity.GetProperty("type").GetString()!);

    /// <summary>The tokens that came with them.</summary>
    public ConcurrentQueue<string> Tokens { get; } = new();

    public static async Task<Hook> AtAsync(TeamsServer teams, Func<HttpContext, JsonElement, Task>? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var hook = new Hook(builder.Build(), answer ?? ((_, _) => Task.CompletedTask));
        hook._web.Run(hook.HandleAsync);
        await hook._web.StartAsync(TestContext.Current.CancellationToken);
        var url = new Uri(new Uri(hook._web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "/api/messages");
        teams.Endpoint = () => url;
        return hook;
    }

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        var activity = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        Tokens.Enqueue(http.Request.Headers.Authorization.ToString()["Bearer ".Length..]);
        Came.Enqueue(activity);
        await _answer(http, activity);
    }
}
