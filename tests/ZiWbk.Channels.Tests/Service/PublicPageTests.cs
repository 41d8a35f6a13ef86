using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using ZiWbk.Channels.Service;

namespace ZiWbk.Channels.Tests.Service;

public sealed partial class PublicPageTests : IAsyncLifetime
{
    private readonly HttpClient _visitor = new();
    private ServiceEndpoint? _endpoint;

    public async ValueTask InitializeAsync()
    {
        _endpoint = await ServiceEndpoint.StartAsync(new("http://127.0.0.1:0"), () => new(true, new Dictionary<string, string>()), new Dictionary<string, Func<Microsoft.AspNetCore.Http.HttpContext, Task>>(), NullLoggerFactory.Instance);
        _visitor.BaseAddress = _endpoint.Addresses[0];
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    public async Task A_page_is_there_in_both_languages_and_loads_nothing(string path)
    {
        using var answer = await _visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("<section id=\"id\" lang=\"id\">", html, StringComparison.Ordinal);
        Assert.Contains("<section id=\"en\" lang=\"en\">", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Loads(), html);
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_takes_nothing()
    {
        using var answer = await _visitor.PostAsync(new Uri("/privacy", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Another_path_is_none()
    {
        using var answer = await _visitor.GetAsync(new Uri("/privacy/x", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        if (_endpoint is not null)
            await _endpoint.DisposeAsync();
    }

    [GeneratedRegex("<(script|img|link|iframe)|https?://|@import|url\\(", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();
}
