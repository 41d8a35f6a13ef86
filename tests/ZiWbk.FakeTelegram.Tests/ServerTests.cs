using System.Net.Http.Json;
using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary>The server itself: tokens, unknown methods, menus, closing.</summary>
public class ServerTests
{
    [Theory]
    [InlineData("/bot1:abc/getMe", "401 Unauthorized")]
    [InlineData("/botabc/getMe", "401 Unauthorized: invalid token specified")]
    [InlineData("/getMe", "404 Not Found")]
    public async Task Another_token_is_not_let_in(string path, string error)
    {
        await using var telegram = await Servers.Plain();
        using var client = new HttpClient { BaseAddress = telegram.Url };

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(error, $"{(int)response.StatusCode} {answer.GetProperty("description")}");
    }

    [Fact]
    public async Task A_method_is_found_however_it_is_capitalised()
    {
        await using var telegram = await Servers.Plain();

        Assert.Equal(telegram.BotId, (await telegram.DoAsync("GETME")).GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task An_unknown_method_is_not_found_and_a_violation()
    {
        await using var telegram = await Servers.Plain();

        Assert.Equal("404 Not Found: method not found", await telegram.RefusedAsync("sendDice", new { chat_id = 1 }));
        Assert.Contains("not simulated", telegram.Violations.Select(violation => violation.Fault));
    }

    [Fact]
    public async Task After_logging_out_nothing_is_answered()
    {
        await using var telegram = await Servers.Plain();

        await telegram.DoAsync("logOut");

        Assert.Equal("401 Unauthorized", await telegram.RefusedAsync("getMe"));
    }

    [Theory]
    [InlineData("Status", "x", "BOT_COMMAND_INVALID")]
    [InlineData("", "x", "command must be non-empty")]
    [InlineData("a23456789012345678901234567890123", "x", "command length must not exceed 32")]
    [InlineData("status", "", "command description must be non-empty")]
    public async Task A_wrong_command_is_refused(string command, string description, string error)
    {
        await using var telegram = await Servers.Plain();

        Assert.Equal($"400 Bad Request: {error}", await telegram.RefusedAsync("setMyCommands", new { commands = new[] { new { command, description } } }));
    }

    [Fact]
    public async Task The_narrowest_menu_is_shown()
    {
        await using var telegram = await Servers.Plain();
        var sari = telegram.Person("Sari", language: "id");
        var group = telegram.Group("Tim", sari);
        Task Set(string word, object scope, string language) =>
            telegram.DoAsync("setMyCommands", new { commands = new[] { new { command = word, description = "x" } }, scope, language_code = language });

        await Set("a", new { type = "default" }, "");
        await Set("b", new { type = "all_group_chats" }, "");
        await Set("c", new { type = "all_group_chats" }, "id");
        await Set("d", new { type = "all_chat_administrators" }, "");

        Assert.Equal("a", sari.Menu(sari.Private())[0].Command);
        Assert.Equal("d", sari.Menu(sari.In(group))[0].Command);
        await telegram.DoAsync("deleteMyCommands", new { scope = new { type = "all_chat_administrators" } });
        Assert.Equal("c", sari.Menu(sari.In(group))[0].Command);
        Assert.Equal("a", telegram.Commands()[0].Command);
    }
}
