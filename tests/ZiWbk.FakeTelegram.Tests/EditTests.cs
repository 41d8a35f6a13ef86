namespace ZiWbk.FakeTelegram;

/// <summary>What can be changed of messages, and what is said where it cannot.</summary>
public class EditTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_again_is_not_modified()
    {
        await using var telegram = await Servers.Plain();
        var (chat, message) = await Said(telegram);

        var error = await telegram.RefusedAsync("editMessageText", new { chat_id = chat.ChatId, message_id = message, text = " <b>halo</b>", parse_mode = "HTML" });

        Assert.Equal("400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message", error);
        Assert.Empty(telegram.Violations);
        Assert.Single(telegram.Refusals);
    }

    [Fact]
    public async Task An_edit_without_a_keyboard_takes_it_away()
    {
        await using var telegram = await Servers.Plain();
        var (chat, message) = await Said(telegram, new { inline_keyboard = new[] { new[] { new { text = "a", callback_data = "b" } } } });

        await telegram.DoAsync("editMessageText", new { chat_id = chat.ChatId, message_id = message, text = "lain" });

        Assert.Empty(chat.Last().Buttons);
        Assert.Equal("lain", chat.Last().Text);
    }

    [Fact]
    public async Task What_is_not_there_or_not_the_bot_s_cannot_be_edited()
    {
        await using var telegram = await Servers.Plain();
        var (chat, _) = await Said(telegram);
        var mine = await chat.SendsAsync("punya saya");
        var field = await telegram.DoAsync("sendMessage", new { chat_id = chat.ChatId, text = "x", reply_markup = new { force_reply = true } });

        Task<string> Edit(int id) => telegram.RefusedAsync("editMessageText", new { chat_id = chat.ChatId, message_id = id, text = "y" });

        Assert.Equal("400 Bad Request: message to edit not found", await Edit(999));
        Assert.Equal("400 Bad Request: message can't be edited", await Edit(mine.Id));
        Assert.Equal("400 Bad Request: message can't be edited", await Edit(field.GetProperty("message_id").GetInt32()));
    }

    [Fact]
    public async Task A_text_has_no_caption_and_a_photo_no_text()
    {
        await using var telegram = await Servers.Plain();
        var (chat, text) = await Said(telegram);
        using var form = new MultipartFormDataContent { { new StringContent($"{chat.ChatId}"), "chat_id" }, { new ByteArrayContent(Pictures.Jpeg(40, 30)), "photo", "a.jpg" } };
        var photo = (await telegram.PostAsync("sendPhoto", form)).GetProperty("result").GetProperty("message_id").GetInt32();

        Assert.Equal("400 Bad Request: there is no caption in the message to edit", await telegram.RefusedAsync("editMessageCaption", new { chat_id = chat.ChatId, message_id = text, caption = "x" }));
        Assert.Equal("400 Bad Request: there is no text in the message to edit", await telegram.RefusedAsync("editMessageText", new { chat_id = chat.ChatId, message_id = photo, text = "x" }));
        await telegram.DoAsync("editMessageCaption", new { chat_id = chat.ChatId, message_id = photo, caption = "x" });
        Assert.Equal("x", chat.Last().Text);
    }

    [Fact]
    public async Task A_press_is_answered_once_and_in_time()
    {
        var clock = new HandClock();
        await using var telegram = await Servers.Plain(new() { Clock = clock });
        var (chat, _) = await Said(telegram, new { inline_keyboard = new[] { new[] { new { text = "a", callback_data = "b" } } } });
        var menu = await chat.NextAsync(Cancel);
        await menu.PressAsync("a");
        await menu.PressAsync("a");
        var queries = (await telegram.UpdatesAsync()).Where(update => update.TryGetProperty("callback_query", out _))
            .Select(update => update.GetProperty("callback_query").GetProperty("id").GetString()).ToArray();
        const string Late = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";

        await telegram.DoAsync("answerCallbackQuery", new { callback_query_id = queries[0] });
        var twice = await telegram.RefusedAsync("answerCallbackQuery", new { callback_query_id = queries[0] });
        clock.Advance(TimeSpan.FromSeconds(151));
        var late = await telegram.RefusedAsync("answerCallbackQuery", new { callback_query_id = queries[1] });

        Assert.Equal(Late, twice);
        Assert.Equal(Late, late);
        Assert.Equal("400 Bad Request: MESSAGE_TOO_LONG", await telegram.RefusedAsync("answerCallbackQuery", new { callback_query_id = "1", text = new string('x', 201) }));
    }

    [Fact]
    public async Task A_deleted_message_is_told_as_inaccessible_with_its_press()
    {
        await using var telegram = await Servers.Plain();
        var (chat, id) = await Said(telegram, new { inline_keyboard = new[] { new[] { new { text = "a", callback_data = "b" } } } });
        var menu = await chat.NextAsync(Cancel);
        await telegram.DoAsync("deleteMessage", new { chat_id = chat.ChatId, message_id = id });

        await menu.PressAsync("a");
        var message = (await telegram.UpdatesAsync())[^1].GetProperty("callback_query").GetProperty("message");

        Assert.Equal(0, message.GetProperty("date").GetInt32());
        Assert.Equal("400 Bad Request: message to delete not found", await telegram.RefusedAsync("deleteMessage", new { chat_id = chat.ChatId, message_id = id }));
    }

    [Fact]
    public async Task Pinning_in_a_group_takes_the_right()
    {
        await using var telegram = await Servers.Plain();
        var sari = telegram.Person("Sari");
        var group = telegram.Group("Tim", sari);
        await group.AddsBotAsync(sari);
        var id = (await telegram.DoAsync("sendMessage", new { chat_id = group.Id, text = "Status" })).GetProperty("message_id").GetInt32();

        var refused = await telegram.RefusedAsync("pinChatMessage", new { chat_id = group.Id, message_id = id });
        await group.PromotesBotAsync(sari);
        await telegram.DoAsync("pinChatMessage", new { chat_id = group.Id, message_id = id });

        Assert.Equal("400 Bad Request: not enough rights to manage pinned messages in the chat", refused);
        Assert.StartsWith("pinned: Status\n", sari.In(group).Screen(), StringComparison.Ordinal);
        Assert.Equal(id, (await telegram.DoAsync("getChat", new { chat_id = group.Id })).GetProperty("pinned_message").GetProperty("message_id").GetInt32());
        await telegram.DoAsync("unpinChatMessage", new { chat_id = group.Id, message_id = id });
        Assert.DoesNotContain("pinned: ", sari.In(group).Screen(), StringComparison.Ordinal);
    }

    private static async Task<(Seat Chat, int Message)> Said(TelegramServer telegram, object? markup = null)
    {
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        object body = markup is null
            ? new { chat_id = chat.ChatId, text = "<b>halo</b>", parse_mode = "HTML" }
            : new { chat_id = chat.ChatId, text = "halo", reply_markup = markup };
        return (chat, (await telegram.DoAsync("sendMessage", body)).GetProperty("message_id").GetInt32());
    }
}
