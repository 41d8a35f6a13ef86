using ZiWbk.FakeTeams;

namespace ZiWbk.EndToEnd.Teams;

/// <summary>
/// SIGKILL at each step of a turn, while two people press the same button in a group chat and one of them writes in private; activities come once
/// or five times, in order or not, and again while nobody answers. Started again, and a press that failed pressed again, each thing has happened
/// once and nothing that was said is missing.
/// </summary>
public sealed class KillTests
{
    private const string Question = "A.I.5.i.a";
    // In milliseconds: what is acknowledged too early has been acknowledged by then.
    private const int LongestTurn = 150;

    private static readonly int _rounds = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 100 : 8;
    private static readonly TeamsSettings _hasty = new() { ResendAfter = TimeSpan.FromSeconds(5), Resends = 30, EnforceLimits = false };

    /// <summary>Where a turn is when the process is killed.</summary>
    private enum Step
    {
        /// <summary>The activities are on their way.</summary>
        Sent,

        /// <summary>What was done is on disk; what is said in private has not arrived.</summary>
        Flushed,

        /// <summary>What is said in private has arrived; the bot does not know.</summary>
        Said,

        /// <summary>The card of the group has not been changed.</summary>
        Changing,

        /// <summary>The card of the group has been changed; the bot does not know.</summary>
        Changed,

        /// <summary>Somewhere.</summary>
        Anywhere,
    }

    [Fact]
    public async Task A_process_killed_at_each_step_loses_nothing_and_does_nothing_twice()
    {
        await using var town = await TeamsTown.OpenAsync(_hasty);
        var (seat, group) = await TalkTests.BoundAsync(town, channel: false);
        var sari = seat.Person.Personal();
        var budi = (await town.JoinedAsync("Budi Santoso", "member")).Person;
        await group.JoinsAsync(budi);
        var random = new Random(20261124);
        for (var round = 0; round < _rounds; round++)
        {
            var step = (Step)(round % Enum.GetValues<Step>().Length);
            var question = await AskedAsync(town, sari, seat, round);

            await DisturbedAsync(town, random, step, sari, seat, question, budi, round);

            // Whoever saw a press fail presses again.
            await TeamsTown.PressedAsync(question, "Ya");
            await town.QuietAsync();
            var recorded = town.Recorded();
            Assert.True(
                (round + 1, round + 1) == (recorded.GetValueOrDefault("answers-recorded"), recorded.GetValueOrDefault("note-written")),
                $"Round {round}, {step}: {recorded.GetValueOrDefault("answers-recorded")} answers, {recorded.GetValueOrDefault("note-written")} notes.\n{seat.Transcript()}\n{sari.Transcript()}\n{town.Bot.Log}");
            await TeamsTown.SaidAsync(seat, "Tersimpan");
            await TeamsTown.SaidAsync(sari, "tersimpan");
        }

        var verified = await BotProcess.RunAsync("journal", "verify", "--data", town.Data);
        Assert.True(verified.ExitCode == 0, verified.Output);
    }

    /// <summary>Up to where one press saves an answer in the group, and one message a note in private.</summary>
    private static async Task<BotMessage> AskedAsync(TeamsTown town, Seat sari, Seat seat, int round)
    {
        await town.QuietAsync();
        sari.Unread();
        seat.Unread();
        await seat.SendsAsync($"/isi {Question}");
        await TeamsTown.PressedAsync(await TeamsTown.SaidAsync(seat, Question), round % 2 == 0 ? "A" : "B");
        await TeamsTown.SaidAsync(seat, "Kirim");
        await seat.SendsAsync("lewati");
        var question = await TeamsTown.SaidAsync(seat, "Simpan");
        await sari.SendsAsync("/catatan A.I.1.i.a");
        await TeamsTown.SaidAsync(sari, "catatan");
        await town.QuietAsync();
        return seat.Message(question.Id);
    }

    /// <summary>Lets people act at once, kills the process at a step of what follows, and starts it again.</summary>
    private static async Task DisturbedAsync(TeamsTown town, Random random, Step step, Seat sari, Seat seat, BotMessage question, Person budi, int round)
    {
        var teams = town.Teams;
        var fault = step switch
        {
            Step.Flushed => Fault.Lost().On("POST").In(sari),
            Step.Said => Fault.NoAnswer().On("POST").In(sari),
            Step.Changing => Fault.Lost().In(seat),
            Step.Changed => Fault.NoAnswer().In(seat),
            _ => null,
        };
        if (fault is not null)
            teams.Faults.Inject(fault);
        teams.Deliveries.Repeat(random.Next(2) == 0 ? 1 : 5, atOnce: random.Next(2) == 0);
        teams.Deliveries.Hold();
        await sari.SendsAsync($"SK menunggu tanda tangan, {round}");
        await question.PressAsync("Ya", budi);
        await question.PressAsync("Ya");
        teams.Deliveries.Release(random);
        if (fault is not null)
            await Task.WhenAny(fault.Happened, Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
        await Task.Delay(step == Step.Sent ? 0 : random.Next(LongestTurn), TestContext.Current.CancellationToken);
        town.Bot.Kill();
        teams.Faults.Clear();
        teams.Deliveries.Repeat(1);
        town.Bot.Dispose();
        await town.StartAsync();
        await teams.Deliveries.SettledAsync(TestContext.Current.CancellationToken);
    }
}
