using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Pictures;

namespace ZiWbk.Documents.Pdf;

public sealed class PdfReportTests
{
    private const int LongestShown = 90;

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Every_report_has_two_to_six_pages_whose_texts_keep_their_places(Language language)
    {
        for (var at = 0; at < 300; at += language == Language.English ? 12 : 1)
        {
            var report = ManyPictures.Report(at);
            Holds(PdfReport.Layout(report, ManyPictures.Frame(null, language)), report.Unit.Name);
        }

        Holds(PdfReport.Layout(ManyPictures.All, ManyPictures.Frame(null, language)), "all");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(42)]
    public void The_numbers_read_back_are_the_score_s(int at)
    {
        var report = ManyPictures.Report(at);
        var text = string.Join('\n', PdfText.Pages(PdfReport.Write(report, ManyPictures.Frame(report, Language.Indonesian))));

        // Scored anew from the answers, so that nothing the report holds is taken for its own proof.
        var score = Scorer.Score(ManyPictures.Offices.Regency.Assessment(report.Office.Assessment.Id).Sheets(Official.Lke).Effective());
        Assert.Contains($"Total {Numbers.Points(score.Total, Language.Indonesian)}", text, StringComparison.Ordinal);
        foreach (var area in score.Areas)
            Assert.Contains($"{Numbers.Points(area.Points, Language.Indonesian)} {Numbers.Points(area.Area.Weight, Language.Indonesian)} ", text, StringComparison.Ordinal);
        foreach (var gate in GateCheck.Check(score, report.Target))
            Assert.Contains(
                (gate.Margin < Rational.Zero ? "−" + Numbers.Points(-gate.Margin, Language.Indonesian) : "+" + Numbers.Points(gate.Margin, Language.Indonesian)) + (gate.Met ? " terpenuhi" : " belum terpenuhi"),
                text, StringComparison.Ordinal);
        Assert.Contains($"Terjawab {score.Answered} dari 113 butir", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_office_of_the_regency_stands_in_its_report_with_its_total()
    {
        var text = string.Join(' ', PdfText.Pages(PdfReport.Write(ManyPictures.All, ManyPictures.Frame(null, Language.Indonesian)))).ReplaceLineEndings(" ");

        Assert.All(
            ManyPictures.All.Offices.Where(office => office.Distance.Unit.ShortName.Length < 30),
            office => Assert.Contains($"{office.Distance.Unit.ShortName} {Numbers.Points(office.Report.Score.Total, Language.Indonesian)} {office.Distance.Passed}/{office.Distance.Gates}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Notice_page_number_and_the_journal_s_head_stand_on_every_page()
    {
        var report = ManyPictures.Report(17);

        var pages = PdfText.Pages(PdfReport.Write(report, ManyPictures.Frame(report, Language.Indonesian)));

        for (var at = 0; at < pages.Length; at++)
        {
            Assert.Contains(ManyPictures.Notice, pages[at], StringComparison.Ordinal);
            Assert.Contains($"halaman {at + 1} dari {pages.Length}", pages[at], StringComparison.Ordinal);
            Assert.Contains("sidik catatan 0123456789abcdef", pages[at], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_plan_of_action_goes_on_over_pages_with_its_head_repeated()
    {
        var report = ManyPictures.Report(17);

        var pages = PdfText.Pages(PdfReport.Write(report, ManyPictures.Frame(report, Language.Indonesian)));

        var last = Array.FindLastIndex(pages, page => page.Contains("belum ada tanggal", StringComparison.Ordinal));
        var first = Array.FindIndex(pages, page => page.Contains("Rencana aksi", StringComparison.Ordinal));
        Assert.True(last > first);
        Assert.All(pages[first..(last + 1)], page => Assert.Contains("Tanggal Pekerjaan Penanggung jawab Poin", page, StringComparison.Ordinal));
        Assert.Contains("≤ ", pages[first], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        var report = ManyPictures.Report(4);

        Assert.Equal(PdfReport.Write(report, ManyPictures.Frame(report, Language.English)), PdfReport.Write(report, ManyPictures.Frame(report, Language.English)));
    }

    private static void Holds(PdfPages pages, string name)
    {
        Assert.InRange(pages.Pages.Count, 2, 6);
        var paper = new SKRect(PdfPages.Margin - 1, 0, PdfPages.Width - PdfPages.Margin + 1, PdfPages.Bottom + 1);
        foreach (var page in pages.Pages)
        {
            var texts = page.Texts.OrderBy(text => text.Top).ToList();
            for (var at = 0; at < texts.Count; at++)
            {
                var (words, box) = (string.Join(' ', texts[at].Text.Lines), texts[at].Box);
                Assert.True(paper.Contains(box), $"'{words}' leaves the page of {name}");
                Assert.DoesNotContain(Lettering.Substitute, words, StringComparison.Ordinal);
                if (name.Length <= LongestShown && name != "all")
                    Assert.False(words.EndsWith('…'), $"'{words}' is cut in the report of {name}");
                for (var other = at + 1; other < texts.Count && texts[other].Top < box.Bottom - 0.5f; other++)
                    Assert.False(box.Left < texts[other].Box.Right - 0.5f && texts[other].Box.Left < box.Right - 0.5f, $"'{words}' meets '{string.Join(' ', texts[other].Text.Lines)}' in the report of {name}");
            }
        }
    }
}
