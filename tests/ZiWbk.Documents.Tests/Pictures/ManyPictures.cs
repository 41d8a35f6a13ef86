using System.Collections.Concurrent;
using ZiWbk.Assessment;
using ZiWbk.Documents.Pdf;
using ZiWbk.Status.Pictures;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Pictures;

/// <summary>The pictures of the made-up regency, made once.</summary>
internal static class ManyPictures
{
    public const string Notice = "CONTOH, bukan data nyata";

    private static readonly Lazy<ManyOffices> _offices = new(() => ManyOffices.Of(300));

    private static readonly Lazy<RegencyReport> _all = new(() => _offices.Value.Report());

    private static readonly ConcurrentDictionary<int, OfficeReport> _reports = new();

    public static ManyOffices Offices => _offices.Value;

    /// <summary>What is told of the office at a place, computed once.</summary>
    public static OfficeReport Report(int at) => _reports.GetOrAdd(at, Offices.Report);

    public static RegencyReport All => _all.Value;

    /// <summary>The pictures of an office by their names.</summary>
    public static IEnumerable<(string Name, Picture Picture)> Of(OfficeReport report, Language language, string? notice = Notice)
    {
        var pictures = new OfficePictures(report, language, notice);
        yield return ("radar", pictures.Radar);
        yield return ("gates", pictures.Gates);
        yield return ("progress", pictures.Progress(ScoreHistory.Of(report.Office, new(report.Year, 1, 1), Offices.Journal)));
        yield return ("timeline", pictures.Timeline);
    }

    public static IReadOnlyList<OfficeOverview> Overview(Language language, string? notice = Notice) =>
        RegencyPictures.Overview(All.Offices.Select(office => office.Distance), All.Instrument, All.Year, language, notice);

    /// <summary>What stands around a report.</summary>
    public static ReportFrame Frame(OfficeReport? report, Language language) => new(
        language, Notice, "0123456789abcdef0123456789abcdef", report is null ? [] : ScoreHistory.Of(report.Office, new(report.Year, 1, 1), Offices.Journal));
}
