using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>What comes again, what goes wrong on the way out, who comes and goes.</summary>
public sealed class DeliveryTests
{
    private static readonly TeamsSettings _hasty = new() { ResendAfter = TimeSpan.FromSeconds(1), Resends = 20 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_comes_five_times_has_its_effect_once(bool atOnce)
    {
        await using var town = await TeamsTown.OpenAsync();
        town.Teams.Deliveries.Repeat(5, atOnce);
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await AnswerAsync(sari);

        await town.QuietAsync();
        Assert.Equal((1, 1), (town.Recorded()["answers-recorded"], town.Recorded()["person-joined"]));
    }

    [Fact]
    public async Task A_bot_that_was_down_gets_what_comes_again()
    {
        await using var town = await TeamsTown.OpenAsync(_hasty);
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();
        sari.Unread();
        town.Bot.Kill();

        await sari.SendsAsync("/menu");
        town.Bot.Dispose();
        await town.StartAsync();

        await TeamsTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
        await town.QuietAsync();
        Assert.Empty(sari.Unread());
    }

    [Fact]
    public async Task What_Teams_puts_off_comes_later_once()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        Fault[] faults = [Fault.TooManyRequests(1), Fault.TooManyRequests(null), Fault.PreconditionFailed(), Fault.ServerError(502), Fault.ServerError(503), Fault.ServerError(504)];
        foreach (var fault in faults)
        {
            await town.QuietAsync();
            sari.Unread();
            town.Teams.Faults.Inject(fault.On("POST").In(sari).When(body => !body.Contains("\"typing\"", StringComparison.Ordinal)).Times(2));

            await sari.SendsAsync("/menu");

            await TeamsTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
            await town.QuietAsync();
            Assert.Equal((2, 0), (fault.Struck, sari.Unread().Count));
        }
    }

    [Fact]
    public async Task A_5xx_after_delivery_may_repeat_a_reply_and_never_an_effect()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        town.Teams.Faults.Inject(Fault.ServerErrorAfter().On("POST").In(sari));

        await AnswerAsync(sari);

        await town.QuietAsync();
        Assert.Equal(1, town.Recorded()["answers-recorded"]);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_an_answer()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();
        foreach (var (number, status) in ((int[])[200, 201, 202]).Index())
        {
            town.Teams.Faults.Clear();
            town.Teams.Faults.Inject(Fault.EmptyBody(status).On("POST").In(sari).Always());
            await AnswerAsync(sari, answer: number % 2 == 0 ? "A" : "B");
            await town.QuietAsync();
            Assert.Equal(number + 1, town.Recorded()["answers-recorded"]);
        }

        Assert.Equal(3, sari.Transcript().Split("Tersimpan").Length - 1);
    }

    [Fact]
    public async Task One_token_serves_many_messages_and_one_that_is_withdrawn_is_acquired_anew_at_once()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();
        await AnswerAsync(sari);
        Assert.Equal(1, town.Teams.Tokens.Count);
        town.Teams.Tokens.RevokeAll();

        await sari.SendsAsync("/menu");

        await TeamsTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
        Assert.Equal(2, town.Teams.Tokens.Count);
    }

    [Fact]
    public async Task What_a_person_edits_or_deletes_is_no_second_message()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        var sent = await sari.SendsAsync("/isi A.I.5.i.a");
        await TeamsTown.SaidAsync(sari, "A.I.5.i.a");
        await town.QuietAsync();

        await sari.EditsAsync(sent, "/isi A.I.5.i.b");
        await sari.DeletesAsync(sent);

        await town.QuietAsync();
        Assert.False(town.Recorded().ContainsKey("answers-recorded"));
    }

    [Fact]
    public async Task Whoever_removes_the_app_is_written_to_no_more_until_it_is_installed_again()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();

        await sari.Person.UninstallsAsync();
        await town.QuietAsync();
        Assert.Equal(1, town.Recorded()["chat-lost"]);
        await sari.Person.InstallsAsync();
        await sari.SendsAsync("/menu");

        await TeamsTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
        Assert.Equal((1, 1), (town.Recorded()["chat-lost"], town.Recorded()["chat-regained"]));
    }

    [Fact]
    public async Task A_person_who_blocks_the_bot_is_lost_at_the_first_word_and_comes_back_by_writing()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();
        await sari.Person.BlocksAsync();
        await sari.SendsAsync("/menu");
        await town.QuietAsync();
        Assert.Equal(1, town.Recorded()["chat-lost"]);

        await sari.Person.UnblocksAsync();
        sari.Unread();
        await sari.SendsAsync("/menu");

        await TeamsTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
        Assert.Equal(1, town.Recorded()["chat-regained"]);
    }

    [Fact]
    public async Task What_happens_to_a_team_and_what_nobody_knows_yet_is_taken_in()
    {
        await using var town = await TeamsTown.OpenAsync();
        var (seat, group) = await TalkTests.BoundAsync(town, channel: true);
        var budi = town.Teams.Person("Budi Santoso");

        await group.RenamesAsync(seat.Person, "Zona Integritas Dishub");
        await group.HappensAsync(seat.Person, "channelRenamed");
        await group.HappensAsync(seat.Person, "channelBedandan");
        await group.JoinsAsync(budi);
        await group.LeavesAsync(budi);
        await seat.SendsAsync("progres");

        await TeamsTown.SaidAsync(seat, "Dishub");
        Assert.Equal(1, town.Recorded()["group-bound"]);
    }

    internal static async Task AnswerAsync(Seat sari, string question = "A.I.5.i.a", string answer = "A")
    {
        await sari.SendsAsync($"/isi {question}");
        await TeamsTown.PressedAsync(await TeamsTown.SaidAsync(sari, question), answer);
        await TeamsTown.SaidAsync(sari, "Kirim");
        await sari.SendsAsync("lewati");
        await TeamsTown.SaidAsync(sari, "Simpan");
        await sari.SendsAsync("ya");
        await TeamsTown.SaidAsync(sari, "Tersimpan");
    }
}
