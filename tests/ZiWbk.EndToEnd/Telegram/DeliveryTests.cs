using System.Net;
using System.Text;
using ZiWbk.FakeTelegram;

namespace ZiWbk.EndToEnd.Telegram;

/// <summary>What comes again, comes late, or comes forged.</summary>
public sealed class DeliveryTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task What_comes_five_times_has_its_effect_once(bool webhook, bool atOnce)
    {
        await using var town = await TelegramTown.OpenAsync(webhook);
        town.Telegram.Deliveries.Repeat(5, atOnce);
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await AnswerAsync(sari);

        await town.Telegram.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), (town.Recorded()["answers-recorded"], town.Recorded()["person-joined"]));
    }

    [Fact]
    public async Task An_update_that_cannot_be_read_holds_up_nothing()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        var poison = town.Telegram.Deliveries.PoisonDiscriminator(sari);
        var other = town.Telegram.Deliveries.PoisonMembers(sari);

        await sari.SendsAsync("/menu");

        await TelegramTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
        await town.Telegram.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"update {poison} ", town.Bot.Log, StringComparison.Ordinal);
        Assert.Contains($"update {other} ", town.Bot.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_or_too_large_update_is_refused_without_a_turn()
    {
        await using var town = await TelegramTown.OpenAsync(webhook: true);
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        var before = Turns(town);
        using var http = new HttpClient();
        var hook = new Uri(town.Bot.Health, "/telegram");

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("salah", "{\"update_id\":1}"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync(TelegramBot.Secret, new string(' ', (1 << 20) + 1)));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(TelegramBot.Secret, "bukan json"));
        Assert.Equal(before, Turns(town));

        async Task<HttpStatusCode> PostAsync(string secret, string body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, hook) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
            // Asked for before the body is sent: else the service closes the connection under it, and there may be no answer to read.
            request.Headers.ExpectContinue = true;
            return (await http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
        }
    }

    [Fact]
    public async Task A_pause_that_Telegram_asks_for_delays_and_loses_nothing()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        town.Telegram.Faults.Inject(Fault.TooManyRequests(1).On("sendMessage").In(sari));

        await sari.SendsAsync("/menu");

        await TelegramTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
    }

    [Theory]
    [InlineData("429")]
    [InlineData("502")]
    [InlineData("cut")]
    public async Task A_message_of_several_parts_goes_on_where_it_was_stopped(string stopped)
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        town.Telegram.Faults.Inject((stopped switch { "429" => Fault.TooManyRequests(1), "502" => Fault.ServerError(), _ => Fault.CutBefore() }).On("sendDocument"));

        await sari.SendsAsync("/lke");

        var words = await TelegramTown.SaidAsync(sari, "LKE");
        var file = await sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith(".xlsx", file.FileName, StringComparison.Ordinal);
        await town.QuietAsync();
        Assert.Empty(sari.Unread());
        Assert.Single(sari.Transcript().Split(words.Text.Split('\n')[0])[1..]);
    }

    [Fact]
    public async Task A_person_who_blocked_the_bot_is_lost_and_comes_back()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await sari.Person.BlocksBotAsync();
        await town.Telegram.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        await sari.Person.UnblocksBotAsync();
        await sari.SendsAsync("/menu");

        await TelegramTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");

        Assert.Equal((1, 1), (town.Recorded()["chat-lost"], town.Recorded()["chat-regained"]));
    }

    // What is sent is settled in its own time.
    private static int Turns(TelegramTown town) => town.Recorded().Where(kind => !kind.Key.StartsWith("message", StringComparison.Ordinal)).Sum(kind => kind.Value);

    private static async Task AnswerAsync(Seat sari)
    {
        await sari.SendsAsync("/isi A.I.5.i.a");
        await (await TelegramTown.SaidAsync(sari, "A.I.5.i.a")).PressAsync("A");
        await TelegramTown.SaidAsync(sari, "Kirim");
        await sari.SendsAsync("lewati");
        await TelegramTown.SaidAsync(sari, "Simpan");
        await sari.SendsAsync("ya");
        await TelegramTown.SaidAsync(sari, "Tersimpan");
    }
}
