namespace ZiWbk.FakeTelegram;

/// <summary>People write, press and read.</summary>
public class PeopleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_transcript_reads_as_the_talk_went()
    {
        await using var telegram = await Servers.Plain();
        var ibu = telegram.Person("Sari Dewi");
        var chat = ibu.Private();

        await chat.SendsAsync("apa yang kurang?");
        await telegram.DoAsync("sendChatAction", new { chat_id = chat.ChatId, action = "typing" });
        var id = (await telegram.DoAsync("sendMessage", new
        {
            chat_id = chat.ChatId,
            text = "Kurang <b>3</b> butir.\nMana?",
            parse_mode = "HTML",
            reply_markup = new { inline_keyboard = new object[] { new object[] { new { text = "Lihat", callback_data = "v" }, new { text = "JDIH", url = "https://jdih.go.id" } }, new object[] { new { text = "Nanti", callback_data = "w" } } } },
        })).GetProperty("message_id").GetInt32();
        var press = await (await chat.NextAsync(Cancel)).PressAsync("Lihat");
        var query = (await telegram.UpdatesAsync())[^1].GetProperty("callback_query").GetProperty("id").GetString();
        await telegram.DoAsync("answerCallbackQuery", new { callback_query_id = query, text = "Baik." });
        await telegram.DoAsync("editMessageText", new { chat_id = chat.ChatId, message_id = id, text = "A.I.1" });
        await telegram.DoAsync("pinChatMessage", new { chat_id = chat.ChatId, message_id = id });
        await chat.SendsDocumentAsync("SK.pdf", [1], "ini", chat.Last());
        await ibu.BlocksBotAsync();

        Assert.Equal("Baik.", (await press.AnswerAsync(Cancel)).Text);
        Assert.Equal(
            """
            Sari Dewi: apa yang kurang?
            * bot: typing…
            bot: Kurang 3 butir.
                Mana?
                [Lihat] [JDIH ↗]
                [Nanti]
            Sari Dewi presses [Lihat] of #2
            * toast for Sari Dewi: Baik.
            bot edits #2: A.I.1
            * pinned #2
            Sari Dewi (to #2): (file SK.pdf)
                ini
            * Sari Dewi blocks the bot

            """,
            chat.Transcript());
        Assert.Equal(
            """
            pinned: A.I.1
            Sari Dewi: apa yang kurang?
            bot: A.I.1 (edited)
            * pinned #2
            Sari Dewi: (file SK.pdf)
                ini

            """,
            chat.Screen());
    }

    [Fact]
    public async Task An_album_is_several_messages_with_one_number_and_one_caption()
    {
        await using var telegram = await Servers.Plain();

        await telegram.Person("Sari").Private().SendsAlbumAsync("dua berkas", ("a.pdf", [1]), ("b.pdf", [2]));
        var messages = (await telegram.UpdatesAsync()).Select(update => update.GetProperty("message")).ToArray();

        Assert.Equal(2, messages.Length);
        Assert.Equal(messages[0].GetProperty("media_group_id").GetString(), messages[1].GetProperty("media_group_id").GetString());
        Assert.Equal("dua berkas", messages[0].GetProperty("caption").GetString());
        Assert.False(messages[1].TryGetProperty("caption", out _));
    }

    [Fact]
    public async Task An_edit_is_told()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        var sent = await chat.SendsAsync("tigga");

        await chat.EditsAsync(sent, "tiga");

        Assert.Equal("tiga", (await telegram.UpdatesAsync())[1].GetProperty("edited_message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_file_over_twenty_megabytes_cannot_be_fetched()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        await chat.SendsLargeDocumentAsync("video.zip", StoredFile.DownloadLimit + 1);
        await chat.SendsLargeDocumentAsync("pindai.zip", 100_000);
        var files = (await telegram.UpdatesAsync()).Select(update => update.GetProperty("message").GetProperty("document").GetProperty("file_id").GetString()).ToArray();

        var path = (await telegram.DoAsync("getFile", new { file_id = files[1] })).GetProperty("file_path").GetString();
        using var client = new HttpClient();
        var bytes = await client.GetByteArrayAsync(new Uri(telegram.Url, $"/file/bot{telegram.Token}/{path}"), Cancel);

        Assert.Equal("400 Bad Request: file is too big", await telegram.RefusedAsync("getFile", new { file_id = files[0] }));
        Assert.Equal("400 Bad Request: invalid file_id", await telegram.RefusedAsync("getFile", new { file_id = "x" }));
        Assert.Equal(100_000, bytes.Length);
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task A_deep_link_carries_sixty_four_plain_letters()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();

        await chat.StartsAsync("kode_1-A");

        Assert.Equal("/start kode_1-A", (await telegram.UpdatesAsync())[0].GetProperty("message").GetProperty("text").GetString());
        await Assert.ThrowsAsync<ArgumentException>(() => chat.StartsAsync("kode 1"));
        await Assert.ThrowsAsync<ArgumentException>(() => chat.StartsAsync(new string('a', 65)));
    }

    [Fact]
    public async Task A_link_to_the_bot_leads_into_the_private_chat()
    {
        await using var telegram = await Servers.Plain();
        var sari = telegram.Person("Sari");
        var group = telegram.Group("Tim", sari);
        await group.AddsBotAsync(sari);
        var link = $"https://t.me/{telegram.Settings.Username}?start=lanjut-1";
        await telegram.DoAsync("sendMessage", new { chat_id = group.Id, text = "x", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Lanjut", url = link } } } } });

        var chat = await sari.In(group).Last().OpensAsync("Lanjut");

        Assert.Equal("Sari: /start lanjut-1\n", chat.Transcript());
        await Assert.ThrowsAsync<InvalidOperationException>(() => sari.In(group).Last().PressAsync("Lanjut"));
    }

    [Fact]
    public async Task A_command_of_the_menu_names_the_bot_in_a_group()
    {
        await using var telegram = await Servers.Plain();
        var sari = telegram.Person("Sari");
        var group = telegram.Group("Tim", sari);
        await group.AddsBotAsync(sari);

        await sari.In(group).CommandsAsync("status dishub");
        await sari.Private().CommandsAsync("status dishub");

        Assert.Equal(
            [$"/status@{telegram.Settings.Username} dishub", "/status dishub"],
            (await telegram.UpdatesAsync()).TakeLast(2).Select(update => update.GetProperty("message").GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Other_things_are_told_as_they_are()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();

        await chat.SendsVoiceAsync();
        await chat.SendsStickerAsync();
        await chat.SendsOtherAsync("location", """{"latitude":-7.1,"longitude":111.9}""");

        Assert.Equal(["voice", "sticker", "location"], (await telegram.UpdatesAsync()).Select(update => update.GetProperty("message").EnumerateObject().Last().Name));
        Assert.Equal("Sari: (voice)\nSari: (sticker)\nSari: (location)\n", chat.Transcript());
    }

    [Fact]
    public async Task Who_waits_in_vain_shows_the_talk_so_far()
    {
        await using var telegram = await Servers.Plain(new() { Patience = TimeSpan.FromMilliseconds(50) });
        var chat = telegram.Person("Sari").Private();
        await chat.SendsAsync("halo?");

        var vain = await Assert.ThrowsAsync<TimeoutException>(() => chat.NextAsync(Cancel));

        Assert.Contains("Sari: halo?", vain.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_bot_s_photos_must_be_pictures_within_limits()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();

        async Task<string?> Send(byte[] bytes)
        {
            using var form = new MultipartFormDataContent { { new StringContent($"{chat.ChatId}"), "chat_id" }, { new ByteArrayContent(bytes), "photo", "a.png" } };
            var answer = await telegram.PostAsync("sendPhoto", form);
            return answer.TryGetProperty("description", out var error) ? error.GetString() : null;
        }

        Assert.Null(await Send(Pictures.Png(1200, 900)));
        Assert.Null(await Send(Pictures.Jpeg(1200, 900)));
        Assert.Equal("Bad Request: IMAGE_PROCESS_FAILED", await Send([1, 2, 3]));
        Assert.Equal("Bad Request: PHOTO_INVALID_DIMENSIONS", await Send(Pictures.Png(9000, 1001)));
        Assert.Equal("Bad Request: PHOTO_INVALID_DIMENSIONS", await Send(Pictures.Png(2100, 100)));
        Assert.Equal("1200×900", chat.Unread()[1].ToString()[7..^1]);
    }
}
