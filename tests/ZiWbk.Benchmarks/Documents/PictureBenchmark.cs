using System.Diagnostics;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Documents.Pdf;
using ZiWbk.Documents.Pictures;
using ZiWbk.Shared;
using ZiWbk.Status.Pictures;
using ZiWbk.Status.Reports;

namespace ZiWbk.Benchmarks.Documents;

/// <summary>What pictures and reports cost, warm, and what memory they take.</summary>
internal static class PictureBenchmark
{
    private const int Offices = 300;
    private const int Rounds = 40;
    private const string Notice = "CONTOH, bukan data nyata";

    public static int Run()
    {
        var offices = ManyOffices.Of(Offices);
        var all = offices.Report();
        var overview = RegencyPictures.Overview(all.Offices.Select(office => office.Distance), all.Instrument, all.Year, Language.Indonesian, Notice);
        var reports = Enumerable.Range(4, Rounds).Select(offices.Report).ToList();
        Tell("radar", at => PicturePainter.Paint(Of(reports[at]).Radar));
        Tell("all gates", at => PicturePainter.Paint(Of(reports[at]).Gates));
        Tell("progress, from the records", at => PicturePainter.Paint(Of(reports[at]).Progress(History(offices, reports[at]))));
        Tell("timeline", at => PicturePainter.Paint(Of(reports[at]).Timeline));
        Tell($"all offices, one of {overview.Count} pictures", at => PicturePainter.Paint(overview[at % overview.Count]));
        Tell("report of an office, computed and written", at => PdfReport.Write(offices.Report(at + 4), new(Language.Indonesian, Notice, new('a', 64), History(offices, reports[at]))));
        Tell($"report of {Offices} offices, written", _ => PdfReport.Write(all, new(Language.Indonesian, Notice, new('a', 64), [])), rounds: 5);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"whole process at most {process.PeakWorkingSet64 / 1e6:0} MB"));
        return 0;
    }

    private static OfficePictures Of(OfficeReport report) => new(report, Language.Indonesian, Notice);

    private static IReadOnlyList<DayScore> History(ManyOffices offices, OfficeReport report) => ScoreHistory.Of(report.Office, new(ManyOffices.Year, 1, 1), offices.Journal);

    private static void Tell(string what, Func<int, byte[]> make, int rounds = Rounds)
    {
        // Once for the code.
        _ = make(0);
        var size = 0;
        var times = new List<double>();
        for (var at = 0; at < rounds; at++)
        {
            var start = Stopwatch.GetTimestamp();
            size = make(at).Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: p50 {times[rounds / 2]:0} ms, slowest {times[^1]:0} ms, {size / 1024} KB"));
    }
}
