using System.Net.Http.Json;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>Servers and requests for the tests.</summary>
internal static class Servers
{
    private static readonly HttpClient _client = new();

    /// <summary>Without the specification: for rules that are coded by hand.</summary>
    public static Task<TelegramServer> Plain(TelegramSettings? settings = null) =>
        TelegramServer.StartAsync((settings ?? new()) with { Validate = false });

    /// <summary>
    /// With the specification, which is not in the repository. The environment variable ZIWBK_TELEGRAM_SPEC names its file; without
    /// it the tests that need it say so and are skipped.
    /// </summary>
    public static Task<TelegramServer> Strict(TelegramSettings? settings = null)
    {
        var file = Environment.GetEnvironmentVariable("ZIWBK_TELEGRAM_SPEC");
        var there = !string.IsNullOrEmpty(file) && File.Exists(file);
        if (!there)
            Assert.Skip("ZIWBK_TELEGRAM_SPEC does not name the specification of the Bot API.");
        return TelegramServer.StartAsync(settings ?? new());
    }

    public static Uri Address(this TelegramServer telegram, string method) => new(telegram.Url, $"/bot{telegram.Token}/{method}");

    /// <summary>A request with a JSON body, and the whole answer.</summary>
    public static async Task<JsonElement> AskAsync(this TelegramServer telegram, string method, object? body = null)
    {
        using var response = await _client.PostAsJsonAsync(telegram.Address(method), body ?? new { }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>A request that is done.</summary>
    public static async Task<JsonElement> DoAsync(this TelegramServer telegram, string method, object? body = null)
    {
        var answer = await telegram.AskAsync(method, body);
        Assert.True(answer.GetProperty("ok").GetBoolean(), answer.ToString());
        return answer.GetProperty("result");
    }

    /// <summary>What a request that is refused is told.</summary>
    public static async Task<string> RefusedAsync(this TelegramServer telegram, string method, object? body = null)
    {
        var answer = await telegram.AskAsync(method, body);
        Assert.False(answer.GetProperty("ok").GetBoolean(), answer.ToString());
        return $"{answer.GetProperty("error_code")} {answer.GetProperty("description")}";
    }

    public static async Task<JsonElement> PostAsync(this TelegramServer telegram, string method, HttpContent content)
    {
        using var response = await _client.PostAsync(telegram.Address(method), content, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The next updates by polling, confirmed at once.</summary>
    public static async Task<JsonElement[]> UpdatesAsync(this TelegramServer telegram, int timeout = 0)
    {
        JsonElement[] updates = [.. (await telegram.DoAsync("getUpdates", new { timeout })).EnumerateArray()];
        if (updates.Length > 0)
            await telegram.DoAsync("getUpdates", new { offset = updates.Max(update => update.GetProperty("update_id").GetInt32()) + 1, limit = 1, timeout = 0 });
        return updates;
    }
}
