using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams.Tests;

/// <summary>What the connector takes, what it refuses, and what it does not say but records.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    private readonly HandClock _clock = new();
    private TeamsServer _teams = null!;
    private Bot _bot = null!;
    private Seat _sari = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsServer.StartAsync(new() { Clock = _clock });
        _bot = await Bot.OfAsync(_teams);
        _sari = _teams.Person("Sari Wulandari").KnowsBot().Personal();
    }

    public async ValueTask DisposeAsync()
    {
        _bot.Dispose();
        await _teams.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_said_changed_and_deleted()
    {
        var said = await _bot.SayAsync(_sari, "Selamat **pagi**");
        Assert.Equal(201, said.Status);
        Assert.Equal("Selamat pagi", _sari.Unread()[0].Text);

        Assert.Equal(200, (await _bot.DoAsync("PUT", Bot.Activities(_sari, said.Id), new { type = "message", text = "Siang" })).Status);
        Assert.Equal(("Siang", true), (_sari.Message(said.Id!).Text, _sari.Unread()[0].IsEdit));

        Assert.Equal(200, (await _bot.DoAsync("DELETE", Bot.Activities(_sari, said.Id))).Status);
        Assert.Empty(_sari.Screen());
        Assert.Equal("ActivityNotFoundInConversation", (await _bot.DoAsync("PUT", Bot.Activities(_sari, said.Id), new { type = "message", text = "a" })).Code);
        Assert.Empty(_teams.Violations);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"a","replyToId":null}""", 400, "is null")]
    [InlineData("""{"type":"message","text":"a","text":"b"}""", 400, "no sound JSON")]
    [InlineData("""{"type":"message","text":"   "}""", 400, "needs text or an attachment")]
    [InlineData("""{"type":"message","text":7}""", 400, "text is no string")]
    [InlineData("""{"type":"event","text":"a"}""", 400, "cannot be sent")]
    [InlineData("""{"text":"a"}""", 400, "cannot be sent")]
    [InlineData("""[1]""", 400, "no object")]
    [InlineData("""{"type":"message","text":"a","textFormat":"html"}""", 400, "textFormat")]
    [InlineData("""{"type":"message","text":"a","from":{"id":"28:lain"}}""", 400, "from.id")]
    [InlineData("""{"type":"message","text":"a","conversation":{"id":"a:lain"}}""", 400, "conversation.id")]
    [InlineData("""{"type":"message","attachments":[{"content":{}}]}""", 400, "no contentType")]
    [InlineData("""{"type":"message","text":"a","txet":"b"}""", 201, "'txet' is no member")]
    [InlineData("""{"type":"message","text":"a <b>tebal</b>"}""", 201, "taken for markup")]
    [InlineData("""{"type":"message","textFormat":"xml","text":"a <b>tebal"}""", 201, "has no end")]
    [InlineData("""{"type":"message","textFormat":"xml","text":"a < b"}""", 201, "not written as an entity")]
    [InlineData("""{"type":"message","textFormat":"xml","text":"R&D"}""", 201, "not written as an entity")]
    [InlineData("""{"type":"message","textFormat":"xml","text":"<script>a</script>"}""", 201, "is not drawn")]
    [InlineData("""{"type":"message","text":"halo <at>Sari</at>"}""", 201, "is no mention")]
    [InlineData("""{"type":"message","text":"a","replyToId":"17"}""", 201, "replyToId in a message")]
    [InlineData("""{"type":"message","text":"a","entities":[{"type":"mention","text":"<at>X</at>","mentioned":{"id":"29:x","name":"X"}}]}""", 201, "does not stand in the text")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/pdf","contentUrl":"https://a.id/a.pdf"}]}""", 201, "is not shown")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"http://a.id/a.png","name":"a"}]}""", 201, "https")]
    public async Task What_is_wrong_with_an_activity_is_refused_or_recorded(string body, int status, string fault)
    {
        Assert.Equal(status, (await _bot.DoAsync("POST", Bot.Activities(_sari), body)).Status);
        Assert.Contains(_teams.Violations, violation => violation.Fault.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_without_a_token_or_past_its_path_is_a_fault_and_a_token_revoked_is_none()
    {
        var path = Bot.Activities(_sari);
        _teams.Tokens.RevokeAll();
        Assert.Equal(401, (await _bot.SayAsync(_sari, "a")).Status);
        Assert.Empty(_teams.Violations);
        var (good, token) = (await Bot.OfAsync(_teams), _bot.Token);
        _bot.Token = null;
        Assert.Equal(401, (await _bot.SayAsync(_sari, "a")).Status);
        (_bot.Token, _) = (good.Token, token);
        Assert.Equal(404, (await _bot.DoAsync("POST", "", "{}", new Uri(_teams.Url, "/" + path))).Status);
        Assert.Equal(201, (await _bot.DoAsync("POST", $"v3/conversations/{_sari.ConversationId}/activities", new { type = "message", text = "a" })).Status);
        string[] faults = ["no bearer token", "serviceUrl", "URL-encoded"];
        Assert.All(faults, fault => Assert.Contains(_teams.Violations, violation => violation.Fault.Contains(fault, StringComparison.Ordinal)));
        good.Dispose();
    }

    [Fact]
    public async Task Text_and_a_card_together_have_no_id()
    {
        var both = await _bot.DoAsync("POST", Bot.Activities(_sari), new
        {
            type = "message",
            text = "Halo",
            attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = Cards.Sound() } },
        });

        Assert.Equal((201, null), (both.Status, both.Id));
        Assert.Equal(2, _sari.Unread().Count);
    }

    [Fact]
    public async Task Size_is_counted_in_UTF16_without_pictures()
    {
        Assert.Equal(201, (await _bot.SayAsync(_sari, new string('a', 30_000))).Status);
        Assert.Empty(_teams.Violations);
        Assert.Equal(201, (await _bot.SayAsync(_sari, new string('a', 45_000))).Status);
        Assert.Single(_teams.Violations);
        Assert.Equal("MessageSizeTooBig", (await _bot.SayAsync(_sari, new string('a', 52_000))).Code);
        var picture = new { type = "message", attachments = new[] { new { contentType = "image/png", contentUrl = "data:image/png;base64," + new string('A', 120_000), name = "grafik" } } };
        Assert.Equal(201, (await _bot.DoAsync("POST", Bot.Activities(_sari), picture)).Status);
        Assert.Equal(2, _teams.Violations.Count);
    }

    [Fact]
    public async Task A_thread_takes_seven_a_second_and_says_when_to_come_again()
    {
        for (var sent = 0; sent < 7; sent++)
            Assert.Equal(201, (await _bot.SayAsync(_sari, "a")).Status);
        var refused = await _bot.SayAsync(_sari, "a");
        Assert.Equal((429, 1), (refused.Status, refused.RetryAfter));
        Assert.Equal(201, (await _bot.SayAsync(_teams.Person("Budi").KnowsBot().Personal(), "a")).Status);
        _clock.GoOn(TimeSpan.FromSeconds(1));
        Assert.Equal(201, (await _bot.SayAsync(_sari, "a")).Status);
        Assert.Equal(429, (await _bot.SayAsync(_sari, "a")).Status);
        Assert.Empty(_teams.Violations);
    }

    [Fact]
    public async Task Whoever_goes_on_writing_where_it_may_not_is_recorded()
    {
        await _sari.Person.BlocksAsync();
        Assert.Equal("ConversationBlockedByUser", (await _bot.SayAsync(_sari, "a")).Code);
        Assert.Empty(_teams.Violations);
        _clock.GoOn(TimeSpan.FromSeconds(3));
        Assert.Equal(403, (await _bot.SayAsync(_sari, "a")).Status);
        Assert.Single(_teams.Violations);
        await _sari.Person.UnblocksAsync();
        Assert.Equal(201, (await _bot.SayAsync(_sari, "a")).Status);
    }

    [Fact]
    public async Task A_chat_with_a_person_and_a_thread_are_begun()
    {
        var tenant = _teams.Settings.TenantId;
        var personal = await _bot.DoAsync("POST", "v3/conversations", new { bot = new { id = _teams.BotId }, members = new[] { new { id = _sari.Person.Id } }, tenantId = tenant, isGroup = false });
        Assert.Equal((201, _sari.ConversationId), (personal.Status, personal.Id));
        var stranger = _teams.Person("Tamu");
        Assert.Equal(403, (await _bot.DoAsync("POST", "v3/conversations", new { members = new[] { new { id = stranger.Id } }, tenantId = tenant })).Status);

        var channel = _teams.Channel("Dishub", _sari.Person).HasBot();
        var begun = await _bot.DoAsync("POST", "v3/conversations", new { isGroup = true, tenantId = tenant, channelData = new { channel = new { id = channel.Id } }, activity = new { type = "message", text = "Halo" } });
        var root = (string)JsonNode.Parse(begun.Body)!["activityId"]!;
        Assert.Equal($"{channel.Id};messageid={root}", begun.Id);
        var seat = _sari.Person.In(channel);
        seat.Thread = root;
        Assert.Equal(201, (await _bot.SayAsync(seat, "Lagi")).Status);
        Assert.All(seat.Unread(), message => Assert.Equal(root, message.Thread));
        Assert.Empty(_teams.Violations);
        Assert.Equal(400, (await _bot.DoAsync("POST", "v3/conversations", new { isGroup = true, tenantId = tenant, members = new[] { new { id = _sari.Person.Id } } })).Status);
        Assert.Single(_teams.Violations);
    }

    [Fact]
    public async Task Members_come_page_by_page()
    {
        var group = _teams.GroupChat("Besar", [.. Enumerable.Range(0, 120).Select(number => _teams.Person($"Orang {number}"))]).HasBot();
        var path = $"v3/conversations/{Uri.EscapeDataString(group.Id)}";
        var first = JsonNode.Parse((await _bot.DoAsync("GET", path + "/pagedmembers?pageSize=50")).Body)!;
        Assert.Equal(50, first["members"]!.AsArray().Count);
        var last = JsonNode.Parse((await _bot.DoAsync("GET", path + "/pagedmembers?pageSize=100&continuationToken=" + first["continuationToken"])).Body)!;
        Assert.Equal((70, null), (last["members"]!.AsArray().Count, (string?)last["continuationToken"]));
        Assert.Equal(404, (await _bot.DoAsync("GET", path + "/members/29%3Anobody")).Status);
    }

    [Fact]
    public async Task Faults_strike_before_and_after()
    {
        _teams.Faults.Inject(Fault.TooManyRequests(3).In(_sari));
        Assert.Equal((429, 3), ((await _bot.SayAsync(_sari, "a")) is var busy ? (busy.Status, busy.RetryAfter) : default));
        _teams.Faults.Inject(Fault.ServerError(503));
        Assert.Equal(503, (await _bot.SayAsync(_sari, "a")).Status);
        Assert.Empty(_sari.Unread());
        _teams.Faults.Inject(Fault.ServerErrorAfter());
        Assert.Equal(502, (await _bot.SayAsync(_sari, "a")).Status);
        _teams.Faults.Inject(Fault.EmptyBody(202).When(body => body.Contains("sunyi", StringComparison.Ordinal)));
        Assert.Equal((202, ""), ((await _bot.SayAsync(_sari, "sunyi")) is var empty ? (empty.Status, empty.Body) : default));
        _teams.Faults.Inject(Fault.CutAfter());
        await Assert.ThrowsAsync<HttpRequestException>(() => _bot.SayAsync(_sari, "a"));
        Assert.Equal(3, _sari.Unread().Count);
        _teams.Faults.Inject(Fault.CutBefore());
        await Assert.ThrowsAsync<HttpRequestException>(() => _bot.SayAsync(_sari, "a"));
        Assert.Empty(_sari.Unread());
    }
}
