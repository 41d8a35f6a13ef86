using ZiWbk.Benchmarks.Turns;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Benchmarks.Start;

/// <summary>
/// The whole program from its start until it says that it runs, as a process of its own on one core: what it takes, what it holds then, a
/// while later, and after people have talked with it. On a new data folder, and on one with 60 offices in the middle of their year.
/// </summary>
internal static class StartBenchmark
{
    private const int Rounds = 3;

    private static readonly TimeSpan _while = TimeSpan.FromSeconds(5);

    private static readonly string[] _texts =
    [
        "menu", "progres kami gimana", "apa yang kurang untuk WBK?", "nilai minimal WBK 85, kan?", "jalan tercepat ke WBK apa", "syrat wbk brp ya pak", "tahapan kami", "what is missing for WBK",
        "kalau semua SOP dievaluasi jadi berapa", "apa yang berubah minggu ini", "butir A.I.5.iii.a", "resep rawon yang enak",
    ];

    /// <summary>Measures.</summary>
    /// <param name="program">A published folder; null for the program as it is built.</param>
    public static async Task<int> RunAsync(string? program)
    {
        var root = Directory.CreateTempSubdirectory("ziwbk-start-").FullName;
        try
        {
            var filled = Path.Combine(root, "filled");
            await using (var host = await StatusHost.OpenAsync(filled))
                _ = await TurnTown.BuildAsync(host, "terminal", 0);
            TurnsBenchmark.Say("the program", program is null ? "as it is built" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(program))));
            TurnsBenchmark.Say("held to one core", OneCore.CanBe ? "yes" : "no: there is no taskset here");
            var (fresh, known) = (new List<Round>(), new List<Round>());
            // In turns, so that a machine that slows down slows both. The very first start reads files that no later one has to.
            for (var round = 0; round <= Rounds; round++)
            {
                var (on, with) = (await RoundAsync(program, Path.Combine(root, $"new-{round}"), "dishub"), await RoundAsync(program, filled, "kantor-1"));
                if (round == 0)
                    continue;
                fresh.Add(on);
                known.Add(with);
            }

            Report("start on a new folder", fresh);
            Report("start on a folder of 60 offices", known);
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<Round> RoundAsync(string? program, string data, string unit)
    {
        using var bot = await StartedBot.StartAsync(program, data);
        var ready = bot.Resident;
        await Task.Delay(_while);
        var later = bot.Resident;
        var turns = await bot.TalkAsync(unit, Enumerable.Repeat(_texts, 5).SelectMany(texts => texts));
        var talked = bot.Resident;
        await Task.Delay(_while);
        return new(bot.Processor.TotalSeconds, bot.Wall.TotalSeconds, ready, later, talked, bot.Resident, turns[0].TotalMilliseconds, new Latencies([.. turns.Select(turn => turn.TotalMilliseconds)]).At(0.5));
    }

    private static void Report(string what, IReadOnlyList<Round> rounds)
    {
        TurnsBenchmark.Say($"{what}, {rounds.Count} rounds", $"processor {Spread(rounds, round => round.Processor, "0.00")} s, wall {Spread(rounds, round => round.Wall, "0.00")} s");
        TurnsBenchmark.Say("  resident when it says so", $"{Spread(rounds, round => round.Ready, "0")} MB");
        TurnsBenchmark.Say("  5 s later", $"{Spread(rounds, round => round.Later, "0")} MB");
        TurnsBenchmark.Say($"  after {_texts.Length * 5} turns", $"{Spread(rounds, round => round.Talked, "0")} MB");
        TurnsBenchmark.Say("  5 s after those", $"{Spread(rounds, round => round.Rested, "0")} MB");
        TurnsBenchmark.Say("  the first turn; the middle one", $"{Spread(rounds, round => round.First, "0")} ms; {Spread(rounds, round => round.Middle, "0.0")} ms");
    }

    private static string Spread(IReadOnlyList<Round> rounds, Func<Round, double> of, string form)
    {
        double[] sorted = [.. rounds.Select(of).Order()];
        return $"{Of(sorted[sorted.Length / 2])} ({Of(sorted[0])} to {Of(sorted[^1])})";

        string Of(double figure) => figure.ToString(form, System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed record Round(double Processor, double Wall, double Ready, double Later, double Talked, double Rested, double First, double Middle);
}
