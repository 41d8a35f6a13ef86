using System.Globalization;
using System.Xml.Linq;
using ZiWbk.Documents.Decks.Slides;
using static ZiWbk.Documents.Decks.Writing.Dml;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>Writes a native chart, which refers to the cells of the workbook behind it (<see cref="ChartWorkbook"/>).</summary>
internal static class ChartXml
{
    private const int CategoryAxis = 111;
    private const int ValueAxis = 222;
    private const double Size = 10.5;

    /// <summary>The chart.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="workbook">The relationship of its workbook.</param>
    /// <param name="language">The language of its numbers, as the format names it.</param>
    public static XElement Of(Chart chart, string workbook, string language)
    {
        if (chart.Categories.Count == 0 || !chart.Series.Any(series => series.Role != SeriesRole.Offset && series.Values.Any(value => value is not null)))
            throw new ArgumentException("A chart without a number.", nameof(chart));
        var marks = chart.Series.Where(series => series.Role == SeriesRole.Mark).ToList();
        return new(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
            Flag("date1904", 0), new XElement(C + "lang", new XAttribute("val", language)), Flag("roundedCorners", 0),
            new XElement(
                C + "chart",
                Flag("autoTitleDeleted", 1),
                new XElement(
                    C + "plotArea", new XElement(C + "layout"),
                    Bars(chart), marks.Count > 0 ? Marks(chart, marks) : null,
                    Categories(chart), Values(chart),
                    new XElement(C + "spPr", None)),
                Legend(chart),
                Flag("plotVisOnly", 1), new XElement(C + "dispBlanksAs", new XAttribute("val", "gap"))),
            new XElement(C + "spPr", None, Line(null)),
            Letters(Ink.Text),
            new XElement(C + "externalData", new XAttribute(R + "id", workbook), Flag("autoUpdate", 0)));
    }

    private static XElement Bars(Chart chart) => new(
        C + "barChart",
        new XElement(C + "barDir", new XAttribute("val", chart.Shape == ChartShape.Columns ? "col" : "bar")),
        new XElement(C + "grouping", new XAttribute("val", chart.Shape == ChartShape.Spans ? "stacked" : "clustered")),
        Flag("varyColors", 0),
        chart.Series.Index().Where(series => series.Item.Role != SeriesRole.Mark).Select(series => Bar(chart, series.Item, series.Index)),
        new XElement(C + "gapWidth", new XAttribute("val", chart.Series.Count(series => series.Role == SeriesRole.Bar) > 1 && chart.Shape != ChartShape.Spans ? 60 : 45)),
        chart.Shape == ChartShape.Spans ? new XElement(C + "overlap", new XAttribute("val", 100)) : null,
        Axes());

    private static XElement Bar(Chart chart, Series series, int at)
    {
        var hidden = series.Role == SeriesRole.Offset;
        return new(
            C + "ser",
            Head(series, at),
            new XElement(C + "spPr", hidden ? None : Solid(series.Ink), Line(null)),
            Flag("invertIfNegative", 0),
            series.Inks.Index().Select(ink => new XElement(
                C + "dPt", new XElement(C + "idx", new XAttribute("val", ink.Index)), Flag("invertIfNegative", 0), Flag("bubble3D", 0),
                new XElement(C + "spPr", Solid(ink.Item), Line(null)))),
            hidden ? Labels(null) : Labels(chart.Labelled ? chart : null),
            Data(chart, series, at));
    }

    // The marks of a line chart whose line is not drawn: a gate across each bar.
    private static XElement Marks(Chart chart, List<Series> marks) => new(
        C + "lineChart",
        new XElement(C + "grouping", new XAttribute("val", "standard")), Flag("varyColors", 0),
        chart.Series.Index().Where(series => marks.Contains(series.Item)).Select(series => new XElement(
            C + "ser",
            Head(series.Item, series.Index),
            new XElement(C + "spPr", Line(null, 2)),
            new XElement(
                C + "marker", new XElement(C + "symbol", new XAttribute("val", "dash")), new XElement(C + "size", new XAttribute("val", 22)),
                new XElement(C + "spPr", Solid(series.Item.Ink), Line(series.Item.Ink))),
            Labels(null),
            Data(chart, series.Item, series.Index),
            Flag("smooth", 0))),
        Flag("marker", 1), Axes());

    private static object[] Head(Series series, int at) =>
    [
        new XElement(C + "idx", new XAttribute("val", at)), new XElement(C + "order", new XAttribute("val", at)),
        new XElement(
            C + "tx",
            new XElement(
                C + "strRef", new XElement(C + "f", $"{ChartWorkbook.Sheet}!${ChartWorkbook.Column(at)}$1"),
                new XElement(C + "strCache", Count(1), new XElement(C + "pt", new XAttribute("idx", 0), new XElement(C + "v", series.Name))))),
    ];

    private static object[] Data(Chart chart, Series series, int at)
    {
        var rows = chart.Categories.Count + 1;
        return
        [
            new XElement(
                C + "cat",
                new XElement(
                    C + "strRef", new XElement(C + "f", $"{ChartWorkbook.Sheet}!$A$2:$A${rows}"),
                    new XElement(
                        C + "strCache", Count(chart.Categories.Count),
                        chart.Categories.Index().Select(category => new XElement(C + "pt", new XAttribute("idx", category.Index), new XElement(C + "v", category.Item)))))),
            new XElement(
                C + "val",
                new XElement(
                    C + "numRef", new XElement(C + "f", $"{ChartWorkbook.Sheet}!${ChartWorkbook.Column(at)}$2:${ChartWorkbook.Column(at)}${rows}"),
                    new XElement(
                        C + "numCache", new XElement(C + "formatCode", chart.Format), Count(chart.Categories.Count),
                        series.Values.Index().Where(value => value.Item is not null)
                            .Select(value => new XElement(C + "pt", new XAttribute("idx", value.Index), new XElement(C + "v", Number(value.Item!.Value))))))),
        ];
    }

    private static XElement Labels(Chart? chart) => new(
        C + "dLbls",
        chart is null
            ? null
            : new object[]
            {
                new XElement(C + "numFmt", new XAttribute("formatCode", chart.Format), new XAttribute("sourceLinked", 0)),
                new XElement(C + "spPr", None, Line(null)), Letters(chart.Shape == ChartShape.Spans ? Ink.Paper : Ink.Text),
                new XElement(C + "dLblPos", new XAttribute("val", chart.Shape == ChartShape.Spans ? "ctr" : "outEnd")),
            },
        Flag("showLegendKey", 0), Flag("showVal", chart is null ? 0 : 1), Flag("showCatName", 0), Flag("showSerName", 0), Flag("showPercent", 0), Flag("showBubbleSize", 0));

    private static XElement Categories(Chart chart) => new(
        C + "catAx",
        new XElement(C + "axId", new XAttribute("val", CategoryAxis)),
        new XElement(C + "scaling", new XElement(C + "orientation", new XAttribute("val", chart.Shape == ChartShape.Columns ? "minMax" : "maxMin"))),
        Flag("delete", 0), new XElement(C + "axPos", new XAttribute("val", chart.Shape == ChartShape.Columns ? "b" : "l")),
        new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)),
        Tick("majorTickMark"), Tick("minorTickMark"),
        // Where bars go below zero the names stand beside the chart, not upon it.
        new XElement(C + "tickLblPos", new XAttribute("val", "low")),
        new XElement(C + "spPr", Line(Ink.Second)), Letters(Ink.Text),
        new XElement(C + "crossAx", new XAttribute("val", ValueAxis)), new XElement(C + "crosses", new XAttribute("val", "autoZero")),
        Flag("auto", 1), new XElement(C + "lblAlgn", new XAttribute("val", "ctr")), new XElement(C + "lblOffset", new XAttribute("val", 100)), Flag("noMultiLvlLbl", 0));

    private static XElement Values(Chart chart) => new(
        C + "valAx",
        new XElement(C + "axId", new XAttribute("val", ValueAxis)),
        new XElement(
            C + "scaling", new XElement(C + "orientation", new XAttribute("val", "minMax")),
            chart.Range is { } range ? new object[] { new XElement(C + "max", new XAttribute("val", Number(range.Most))), new XElement(C + "min", new XAttribute("val", Number(range.Least))) } : []),
        Flag("delete", 0), new XElement(C + "axPos", new XAttribute("val", chart.Shape == ChartShape.Columns ? "l" : "t")),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", Line(Ink.Tint))),
        new XElement(C + "numFmt", new XAttribute("formatCode", chart.Days ? ChartWorkbook.ShortDay : "General"), new XAttribute("sourceLinked", 0)),
        Tick("majorTickMark"), Tick("minorTickMark"), new XElement(C + "tickLblPos", new XAttribute("val", "nextTo")),
        new XElement(C + "spPr", Line(null)), Letters(Ink.Quiet),
        new XElement(C + "crossAx", new XAttribute("val", CategoryAxis)),
        new XElement(C + "crosses", new XAttribute("val", "autoZero")), new XElement(C + "crossBetween", new XAttribute("val", "between")),
        Step(chart) is { } step ? new XElement(C + "majorUnit", new XAttribute("val", Number(step))) : null);

    // There is no half a day, and no half an office: left to itself the axis of small counts tells halves.
    private static double? Step(Chart chart)
    {
        if (chart.Days)
            return chart.Range is { } days ? Math.Ceiling((days.Most - days.Least) / 6) : null;
        var values = chart.Series.SelectMany(series => series.Values).OfType<double>().ToList();
        return chart.Range is null && values.Count > 0 && values.TrueForAll(double.IsInteger) ? Math.Max(1, Math.Ceiling(values.Max() / 5)) : null;
    }

    // What is not drawn has no name in the legend; one series alone needs none.
    private static XElement? Legend(Chart chart) => chart.Series.Count(series => series.Role != SeriesRole.Offset) < 2 ? null : new(
        C + "legend",
        new XElement(C + "legendPos", new XAttribute("val", "b")),
        chart.Series.Index().Where(series => series.Item.Role == SeriesRole.Offset).Select(series => new XElement(C + "legendEntry", new XElement(C + "idx", new XAttribute("val", series.Index)), Flag("delete", 1))),
        Flag("overlay", 0), Letters(Ink.Text));

    private static XElement Letters(Ink ink) => new(
        C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
        new XElement(
            A + "p",
            new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", (int)(Size * 100)), Solid(ink))),
            new XElement(A + "endParaRPr", new XAttribute("lang", "id-ID"))));

    private static XElement[] Axes() => [new(C + "axId", new XAttribute("val", CategoryAxis)), new(C + "axId", new XAttribute("val", ValueAxis))];

    private static XElement Flag(string name, int value) => new(C + name, new XAttribute("val", value.ToString(CultureInfo.InvariantCulture)));

    private static XElement Tick(string name) => new(C + name, new XAttribute("val", "none"));

    private static XElement Count(int count) => new(C + "ptCount", new XAttribute("val", count));
}
