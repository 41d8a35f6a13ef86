namespace ZiWbk.FakeTelegram;

/// <summary>What goes wrong on demand.</summary>
public class FaultTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fault_strikes_its_method_and_chat_so_often()
    {
        await using var telegram = await Servers.Plain();
        var (sari, budi) = (await Started(telegram, "Sari"), await Started(telegram, "Budi"));
        var fault = telegram.Faults.Inject(Fault.TooManyRequests(3).On("sendMessage").In(sari).After(1).Times(2));

        var codes = new List<int>();
        foreach (var chat in new[] { sari, budi, sari, sari, sari })
            codes.Add(await Code(telegram, chat));

        Assert.Equal([200, 200, 429, 429, 200], codes);
        Assert.Equal(2, fault.Struck);
        Assert.Equal([true, true], telegram.Refusals.Select(refusal => refusal.Injected));
        Assert.Empty(telegram.Violations);
    }

    [Fact]
    public async Task Each_refusal_has_its_code_and_words()
    {
        await using var telegram = await Servers.Plain();
        var chat = await Started(telegram, "Sari");
        Fault[] faults = [Fault.TooManyRequests(9), Fault.Forbidden("bot was blocked by the user"), Fault.BadRequest("message thread not found"), Fault.ServerError(), Fault.Unauthorized()];

        var words = new List<string>();
        foreach (var fault in faults)
        {
            telegram.Faults.Inject(fault);
            words.Add(await telegram.RefusedAsync("sendMessage", new { chat_id = chat.ChatId, text = "x" }));
        }

        Assert.Equal(
            [
                "429 Too Many Requests: retry after 9",
                "403 Forbidden: bot was blocked by the user",
                "400 Bad Request: message thread not found",
                "502 Bad Gateway",
                "401 Unauthorized",
            ],
            words);
    }

    [Fact]
    public async Task A_cut_before_does_nothing_and_a_cut_after_has_done_it()
    {
        await using var telegram = await Servers.Plain();
        var chat = await Started(telegram, "Sari");

        telegram.Faults.Inject(Fault.CutBefore().On("sendMessage"));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Code(telegram, chat, "sebelum"));
        telegram.Faults.Inject(Fault.CutAfter().On("sendMessage"));
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Code(telegram, chat, "sesudah"));

        Assert.Equal(["sesudah"], chat.Unread().Select(message => message.Text));
    }

    [Fact]
    public async Task No_answer_has_done_it_and_never_says_so()
    {
        await using var telegram = await Servers.Plain();
        var chat = await Started(telegram, "Sari");
        telegram.Faults.Inject(Fault.NoAnswer().When(body => body.Contains("lama", StringComparison.Ordinal)));
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource();

        var waiting = client.PostAsync(telegram.Address($"sendMessage?chat_id={chat.ChatId}&text=lama"), null, patience.Token);
        var seen = await chat.NextAsync(Cancel);
        var pending = !waiting.IsCompleted;
        await patience.CancelAsync();

        Assert.Equal("lama", seen.Text);
        Assert.True(pending);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_slow_answer_is_an_answer()
    {
        await using var telegram = await Servers.Plain();
        var chat = await Started(telegram, "Sari");
        var slow = telegram.Faults.Inject(Fault.Slow(TimeSpan.FromMilliseconds(50)).On("sendMessage"));

        Assert.Equal(200, await Code(telegram, chat));
        Assert.Equal(1, slow.Struck);
        Assert.Single(chat.Unread());
    }

    [Fact]
    public async Task What_is_always_so_ends_when_it_is_taken_away()
    {
        await using var telegram = await Servers.Plain();
        var chat = await Started(telegram, "Sari");
        var down = telegram.Faults.Inject(Fault.ServerError(500).Always());

        var before = new[] { await Code(telegram, chat), await Code(telegram, chat) };
        telegram.Faults.Remove(down);

        Assert.Equal([500, 500], before);
        Assert.Equal(200, await Code(telegram, chat));
    }

    private static async Task<Seat> Started(TelegramServer telegram, string name)
    {
        var chat = telegram.Person(name).Private();
        await chat.StartsAsync();
        return chat;
    }

    private static async Task<int> Code(TelegramServer telegram, Seat chat, string text = "x")
    {
        var answer = await telegram.AskAsync("sendMessage", new { chat_id = chat.ChatId, text });
        return answer.TryGetProperty("error_code", out var code) ? code.GetInt32() : 200;
    }
}
