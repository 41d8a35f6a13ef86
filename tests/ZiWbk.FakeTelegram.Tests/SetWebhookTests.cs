namespace ZiWbk.FakeTelegram;

/// <summary>Which webhooks can be set.</summary>
public class SetWebhookTests
{
    [Theory]
    [InlineData("http://zi.example.go.id/t", "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("https://zi.example.go.id:3978/t", "400 Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")]
    [InlineData("zi", "400 Bad Request: invalid webhook URL specified")]
    public async Task An_address_that_Telegram_cannot_reach_is_refused(string url, string error)
    {
        await using var telegram = await Servers.Plain();

        Assert.Equal(error, await telegram.RefusedAsync("setWebhook", new { url }));
        Assert.Single(telegram.Violations);
    }

    [Fact]
    public async Task A_server_of_one_s_own_takes_plain_http()
    {
        await using var telegram = await Servers.Plain(new() { LocalServer = true });

        await telegram.DoAsync("setWebhook", new { url = "http://127.0.0.1:9/t", max_connections = 3 });
        var info = await telegram.DoAsync("getWebhookInfo");

        Assert.Equal("http://127.0.0.1:9/t", info.GetProperty("url").GetString());
        Assert.Equal(3, info.GetProperty("max_connections").GetInt32());
    }

    [Fact]
    public async Task Setting_it_twice_within_a_second_is_too_often()
    {
        var clock = new HandClock();
        await using var telegram = await Servers.Plain(new() { LocalServer = true, Clock = clock });
        var hook = new { url = "http://127.0.0.1:9/t" };

        await telegram.DoAsync("setWebhook", hook);
        var second = await telegram.RefusedAsync("setWebhook", hook);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("429 Too Many Requests: retry after 1", second);
        await telegram.DoAsync("setWebhook", hook);
    }

    [Theory]
    [InlineData("a b", "secret token contains unallowed characters")]
    [InlineData(257, "secret token is too long")]
    public async Task A_secret_of_other_letters_or_too_long_is_refused(object secret, string error)
    {
        await using var telegram = await Servers.Plain();
        var token = secret as string ?? new string('a', (int)secret);

        Assert.Equal($"400 Bad Request: {error}", await telegram.RefusedAsync("setWebhook", new { url = "https://zi.example.go.id/t", secret_token = token }));
    }
}
