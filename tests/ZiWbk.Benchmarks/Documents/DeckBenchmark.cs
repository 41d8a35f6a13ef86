using System.Diagnostics;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Documents.Decks;
using ZiWbk.Shared;

namespace ZiWbk.Benchmarks.Documents;

/// <summary>What a deck costs, report and file, first and warm, on one office and on three hundred; and what memory it takes.</summary>
internal static class DeckBenchmark
{
    private const int Offices = 300;
    private const int Rounds = 40;

    public static int Run()
    {
        var offices = ManyOffices.Of(Offices);
        var setting = new DeckSetting(Language.Indonesian, ManyOffices.Today, new('a', 64), null);
        var first = Time(() => OfficeDeck.Write(Stream.Null, offices.Report(4), setting));
        var warm = Enumerable.Range(0, Rounds).Select(at => Time(() => OfficeDeck.Write(Stream.Null, offices.Report(at + 5), setting))).Order().ToList();
        var all = Enumerable.Range(0, 5).Select(_ => Time(() => RegencyDeck.Write(Stream.Null, offices.Report(), Rules.Book, setting))).Order().ToList();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        OfficeDeck.Write(Stream.Null, offices.Report(5), setting);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"deck of an office: first {first:0} ms, warm p50 {warm[Rounds / 2]:0} ms, slowest {warm[^1]:0} ms, {allocated / 1e6:0.0} MB allocated"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"deck of {Offices} offices: p50 {all[2]:0} ms; whole process at most {process.PeakWorkingSet64 / 1e6:0} MB"));
        return 0;
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
