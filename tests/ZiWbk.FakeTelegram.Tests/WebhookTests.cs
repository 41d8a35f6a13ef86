using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.FakeTelegram;

/// <summary>How updates come to a webhook: by the real server's rules.</summary>
public class WebhookTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Updates_of_a_chat_come_in_order_with_the_secret()
    {
        await using var telegram = await Servers.Plain();
        await using var hook = await Hook.AtAsync(telegram);
        var chat = telegram.Person("Sari").Private();

        for (var i = 0; i < 20; i++)
            await chat.SendsAsync($"pesan {i}");
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal("rahasia-1", hook.Secret);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"pesan {i}"), hook.Came.Select(Text));
    }

    [Fact]
    public async Task The_next_of_a_chat_waits_for_the_answer_and_other_chats_do_not()
    {
        await using var telegram = await Servers.Plain();
        var free = new TaskCompletionSource();
        await using var hook = await Hook.AtAsync(telegram, async (_, update) =>
        {
            if (Text(update) == "lama")
                await free.Task;
        });
        var sari = telegram.Person("Sari").Private();
        var budi = telegram.Person("Budi").Private();

        await sari.SendsAsync("lama");
        await sari.SendsAsync("sesudah");
        await budi.SendsAsync("lain");
        await Patience.Until(() => hook.Came.Count == 2);
        var before = hook.Came.Select(Text).Order().ToArray();
        free.SetResult();
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal(["lain", "lama"], before);
        Assert.Equal("sesudah", Text(hook.Came.Last()));
    }

    [Fact]
    public async Task A_press_does_not_wait_for_a_message_of_its_chat()
    {
        await using var telegram = await Servers.Plain();
        var free = new TaskCompletionSource();
        await using var hook = await Hook.AtAsync(telegram, async (http, update) =>
        {
            if (update.TryGetProperty("message", out _) && Text(update) == "lama")
                await free.Task;
        });
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        await telegram.DoAsync("sendMessage", new { chat_id = chat.ChatId, text = "Pilih", reply_markup = Keyboard("Ya") });
        var menu = await chat.NextAsync(Cancel);

        await chat.SendsAsync("lama");
        await menu.PressAsync("Ya");
        await Patience.Until(() => hook.Came.Any(update => update.TryGetProperty("callback_query", out _)));
        free.SetResult();
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal(0, telegram.Deliveries.Pending);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(302)]
    [InlineData(401)]
    public async Task What_is_not_taken_comes_again_and_holds_its_chat_back(int code)
    {
        await using var telegram = await Servers.Plain();
        var failures = 3;
        await using var hook = await Hook.AtAsync(telegram, (http, _) =>
        {
            if (Interlocked.Decrement(ref failures) >= 0)
                http.Response.StatusCode = code;
            return Task.CompletedTask;
        });
        var chat = telegram.Person("Sari").Private();

        await chat.SendsAsync("satu");
        await chat.SendsAsync("dua");
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal(["satu", "satu", "satu", "satu", "dua"], hook.Came.Select(Text));
        Assert.Equal([code, code, code, 200, 200], telegram.Deliveries.Attempts.Select(attempt => attempt.Status));
        Assert.Equal([1, 2, 3, 4, 1], telegram.Deliveries.Attempts.Select(attempt => attempt.Number));
    }

    [Fact]
    public async Task A_connection_that_is_cut_brings_the_update_again()
    {
        await using var telegram = await Servers.Plain();
        var cut = 0;
        await using var hook = await Hook.AtAsync(telegram, (http, _) =>
        {
            if (Interlocked.Exchange(ref cut, 1) == 0)
                http.Abort();
            return Task.CompletedTask;
        });

        await telegram.Person("Sari").Private().SendsAsync("halo");
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal([0, 200], telegram.Deliveries.Attempts.Select(attempt => attempt.Status));
    }

    [Fact]
    public async Task Retry_after_is_obeyed()
    {
        // A base so long that only the header's second can bring the update within the test.
        await using var telegram = await Servers.Plain(new() { RedeliveryBase = TimeSpan.FromHours(1), LongestRedelivery = TimeSpan.FromHours(2) });
        var failures = 2;
        await using var hook = await Hook.AtAsync(telegram, (http, _) =>
        {
            if (Interlocked.Decrement(ref failures) >= 0)
            {
                http.Response.StatusCode = 503;
                http.Response.Headers.RetryAfter = "1";
            }

            return Task.CompletedTask;
        });

        await telegram.Person("Sari").Private().SendsAsync("halo");
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal([503, 503, 200], telegram.Deliveries.Attempts.Select(attempt => attempt.Status));
    }

    [Fact]
    public async Task A_press_that_nobody_takes_is_forgotten_after_its_time()
    {
        var clock = new HandClock();
        await using var telegram = await Servers.Plain(new() { Clock = clock });
        await using var hook = await Hook.AtAsync(telegram, (http, update) =>
        {
            if (update.TryGetProperty("callback_query", out _))
                http.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        var chat = telegram.Person("Sari").Private();
        await chat.StartsAsync();
        await telegram.DoAsync("sendMessage", new { chat_id = chat.ChatId, text = "Pilih", reply_markup = Keyboard("Ya") });

        await (await chat.NextAsync(Cancel)).PressAsync("Ya");
        await Patience.Until(() => hook.Came.Count > 3);
        clock.Advance(TimeSpan.FromSeconds(151));
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.DoesNotContain(telegram.Deliveries.Attempts, attempt => attempt is { Kind: "callback_query", Status: 200 });
    }

    [Fact]
    public async Task Copies_come_again_after_they_were_taken()
    {
        await using var telegram = await Servers.Plain();
        await using var hook = await Hook.AtAsync(telegram);
        telegram.Deliveries.Repeat(5);

        var sent = await telegram.Person("Sari").Private().SendsAsync("halo");
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal(Enumerable.Repeat(sent.UpdateId!.Value, 5), hook.Numbers);
    }

    [Fact]
    public async Task Copies_can_come_at_once()
    {
        await using var telegram = await Servers.Plain();
        var all = new CountdownEvent(5);
        var free = new TaskCompletionSource();
        await using var hook = await Hook.AtAsync(telegram, async (_, _) =>
        {
            if (all.Signal())
                free.SetResult();
            await free.Task;
        });
        telegram.Deliveries.Repeat(5, atOnce: true);

        await telegram.Person("Sari").Private().SendsAsync("halo");
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal(5, hook.Came.Count);
    }

    [Fact]
    public async Task What_was_held_comes_backwards()
    {
        await using var telegram = await Servers.Plain();
        await using var hook = await Hook.AtAsync(telegram);
        var chat = telegram.Person("Sari").Private();
        telegram.Deliveries.Hold();

        foreach (var text in new[] { "satu", "dua", "tiga" })
            await chat.SendsAsync(text);
        telegram.Deliveries.Release(backwards: true);
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal(["tiga", "dua", "satu"], hook.Came.Select(Text));
    }

    [Fact]
    public async Task A_bot_that_comes_back_on_another_port_gets_what_it_missed()
    {
        await using var telegram = await Servers.Plain(new() { SetWebhookPause = TimeSpan.Zero });
        var hook = await Hook.AtAsync(telegram);
        await hook.DisposeAsync();

        var sent = await telegram.Person("Sari").Private().SendsAsync("halo");
        await Patience.Until(() => telegram.Deliveries.Attempts.Count > 0);
        await using var back = await Hook.AtAsync(telegram, settings: new { url = "https://zi.example.go.id/telegram", secret_token = "rahasia-2" });
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.Equal([sent.UpdateId!.Value], back.Numbers);
        Assert.Equal("rahasia-2", back.Secret);
    }

    [Fact]
    public async Task No_more_connections_are_used_than_were_allowed()
    {
        await using var telegram = await Servers.Plain();
        var (now, most) = (0, 0);
        await using var hook = await Hook.AtAsync(telegram, async (_, _) =>
        {
            var here = Interlocked.Increment(ref now);
            InterlockedMax(ref most, here);
            await Task.Yield();
            Interlocked.Decrement(ref now);
        }, new { url = "https://zi.example.go.id/telegram", max_connections = 2 });

        for (var i = 0; i < 30; i++)
            await telegram.Person($"Orang {i}").Private().SendsAsync("halo");
        await telegram.Deliveries.SettledAsync(Cancel);

        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task A_method_in_the_answer_is_carried_out()
    {
        await using var telegram = await Servers.Plain();
        await using var hook = await Hook.AtAsync(telegram, (http, update) => http.Response.WriteAsJsonAsync(
            new { method = "sendMessage", chat_id = update.GetProperty("message").GetProperty("chat").GetProperty("id").GetInt64(), text = "Baik." }));
        var chat = telegram.Person("Sari").Private();

        await chat.SendsAsync("halo");

        Assert.Equal("Baik.", (await chat.NextAsync(Cancel)).Text);
    }

    [Fact]
    public async Task What_waited_for_polling_comes_to_the_webhook_and_back()
    {
        await using var telegram = await Servers.Plain();
        var chat = telegram.Person("Sari").Private();
        await chat.SendsAsync("sebelum");
        await using var hook = await Hook.AtAsync(telegram);
        await telegram.Deliveries.SettledAsync(Cancel);

        await telegram.DoAsync("deleteWebhook");
        await chat.SendsAsync("sesudah");

        Assert.Equal("sebelum", Text(Assert.Single(hook.Came)));
        Assert.Equal("sesudah", Text(Assert.Single(await telegram.UpdatesAsync())));
    }

    private static string Text(JsonElement update) => update.GetProperty("message").GetProperty("text").GetString()!;

    private static object Keyboard(string label) => new { inline_keyboard = new[] { new[] { new { text = label, callback_data = "v" } } } };

    private static void InterlockedMax(ref int most, int here)
    {
        for (var seen = Volatile.Read(ref most); here > seen;)
            seen = Interlocked.CompareExchange(ref most, here, seen);
    }
}
