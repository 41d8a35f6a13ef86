using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams.Tests;

/// <summary>A bot's side of the connector, written by hand: whatever a test wants to be wrong is.</summary>
internal sealed class Bot : IDisposable
{
    private readonly TeamsServer _teams;
    private readonly HttpClient _http;

    public Bot(TeamsServer teams) => (_teams, _http) = (teams, teams.Authority.Client());

    public string? Token { get; set; }

    /// <summary>One that has its token.</summary>
    public static async Task<Bot> OfAsync(TeamsServer teams)
    {
        var bot = new Bot(teams);
        var answer = await bot.AskForTokenAsync(new()
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = teams.Settings.AppId,
            ["client_secret"] = teams.Settings.ClientSecret,
            ["scope"] = "https://api.botframework.com/.default",
        });
        bot.Token = answer.Body.GetProperty("access_token").GetString();
        return bot;
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> AskForTokenAsync(Dictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);
        using var response = await _http.PostAsync(new Uri($"{_teams.TokenAuthority}/oauth2/v2.0/token"), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }

    /// <summary>The path of a conversation's activities, encoded as it should be.</summary>
    public static string Activities(Seat seat, string? id = null) =>
        $"v3/conversations/{Uri.EscapeDataString(seat.ConversationId + (seat.Thread is null ? "" : ";messageid=" + seat.Thread))}/activities{(id is null ? "" : "/" + id)}";

    public Task<Answer> SayAsync(Seat seat, string text) => DoAsync("POST", Activities(seat), new { type = "message", text });

    public Task<Answer> ShowAsync(Seat seat, JsonObject card) =>
        DoAsync("POST", Activities(seat), new { type = "message", attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = card } } });

    /// <summary>A request with a body of JSON, or a text as it stands.</summary>
    public async Task<Answer> DoAsync(string method, string path, object? body = null, Uri? at = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), at ?? new Uri(_teams.ServiceUrl + path));
        if (Token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (body is not null)
            request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new((int)response.StatusCode, text, (int?)response.Headers.RetryAfter?.Delta?.TotalSeconds);
    }

    public async Task<Answer> PutAsync(string url, byte[] bytes, string range)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, url) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.TryAddWithoutValidation("Content-Range", range);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), null);
    }

    public void Dispose() => _http.Dispose();

    internal sealed record Answer(int Status, string Body, int? RetryAfter)
    {
        public string? Id => Body.Length == 0 ? null : (string?)JsonNode.Parse(Body)!["id"];

        public string? Code => (string?)JsonNode.Parse(Body)!["error"]?["code"];
    }
}
