using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>Talks in a personal chat, a group chat and a channel, through the real process.</summary>
public sealed class TalkTests
{
    [Fact]
    public async Task An_official_installs_joins_asks_and_answers_with_cards()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await sari.SendsAsync("progres kami gimana");
        var status = await TeamsTown.SaidAsync(sari, "Dishub");
        Assert.NotEmpty(status.Cards);

        await sari.SendsAsync("/isi A.I.1.i.a");
        var question = await TeamsTown.SaidAsync(sari, "A.I.1.i.a");
        Assert.Null((await TeamsTown.PressedAsync(question, "Ya")).Error);
        var next = await sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal((question.Id, true), (next.Id, next.IsEdit));
        await town.QuietAsync();
        await TeamsTown.PressedAsync(sari.Message(question.Id), "Batal");
        await TeamsTown.SaidAsync(sari, "Dibatalkan");
    }

    [Fact]
    public async Task Whoever_installs_is_greeted_once_however_the_events_come()
    {
        await using var town = await TeamsTown.OpenAsync();
        var dewi = town.Teams.Person("Dewi Lestari");
        town.Teams.Deliveries.Repeat(3, atOnce: true);

        await dewi.InstallsAsync();
        await town.QuietAsync();

        Assert.Single(dewi.Personal().Unread());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_group_is_bound_by_its_lead_and_only_its_office_is_spoken_of(bool channel)
    {
        await using var town = await TeamsTown.OpenAsync();
        var (seat, _) = await BoundAsync(town, channel);

        await seat.SendsAsync("progres");
        Assert.Contains("Dishub", (await TeamsTown.SaidAsync(seat, "WBK")).Text, StringComparison.Ordinal);
        await seat.SendsAsync("/kantor");
        await TeamsTown.SaidAsync(seat, "percakapan pribadi");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_people_say_among_themselves_is_not_answered_and_another_persons_press_is_not_obeyed(bool channel)
    {
        await using var town = await TeamsTown.OpenAsync();
        var (seat, group) = await BoundAsync(town, channel);
        var budi = (await town.JoinedAsync("Budi Santoso", "member")).Person;
        await group.JoinsAsync(budi);
        seat.Unread();
        await seat.SendsAsync("besok rapat jam 9 ya", mention: false);
        await town.QuietAsync();
        Assert.Empty(seat.Unread());

        await seat.SendsAsync("/isi A.I.1.i.a");
        var question = await TeamsTown.SaidAsync(seat, "A.I.1.i.a");
        var toast = await TeamsTown.PressedAsync(question, "Ya", budi);

        Assert.Contains("yang memulai", toast.Text, StringComparison.Ordinal);
        Assert.Equal("", (await TeamsTown.PressedAsync(question, "Ya")).Text);
    }

    [Fact]
    public async Task In_a_channel_each_thread_is_answered_in_itself()
    {
        await using var town = await TeamsTown.OpenAsync();
        var (seat, _) = await BoundAsync(town, channel: true);
        seat.Thread = null;
        var first = await seat.SendsAsync("progres");
        Assert.Equal(first.Thread, (await TeamsTown.SaidAsync(seat, "Dishub")).Thread);
        seat.Thread = null;
        var second = await seat.SendsAsync("/menu");
        Assert.Equal(second.Thread, (await TeamsTown.SaidAsync(seat, "Apa yang perlu dilihat")).Thread);
        Assert.NotEqual(first.Thread, second.Thread);
    }

    [Fact]
    public async Task A_stale_button_is_told_beside_the_card()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await sari.SendsAsync("/isi A.I.1.i.a");
        var old = await TeamsTown.SaidAsync(sari, "A.I.1.i.a");
        await sari.SendsAsync("/isi A.I.5.i.a");
        await TeamsTown.SaidAsync(sari, "A.I.5.i.a");

        Assert.Contains("sudah tidak berlaku", (await TeamsTown.PressedAsync(old, "Ya")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_whose_Teams_is_English_is_spoken_to_in_English()
    {
        await using var town = await TeamsTown.OpenAsync();
        var john = await town.JoinedAsync("John Smith", "member", locale: "en-GB");

        await john.SendsAsync("/menu");

        await TeamsTown.SaidAsync(john, "What would you like to do");
    }

    [Fact]
    public async Task The_service_tells_its_health_and_stops_in_good_order()
    {
        await using var town = await TeamsTown.OpenAsync();
        using var http = new HttpClient();
        var start = TimeProvider.System.GetTimestamp();
        System.Net.HttpStatusCode status;
        do
            status = (await http.GetAsync(town.Bot.Service, TestContext.Current.CancellationToken)).StatusCode;
        while (status == System.Net.HttpStatusCode.ServiceUnavailable && TimeProvider.System.GetElapsedTime(start) < Ending.Patience);

        Assert.Equal(System.Net.HttpStatusCode.OK, status);
        Assert.Equal(0, await town.Bot.StopAsync());
    }

    /// <summary>A group chat or channel that is bound to the lead's office, with all greetings read.</summary>
    internal static async Task<(Seat Seat, Group Group)> BoundAsync(TeamsTown town, bool channel)
    {
        var sari = (await town.JoinedAsync("Sari Wulandari", "lead")).Person;
        var group = channel ? town.Teams.Channel("ZI Dishub", sari) : town.Teams.GroupChat("ZI Dishub", sari);
        await group.AddsBotAsync(sari);
        var seat = sari.In(group);
        await seat.SendsAsync("/ikat dishub");
        await TeamsTown.SaidAsync(seat, "kini untuk");
        await town.QuietAsync();
        seat.Unread();
        return (seat, group);
    }
}
