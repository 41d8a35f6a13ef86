using System.Diagnostics;
using SkiaSharp;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

public sealed class AreaChartPainterTests
{
    private const float Right = ChartLayout.Width - ChartLayout.Margin;

    [Fact]
    public void The_same_chart_gives_the_same_bytes()
    {
        var chart = Charts.Of(Charts.Met, Charts.Missed) with { Notice = "CONTOH, bukan data nyata" };

        Assert.Equal(AreaChartPainter.Paint(chart), AreaChartPainter.Paint(chart));
    }

    [Fact]
    public void Many_threads_at_once_paint_the_same()
    {
        var chart = Charts.Of(Charts.Met, Charts.Missed);
        var alone = AreaChartPainter.Paint(chart);
        var painted = new byte[24][];

        Parallel.For(0, painted.Length, new() { MaxDegreeOfParallelism = 8 }, at => painted[at] = AreaChartPainter.Paint(chart));

        Assert.All(painted, bytes => Assert.Equal(alone, bytes));
    }

    [Fact]
    public void A_picture_is_a_PNG_as_tall_as_its_bars_need()
    {
        using var two = new PaintedPicture(Charts.Of(Charts.Met, Charts.Missed));
        using var three = new PaintedPicture(Charts.Of(Charts.Met, Charts.Missed, Charts.Missed));

        Assert.Equal(1080, two.Width);
        Assert.Equal(two.Layout.Height, two.Height);
        Assert.True(three.Height > two.Height);
    }

    [Fact]
    public void Title_and_subtitle_are_seen()
    {
        using var picture = new PaintedPicture(Charts.Of(Charts.Met));

        Assert.True(picture.Ink(new(60, picture.Layout.TitleTop, 500, picture.Layout.TitleTop + picture.Layout.Title.Height), Palette.Ink) > 1000);
        Assert.True(picture.Ink(new(60, picture.Layout.SubtitleTop, 400, picture.Layout.SubtitleTop + picture.Layout.Subtitle!.Height), Palette.Quiet) > 200);
    }

    [Fact]
    public void Name_value_note_and_percentage_of_a_row_are_seen()
    {
        using var picture = new PaintedPicture(Charts.Of(Charts.Met, Charts.Missed));

        Assert.All(picture.Layout.Rows, row =>
        {
            Assert.True(picture.Ink(Around(60, row.Middle, ChartRow.BarLeft - 24, row.Label.Height), Palette.Ink) > 400);
            Assert.True(picture.Ink(Around(880, row.Middle, Right, row.Value.Height), Palette.Ink) > 300);
            Assert.True(picture.Ink(new(ChartRow.BarLeft, row.NoteTop, Right, row.NoteTop + row.Note!.Height), Palette.Words(row.Met)) > 150);
            Assert.True(picture.Ink(new(row.Mark!.Value - 40, row.Top, row.Mark.Value + 40, row.BarTop - ChartRow.MarkReach), Palette.Quiet) > 60);
        });
    }

    [Fact]
    public void The_legend_is_seen_where_a_gate_is()
    {
        using var gated = new PaintedPicture(Charts.Of(Charts.Met));
        using var ungated = new PaintedPicture(Charts.Of(Charts.Ungated));

        Assert.True(gated.Ink(new(60, gated.Layout.Legend!.Value, Right, gated.Height), Palette.Quiet) > 400);
        Assert.Null(ungated.Layout.Legend);
    }

    [Fact]
    public void A_notice_is_seen_in_its_band_and_across_the_picture()
    {
        using var plain = new PaintedPicture(Charts.Of(Charts.Met));
        using var noticed = new PaintedPicture(Charts.Of(Charts.Met) with { Notice = "CONTOH, bukan data nyata" });
        var height = noticed.Layout.NoticeHeight;

        Assert.True(noticed.Ink(new(0, 0, noticed.Width, height), Palette.NoticeBand) > 60_000);
        Assert.True(noticed.Ink(new(0, 0, noticed.Width, height), Palette.NoticeText) > 1000);
        Assert.True(noticed.Ink(new(0, height, noticed.Width, noticed.Height), Palette.Paper) < plain.Ink(new(0, 0, plain.Width, plain.Height), Palette.Paper) - 5_000);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.05)]
    [InlineData(0.6)]
    [InlineData(0.75)]
    [InlineData(1.0)]
    public void A_gate_stands_at_its_share_of_the_bar(double gate)
    {
        using var picture = new PaintedPicture(Charts.Of(Charts.Met with { Gate = gate }));
        var row = Assert.Single(picture.Layout.Rows);
        var y = row.BarTop - 5;

        var dark = Enumerable.Range(0, picture.Width).Where(x => picture[x, y] == Palette.Ink).ToArray();

        Assert.Equal(ChartRow.BarLeft + (gate * (ChartRow.BarRight - ChartRow.BarLeft)), (dark[0] + dark[^1] + 1) / 2.0, 1.0);
        Assert.True(dark.Length <= 5);
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_bar_ends_at_its_share(double share)
    {
        using var picture = new PaintedPicture(Charts.Of(Charts.Ungated with { Share = share }));
        var row = Assert.Single(picture.Layout.Rows);

        var end = Enumerable.Range(0, picture.Width).Last(x => picture[x, row.Middle] == Palette.Ungated);

        Assert.Equal(ChartRow.At(share), end + 1, 1.5);
    }

    [Fact]
    public void A_miss_by_a_hair_ends_before_the_gate()
    {
        var row = Assert.Single(new ChartLayout(Charts.Of(Charts.Missed with { Share = 0.5999999 })).Rows);

        Assert.True(row.FillRight <= row.Mark - 4);
    }

    [Fact]
    public void A_share_beyond_its_ends_is_drawn_as_the_end()
    {
        Assert.Equal(ChartRow.BarRight, Assert.Single(new ChartLayout(Charts.Of(Charts.Met with { Share = 1.3 })).Rows).FillRight);
        Assert.Equal(ChartRow.BarLeft, Assert.Single(new ChartLayout(Charts.Of(Charts.Missed with { Share = -0.2 })).Rows).FillRight);
    }

    [Fact]
    public void A_missed_gate_is_told_without_its_colour()
    {
        using var picture = new PaintedPicture(Charts.Of(Charts.Met, Charts.Missed));

        Assert.Equal([1, 2], picture.Layout.Rows.Select(row => picture.Pixels(new(ChartRow.BarLeft + 40, row.Middle, ChartRow.BarLeft + 200, row.Middle + 1)).Distinct().Count() > 1 ? 2 : 1));
        // The tick stands in a full circle, the cross in an open one.
        Assert.Equal([true, false], picture.Layout.Rows.Select(row => picture[ChartRow.SignCentre, row.Middle - 12] == Palette.Bar(row.Met)));
    }

    [Fact]
    public void Without_bars_the_picture_says_so()
    {
        using var picture = new PaintedPicture(Charts.Of() with { Language = Language.English });

        Assert.Equal("There is nothing to show yet.", Assert.Single(picture.Layout.Empty!.Lines));
        Assert.True(picture.Ink(new(60, picture.Layout.Body, Right, picture.Height), Palette.Quiet) > 300);
    }

    [Fact]
    public void A_name_of_sixty_letters_does_not_leave_the_picture()
    {
        using var picture = new PaintedPicture(Charts.Of(Charts.Met) with { Title = "Dinas Pemberdayaan Perempuan dan Keluarga Berencana Daerah XY" });

        Assert.All(picture.Pixels(new(Right, 0, picture.Width, picture.Height)), pixel => Assert.Equal(Palette.Paper, pixel));
        Assert.DoesNotContain(picture.Layout.Title.Lines, line => line.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void More_bars_than_a_picture_holds_are_refused() =>
        Assert.Throws<ArgumentException>(() => AreaChartPainter.Paint(Charts.Of([.. Enumerable.Repeat(Charts.Met, AreaBars.MostBars + 1)])));

    [Fact]
    public void A_share_that_is_no_number_is_refused() =>
        Assert.Throws<ArgumentException>(() => AreaChartPainter.Paint(Charts.Of(Charts.Met with { Share = double.NaN })));

    [Fact]
    public void Nothing_of_a_picture_stays_in_memory()
    {
        var chart = Charts.Of([.. Enumerable.Repeat(Charts.Missed, AreaBars.MostBars)]);
        AreaChartPainter.Paint(chart);
        var before = Resident();

        for (var time = 0; time < 40; time++)
            AreaChartPainter.Paint(chart);

        // Each surface is 17 MB; were they kept, this would be 700.
        Assert.True(Resident() - before < 350_000_000);
    }

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static SKRect Around(float left, float middle, float right, float height) => new(left, middle - (height / 2), right, middle + (height / 2));
}
