using System.Net;

namespace ZiWbk.EndToEnd.Telegram;

/// <summary>The talks of a private chat, through the real process.</summary>
public sealed class PrivateTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_official_joins_asks_and_answers_with_buttons(bool webhook)
    {
        await using var town = await TelegramTown.OpenAsync(webhook);
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await sari.SendsAsync("progres kami gimana");
        var status = await TelegramTown.SaidAsync(sari, "Dishub");
        Assert.True(status.IsPhoto);

        await sari.SendsAsync("/isi A.I.1.i.a");
        var question = await TelegramTown.SaidAsync(sari, "A.I.1.i.a");
        var press = await question.PressAsync("Ya");
        Assert.Equal("", (await press.AnswerAsync(TestContext.Current.CancellationToken)).Text);
        var next = await sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.True(next.IsEdit, sari.Transcript());
        Assert.Equal(question.Id, next.Id);

        await (await next.PressAsync("Batal")).AnswerAsync(TestContext.Current.CancellationToken);
        await TelegramTown.SaidAsync(sari, "Dibatalkan");
        await town.Telegram.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_stands_behind_a_button_tells_nothing_and_outlives_a_restart()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await sari.SendsAsync("/menu");
        var menu = await TelegramTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
        Assert.All(menu.Buttons, label => Assert.Matches("^m[0-9]+[.][0-9]+[.][0-9a-f]{6}$", menu.Value(label)));

        await town.AgainAsync();
        await menu.PressAsync("Progres kantor");

        await TelegramTown.ShownAsync(sari, "Dishub");
    }

    [Fact]
    public async Task A_stale_button_is_told_in_a_toast_and_what_waits_is_shown_in_its_place()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await sari.SendsAsync("/isi A.I.1.i.a");
        var old = await TelegramTown.SaidAsync(sari, "A.I.1.i.a");
        await sari.SendsAsync("/isi A.I.5.i.a");
        await TelegramTown.SaidAsync(sari, "A.I.5.i.a");

        var toast = await (await old.PressAsync("Ya")).AnswerAsync(TestContext.Current.CancellationToken);

        Assert.Contains("sudah tidak berlaku", toast.Text, StringComparison.Ordinal);
        var redrawn = await sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal((old.Id, true), (redrawn.Id, redrawn.IsEdit));
        Assert.Contains("A.I.5.i.a", redrawn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_sent_together_are_evidence_together()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await sari.SendsAlbumAsync("bukti rapat", [.. ((string[])["undangan.pdf", "notulen.pdf", "daftar-hadir.pdf"]).Select(name => (name, TelegramTown.Pdf(name)))]);

        // The answer that stands for all waits 1.2 s for those that belong together; on a crowded machine one that came before can be out.
        var answer = await TelegramTown.SaidAsync(sari, "daftar-hadir.pdf");
        Assert.All((string[])["undangan.pdf", "notulen.pdf", "daftar-hadir.pdf"], name => Assert.Contains(name, answer.Text, StringComparison.Ordinal));
        await sari.SendsAsync("selesai");
        await TelegramTown.SaidAsync(sari, "Untuk butir mana");
    }

    [Fact]
    public async Task What_cannot_be_taken_is_asked_for_in_another_way()
    {
        await using var town = await TelegramTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await sari.SendsLargeDocumentAsync("rekaman.pdf", 25L << 20);
        await TelegramTown.SaidAsync(sari, "tautannya");
        await sari.SendsVoiceAsync();
        await TelegramTown.SaidAsync(sari, "Yang dapat saya baca");
        await sari.SendsPhotoAsync(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        await TelegramTown.SaidAsync(sari, "sebagai berkas");
    }

    [Fact]
    public async Task The_service_tells_its_health_and_stops_in_good_order()
    {
        await using var town = await TelegramTown.OpenAsync();
        using var http = new HttpClient();
        var patience = TimeProvider.System.GetUtcNow() + Ending.Patience;
        HttpStatusCode status;
        do
            status = (await http.GetAsync(town.Bot.Health, TestContext.Current.CancellationToken)).StatusCode;
        while (status == HttpStatusCode.ServiceUnavailable && TimeProvider.System.GetUtcNow() < patience);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(0, await town.Bot.StopAsync());
    }

    [Fact]
    public async Task Commands_are_shown_for_private_chats_and_groups_in_each_language()
    {
        await using var town = await TelegramTown.OpenAsync();
        await town.JoinedAsync("Sari Wulandari", "lead");

        Assert.All(
            ((string[])["all_private_chats", "all_group_chats"]).SelectMany(scope => ((string[])["", "id", "en"]).Select(language => (scope, language))),
            menu => Assert.Contains(town.Telegram.Commands(menu.scope, menu.language), command => command.Command == "menu"));
    }

    [Fact]
    public async Task A_service_that_has_just_said_that_it_runs_can_be_killed_and_started_again()
    {
        await using var town = await TelegramTown.OpenAsync();

        await town.AgainAsync();
        await town.AgainAsync();

        await town.JoinedAsync("Sari Wulandari", "lead");
    }
}
