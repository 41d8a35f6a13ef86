using ZiWbk.FakeTelegram;

namespace ZiWbk.EndToEnd.Telegram;

/// <summary>The talks of a group, through the real process.</summary>
public sealed class GroupTests
{
    [Fact]
    public async Task A_group_is_bound_by_its_lead_and_only_its_office_is_spoken_of()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = (await town.JoinedAsync("Sari Wulandari", "lead")).Person;
        var group = town.Telegram.Group("ZI Dishub", sari);
        await group.AddsBotAsync(sari);
        var seat = sari.In(group);
        var hello = await TelegramTown.SaidAsync(seat, "belum terikat ke kantor");

        await (await hello.PressAsync("Ikat")).AnswerAsync(TestContext.Current.CancellationToken);
        var asked = await seat.NextAsync(TestContext.Current.CancellationToken);
        if (asked.ForcesReply)
            await asked.RepliesAsync("dishub");
        else
            await asked.PressAsync("Dishub");
        await TelegramTown.SaidAsync(seat, "kini untuk");

        await seat.CommandsAsync("progres");
        Assert.Contains("Dishub", (await TelegramTown.SaidAsync(seat, "WBK")).Text, StringComparison.Ordinal);
        await seat.CommandsAsync("kantor");
        var refused = await TelegramTown.SaidAsync(seat, "percakapan pribadi");
        Assert.Contains("Buka percakapan pribadi", refused.Buttons);
    }

    [Fact]
    public async Task A_link_that_adds_the_bot_binds_the_group_and_gives_nobody_a_role()
    {
        await using var town = await TelegramTown.OpenAsync();
        var code = await TelegramBot.InviteAsync(town.Data, null);
        var stranger = town.Telegram.Person("Tamu");
        var group = town.Telegram.Group("ZI Dishub", stranger);

        await group.AddsBotAsync(stranger, code.Replace("-", "", StringComparison.Ordinal));

        await TelegramTown.SaidAsync(stranger.In(group), "kini untuk");
        Assert.False(town.Recorded().ContainsKey("person-joined"));
    }

    [Fact]
    public async Task Words_and_evidence_are_asked_for_as_a_reply()
    {
        await using var town = await TelegramTown.OpenAsync();
        var (seat, _) = await BoundAsync(town);

        await seat.CommandsAsync("bukti");
        var asked = await TelegramTown.SaidAsync(seat, "Kirim berkas");
        Assert.True(asked.ForcesReply, seat.Transcript());
        Assert.Contains("batal", asked.Text, StringComparison.Ordinal);
        await seat.SendsDocumentAsync("sk-tim.pdf", TelegramTown.Pdf("sk"), replyTo: asked);

        await TelegramTown.SaidAsync(seat, "Sudah diterima");
    }

    [Fact]
    public async Task What_people_say_among_themselves_is_not_answered()
    {
        await using var town = await TelegramTown.OpenAsync();
        var (seat, group) = await BoundAsync(town);
        await group.PromotesBotAsync(seat.Person);

        await seat.SendsAsync("besok rapat jam 9 ya");
        await seat.SendsDocumentAsync("undangan.pdf", TelegramTown.Pdf("undangan"));
        await seat.SendsAsync("/menu@bot_lain_bot");
        await town.Telegram.Deliveries.SettledAsync(TestContext.Current.CancellationToken);

        Assert.Empty(seat.Unread());
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_keeps_its_office()
    {
        await using var town = await TelegramTown.OpenAsync();
        var (seat, group) = await BoundAsync(town);

        var moved = await group.MigratesAsync();
        seat = seat.Person.In(moved);
        await seat.CommandsAsync("progres");

        await TelegramTown.SaidAsync(seat, "Dishub");
        Assert.Equal(1, town.Recorded()["chat-moved"]);
        Assert.Equal(1, town.Recorded()["group-bound"]);
    }

    [Fact]
    public async Task In_a_topic_the_bot_answers_in_the_topic()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = (await town.JoinedAsync("Sari Wulandari", "lead")).Person;
        var forum = town.Telegram.Forum("ZI Dishub", sari);
        await forum.AddsBotAsync(sari);
        var topic = forum.Topic("Bukti");

        await sari.In(topic).CommandsAsync("ikat dishub");

        var said = await TelegramTown.SaidAsync(sari.In(topic), "kini untuk");
        Assert.Equal(topic.Thread, said.Thread);
    }

    [Fact]
    public async Task Two_people_who_press_at_once_are_each_answered_and_only_the_beginner_is_obeyed()
    {
        await using var town = await TelegramTown.OpenAsync(webhook: true);
        var (seat, group) = await BoundAsync(town);
        var budi = (await town.JoinedAsync("Budi Santoso", "member")).Person;
        await group.JoinsAsync(budi);
        await seat.CommandsAsync("isi A.I.1.i.a");
        var question = await TelegramTown.SaidAsync(seat, "A.I.1.i.a");

        var presses = await Task.WhenAll(question.PressAsync("Ya", budi), question.PressAsync("Ya"));
        var toasts = await Task.WhenAll(presses.Select(press => press.AnswerAsync(TestContext.Current.CancellationToken)));

        Assert.Contains("yang memulai", toasts[0].Text, StringComparison.Ordinal);
        Assert.Equal("", toasts[1].Text);
    }

    [Fact]
    public async Task Where_the_bot_may_pin_one_message_of_the_status_stays_pinned_and_is_changed_in_place()
    {
        await using var town = await TelegramTown.OpenAsync();
        var (seat, group) = await BoundAsync(town);
        await group.PromotesBotAsync(seat.Person);
        var first = await TelegramTown.SaidAsync(seat, "Dishub");
        Assert.True(first.IsSilent);

        var sari = seat.Person.Private();
        sari.Unread();
        await sari.SendsAsync("/isi A.I.1.i.a");
        await (await TelegramTown.SaidAsync(sari, "A.I.1.i.a")).PressAsync("Ya");
        await TelegramTown.SaidAsync(sari, "Kirim");
        await sari.SendsAsync("lewati");
        await TelegramTown.SaidAsync(sari, "Simpan");
        await sari.SendsAsync("ya");

        var changed = await TelegramTown.ChangedAsync(seat, "Dishub");
        Assert.Equal(first.Id, changed.Id);
        Assert.Contains("pinned: ", seat.Screen(), StringComparison.Ordinal);
        Assert.Equal(1, town.Recorded()["status-pinned"]);
    }

    private static async Task<(Seat Seat, Group Group)> BoundAsync(TelegramTown town)
    {
        var sari = (await town.JoinedAsync("Sari Wulandari", "lead")).Person;
        var group = town.Telegram.Group("ZI Dishub", sari);
        await group.AddsBotAsync(sari);
        var seat = sari.In(group);
        await seat.CommandsAsync("ikat dishub");
        await TelegramTown.SaidAsync(seat, "kini untuk");
        await town.Telegram.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        seat.Unread();
        return (seat, group);
    }
}
