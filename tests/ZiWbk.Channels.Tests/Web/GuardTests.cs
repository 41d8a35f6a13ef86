using System.Net;
using System.Net.WebSockets;

namespace ZiWbk.Channels.Web;

public sealed class GuardTests : IAsyncLifetime
{
    private WebWorld _world = null!;
    private Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await WebWorld.StartAsync();
        _browser = _world.Browser();
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:3978")]
    [InlineData("127.0.0.1:1")]
    [InlineData("[::1]:3978")]
    public async Task The_machine_itself_is_served(string host) => Assert.Equal(HttpStatusCode.OK, (await GetAsync("/", ("Host", host))).StatusCode);

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.1.5:3978")]
    [InlineData("127.0.0.1.nip.io")]
    public async Task Any_other_host_is_refused_with_a_sentence(string host)
    {
        var answer = await GetAsync("/", ("Host", host));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("hanya dapat dibuka di komputer", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("x-forwarded-anything")]
    [InlineData("X-Real-IP")]
    [InlineData("Via")]
    public async Task What_came_through_a_tunnel_is_refused(string header) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync("/", (header, "1.1 x"))).StatusCode);

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("http://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    public async Task A_post_from_another_page_is_refused(string? origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/session");
        if (origin is not null)
            request.Headers.Add("Origin", origin);

        var answer = await _browser.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_browser_that_says_the_request_is_another_sites_is_believed(string site)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _browser.PostAsync("/session", null, ("Sec-Fetch-Site", site))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync("/app.js", ("Sec-Fetch-Site", site))).StatusCode);
        // Following a link to the page is no harm, and gives no cookie that could take the place of the one held back.
        var followed = await GetAsync("/", ("Sec-Fetch-Site", site));
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        Assert.False(followed.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("http://evil.example")]
    public async Task A_window_of_another_page_is_refused(string? origin)
    {
        await _browser.PostAsync("/session");

        await Assert.ThrowsAsync<WebSocketException>(() => _browser.ConnectAsync(origin));
        await Assert.ThrowsAsync<WebSocketException>(() => _browser.ConnectAsync(_browser.Origin, "", ("Sec-Fetch-Site", "cross-site")));
    }

    [Fact]
    public async Task Without_a_session_there_is_no_window_and_no_upload()
    {
        await Assert.ThrowsAsync<WebSocketException>(() => _browser.ConnectAsync(_browser.Origin));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _browser.PostAsync("/upload", "x", ("X-Update-Id", "12345678"))).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/nothing")]
    public async Task Every_answer_lets_the_browser_run_nothing_but_the_pages_own(string path)
    {
        var answer = await GetAsync(path);

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.True(answer.Headers.CacheControl is { NoStore: true } or { NoCache: true });
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_page_has_no_script_or_style_in_it_and_nothing_from_elsewhere()
    {
        var page = await _browser.Http.GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<style", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"<script(?![^>]*\bsrc=""/)", page);
        Assert.DoesNotMatch(@"\son\w+\s*=|\sstyle\s*=", page);
        Assert.DoesNotContain("//", page.Replace("/ This", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<noscript>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app.js", "connection.js", "composer.js", "drawing.js", "history.js", "talk.js", "uploads.js", "words.js")]
    public async Task The_script_never_makes_markup_of_words(params string[] files)
    {
        foreach (var file in files)
        {
            var script = await _browser.Http.GetStringAsync("/" + file, TestContext.Current.CancellationToken);
            Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", script);
        }
    }

    [Fact]
    public async Task The_cookie_is_random_and_out_of_reach_of_scripts_and_other_sites()
    {
        var first = Cookie(await _browser.PostAsync("/session"));
        using var other = _world.Browser();
        var second = Cookie(await other.PostAsync("/session"));

        Assert.Matches("^ziwbk=[0-9a-f]{32};", first);
        Assert.NotEqual(first[..38], second[..38]);
        Assert.Contains("httponly", first, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", first, StringComparison.OrdinalIgnoreCase);
        // Whoever has one keeps it.
        Assert.False((await _browser.PostAsync("/session")).Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_account_is_not_the_cookie()
    {
        await using var window = await _browser.OpenAsync();
        await window.SendAsync(new { text = "halo", id = "12345678" });
        await window.OwnAsync("sent");

        var incoming = _world.Brought.Single();
        Assert.Equal(incoming.Chat, incoming.Account);
        Assert.Matches("^[0-9a-f]{32}$", incoming.Account);
        Assert.NotEqual(_browser.Cookies.GetAllCookies().Single().Value, incoming.Account);
    }

    private static string Cookie(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie").Single();

    private Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return _browser.Http.SendAsync(request);
    }
}
