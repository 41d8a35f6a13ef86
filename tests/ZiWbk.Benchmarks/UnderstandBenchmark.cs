using System.Diagnostics;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Conversation.Times;

namespace ZiWbk.Benchmarks;

/// <summary>What understanding a text costs, warm and on one core; what it takes to be ready; what it holds.</summary>
internal static class UnderstandBenchmark
{
    private const int Rounds = 40;

    private static readonly string[] _texts =
    [
        "progres dukcapil gmn", "apa yang kurang untuk wbk", "ingatkan sy senin dpn jam 8 lengkapi SK tim", "kalau area 5 naik ke B semua jadi berapa", "isi A.I.5.iii.a",
        "what is missing for WBK", "remind me on the last Friday of January to send the report", "nilai minimal wbk berapa ya pak", "kirim LKE saya", "siapa yang belum setor bukti di dinsos",
        "kalau pencanangan 10 februari 2027 apa harus selesai kapan", "tolong dibantu pak, mohon info kira-kira untuk kantor kami apa saja yang masih perlu dilengkapi supaya tahun depan bisa lolos", "in a fortnight please",
        "jadwal tahun ini", "wkwkwk", "dukcpil progress nya brp persen skrg",
    ];

    public static void Run()
    {
        var watch = Stopwatch.StartNew();
        var shipped = ShippedUnderstanding.Read();
        var read = watch.Elapsed;
        _ = shipped.Warm();
        var warm = watch.Elapsed;
        var scene = new TimeScene(new(2026, 11, 25, 9, 30, 0), shipped.Calendar);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in _texts)
            {
                watch.Restart();
                _ = shipped.Understander.Understand(text, scene);
                // The first rounds are still being compiled.
                if (round >= Rounds / 4)
                    times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine($"read {read.TotalMilliseconds:f0} ms, warm after {warm.TotalMilliseconds:f0} ms");
        Console.WriteLine($"understand: p50 {times[times.Count / 2]:f2} ms, p95 {times[times.Count * 95 / 100]:f2} ms, p99 {times[times.Count * 99 / 100]:f2} ms over {times.Count} texts");
        Console.WriteLine($"memory: {Process.GetCurrentProcess().WorkingSet64 >> 20} MB resident");
    }
}
