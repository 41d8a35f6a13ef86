using System.Xml.Linq;
using ZiWbk.Documents.Decks.Slides;
using static ZiWbk.Documents.Decks.Writing.Dml;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>Writes a slide.</summary>
/// <param name="footer">What stands at the foot of every slide.</param>
/// <param name="isNotice">Whether that is a warning, which stands out.</param>
/// <param name="language">The language of its words, as the format names it.</param>
internal sealed class SlideXml(string footer, bool isNotice, string language)
{
    // Rows are told apart by their grounds and the line below them.

    private const string TableUri = "http://schemas.openxmlformats.org/drawingml/2006/table";
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    // The sides of a cell that bear no line.
    private static readonly string[] _bareSides = ["lnL", "lnR", "lnT"];

    /// <summary>The slide.</summary>
    /// <param name="slide">What is on it.</param>
    /// <param name="number">Its place, from 1.</param>
    /// <param name="chartId">The relationship of a chart, by its place among the slide's charts.</param>
    public XElement Of(Slide slide, int number, Func<int, string> chartId)
    {
        var (id, charts) = (2, 0);
        var words = slide.Elements.OfType<Words>().FirstOrDefault();
        return new(
            P + "sld", Namespaces,
            new XElement(
                P + "cSld",
                new XElement(
                    P + "spTree", TreeHead,
                    Title(slide, id++),
                    slide.Elements.Select(element => element switch
                    {
                        Words text when slide.Kind != SlideKind.Plain && text == words => Placeholder(id++, text, slide.Kind),
                        Words text => TextBox(id++, text),
                        Tile tile => TileShape(id++, tile),
                        Table table => TableFrame(id++, table),
                        Drawing drawing => ChartFrame(id++, drawing, chartId(charts++)),
                        _ => throw new InvalidOperationException($"{element.GetType().Name} has no form on a slide."),
                    }),
                    MasterXml.Footer(id++, Run(footer, isNotice ? 12 : null, isNotice, isNotice ? Ink.Missed : null, language)),
                    MasterXml.Number(id, number))),
            new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));
    }

    private XElement Title(Slide slide, int id)
    {
        var opening = slide.Kind == SlideKind.Opening;
        var (box, usual, least) = opening ? (MasterXml.OpeningTitle, 40d, 18d) : (Box.Title, 26d, 14d);
        var size = Measure.Fitting(slide.Title, bold: true, box.Width, box.Height, usual, least);
        return new(
            P + "sp",
            MasterXml.Named(id, "Judul", opening ? "ctrTitle" : "title", null), new XElement(P + "spPr"),
            new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new XElement(A + "p", Run(slide.Title, size, true, null, language))));
    }

    private XElement Placeholder(int id, Words words, SlideKind kind) => new(
        P + "sp",
        MasterXml.Named(id, kind == SlideKind.Opening ? "Anak judul" : "Isi", kind == SlideKind.Opening ? "subTitle" : null, 1), new XElement(P + "spPr"),
        Text(words.Paragraphs, new XElement(A + "bodyPr")));

    private XElement TextBox(int id, Words words) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", $"Teks {id}")), new XElement(P + "cNvSpPr", new XAttribute("txBox", 1)), new XElement(P + "nvPr")),
        new XElement(P + "spPr", Place(A + "xfrm", words.Box), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")), None),
        Text(words.Paragraphs, Inset(0, "t")));

    private XElement TileShape(int id, Tile tile) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", $"Angka {id}"), new XAttribute("descr", $"{tile.Caption.Text}: {tile.Figure.Text}")),
            new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
        new XElement(
            P + "spPr", Place(A + "xfrm", tile.Box),
            new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")), Solid(Ink.Tint), Line(null)),
        Text([tile.Figure, tile.Caption], Inset(12, "ctr")));

    private XElement Text(IReadOnlyList<Paragraph> paragraphs, XElement body) => new(
        P + "txBody", body, new XElement(A + "lstStyle"),
        paragraphs.Select((paragraph, at) => Paragraph(paragraph, language, last: at == paragraphs.Count - 1)));

    private static XElement Inset(double points, string anchor) => new(
        A + "bodyPr", new XAttribute("wrap", "square"),
        new XAttribute("lIns", Emu(points)), new XAttribute("tIns", Emu(points / 2)), new XAttribute("rIns", Emu(points)), new XAttribute("bIns", Emu(points / 2)),
        new XAttribute("anchor", anchor), new XElement(A + "noAutofit"));

    private XElement TableFrame(int id, Table table) => Frame(
        id, "Tabel", table.Box, table.Description, TableUri,
        new XElement(
            A + "tbl",
            new XElement(A + "tblPr", new XAttribute("firstRow", 1), new XAttribute("bandRow", 1)),
            new XElement(A + "tblGrid", table.Columns.Select(column => new XElement(A + "gridCol", new XAttribute("w", Emu(column.Width))))),
            table.Rows.Select((row, at) => new XElement(
                A + "tr", new XAttribute("h", Emu(row.Height)),
                row.Cells.Select((cell, place) => CellOf(cell, table.Columns[place], table.Size, at))))));

    private XElement CellOf(Cell cell, Column column, double size, int row) => new(
        A + "tc",
        new XElement(
            A + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(
                A + "p",
                new XElement(A + "pPr", new XAttribute("algn", column.Right ? "r" : "l")),
                cell.Text.Length == 0 ? RunLooks(A + "endParaRPr", size, false, null, language) : Run(cell.Text, size, cell.Bold, cell.Ink, language))),
        new XElement(
            A + "tcPr",
            new XAttribute("marL", Emu(Flow.PaddingX)), new XAttribute("marR", Emu(Flow.PaddingX)), new XAttribute("marT", Emu(Flow.PaddingY)), new XAttribute("marB", Emu(Flow.PaddingY)),
            new XAttribute("anchor", "ctr"),
            _bareSides.Select(side => new XElement(A + side, new XAttribute("w", 0), None)),
            new XElement(A + "lnB", new XAttribute("w", Emu(0.5)), Solid(Ink.Second)),
            row == 0 ? Solid(Ink.Accent) : row % 2 == 0 ? Solid(Ink.Tint) : Solid(Ink.Paper)));

    private static XElement ChartFrame(int id, Drawing drawing, string chart) => Frame(
        id, "Grafik", drawing.Box, drawing.Chart.Description, ChartUri,
        new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(R + "id", chart)));

    private static XElement Frame(int id, string name, Box box, string description, string uri, XElement content) => new(
        P + "graphicFrame",
        new XElement(
            P + "nvGraphicFramePr",
            new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", $"{name} {id}"), new XAttribute("descr", description)),
            new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr")),
        Place(P + "xfrm", box),
        new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", uri), content)));
}
