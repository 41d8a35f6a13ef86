using System.Globalization;
using System.Text.RegularExpressions;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Operations;
using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>Reminders through Teams: SIGKILL while they are claimed, sent and marked. None comes twice; each that did not come is listed.</summary>
public sealed class ReminderTests
{
    // In milliseconds, from when the process says that it runs.
    private const int LongestRun = 400;
    private static readonly string[] _people = ["Sari Wulandari", "Budi Santoso", "Dewi Lestari"];
    private static readonly int _rounds = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 45 : 6;
    private static readonly DateTimeOffset _morning = new(2026, 12, 1, 7, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task A_reminder_whose_sending_was_cut_off_never_comes_twice_and_each_that_did_not_come_is_listed()
    {
        await using var town = await TeamsTown.OpenAsync(new() { EnforceLimits = false }, now: _morning);
        var seats = new List<Seat>();
        foreach (var name in _people)
            seats.Add(await town.JoinedAsync(name, "member"));
        var wanted = new List<(Seat Seat, string Word)>();
        foreach (var (number, seat) in seats.Index())
        {
            for (var round = 0; round < _rounds; round++)
                wanted.Add(await AskAsync(seat, round, number));
        }

        var random = new Random(20261124);
        for (var round = 0; round < _rounds; round++)
        {
            await town.AgainAsync(Due(round).AddSeconds(1));
            await Task.Delay(random.Next(LongestRun), TestContext.Current.CancellationToken);
        }

        await town.AgainAsync(Due(_rounds));
        await town.QuietAsync();
        var came = wanted.Select(reminder => Word(reminder.Word).Count(reminder.Seat.Transcript())).ToList();
        Assert.All(came, times => Assert.InRange(times, 0, 1));
        Assert.Contains(1, came);
        var listed = (await DataAccess.RunAsync(town.Data, new ReminderList(null, 1))).Json.GetProperty("reminders").EnumerateArray()
            .Count(line => line.GetProperty("state").GetString() == "uncertain" && line.GetProperty("key").GetString()!.StartsWith("pribadi|", StringComparison.Ordinal));
        Assert.True(listed >= came.Count(times => times == 0), $"{came.Count(times => times == 0)} did not come, {listed} are listed");
        TestContext.Current.TestOutputHelper!.WriteLine($"{_rounds} kills, {wanted.Count} reminders: {came.Count(times => times == 1)} came, {came.Count(times => times == 0)} did not, {listed} listed as uncertain.");
    }

    private static async Task<(Seat Seat, string Word)> AskAsync(Seat seat, int round, int number)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"uji{round}x{number}");
        var due = Due(round);
        await seat.SendsAsync(string.Create(CultureInfo.InvariantCulture, $"ingatkan saya {due.Day} Desember {due.Year} jam {due:HH.mm} {word}"));
        await TeamsTown.SaidAsync(seat, word);
        return (seat, word);
    }

    private static DateTimeOffset Due(int round) => _morning.AddMinutes(30 + (2 * round));

    // The bot's own words alone: what was asked for is repeated by the bell when it is due.
    private static Regex Word(string word) => new($"🔔 {word}(?![0-9x])");
}
