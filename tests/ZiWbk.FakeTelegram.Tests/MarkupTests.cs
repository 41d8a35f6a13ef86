namespace ZiWbk.FakeTelegram;

/// <summary>Keyboards: the rules that stand in no specification.</summary>
public class MarkupTests
{
    private static readonly string[][] _yes = [["Ya"]];

    public static TheoryData<object, string> Refused => new()
    {
        { Inline(new { text = "a" }), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard" },
        { Inline(new { callback_data = "a" }), "can't parse inline keyboard button: Can't find field \"text\"" },
        { Inline(new { text = " ", callback_data = "a" }), "inline keyboard button text must be non-empty" },
        { Inline(new { text = "a", callback_data = new string('x', 65) }), "BUTTON_DATA_INVALID" },
        { Inline(new { text = "a", callback_data = new string('é', 33) }), "BUTTON_DATA_INVALID" },
        { Inline(new { text = "a", url = "xx" }), "inline keyboard button URL 'xx' is invalid: Wrong HTTP URL" },
        { Inline(new { text = "a", callback_data = "b", style = "pink" }), "can't parse inline keyboard button: invalid button style specified" },
        { new { inline_keyboard = Enumerable.Repeat(new[] { new { text = "a", callback_data = "b" } }, 101) }, "reply markup is too long" },
        { new { inline_keyboard = new[] { new { text = "a" } } }, "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays" },
        { "x", "can't parse reply markup JSON object" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_wrong_keyboard_is_refused(object markup, string error)
    {
        await using var telegram = await Servers.Plain();

        Assert.Equal($"400 Bad Request: {error}", await telegram.RefusedAsync("sendMessage", new { chat_id = await Started(telegram), text = "x", reply_markup = markup }));
        Assert.Single(telegram.Violations);
    }

    [Fact]
    public async Task A_button_does_exactly_one_thing()
    {
        await using var telegram = await Servers.Plain();

        await telegram.DoAsync("sendMessage", new { chat_id = await Started(telegram), text = "x", reply_markup = Inline(new { text = "a", callback_data = "b", url = "https://x.id" }) });

        Assert.Equal("button \"a\" does url and callback_data: exactly one is allowed", Assert.Single(telegram.Violations).Fault);
    }

    [Fact]
    public async Task A_row_of_nine_is_a_fault()
    {
        await using var telegram = await Servers.Plain();
        var row = Enumerable.Range(1, 9).Select(number => new { text = $"{number}", callback_data = $"{number}" });

        await telegram.DoAsync("sendMessage", new { chat_id = await Started(telegram), text = "x", reply_markup = new { inline_keyboard = new[] { row } } });

        Assert.StartsWith("9 buttons in a row", Assert.Single(telegram.Violations).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixty_four_bytes_are_carried_and_come_back_with_the_press()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        var data = new string('é', 32);
        await telegram.DoAsync("sendMessage", new { chat_id = chat.ChatId, text = "x", reply_markup = Inline(new { text = "a", callback_data = data }) });

        await (await chat.NextAsync(TestContext.Current.CancellationToken)).PressAsync("a");

        Assert.Equal(data, (await telegram.UpdatesAsync())[^1].GetProperty("callback_query").GetProperty("data").GetString());
    }

    [Fact]
    public async Task A_reply_keyboard_says_its_label()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        await telegram.DoAsync("sendMessage", new { chat_id = chat.ChatId, text = "x", reply_markup = new { keyboard = _yes } });

        await (await chat.NextAsync(TestContext.Current.CancellationToken)).PressAsync("Ya");

        Assert.Equal("Ya", (await telegram.UpdatesAsync())[^1].GetProperty("message").GetProperty("text").GetString());
    }

    private static object Inline(object button) => new { inline_keyboard = new[] { new[] { button } } };

    private static async Task<long> Started(TelegramServer telegram)
    {
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        return chat.ChatId;
    }
}
