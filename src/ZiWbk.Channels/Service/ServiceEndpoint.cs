using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZiWbk.Assessment;

namespace ZiWbk.Channels.Service;

/// <summary>How the service fares, as whoever watches over it asks.</summary>
/// <param name="Ready">Whether it can take and answer messages.</param>
/// <param name="Parts">What that depends on, each with how it fares.</param>
public sealed record Health(bool Ready, IReadOnlyDictionary<string, string> Parts);

/// <summary>Where platforms bring their messages, where the service's health is asked for, and where its public pages are.</summary>
public sealed class ServiceEndpoint : IAsyncDisposable
{
    /// <summary>Where the health is asked for.</summary>
    public const string HealthPath = "/health";

    /// <summary>The largest request taken.</summary>
    public const int LargestBody = 1 << 20;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly WebApplication _application;

    private ServiceEndpoint(WebApplication application)
    {
        _application = application;
        Addresses = [.. application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))];
    }

    /// <summary>Where it listens, with the port it was given.</summary>
    public IReadOnlyList<Uri> Addresses { get; }

    /// <summary>Starts to listen.</summary>
    /// <param name="url">Where, http only: a proxy in front of it has the certificate.</param>
    /// <param name="health">How the service fares.</param>
    /// <param name="routes">Who answers what is posted where.</param>
    /// <param name="loggers">Where it says what went wrong.</param>
    /// <exception cref="ChannelRefusedException">The address is taken.</exception>
    public static async Task<ServiceEndpoint> StartAsync(Uri url, Func<Health> health, IReadOnlyDictionary<string, Func<HttpContext, Task>> routes, ILoggerFactory loggers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(url.GetLeftPart(UriPartial.Authority)).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.ConfigureEndpointDefaults(listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddSingleton(loggers);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var application = builder.Build();
        application.Run(context => AnswerAsync(context, health, routes));
        try
        {
            await application.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await application.DisposeAsync();
            throw new ChannelRefusedException(
                new Bilingual(
                    $"Alamat {url} sudah dipakai program lain. Tetapkan Service:Url yang lain.",
                    $"The address {url} is in use by another program. Set another Service:Url."),
                exception);
        }

        return new(application);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(_patience);
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
    }

    private static async Task AnswerAsync(HttpContext context, Func<Health> health, IReadOnlyDictionary<string, Func<HttpContext, Task>> routes)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == HealthPath && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            var state = health();
            context.Response.StatusCode = state.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            if (HttpMethods.IsGet(context.Request.Method))
                await context.Response.WriteAsync(JsonSerializer.Serialize(state, JsonSerializerOptions.Web));
        }
        else if (PublicPage.Find(path) is { } page)
        {
            await page.AnswerAsync(context);
        }
        else if (routes.TryGetValue(path, out var route))
        {
            await route(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
