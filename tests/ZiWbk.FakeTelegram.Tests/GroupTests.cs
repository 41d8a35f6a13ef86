namespace ZiWbk.FakeTelegram;

/// <summary>Groups: what the bot gets to see, who may write where, and what becomes of them.</summary>
public class GroupTests
{
    [Fact]
    public async Task In_privacy_mode_the_bot_sees_only_what_is_meant_for_it()
    {
        await using var telegram = await Servers.Plain();
        var (group, sari) = await Group(telegram);
        var name = telegram.Settings.Username;
        var chat = sari.In(group);

        var chatter = await chat.SendsAsync("selamat pagi");
        var early = await chat.SendsAsync("/status");
        var named = await chat.SendsAsync($"/status@{name} dishub");
        var others = await chat.SendsAsync("/status@bot_lain");
        var mention = await chat.SendsAsync($"@{name} halo");
        await telegram.DoAsync("sendMessage", new { chat_id = group.Id, text = "Ya?" });
        var reply = await chat.SendsAsync("dishub", replyTo: chat.Last());
        var plain = await chat.SendsAsync("/status");
        var threaded = await chat.RepliesAsync(chatter, "setuju");
        await group.OtherBotSpeaksAsync("Saya juga bot.");
        var late = await chat.SendsAsync("/status");

        Assert.All([named, reply, plain], sent => Assert.NotNull(sent.UpdateId));
        Assert.All([chatter, early, others, mention, threaded, late], sent => Assert.Null(sent.UpdateId));
    }

    [Fact]
    public async Task An_administrator_or_a_bot_without_privacy_sees_all()
    {
        await using var telegram = await Servers.Plain();
        var (group, sari) = await Group(telegram);
        await using var open = await Servers.Plain(new() { Privacy = false });
        var (other, budi) = await Group(open);

        await group.PromotesBotAsync(sari);

        Assert.NotNull((await sari.In(group).SendsAsync("selamat pagi")).UpdateId);
        Assert.NotNull((await budi.In(other).SendsAsync("selamat pagi")).UpdateId);
        Assert.True((await open.DoAsync("getMe")).GetProperty("can_read_all_group_messages").GetBoolean());
    }

    [Fact]
    public async Task A_photo_as_a_reply_is_seen_and_another_is_not()
    {
        await using var telegram = await Servers.Plain();
        var (group, sari) = await Group(telegram);
        var chat = sari.In(group);
        await telegram.DoAsync("sendMessage", new { chat_id = group.Id, text = "Kirim bukti", reply_markup = new { force_reply = true, selective = true } });

        Assert.True(chat.Last().ForcesReply);
        Assert.NotNull((await chat.SendsPhotoAsync([1], "bukti", chat.Last())).UpdateId);
        Assert.Null((await chat.SendsPhotoAsync([1], "bukti")).UpdateId);
    }

    [Fact]
    public async Task A_bot_that_is_kicked_cannot_write()
    {
        await using var telegram = await Servers.Plain();
        var (group, sari) = await Group(telegram);
        var super = telegram.Supergroup("Besar", sari);
        await super.AddsBotAsync(sari);

        await group.KicksBotAsync(sari);
        await super.KicksBotAsync(sari);

        Assert.Equal("403 Forbidden: bot was kicked from the group chat", await Say(telegram, group.Id));
        Assert.Equal("403 Forbidden: bot was kicked from the supergroup chat", await Say(telegram, super.Id));
        Assert.Equal("403 Forbidden: bot is not a member of the group chat", await Say(telegram, telegram.Group("Lain", sari).Id));
        Assert.Equal("400 Bad Request: chat not found", await Say(telegram, -1));
        Assert.Equal("403 Forbidden: bot can't initiate conversation with a user", await Say(telegram, sari.Private().ChatId));
        Assert.Equal("kicked", (await telegram.UpdatesAsync()).Last(update => update.TryGetProperty("my_chat_member", out _)).GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString());
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task A_deleted_account_cannot_be_written_to()
    {
        await using var telegram = await Servers.Plain();
        var sari = telegram.Person("Sari");
        await sari.Private().StartsAsync();

        await sari.DeactivatesAsync();

        Assert.Equal("403 Forbidden: user is deactivated", await Say(telegram, sari.Id));
    }

    [Fact]
    public async Task A_group_that_migrated_says_where_it_is()
    {
        await using var telegram = await Servers.Plain();
        var (group, sari) = await Group(telegram);
        await telegram.DoAsync("sendMessage", new { chat_id = group.Id, text = "lama" });

        var super = await group.MigratesAsync();
        var answer = await telegram.AskAsync("sendMessage", new { chat_id = group.Id, text = "x" });

        Assert.Equal("Bad Request: group chat was upgraded to a supergroup chat", answer.GetProperty("description").GetString());
        Assert.Equal(super.Id, answer.GetProperty("parameters").GetProperty("migrate_to_chat_id").GetInt64());
        Assert.StartsWith("-100", super.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await telegram.DoAsync("sendMessage", new { chat_id = super.Id, text = "baru" });
        Assert.Equal("baru", sari.In(super).Last().Text);
    }

    [Fact]
    public async Task Topics_take_their_thread_and_nothing_else_does()
    {
        await using var telegram = await Servers.Plain(new() { Privacy = false });
        var sari = telegram.Person("Sari");
        var forum = telegram.Forum("Tim", sari);
        await forum.AddsBotAsync(sari);
        var topic = forum.Topic("Laporan");
        var super = telegram.Supergroup("Besar", sari);
        await super.AddsBotAsync(sari);
        await telegram.UpdatesAsync();
        const string Error = "400 Bad Request: message thread not found";

        await sari.In(topic).SendsAsync("halo");
        var first = await sari.In(super).SendsAsync("halo");
        await sari.In(super).RepliesAsync(first, "lagi");
        var updates = (await telegram.UpdatesAsync()).Select(update => update.GetProperty("message")).ToArray();
        await telegram.DoAsync("sendMessage", new { chat_id = forum.Id, text = "x", message_thread_id = topic.Thread });

        Assert.True(updates[0].GetProperty("is_topic_message").GetBoolean());
        Assert.Equal(topic.Thread, updates[0].GetProperty("message_thread_id").GetInt32());
        Assert.Equal(first.Id, updates[2].GetProperty("message_thread_id").GetInt32());
        Assert.False(updates[2].TryGetProperty("is_topic_message", out _));
        Assert.Equal(Error, await telegram.RefusedAsync("sendMessage", new { chat_id = forum.Id, text = "x", message_thread_id = 1 }));
        Assert.Equal(Error, await telegram.RefusedAsync("sendMessage", new { chat_id = super.Id, text = "x", message_thread_id = first.Id }));
        Assert.Equal("x", (await sari.In(topic).NextAsync(TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public async Task Anyone_in_the_group_can_press()
    {
        await using var telegram = await Servers.Plain();
        var (group, sari) = await Group(telegram);
        var budi = telegram.Person("Budi");
        await group.JoinsAsync(budi);
        await telegram.DoAsync("sendMessage", new { chat_id = group.Id, text = "x", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Ya", callback_data = "v" } } } } });
        await telegram.UpdatesAsync();

        await sari.In(group).Last().PressAsync("Ya", by: budi);
        var query = (await telegram.UpdatesAsync())[0].GetProperty("callback_query");

        Assert.Equal(budi.Id, query.GetProperty("from").GetProperty("id").GetInt64());
        Assert.Equal(group.Id, query.GetProperty("message").GetProperty("chat").GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task A_chat_can_be_asked_about()
    {
        await using var telegram = await Servers.Plain();
        var (group, sari) = await Group(telegram);

        var administrators = await telegram.DoAsync("getChatAdministrators", new { chat_id = group.Id });
        var count = await telegram.DoAsync("getChatMemberCount", new { chat_id = group.Id });
        var member = await telegram.DoAsync("getChatMember", new { chat_id = group.Id, user_id = sari.Id });
        await telegram.DoAsync("leaveChat", new { chat_id = group.Id });

        Assert.Equal(sari.Id, Assert.Single(administrators.EnumerateArray()).GetProperty("user").GetProperty("id").GetInt64());
        Assert.Equal(2, count.GetInt32());
        Assert.Equal("creator", member.GetProperty("status").GetString());
        Assert.Equal("403 Forbidden: bot is not a member of the group chat", await Say(telegram, group.Id));
    }

    private static Task<string> Say(TelegramServer telegram, long chat) => telegram.RefusedAsync("sendMessage", new { chat_id = chat, text = "x" });

    private static async Task<(Group Group, Person Sari)> Group(TelegramServer telegram)
    {
        var sari = telegram.Person("Sari");
        var group = telegram.Group("Tim ZI", sari);
        await group.AddsBotAsync(sari);
        return (group, sari);
    }
}
