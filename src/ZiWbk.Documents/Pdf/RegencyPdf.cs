using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Pictures;
using ZiWbk.Status.Pictures;
using ZiWbk.Status.Reports;
using ZiWbk.Status.Units;

namespace ZiWbk.Documents.Pdf;

/// <summary>The report on all offices, section by section.</summary>
internal sealed class RegencyPdf(RegencyReport report, ReportFrame frame, PdfFlow flow)
{
    private const int MostGaps = 8;
    private const int MostStuck = 12;
    private const int OneColumnUpTo = 30;

    public void Write()
    {
        flow.Title(
            Say("Seluruh kantor menuju WBK", "All offices on the way to WBK"),
            Say($"Laporan Zona Integritas {report.Year} · keadaan {Dates.Of(report.Today, frame.Language)}", $"Zona Integritas report {report.Year} · as of {Dates.Of(report.Today, frame.Language)}"));
        flow.Paragraph(
            Say($"{report.Passed} dari {report.Offices.Count} kantor melewati semua ambang nilai WBK; {report.Moving.Count()} bergerak sebulan ini.", $"{report.Passed} of {report.Offices.Count} offices pass all score gates of WBK; {report.Moving.Count()} have moved within a month."),
            strong: true);
        if (report.Offices.Count == 0)
        {
            flow.Paragraph(Say("Belum ada kantor yang mencatat sesuatu.", "No office has recorded anything yet."));
        }
        else
        {
            Kinds();
            Gates();
            Stuck();
            Gaps();
        }

        PdfFindings.Write(flow, frame, report.Risks, report.Requests);
        Year();
        if (report.Offices.Count > 0)
            Offices();
        new PdfSources(frame, flow).Write(report.Instrument, report.Offices.Count > 0 ? report.Offices[0].Report.Office.Rulebook.Journey : Journey.Stages.JourneyMap.None, Target.Wbk);
    }

    private string Say(string id, string en) => new Bilingual(id, en).In(frame.Language);

    private string Points(Rational points) => Numbers.Points(points, frame.Language);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private void Kinds()
    {
        flow.Heading(Say("Menurut jenis", "By kind"));
        PdfTable.Write(
            flow.Pages,
            [new(Say("Jenis", "Kind"), 240), new(Say("Kantor", "Offices"), 70, Right: true), new(Say("Lewat semua ambang", "Pass all gates"), 100, Right: true), new(Say("Rata-rata total", "Average total"), 90, Right: true)],
            [.. report.Kinds.Select(kind => (IReadOnlyList<PdfCell>)[OfficeKinds.Name(kind.Kind).In(frame.Language), Count(kind.Offices), Count(kind.Passed), Points(kind.Average)])]);
    }

    private void Gates()
    {
        flow.Heading(Say("Ambang yang belum tercapai", "Gates that are missed"));
        PdfTable.Write(
            flow.Pages,
            [new(Say("Ambang", "Gate"), 330), new(Say("Kantor yang belum", "Offices that miss it"), 120, Right: true)],
            [.. report.Gates.Select(tally => (IReadOnlyList<PdfCell>)[tally.Gate.Title, new(Count(tally.Missed), tally.Missed == 0)])]);
    }

    private void Stuck()
    {
        var stuck = report.Stuck.OrderBy(office => office.LastMove ?? DateOnly.MinValue).ToList();
        flow.Heading(Say($"Tidak bergerak sebulan: {stuck.Count} kantor", $"Not moved for a month: {stuck.Count} {(stuck.Count == 1 ? "office" : "offices")}"));
        if (stuck.Count == 0)
        {
            flow.Paragraph(Say("Semua kantor bergerak.", "Every office moves."));
            return;
        }

        PdfTable.Write(
            flow.Pages,
            [new(Say("Kantor", "Office"), 250), new(Say("Terakhir mencatat", "Last record"), 130), new("Total", 60, Right: true), new(Say("Tahap", "Stage"), 110)],
            [.. stuck.Take(MostStuck).Select(office => (IReadOnlyList<PdfCell>)
            [
                office.Distance.Unit.ShortName, office.LastMove is { } day ? ShortDates.Full(day, frame.Language) : Say("belum pernah", "never"), Points(office.Report.Score.Total),
                $"{office.Stage.Stage.Id} {office.Stage.Stage.Title.In(frame.Language)}",
            ])]);
        if (stuck.Count > MostStuck)
            flow.Paragraph(Say($"Dan {stuck.Count - MostStuck} kantor lagi.", $"And {stuck.Count - MostStuck} more."));
    }

    private void Gaps()
    {
        if (report.Missing.Count == 0)
            return;
        flow.Heading(Say("Butir yang paling banyak kehilangan poin", "Questions that lose most points"));
        PdfTable.Write(
            flow.Pages,
            [new(Say("Kode", "Code"), 64), new(Say("Butir", "Question"), 300), new(Say("Kantor", "Offices"), 60, Right: true), new(Say("Poin", "Points"), 70, Right: true)],
            [.. report.Missing.Take(MostGaps).Select(gap => (IReadOnlyList<PdfCell>)[new(gap.Question.Id.Value, Strong: true), gap.Question.Title, Count(gap.Offices), Points(gap.Points)])]);
    }

    private void Year()
    {
        if (report.Offices.Count == 0)
            return;
        flow.Heading(Say("Linimasa", "Timeline"));
        flow.Pictures(YearPicture.Of(
            Say($"Tahun {report.Year}", $"The year {report.Year}"), Dates.Of(report.Today, frame.Language), report.Today, [], report.Dates, report.Offices[0].Report.Office.Rulebook.Calendar, frame.Language, null));
    }

    // Two offices a line where there are many, read down the first column and on in the second.
    private void Offices()
    {
        flow.Heading(Say("Kantor demi kantor, yang terdekat ke ambang lebih dahulu", "Office by office, those nearest to the gates first"));
        if (report.Offices.Count <= OneColumnUpTo)
            flow.Pictures([.. RegencyPictures.Overview(report.Offices.Select(office => office.Distance), report.Instrument, report.Year, frame.Language, null).Take(1)]);
        foreach (var kind in report.Kinds)
        {
            var offices = report.Offices.Where(office => office.Distance.Unit.Kind == kind.Kind).ToList();
            var rows = (offices.Count + 1) / 2;
            PdfTable.Write(
                flow.Pages,
                [
                    new(OfficeKinds.Name(kind.Kind).In(frame.Language), 120), new("Total", 40, Right: true), new(Say("Ambang", "Gates"), 36, Right: true), new(Say("Kurang", "Short"), 44, Right: true),
                    new("", 120), new("Total", 40, Right: true), new(Say("Ambang", "Gates"), 36, Right: true), new(Say("Kurang", "Short"), 44, Right: true),
                ],
                [.. Enumerable.Range(0, rows).Select(at => (IReadOnlyList<PdfCell>)[.. Cells(offices[at]), .. at + rows < offices.Count ? Cells(offices[at + rows]) : ["", "", "", ""]])],
                6.5f);
        }
    }

    private IEnumerable<PdfCell> Cells(OfficeLine office)
    {
        yield return office.Distance.Unit.ShortName;
        yield return Points(office.Report.Score.Total);
        yield return new($"{office.Distance.Passed}/{office.Distance.Gates}", office.Distance.Passed == office.Distance.Gates);
        yield return office.Distance.Distance.IsZero ? "–" : Points(office.Distance.Distance);
    }
}
