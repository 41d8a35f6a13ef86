using System.Net;
using System.Net.WebSockets;

namespace ZiWbk.Channels.Web;

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
