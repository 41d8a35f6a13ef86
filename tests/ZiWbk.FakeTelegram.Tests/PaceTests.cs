namespace ZiWbk.FakeTelegram;

/// <summary>The record of how fast the bot sends.</summary>
public class PaceTests
{
    [Fact]
    public async Task Messages_and_edits_are_counted_and_nothing_else()
    {
        var clock = new HandClock();
        await using var telegram = await Servers.Plain(new() { Clock = clock });
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();

        var sent = await telegram.DoAsync("sendMessage", new { chat_id = chat.ChatId, text = "x" });
        await telegram.DoAsync("sendChatAction", new { chat_id = chat.ChatId, action = "typing" });
        await telegram.DoAsync("editMessageText", new { chat_id = chat.ChatId, message_id = sent.GetProperty("message_id").GetInt32(), text = "y" });
        await telegram.DoAsync("getMe");

        Assert.Equal(["sendMessage", "editMessageText"], telegram.Pace.Sends.Select(send => send.Method));
        Assert.Equal(2, telegram.Pace.In(chat.ChatId).MostPerSecond);
        Assert.Equal(0, telegram.Pace.In(1).MostPerMinute);
    }

    [Fact]
    public void The_busiest_stretch_is_found_wherever_it_begins()
    {
        var start = new DateTimeOffset(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);
        int[] moments = [0, 900, 1000, 1100, 1899, 1900, 61_000];
        var pace = new Pace([.. moments.Select(at => new Call(start.AddMilliseconds(at), "sendMessage", 5, 200))]);

        Assert.Equal(4, pace.MostPerSecond);
        Assert.Equal(6, pace.MostPerMinute);
        Assert.Equal(7, pace.ByChat[5].Sends.Count);
    }

    [Fact]
    public async Task Limits_can_be_insisted_on()
    {
        var clock = new HandClock();
        await using var telegram = await Servers.Plain(new() { Clock = clock, EnforceLimits = true });
        var sari = telegram.Person("Sari");
        var group = telegram.Group("Tim", sari);
        await group.AddsBotAsync(sari);
        await sari.Private().StartsAsync();

        for (var i = 0; i < 20; i++)
            await telegram.DoAsync("sendMessage", new { chat_id = group.Id, text = "x" });
        var twentyFirst = await telegram.RefusedAsync("sendMessage", new { chat_id = group.Id, text = "x" });
        for (var i = 0; i < 10; i++)
            await telegram.DoAsync("sendMessage", new { chat_id = sari.Id, text = "x" });
        var thirtyFirst = await telegram.RefusedAsync("sendMessage", new { chat_id = sari.Id, text = "x" });
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("429 Too Many Requests: retry after 60", twentyFirst);
        Assert.Equal("429 Too Many Requests: retry after 1", thirtyFirst);
        await telegram.DoAsync("sendMessage", new { chat_id = sari.Id, text = "x" });
    }
}
