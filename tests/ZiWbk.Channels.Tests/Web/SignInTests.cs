using System.Net;
using System.Net.WebSockets;

namespace ZiWbk.Channels.Web;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private WebWorld _world = null!;
    private Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await WebWorld.StartAsync(options => options with { Password = "rahasia", Clock = _clock });
        _browser = _world.Browser();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_enters_without_the_password()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.PostAsync("/session")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _browser.PostAsync("/sign-in", "Rahasia")).StatusCode);
        Assert.Empty(_browser.Cookies.GetAllCookies());
        // A cookie alone, even of the right form, opens nothing.
        _browser.Cookies.Add(_world.Address, new Cookie("ziwbk", new string('a', 32)));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.PostAsync("/session")).StatusCode);
        await Assert.ThrowsAsync<WebSocketException>(() => _browser.ConnectAsync(_browser.Origin));
    }

    [Fact]
    public async Task The_password_opens_the_page_until_signing_out()
    {
        Assert.Equal(HttpStatusCode.NoContent, (await _browser.PostAsync("/sign-in", "rahasia")).StatusCode);
        await using (await _browser.OpenAsync())
        {
        }

        await _browser.PostAsync("/sign-out");

        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.PostAsync("/session")).StatusCode);
    }

    [Fact]
    public async Task Five_wrong_tries_pause_even_the_right_password_for_a_minute()
    {
        for (var at = 0; at < 5; at++)
            Assert.Equal(HttpStatusCode.Forbidden, (await _browser.PostAsync("/sign-in", "salah")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await _browser.PostAsync("/sign-in", "rahasia")).StatusCode);
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await _browser.PostAsync("/sign-in", "rahasia")).StatusCode);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NoContent, (await _browser.PostAsync("/sign-in", "rahasia")).StatusCode);
    }

    [Fact]
    public async Task With_a_password_any_host_is_served_but_no_tunnel()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "kantor.example";
        Assert.Equal(HttpStatusCode.OK, (await _browser.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        var tunnel = new HttpRequestMessage(HttpMethod.Get, "/");
        tunnel.Headers.Add("X-Forwarded-For", "192.0.2.1");
        Assert.Equal(HttpStatusCode.Forbidden, (await _browser.Http.SendAsync(tunnel, TestContext.Current.CancellationToken)).StatusCode);
    }
}
