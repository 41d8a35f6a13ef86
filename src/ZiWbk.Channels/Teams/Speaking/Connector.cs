using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Identity.Client;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>What the connector answered to something sent.</summary>
/// <param name="Conversation">The conversation begun; null for none.</param>
/// <param name="Activity">What it calls the message; null where it does not say.</param>
internal readonly record struct Accepted(string? Conversation, string? Activity);

/// <summary>
/// Calls the Bot Connector, one request a call: what it refuses is tried again by whoever called, except that a token which was withdrawn is
/// renewed at once. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
/// </summary>
internal sealed class Connector(HttpClient http, ConnectorTokens tokens, AllowedHosts hosts)
{
    private const int LongestAnswer = 1 << 20;

    private static readonly JsonSerializerOptions _compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the connector at an address may be called.</summary>
    public bool Allows(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && hosts.Allow(address);

    /// <summary>Says something in a conversation.</summary>
    public Task<Accepted> PostAsync(ConversationReference to, string conversation, JsonObject activity, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, to, $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities", activity, cancel);

    /// <summary>Puts something in the place of what was said.</summary>
    public Task<Accepted> PutAsync(ConversationReference to, string conversation, string activityId, JsonObject activity, CancellationToken cancel) =>
        SendAsync(HttpMethod.Put, to, $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(activityId)}", activity, cancel);

    /// <summary>Begins a thread of a channel, or the chat with one person.</summary>
    public Task<Accepted> CreateAsync(ConversationReference to, JsonObject parameters, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, to, "v3/conversations", parameters, cancel);

    /// <summary>Fetches what stands in a message itself, which needs the token.</summary>
    /// <exception cref="InvalidDataException">It is larger than the stream takes.</exception>
    public async Task<string?> FetchAsync(Uri address, Stream into, CancellationToken cancel)
    {
        if (!hosts.Allow(address))
            throw new TeamsRefusedException(new(TeamsFaultKind.Refused, "wrong-host"));
        using var response = await AuthorizedAsync(() => new(HttpMethod.Get, address), cancel);
        await RefuseAsync(response, isEdit: false, cancel);
        await response.Content.CopyToAsync(into, cancel);
        return response.Content.Headers.ContentType?.MediaType;
    }

    private async Task<Accepted> SendAsync(HttpMethod method, ConversationReference to, string path, JsonObject body, CancellationToken cancel)
    {
        // The token is like a password: it leaves for an allowed host only, whatever stands in the journal.
        if (!Allows(to.ServiceUrl))
            throw new TeamsRefusedException(new(TeamsFaultKind.Refused, "wrong-host"));
        // The path of the region stays: a leading slash would lose it.
        var address = new Uri($"{to.ServiceUrl.TrimEnd('/')}/{path}");
        var json = body.ToJsonString(_compact);
        using var response = await AuthorizedAsync(() => new(method, address) { Content = new StringContent(json, Encoding.UTF8, "application/json") }, cancel);
        await RefuseAsync(response, method == HttpMethod.Put, cancel);
        return Read(await TextAsync(response, cancel));
    }

    private async Task<HttpResponseMessage> AuthorizedAsync(Func<HttpRequestMessage> make, CancellationToken cancel)
    {
        string? refused = null;
        while (true)
        {
            using var request = make();
            var token = await TokenAsync(refused, cancel);
            if (token is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (response.StatusCode != HttpStatusCode.Unauthorized || token is null || refused is not null)
                return response;
            response.Dispose();
            refused = token;
        }
    }

    private async Task<string?> TokenAsync(string? refused, CancellationToken cancel)
    {
        try
        {
            return await tokens.GetAsync(refused, cancel);
        }
        catch (MsalException)
        {
            // Nothing has left.
            throw new TeamsRefusedException(new(TeamsFaultKind.Token, "token"));
        }
        catch (HttpRequestException)
        {
            throw new TeamsRefusedException(new(TeamsFaultKind.Token, "token"));
        }
    }

    private static async Task RefuseAsync(HttpResponseMessage response, bool isEdit, CancellationToken cancel)
    {
        if (response.IsSuccessStatusCode)
            return;
        var retry = response.Headers.RetryAfter;
        throw new TeamsRefusedException(TeamsFault.Of((int)response.StatusCode, Code(await TextAsync(response, cancel)), retry?.Delta, isEdit));
    }

    private static async Task<string> TextAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            using var bounded = new Channels.Receiving.BoundedStream(LongestAnswer);
            await response.Content.CopyToAsync(bounded, cancel);
            return Encoding.UTF8.GetString(bounded.GetBuffer(), 0, (int)bounded.Length);
        }
        catch (Exception exception) when (exception is InvalidDataException or HttpRequestException or IOException)
        {
            // The status has said what matters.
            return "";
        }
    }

    // Teams answers with an empty body now and then.
    private static Accepted Read(string text) => Parse(text) is { } json ? new(TextOf(json, "id"), TextOf(json, "activityId") ?? TextOf(json, "id")) : default;

    private static string? Code(string text) => Parse(text) is { } json ? TextOf(json["error"] as JsonObject ?? json, "code") : null;

    private static string? TextOf(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    private static JsonObject? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
