using System.Text.Json.Nodes;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>Whoever is not Teams is not heard, and the keys of Teams change while all goes on.</summary>
public sealed class ForgedTests
{
    [Fact]
    public async Task What_is_forged_or_broken_is_refused_with_its_status_and_reaches_no_turn()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        await town.QuietAsync();
        var forged = new ForgedActivities(town.Teams, Sound(town.Teams, sari)).All().ToList();
        var (before, wrong) = (town.Turns(), new List<string>());

        foreach (var one in forged)
        {
            var answer = await town.Teams.Deliveries.PostAsync(one.Body, one.Authorization, one.ContentType);
            if (!one.Statuses.Contains(answer.Status))
                wrong.Add($"{one.Name}: {answer.Status}, not {string.Join(" or ", one.Statuses)}. {answer.Body}");
            if (answer.Body.Contains("   at ", StringComparison.Ordinal) || answer.Body.Contains("IDX", StringComparison.Ordinal))
                wrong.Add($"{one.Name}: tells of its inside: {answer.Body}");
        }

        await town.QuietAsync();
        TestContext.Current.TestOutputHelper!.WriteLine($"{forged.Count} forged or broken requests");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(forged.Count >= 60, $"{forged.Count} are too few");
        Assert.Equal(before, town.Turns());
        Assert.Empty(sari.Unread());
        await sari.SendsAsync("/menu");
        await TeamsTown.SaidAsync(sari, "Apa yang Bapak/Ibu perlukan");
    }

    [Fact]
    public async Task Keys_roll_and_are_withdrawn_and_no_message_is_refused()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");

        // One key that nobody has heard of before it signs, and one that is listed first, as Teams does.
        var next = town.Teams.Signing.Publish("msteams");
        town.Teams.Signing.Roll();
        await MenuAsync(sari);
        town.Teams.Signing.Use(next);
        await MenuAsync(sari);
        // While the keys cannot be fetched, those that are known go on.
        town.Teams.Signing.Fails = 503;
        await MenuAsync(sari);

        await town.QuietAsync();
        Assert.All(town.Teams.Deliveries.Attempts, attempt => Assert.InRange(attempt.Status, 200, 202));
    }

    [Fact]
    public async Task Ten_thousand_ids_of_keys_that_nobody_has_cause_no_storm_of_fetches()
    {
        await using var town = await TeamsTown.OpenAsync();
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        var before = town.Teams.Signing.KeyFetches;
        var sound = Sound(town.Teams, sari);
        var body = System.Text.Encoding.UTF8.GetBytes(sound.ToJsonString());

        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken }, async (number, _) =>
        {
            // One signature for all: what is looked at first is the id.
            var token = Jwt.Make(
                new JsonObject { ["alg"] = "RS256", ["kid"] = $"nobody-{number}", ["typ"] = "JWT" },
                new JsonObject { ["serviceurl"] = town.Teams.ServiceUrl, ["iss"] = ActivityIssuer.Issuer, ["aud"] = town.Teams.Settings.AppId, ["exp"] = 4_000_000_000 },
                _ => [1, 2, 3]);
            Assert.Equal(401, (await town.Teams.Deliveries.PostAsync(body, $"Bearer {token}")).Status);
        });

        var fetches = town.Teams.Signing.KeyFetches - before;
        TestContext.Current.TestOutputHelper!.WriteLine($"10,000 unknown ids of keys, {fetches} fetches of the keys");
        Assert.InRange(fetches, 0, 5);
        await MenuAsync(sari);
    }

    /// <summary>An activity that would be a turn.</summary>
    internal static JsonObject Sound(TeamsServer teams, Seat seat) => new()
    {
        ["type"] = "message",
        ["id"] = "1795500000001",
        ["timestamp"] = "2026-11-24T01:00:00.0000000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = seat.Person.Id, ["name"] = seat.Person.Name, ["aadObjectId"] = seat.Person.AadObjectId },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = teams.Settings.TenantId, ["id"] = seat.ConversationId },
        ["recipient"] = new JsonObject { ["id"] = teams.BotId, ["name"] = teams.Settings.BotName },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = teams.Settings.TenantId } },
        ["textFormat"] = "plain",
        ["locale"] = "id-ID",
        ["text"] = "halo, tugas",
    };

    private static async Task MenuAsync(Seat seat)
    {
        await seat.SendsAsync("/menu");
        await TeamsTown.SaidAsync(seat, "Apa yang Bapak/Ibu perlukan");
    }
}
