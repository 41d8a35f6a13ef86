using System.Diagnostics;
using ZiWbk.Benchmarks.Turns;
using ZiWbk.Bot.Commands;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Regulation.Answers;

namespace ZiWbk.Benchmarks;

/// <summary>How long an answer on the regulation takes once the desk is warm, how long the desk takes to open, and what it holds in memory.</summary>
internal static class AskBenchmark
{
    private const int Rounds = 200;

    private static readonly string[] _asked =
    [
        "Berapa nilai minimal untuk meraih WBK?", "bukti apa saja untuk agen perubahan menurut LKE", "syrat wbk brp ya pak", "LHKPN plg lmbt tgl brp", "what is the minimum score for WBBM",
        "Bobot area pengawasan 20 persen, kan?", "SKM harus dilakukan berapa kali setahun supaya mendapat jawaban A", "siapa yang menandatangani SPTJM", "resep rawon yang enak",
        "apakah unit yang predikatnya dicabut masih boleh diusulkan lagi tahun depan", "A.I.5.v.c", "gratifikasi dilaporkan ke mana dan berapa hari batasnya", "bedane wbk karo wbbm opo",
        "Mohon izin bertanya Bapak/Ibu, kantor kami baru akan mencanangkan pembangunan zona integritas bulan depan, apa saja yang perlu kami siapkan dan siapa yang harus kami undang?",
    ];

    public static int Run()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        using var desk = new RegulationDesk(CommandContext.Sound(DialogFolder.Shipped.ReadRegulation()));
        var opened = watch.Elapsed;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;

        var measured = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in _asked)
            {
                var start = Stopwatch.GetTimestamp();
                _ = desk.Ask(question);
                // The first rounds warm the code.
                if (round >= Rounds / 2)
                    measured.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var all = new Latencies(measured);
        TurnsBenchmark.Say($"an answer on the regulation, warm, {_asked.Length} questions", $"p50 {all.At(0.5):0.00} ms, p95 {all.At(0.95):0.00} ms, p99 {all.At(0.99):0.00} ms");
        TurnsBenchmark.Say("the desk read, indexed and asked once", $"{opened.TotalMilliseconds:0} ms, {held / 1048576.0:0} MB");
        return 0;
    }
}
