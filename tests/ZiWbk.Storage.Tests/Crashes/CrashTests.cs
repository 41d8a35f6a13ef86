using System.Diagnostics;

namespace ZiWbk.Storage.Crashes;

/// <summary>
/// The promise of the storage, held against SIGKILL: a real process writes through the real commands, is killed at random
/// moments and at named points, and afterwards everything it acknowledged is there, once. 20 rounds; ZIWBK_LONG=1 takes 1,000.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_314;

    // Long enough that the journal grows over many crashes, short enough that a round stays quick.
    private const int RoundsOfAFolder = 25;

    private static int Rounds => Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 1000 : 20;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_applied_twice_when_the_process_is_killed()
    {
        var clock = Stopwatch.StartNew();
        var summary = new CrashSummary();
        Say($"seed {Seed}, {Rounds} rounds");
        for (var first = 0; first < Rounds; first += RoundsOfAFolder)
        {
            await FolderAsync(first, Math.Min(Rounds, first + RoundsOfAFolder), summary);
            Say($"{clock.Elapsed:mm\\:ss} {summary.Rounds} rounds, {summary.Acknowledged} acknowledged updates");
        }

        Say($"{clock.Elapsed:mm\\:ss} {summary}");
    }

    private async Task FolderAsync(int first, int end, CrashSummary summary)
    {
        // Deleted only where all is well: what a failure leaves is what is looked at.
        var root = Directory.CreateTempSubdirectory("ziwbk-crash-").FullName;
        var data = Path.Combine(root, "data");
        var ledger = new Ledger();
        var check = new CrashCheck(ledger);
        for (var round = first; round < end; round++)
        {
            var random = new Random(unchecked((Seed * 31) + round));
            var kills = KillPlan.Of(round, random);
            IReadOnlyList<string> faults;
            try
            {
                await KillAsync(data, round, random, kills, ledger);
                foreach (var kill in kills)
                    summary.Kills[kill.Name] = summary.Kills.GetValueOrDefault(kill.Name) + 1;
                faults = await check.FaultsAsync(data, Folder.Options());
            }
            catch (StorageRefusedException exception)
            {
                summary.Unopenable++;
                faults = [exception.ToString()];
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Round {round} ({string.Join(", then ", (object[])kills)}), folder {root}", exception);
            }

            summary.Rounds++;
            if (faults.Count == 0)
                continue;
            (summary.Lost, summary.Twice) = (check.Lost, check.Twice);
            summary.Acknowledged += ledger.Acknowledged;
            summary.Events += check.Events;
            Say(summary.ToString());
            Assert.Fail($"Round {round} ({string.Join(", then ", (object[])kills)}), folder {root}:\n{string.Join('\n', faults.Take(20))}");
        }

        summary.Acknowledged += ledger.Acknowledged;
        summary.Events += check.Events;
        Directory.Delete(root, recursive: true);
    }

    private static async Task KillAsync(string data, int round, Random random, Kill[] kills, Ledger ledger)
    {
        ledger.BeginRound();
        for (var start = 0; start < kills.Length; start++)
        {
            // Each start has ids of its own, as each update of a platform has.
            var lines = await RigProcess.RunAsync(data, (round * 10) + start, random.Next(), kills[start], ledger.ToRepeat());
            ledger.Take(lines);
        }
    }

    private void Say(string text)
    {
        output.WriteLine(text);
        Console.WriteLine(text);
    }
}
