using System.Text.Json.Nodes;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>Files that come and go.</summary>
public sealed class FileTests
{
    [Fact]
    public async Task A_file_in_a_personal_chat_becomes_evidence()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await sari.SendsDocumentAsync("sk-tim.pdf", TeamsTown.Pdf("sk"));

        await TeamsTown.SaidAsync(sari, "sk-tim.pdf");
        Assert.Equal(1, town.Teams.Drive.Downloads);
    }

    [Fact]
    public async Task A_workbook_is_offered_allowed_and_brought()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        await sari.SendsAsync("/lke");
        var offer = await OfferedAsync(sari);
        Assert.Null((await (await offer.AllowsAsync()).AnswerAsync(TestContext.Current.CancellationToken)).Error);

        var file = await BroughtAsync(sari);
        Assert.EndsWith(".xlsx", file.FileName, StringComparison.Ordinal);
        Assert.True(file.File!.AsSpan().StartsWith("PK"u8));
    }

    [Fact]
    public async Task What_has_changed_since_it_was_offered_is_offered_anew_where_the_process_has_begun_anew()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await sari.SendsAsync("/lke");
        var offer = await OfferedAsync(sari);
        await sari.SendsAsync("/isi A.I.1.i.a");
        await TeamsTown.PressedAsync(await TeamsTown.SaidAsync(sari, "A.I.1.i.a"), "Ya");
        await town.QuietAsync();
        await sari.SendsAsync("lewati");
        await town.QuietAsync();
        await sari.SendsAsync("ya");
        await town.QuietAsync();
        await town.AgainAsync();
        sari.Unread();

        await (await offer.AllowsAsync()).AnswerAsync(TestContext.Current.CancellationToken);
        await TeamsTown.SaidAsync(sari, "Isinya sudah berubah");
        await (await (await OfferedAsync(sari)).AllowsAsync()).AnswerAsync(TestContext.Current.CancellationToken);

        Assert.EndsWith(".xlsx", (await BroughtAsync(sari)).FileName, StringComparison.Ordinal);
        Assert.Empty(town.Teams.Violations);
    }

    [Fact]
    public async Task A_file_that_is_declined_is_not_brought_and_one_allowed_twice_comes_once()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await sari.SendsAsync("/lke");
        await (await (await OfferedAsync(sari)).AllowsAsync(allow: false)).AnswerAsync(TestContext.Current.CancellationToken);
        await town.QuietAsync();
        Assert.DoesNotContain(sari.Screen(), message => message.File is not null);

        await sari.SendsAsync("/lke");
        var offer = await OfferedAsync(sari);
        var presses = await Task.WhenAll(offer.AllowsAsync(), offer.AllowsAsync());
        await Task.WhenAll(presses.Select(press => press.AnswerAsync(TestContext.Current.CancellationToken)));

        await BroughtAsync(sari);
        await town.QuietAsync();
        Assert.Single(sari.Screen(), message => message.File is not null);
    }

    [Fact]
    public async Task A_file_from_elsewhere_is_not_fetched()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();
        sari.Unread();
        foreach (var url in (string[])[$"https://127.0.0.1:{town.Teams.Url.Port}/drive/download/x", "https://evil.example/x", $"http://localhost:{town.Teams.Url.Port}/drive/download/x", "file:///etc/passwd", "https://169.254.169.254/latest"])
        {
            await sari.SendsAttachmentsAsync("", new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["contentUrl"] = url,
                ["name"] = "sk.pdf",
                ["content"] = new JsonObject { ["downloadUrl"] = url, ["uniqueId"] = "1", ["fileType"] = "pdf" },
            });
            // A file is taken over first and fetched then.
            await sari.NextAsync(TestContext.Current.CancellationToken);
            await town.QuietAsync();
            sari.Unread();
        }

        Assert.Equal(0, town.Teams.Drive.Downloads);
    }

    [Fact]
    public async Task A_picture_in_the_message_itself_is_fetched_with_the_bots_token()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();
        sari.Unread();

        await sari.SendsPictureAsync(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

        await sari.NextAsync(TestContext.Current.CancellationToken);
        Assert.Contains(town.Teams.Calls, call => call.Path.Contains("/attachments/", StringComparison.Ordinal) && call.Status == 200);
    }

    private static async Task<BotMessage> OfferedAsync(Seat seat)
    {
        while (await seat.NextAsync(TestContext.Current.CancellationToken) is var message)
        {
            if (message.IsOffer)
                return message;
        }

        throw new InvalidOperationException();
    }

    private static async Task<BotMessage> BroughtAsync(Seat seat)
    {
        while (await seat.NextAsync(TestContext.Current.CancellationToken) is var message)
        {
            if (message.File is not null)
                return message;
        }

        throw new InvalidOperationException();
    }
}
