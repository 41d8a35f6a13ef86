using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using ZiWbk.FakeTeams;

namespace ZiWbk.Benchmarks.Teams;

/// <summary>
/// A connector that takes everything at once and examines nothing, so that what is measured is the bot; with the issuers of the strict one of
/// the tests, because the bot examines what it gets.
/// </summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly TestAuthority _authority;
    private readonly ActivityIssuer _signing;
    private readonly EntraIssuer _tokens;
    private readonly ConcurrentDictionary<string, Chat> _chats = new(StringComparer.Ordinal);
    private long _messages = 1_795_500_000_000;

    private Connector(WebApplication web, TestAuthority authority)
    {
        (_web, _authority) = (web, authority);
        _signing = new(Settings);
        _tokens = new(Settings);
    }

    public static TeamsSettings Settings { get; } = new();

    public Uri Url { get; private set; } = null!;

    public string ServiceUrl => new Uri(Url, $"/{Settings.Region}/{Settings.TenantId}/").ToString();

    /// <summary>The token that comes with every activity; Teams uses one for many, too.</summary>
    public string Token { get; private set; } = "";

    /// <summary>How far away it is: what a call takes on its way here. Teams is tens of milliseconds from anywhere in Indonesia.</summary>
    public TimeSpan Distance { get; set; }

    public static async Task<Connector> StartAsync()
    {
        var authority = new TestAuthority();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(authority.Server)));
        var connector = new Connector(builder.Build(), authority);
        connector._web.Run(connector.AnswerAsync);
        await connector._web.StartAsync();
        connector.Url = new($"https://localhost:{new Uri(connector._web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port}/");
        connector._signing.Base = connector.Url;
        connector.Token = connector._signing.Token(connector.ServiceUrl);
        return connector;
    }

    public Chat Chat(string conversation) => _chats.GetOrAdd(conversation, _ => new());

    /// <summary>What a process has to be told to take it for Teams.</summary>
    public IEnumerable<(string Name, string Value)> Environment() =>
    [
        ("SSL_CERT_FILE", _authority.File), ("Teams__AppId", Settings.AppId), ("Teams__TenantId", Settings.TenantId), ("Teams__ClientSecret", Settings.ClientSecret),
        ("Teams__OpenIdMetadataUrl", new Uri(Url, ActivityIssuer.MetadataPath).ToString()), ("Teams__TokenAuthority", new Uri(Url, Settings.TenantId).ToString()),
        ("Teams__AllowedServiceHosts", Url.Host), ("Service__Url", "http://127.0.0.1:0"),
    ];

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _web.StopAsync(now.Token);
        await _web.DisposeAsync();
        _authority.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path == ActivityIssuer.MetadataPath)
            await WriteAsync(context, 200, _signing.Metadata()!.ToJsonString());
        else if (path == ActivityIssuer.KeysPath)
            await WriteAsync(context, 200, _signing.Keys()!.ToJsonString());
        else if (path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
            await WriteAsync(context, 200, (await _tokens.GiveAsync(context, Settings.TenantId)).ToJsonString());
        else
            await HearAsync(context);
    }

    private async Task HearAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        if (Distance > TimeSpan.Zero)
            await Task.Delay(Distance);
        var raw = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0].Split('/');
        var at = Array.IndexOf(raw, "conversations");
        var chat = Chat(Uri.UnescapeDataString(raw[at + 1]));
        var id = context.Request.Method == "PUT" ? raw[at + 3] : Interlocked.Increment(ref _messages).ToString(CultureInfo.InvariantCulture);
        await WriteAsync(context, context.Request.Method == "POST" ? 201 : 200, $"{{\"id\":\"{id}\"}}");
        if (context.Request.Method is "POST" or "PUT" && !body.Contains("\"typing\"", StringComparison.Ordinal))
            chat.Hear(new(context.Request.Method, id, body, System.Diagnostics.Stopwatch.GetTimestamp()));
    }

    private static async Task WriteAsync(HttpContext context, int status, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }
}

/// <summary>What the bot said in a conversation, or changed.</summary>
/// <param name="Method"><c>POST</c> or <c>PUT</c>.</param>
/// <param name="Message">The message's id.</param>
/// <param name="Body">As it was sent.</param>
/// <param name="At">When it had come whole.</param>
internal sealed record Heard(string Method, string Message, string Body, long At)
{
    /// <summary>What stands behind the buttons of a card, in their order.</summary>
    public static IReadOnlyList<JsonObject> Buttons(string body)
    {
        var found = new List<JsonObject>();
        Find(JsonNode.Parse(body), found);
        return found;
    }

    private static void Find(JsonNode? node, List<JsonObject> found)
    {
        switch (node)
        {
            case JsonObject json when (json["type"] as JsonValue)?.GetValueKind() == JsonValueKind.String && (string?)json["type"] == "Action.Execute":
                found.Add(json);
                break;
            case JsonObject json:
                foreach (var (_, member) in json)
                    Find(member, found);
                break;
            case JsonArray list:
                foreach (var entry in list)
                    Find(entry, found);
                break;
            default:
                break;
        }
    }
}

/// <summary>Where a person waits for the bot.</summary>
internal sealed class Chat
{
    private readonly Lock _lock = new();
    private readonly List<Heard> _heard = [];
    private TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _expected = int.MaxValue;

    /// <summary>All that was heard since <see cref="Expect"/>.</summary>
    public IReadOnlyList<Heard> All
    {
        get
        {
            lock (_lock)
                return [.. _heard];
        }
    }

    /// <summary>Begins to wait for so many messages.</summary>
    public Task Expect(int messages)
    {
        lock (_lock)
        {
            _heard.Clear();
            _expected = messages;
            _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (messages == 0)
                _enough.SetResult();
            return _enough.Task;
        }
    }

    public void Hear(Heard heard)
    {
        lock (_lock)
        {
            _heard.Add(heard);
            if (_heard.Count == _expected)
                _enough.TrySetResult();
        }
    }
}
