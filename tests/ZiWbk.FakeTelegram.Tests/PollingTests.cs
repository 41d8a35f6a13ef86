using System.Text.Json;

namespace ZiWbk.FakeTelegram;

/// <summary><c>getUpdates</c> by the real server's rules.</summary>
public class PollingTests
{
    private static readonly string[] _messages = ["message"];

    [Fact]
    public async Task What_is_not_confirmed_comes_again()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        var first = await chat.SendsAsync("satu");
        var second = await chat.SendsAsync("dua");

        var once = await Ids(telegram, new { });
        var again = await Ids(telegram, new { });
        var rest = await Ids(telegram, new { offset = first.UpdateId + 1 });
        var none = await Ids(telegram, new { offset = second.UpdateId + 1 });

        Assert.Equal([first.UpdateId!.Value, second.UpdateId!.Value], once);
        Assert.Equal(once, again);
        Assert.Equal([second.UpdateId.Value], rest);
        Assert.Empty(none);
        Assert.Equal(0, telegram.Deliveries.Pending);
    }

    [Fact]
    public async Task A_batch_is_as_long_as_asked_for_and_a_hundred_at_most()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        for (var i = 0; i < 120; i++)
            await chat.SendsAsync("x");

        Assert.Equal(3, (await Ids(telegram, new { limit = 3 })).Length);
        Assert.Equal(100, (await Ids(telegram, new { })).Length);
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task A_negative_offset_forgets_all_but_the_last()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        await chat.SendsAsync("satu");
        var last = await chat.SendsAsync("dua");

        Assert.Equal([last.UpdateId!.Value], await Ids(telegram, new { offset = -1 }));
        Assert.Equal(1, telegram.Deliveries.Pending);
    }

    [Fact]
    public async Task A_long_poll_ends_with_the_first_update()
    {
        await using var telegram = await Servers.Plain();
        var waiting = Ids(telegram, new { timeout = 50 });

        var sent = await telegram.Person("Sari").Private().SendsAsync("halo");

        Assert.Equal([sent.UpdateId!.Value], await waiting);
    }

    [Fact]
    public async Task A_second_poll_takes_the_place_of_the_first()
    {
        await using var telegram = await Servers.Plain();
        var first = telegram.RefusedAsync("getUpdates", new { timeout = 50 });
        await Patience.Until(() => telegram.World.Updates.Poll.IsWaiting);

        var second = Ids(telegram, new { timeout = 50 });

        Assert.Equal("409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", await first);
        await telegram.Person("Sari").Private().SendsAsync("halo");
        Assert.Single(await second);
        Assert.Equal(409, Assert.Single(telegram.Refusals).Code);
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task A_webhook_ends_polling()
    {
        await using var telegram = await Servers.Plain(new() { LocalServer = true });
        var waiting = telegram.RefusedAsync("getUpdates", new { timeout = 50 });
        await Patience.Until(() => telegram.World.Updates.Poll.IsWaiting);

        await telegram.DoAsync("setWebhook", new { url = "http://127.0.0.1:9/t" });

        Assert.Equal("409 Conflict: terminated by setWebhook request", await waiting);
        Assert.Equal(
            "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            await telegram.RefusedAsync("getUpdates"));
    }

    [Fact]
    public async Task Only_allowed_kinds_come_and_they_stay_allowed()
    {
        await using var telegram = await Servers.Plain();
        var sari = telegram.Person("Sari");
        await telegram.DoAsync("getUpdates", new { allowed_updates = _messages });

        await sari.Private().SendsAsync("halo");
        await sari.BlocksBotAsync();

        Assert.True(Assert.Single(await telegram.UpdatesAsync()).TryGetProperty("message", out _));
    }

    [Fact]
    public async Task Others_membership_comes_only_to_who_asks_for_it()
    {
        await using var telegram = await Servers.Plain();
        var sari = telegram.Person("Sari");
        var group = telegram.Group("Tim", sari);
        await group.AddsBotAsync(sari);
        await telegram.UpdatesAsync();

        await group.JoinsAsync(telegram.Person("Budi"));

        Assert.Equal(["message"], (await telegram.UpdatesAsync()).Select(Kind));
    }

    [Fact]
    public async Task A_copy_comes_after_its_number_was_confirmed()
    {
        await using var telegram = await Servers.Plain();
        telegram.Deliveries.Repeat(3);

        var sent = await telegram.Person("Sari").Private().SendsAsync("halo");
        var first = await Ids(telegram, new { limit = 1 });
        var second = await Ids(telegram, new { limit = 1, offset = sent.UpdateId + 1 });
        var third = await Ids(telegram, new { limit = 1, offset = sent.UpdateId + 1 });
        await Ids(telegram, new { offset = sent.UpdateId + 1 });

        Assert.Equal([sent.UpdateId!.Value, sent.UpdateId.Value, sent.UpdateId.Value], first.Concat(second).Concat(third));
        Assert.Equal(0, telegram.Deliveries.Pending);
    }

    [Fact]
    public async Task Old_updates_are_forgotten_after_a_day()
    {
        var clock = new HandClock();
        await using var telegram = await Servers.Plain(new() { Clock = clock });
        await telegram.Person("Sari").Private().SendsAsync("halo");

        clock.Advance(TimeSpan.FromHours(25));

        Assert.Empty(await Ids(telegram, new { }));
    }

    [Fact]
    public async Task Poison_is_served_as_it_is()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();

        telegram.Deliveries.PoisonDiscriminator(chat);
        telegram.Deliveries.PoisonMembers(chat);
        telegram.Deliveries.Raw("something_new", """{"a":1}""");
        var updates = await telegram.UpdatesAsync();

        Assert.Equal("observer", updates[1].GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Number, updates[2].GetProperty("message").GetProperty("text").ValueKind);
        Assert.Equal("something_new", Kind(updates[3]));
    }

    private static string Kind(JsonElement update) => update.EnumerateObject().Last().Name;

    private static async Task<int[]> Ids(TelegramServer telegram, object body) =>
        [.. (await telegram.DoAsync("getUpdates", body)).EnumerateArray().Select(update => update.GetProperty("update_id").GetInt32())];
}
