using System.Net;

namespace ZiWbk.Browser;

/// <summary>The page answers itself alone.</summary>
public class OutsideTests(Chromium chromium, Demo demo)
{
    [Theory]
    [InlineData("Host", "jahat.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_request_from_elsewhere_is_refused(string header, string value)
    {
        var page = await demo.PageAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page.Address, "/app.js"));
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://jahat.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_session_is_given_to_the_page_only(string? origin)
    {
        var page = await demo.PageAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, "/session"));
        if (origin is not null)
            request.Headers.TryAddWithoutValidation("Origin", origin);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Another_page_in_the_same_browser_reads_and_writes_nothing()
    {
        var page = await demo.PageAsync();
        await using var browser = await chromium.BrowserAsync();
        await Window.OpenAsync(browser, page);
        var statuses = new List<int>();
        var stranger = await browser.NewPageAsync();
        stranger.Response += (_, response) => statuses.Add(response.Status);
        await stranger.GotoAsync("data:text/html,<title>lain</title>");

        var outcome = await stranger.EvaluateAsync<string[]>(
            """
            async address => {
              const tries = [fetch(`${address}session`, { method: 'POST' }), fetch(`${address}session`, { method: 'POST', mode: 'no-cors' }), fetch(`${address}app.js`)];
              const ended = (await Promise.allSettled(tries)).map(one => one.status);
              const socket = new WebSocket(`${address.replace('http', 'ws')}ws`);
              ended.push(await new Promise(done => { socket.onopen = () => done('open'); socket.onerror = () => done('refused'); }));
              return ended;
            }
            """, page.Address.ToString());

        Assert.Equal(["rejected", "rejected", "rejected", "refused"], outcome);
        Assert.All(statuses, status => Assert.Equal(403, status));
    }
}
