using ZiWbk.FakeTelegram;

namespace ZiWbk.EndToEnd.Telegram;

/// <summary>
/// SIGKILL at each step of a turn, while two people press the same button in a group and one of them writes in private; updates come once or
/// five times, in order or not. Started again, each thing has happened once, each press is answered, and nothing that was said is missing.
/// </summary>
public sealed class KillTests
{
    private const string Question = "A.I.5.i.a";
    // In milliseconds: what is acknowledged too early has been acknowledged by then.
    private const int LongestTurn = 150;

    private static readonly int _rounds = Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 100 : 10;

    /// <summary>Where a turn is when the process is killed.</summary>
    private enum Step
    {
        /// <summary>The updates are on their way.</summary>
        Sent,

        /// <summary>What a press did is on disk; what is said to it has not arrived.</summary>
        Flushed,

        /// <summary>The same of what was written.</summary>
        FlushedInPrivate,

        /// <summary>What is said has arrived; the bot does not know.</summary>
        Said,

        /// <summary>The same of what was written.</summary>
        SaidInPrivate,

        /// <summary>A press is being answered; the answer has not arrived.</summary>
        Answering,

        /// <summary>A press has been answered; the bot does not know.</summary>
        Answered,

        /// <summary>Somewhere.</summary>
        Anywhere,
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_killed_at_each_step_loses_nothing_does_nothing_twice_and_answers_each_press(bool webhook)
    {
        await using var town = await TelegramTown.OpenAsync(webhook);
        var sari = await town.JoinedAsync("Sari Wulandari", "lead");
        var budi = (await town.JoinedAsync("Budi Santoso", "member")).Person;
        var group = town.Telegram.Group("ZI Dishub", sari.Person, budi);
        await group.AddsBotAsync(sari.Person);
        var seat = sari.Person.In(group);
        await seat.CommandsAsync("ikat dishub");
        await TelegramTown.SaidAsync(seat, "kini untuk");
        var random = new Random(20261124);
        for (var round = 0; round < _rounds; round++)
        {
            var step = (Step)(round % Enum.GetValues<Step>().Length);
            var question = await AskedAsync(town, sari, seat, round);

            var presses = await DisturbedAsync(town, random, step, sari, seat, async () =>
            {
                await sari.SendsAsync($"SK menunggu tanda tangan, {round}");
                return [await question.PressAsync("Ya", budi), await question.PressAsync("Ya")];
            });

            foreach (var press in presses)
                await press.AnswerAsync(TestContext.Current.CancellationToken);
            await town.QuietAsync();
            var recorded = town.Recorded();
            Assert.True(
                (round + 1, round + 1) == (recorded["answers-recorded"], recorded["note-written"]),
                $"Round {round}, {step}: {recorded["answers-recorded"]} answers, {recorded["note-written"]} notes.\n{seat.Transcript()}\n{sari.Transcript()}");
            await TelegramTown.SaidAsync(seat, "Tersimpan");
            await TelegramTown.SaidAsync(sari, "tersimpan");
        }

        var verified = await BotProcess.RunAsync("journal", "verify", "--data", town.Data);
        Assert.True(verified.ExitCode == 0, verified.Output);
    }

    /// <summary>Up to where one press saves an answer in the group, and one message a note in private.</summary>
    private static async Task<BotMessage> AskedAsync(TelegramTown town, Seat sari, Seat seat, int round)
    {
        await town.QuietAsync();
        sari.Unread();
        seat.Unread();
        await seat.CommandsAsync($"isi {Question}");
        await (await TelegramTown.SaidAsync(seat, Question)).PressAsync(round % 2 == 0 ? "A" : "B");
        await (await TelegramTown.SaidAsync(seat, "Kirim")).RepliesAsync("lewati");
        var question = await TelegramTown.SaidAsync(seat, "Simpan");
        await sari.SendsAsync("/catatan A.I.1.i.a");
        await TelegramTown.SaidAsync(sari, "catatan");
        await town.QuietAsync();
        return question;
    }

    /// <summary>Lets people act at once, kills the process at a step of what follows, and starts it again.</summary>
    private static async Task<IReadOnlyList<Press>> DisturbedAsync(TelegramTown town, Random random, Step step, Seat sari, Seat seat, Func<Task<Press[]>> act)
    {
        var telegram = town.Telegram;
        var fault = step switch
        {
            Step.Flushed => Fault.Lost().On("editMessageText").In(seat),
            Step.FlushedInPrivate => Fault.Lost().On("sendMessage").In(sari),
            Step.Said => Fault.NoAnswer().On("editMessageText").In(seat),
            Step.SaidInPrivate => Fault.NoAnswer().On("sendMessage").In(sari),
            Step.Answering => Fault.Lost().On("answerCallbackQuery"),
            Step.Answered => Fault.NoAnswer().On("answerCallbackQuery"),
            _ => null,
        };
        if (fault is not null)
            telegram.Faults.Inject(fault);
        telegram.Deliveries.Repeat(random.Next(2) == 0 ? 1 : 5, atOnce: random.Next(2) == 0);
        telegram.Deliveries.Hold();
        var presses = await act();
        telegram.Deliveries.Release(random);
        if (fault is not null)
            await fault.Happened.WaitAsync(Ending.Patience, TestContext.Current.CancellationToken);
        var pause = step switch { Step.Sent => 0, Step.Answering => LongestTurn, _ => random.Next(LongestTurn) };
        await Task.Delay(pause, TestContext.Current.CancellationToken);
        town.Bot.Kill();
        telegram.Faults.Clear();
        telegram.Deliveries.Repeat(1);
        town.Bot.Dispose();
        await town.StartAsync();
        return presses;
    }
}
