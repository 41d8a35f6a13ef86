using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ZiWbk.FakeTeams.Tests;

/// <summary>What comes to the bot, how often, and what the bot may answer.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private TeamsServer _teams = null!;
    private Bot _bot = null!;
    private Seat _sari = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await TeamsServer.StartAsync();
        _bot = await Bot.OfAsync(_teams);
        _sari = _teams.Person("Sari Wulandari").KnowsBot().Personal();
    }

    public async ValueTask DisposeAsync()
    {
        _bot.Dispose();
        await _teams.DisposeAsync();
    }

    [Fact]
    public async Task What_is_not_answered_comes_again_with_the_same_id()
    {
        await using var hasty = await TeamsServer.StartAsync(new() { ResendAfter = TimeSpan.FromMilliseconds(250), Resends = 200 });
        var silent = true;
        await using var hook = await Hook.AtAsync(hasty, async (http, _) =>
        {
            if (silent)
            {
                silent = false;
                await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        });

        var sent = await hasty.Person("Sari Wulandari").KnowsBot().Personal().SendsAsync("halo");
        await hasty.Deliveries.SettledAsync(TestContext.Current.CancellationToken);

        // How often is the machine's affair: what is not taken within a quarter of a second counts as unanswered too.
        Assert.All(hasty.Deliveries.Attempts, attempt => Assert.Equal(sent.Id, attempt.Id));
        Assert.Equal((0, 200), (hasty.Deliveries.Attempts[0].Status, hasty.Deliveries.Attempts[^1].Status));
        Assert.Empty(hasty.Violations);
    }

    [Fact]
    public async Task What_is_refused_never_comes_again_and_is_recorded()
    {
        await using var hook = await Hook.AtAsync(_teams, (http, _) =>
        {
            http.Response.StatusCode = 401;
            return Task.CompletedTask;
        });

        await _sari.SendsAsync("halo");
        await _teams.Deliveries.SettledAsync(TestContext.Current.CancellationToken);

        Assert.Single(hook.Came);
        Assert.Contains("401", Assert.Single(_teams.Violations).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_bot_hears_what_names_it()
    {
        await using var hook = await Hook.AtAsync(_teams);
        var channel = _teams.Channel("Dishub", _sari.Person).HasBot();
        var seat = _sari.Person.In(channel);

        await seat.SendsAsync("besok rapat", mention: false);
        var named = await seat.SendsAsync("menu");
        await _teams.Deliveries.SettledAsync(TestContext.Current.CancellationToken);

        var activity = Assert.Single(hook.Came);
        Assert.Equal("<at>Teman ZI</at>\u00a0menu\n", activity.GetProperty("text").GetString());
        Assert.Equal($"{channel.Id};messageid={named.Thread}", activity.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal(_teams.Settings.TenantId, activity.GetProperty("conversation").GetProperty("tenantId").GetString());
    }

    [Fact]
    public async Task A_press_carries_what_was_filled_in_and_its_answer_stands_in_the_cards_place()
    {
        await using var hook = await Hook.AtAsync(_teams, (http, _) => http.Response.WriteAsJsonAsync(new
        {
            statusCode = 200,
            type = "application/vnd.microsoft.card.adaptive",
            value = Cards.Of("""[{"type":"TextBlock","text":"Tersimpan"}]"""),
        }));
        await _bot.ShowAsync(_sari, Cards.Sound());
        var card = await _sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["Simpan"], card.Buttons);

        var press = await card.PressAsync("Simpan", filled: new Dictionary<string, string> { ["alasan"] = "lengkap" });
        Assert.Null((await press.AnswerAsync(TestContext.Current.CancellationToken)).Error);

        var action = Assert.Single(hook.Came).GetProperty("value").GetProperty("action");
        Assert.Equal(("simpan", "m1.1", "lengkap"), (action.GetProperty("verb").GetString(), action.GetProperty("data").GetProperty("k").GetString(), action.GetProperty("data").GetProperty("alasan").GetString()));
        var shown = await _sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal((card.Id, true, "Tersimpan"), (shown.Id, shown.IsEdit, shown.Text));
        Assert.Empty(_teams.Violations);
    }

    [Theory]
    [InlineData(200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Sudah"}""", null)]
    [InlineData(200, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"a"}}""", null)]
    [InlineData(400, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"a"}}""", "HTTP 200")]
    [InlineData(200, """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":"a"}""", "none of those")]
    [InlineData(200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":""}""", "none of those")]
    [InlineData(200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"a","text":"b"}""", "no member")]
    [InlineData(200, """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.6","body":[{"type":"TextBlock","text":"a"}]}}""", "version")]
    [InlineData(200, "halo", "no JSON")]
    public async Task The_answer_to_a_press_is_held_against_the_model(int status, string body, string? fault)
    {
        await using var hook = await Hook.AtAsync(_teams, (http, _) =>
        {
            (http.Response.StatusCode, http.Response.ContentType) = (status, "application/json");
            return http.Response.WriteAsync(body);
        });
        await _bot.ShowAsync(_sari, Cards.Sound());

        await (await (await _sari.NextAsync(TestContext.Current.CancellationToken)).PressAsync(1)).AnswerAsync(TestContext.Current.CancellationToken);

        Assert.True(fault is null ? _teams.Violations.Count == 0 : _teams.Violations.Any(violation => violation.Fault.Contains(fault, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Installing_editing_deleting_and_renaming_are_told()
    {
        await using var hook = await Hook.AtAsync(_teams);
        var budi = _teams.Person("Budi");
        await budi.InstallsAsync();
        var sent = await _sari.SendsAsync("halo");
        await _sari.EditsAsync(sent, "halo lagi");
        await _sari.DeletesAsync(sent);
        var channel = _teams.Channel("Dishub", budi);
        await channel.AddsBotAsync(budi);
        await channel.RenamesAsync(budi, "Dinas Perhubungan");
        await budi.UninstallsAsync();

        Assert.Equal(
            ["conversationUpdate", "conversationUpdate", "conversationUpdate", "installationUpdate", "installationUpdate", "installationUpdate", "message", "messageDelete", "messageUpdate"],
            hook.Types.Order(StringComparer.Ordinal));
        Assert.Equal("Dinas Perhubungan", hook.Came.Single(activity => activity.GetProperty("channelData").TryGetProperty("eventType", out var name) && name.GetString() == "teamRenamed")
            .GetProperty("channelData").GetProperty("team").GetProperty("name").GetString());
        Assert.All(hook.Came, activity => Assert.Equal("msteams", activity.GetProperty("channelId").GetString()));
    }

    [Fact]
    public async Task Copies_and_disorder_are_as_they_are_asked_for()
    {
        await using var hook = await Hook.AtAsync(_teams);
        _teams.Deliveries.Repeat(5, atOnce: true);
        _teams.Deliveries.Hold();
        await _sari.SendsAsync("satu");
        await _sari.SendsAsync("dua");
        Assert.Empty(hook.Came);
        _teams.Deliveries.Release(new Random(1));
        await _teams.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        Assert.Equal([5, 5], hook.Came.CountBy(activity => activity.GetProperty("id").GetString()!).Select(copies => copies.Value));
    }

    [Fact]
    public async Task A_file_is_offered_allowed_uploaded_in_parts_and_shown()
    {
        JsonElement info = default;
        await using var hook = await Hook.AtAsync(_teams, (_, activity) =>
        {
            info = activity.GetProperty("value").GetProperty("uploadInfo").Clone();
            return Task.CompletedTask;
        });
        var bytes = new byte[400 * 1024];
        await _bot.DoAsync("POST", Bot.Activities(_sari), new
        {
            type = "message",
            attachments = new[] { new { contentType = "application/vnd.microsoft.teams.card.file.consent", name = "lke.xlsx", content = new { description = "LKE", sizeInBytes = bytes.Length, acceptContext = new { k = 1 }, declineContext = new { k = 1 } } } },
        });
        await (await (await _sari.NextAsync(TestContext.Current.CancellationToken)).AllowsAsync()).AnswerAsync(TestContext.Current.CancellationToken);
        var url = info.GetProperty("uploadUrl").GetString()!;
        var (first, all) = (320 * 1024, bytes.Length);
        Assert.Equal(202, (await _bot.PutAsync(url, bytes[..first], $"bytes 0-{first - 1}/{all}")).Status);
        Assert.Equal(201, (await _bot.PutAsync(url, bytes[first..], $"bytes {first}-{all - 1}/{all}")).Status);
        var shown = new { contentType = "application/vnd.microsoft.teams.card.file.info", contentUrl = info.GetProperty("contentUrl").GetString(), name = "lke.xlsx", content = new { uniqueId = info.GetProperty("uniqueId").GetString(), fileType = "xlsx" } };
        Assert.Equal(201, (await _bot.DoAsync("POST", Bot.Activities(_sari), new { type = "message", attachments = new[] { shown } })).Status);

        var file = await _sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("lke.xlsx", all), (file.FileName, file.File!.Length));
        Assert.Empty(_teams.Violations);
        Assert.Equal(404, (await _bot.PutAsync(url, bytes[..1], $"bytes 0-0/{all}")).Status);
        Assert.Single(_teams.Violations);
    }

    [Fact]
    public async Task A_persons_file_is_fetched_without_a_token()
    {
        await using var hook = await Hook.AtAsync(_teams);
        await _sari.SendsDocumentAsync("sk.pdf", [1, 2, 3]);
        await _teams.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
        var url = Assert.Single(hook.Came).GetProperty("attachments")[0].GetProperty("content").GetProperty("downloadUrl").GetString()!;
        using var http = _teams.Authority.Client();
        Assert.Equal([1, 2, 3], await http.GetByteArrayAsync(new Uri(url), TestContext.Current.CancellationToken));
        Assert.Equal(401, (await _bot.DoAsync("GET", "", at: new(url))).Status);
        Assert.Contains("no token belongs", Assert.Single(_teams.Violations).Fault, StringComparison.Ordinal);
    }
}
