using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Documents.Pictures;

/// <summary>Where everything of a picture stands. All is measured before anything is drawn, so that no text meets another.</summary>
internal sealed class ChartLayout
{
    public const int Width = 1080;
    public const float Margin = 60;
    public const float Content = Width - (2 * Margin);

    private const float NoticePadding = 22;
    private const float RowGap = 26;

    // Platforms shrink a picture by its longer side: many rows stand closer.
    private const int ManyRows = 9;
    private const float NarrowGap = 16;

    public ChartLayout(AreaBars chart)
    {
        Language = chart.Language;
        var top = 0f;
        if (Lettering.Clean(chart.Notice) is { Length: > 0 } words)
        {
            Notice = FittedText.Of(words, Face.Bold, 34, 24, Content, 2);
            NoticeHeight = Notice.Height + (2 * NoticePadding);
            top += NoticeHeight;
        }

        TitleTop = top + 52;
        Title = FittedText.Of(Lettering.Clean(chart.Title), Face.Bold, 54, 34, Content, 4);
        top = TitleTop + Title.Height;
        SubtitleTop = top + 10;
        if (Lettering.Clean(chart.Subtitle) is { Length: > 0 } subtitle)
        {
            Subtitle = FittedText.Of(subtitle, Face.Regular, 34, 26, Content, 2);
            top = SubtitleTop + Subtitle.Height;
        }

        top += 40;
        Body = top;
        var rows = new List<ChartRow>();
        foreach (var bar in chart.Bars)
        {
            var row = new ChartRow(bar, chart.Language, top);
            rows.Add(row);
            top += row.Height + (chart.Bars.Length > ManyRows ? NarrowGap : RowGap);
        }

        Rows = rows;
        if (rows.Count == 0)
        {
            Empty = FittedText.Of(new Bilingual("Belum ada yang dapat ditampilkan.", "There is nothing to show yet.").In(chart.Language), Face.Regular, 34, 26, Content, 2);
            top += Empty.Height;
        }

        if (chart.Bars.Any(bar => bar.Gate is not null || bar.Met is not null))
        {
            Legend = top + 8;
            top = Legend.Value + LegendPainter.Height;
        }

        Height = (int)MathF.Ceiling(top + 44);
    }

    public Language Language { get; }

    public int Height { get; }

    /// <summary>The words across the picture, in a band at its top.</summary>
    public FittedText? Notice { get; }

    public float NoticeHeight { get; }

    public FittedText Title { get; }

    public float TitleTop { get; }

    public FittedText? Subtitle { get; }

    public float SubtitleTop { get; }

    /// <summary>Where the heading has ended.</summary>
    public float Body { get; }

    public IReadOnlyList<ChartRow> Rows { get; }

    /// <summary>What is said in place of rows; null where there are some.</summary>
    public FittedText? Empty { get; }

    /// <summary>Where the legend begins; null where no gate is shown.</summary>
    public float? Legend { get; }
}
