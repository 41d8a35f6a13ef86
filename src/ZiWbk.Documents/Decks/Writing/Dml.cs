using System.Globalization;
using System.Xml.Linq;
using ZiWbk.Documents.Decks.Slides;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>The pieces of DrawingML that slides, charts and masters share.</summary>
internal static class Dml
{
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private const double EmuPerPoint = 12700;

    /// <summary>Points in the format's own unit.</summary>
    public static long Emu(double points) => (long)Math.Round(points * EmuPerPoint);

    /// <summary>The namespaces a root element names.</summary>
    public static object[] Namespaces => [new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(XNamespace.Xmlns + "p", P)];

    public static XElement Solid(Ink ink) => new(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", Colour(ink))));

    public static XElement None => new(A + "noFill");

    public static XElement Line(Ink? ink, double width = 0.75) => new(A + "ln", new XAttribute("w", Emu(width)), ink is { } drawn ? Solid(drawn) : None);

    public static XElement Place(XName name, Box box) => new(
        name,
        new XElement(A + "off", new XAttribute("x", Emu(box.Left)), new XAttribute("y", Emu(box.Top))),
        new XElement(A + "ext", new XAttribute("cx", Emu(box.Width)), new XAttribute("cy", Emu(box.Height))));

    /// <summary>What every tree of shapes begins with.</summary>
    public static object[] TreeHead =>
    [
        new XElement(
            P + "nvGrpSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "")), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
        new XElement(
            P + "grpSpPr",
            new XElement(
                A + "xfrm",
                new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(A + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0)),
                new XElement(A + "chOff", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(A + "chExt", new XAttribute("cx", 0), new XAttribute("cy", 0)))),
    ];

    /// <summary>The looks of letters.</summary>
    public static XElement RunLooks(XName name, double? size, bool bold, Ink? ink, string language) => new(
        name,
        new XAttribute("lang", language),
        size is { } points ? new XAttribute("sz", (int)Math.Round(points * 100)) : null,
        bold ? new XAttribute("b", 1) : null,
        name == A + "rPr" ? new XAttribute("dirty", 0) : null,
        ink is { } colour ? Solid(colour) : null);

    public static XElement Run(string text, double? size, bool bold, Ink? ink, string language) => new(
        A + "r", RunLooks(A + "rPr", size, bold, ink, language), new XElement(A + "t", text));

    public static XElement Paragraph(Paragraph paragraph, string language, bool last = true)
    {
        var indent = paragraph.Size * 1.5;
        return new(
            A + "p",
            new XElement(
                A + "pPr",
                paragraph.Listed ? new object[] { new XAttribute("marL", Emu(indent)), new XAttribute("indent", -Emu(indent)) } : [new XAttribute("marL", 0), new XAttribute("indent", 0)],
                new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", 0))),
                new XElement(A + "spcAft", new XElement(A + "spcPts", new XAttribute("val", last ? 0 : (int)(Space(paragraph) * 100)))),
                Bullet(paragraph)),
            Run(paragraph.Text, paragraph.Size, paragraph.Bold, paragraph.Ink, language));
    }

    private static object[] Bullet(Paragraph paragraph) => paragraph switch
    {
        { Listed: false } => [new XElement(A + "buNone")],
        { Numbered: true } => [new XElement(A + "buFont", new XAttribute("typeface", "+mj-lt")), new XElement(A + "buAutoNum", new XAttribute("type", "arabicPeriod"))],
        _ => [new XElement(A + "buFont", new XAttribute("typeface", "Arial")), new XElement(A + "buChar", new XAttribute("char", "•"))],
    };

    /// <summary>The room below a paragraph that another one follows, in points.</summary>
    public static double Space(Paragraph paragraph) => Math.Round(paragraph.Size * 0.45);

    public static string Colour(Ink ink) => ink switch
    {
        Ink.Text => "tx1",
        Ink.Quiet => "tx2",
        Ink.Accent => "accent1",
        Ink.Gate => "accent2",
        Ink.Met => "accent3",
        Ink.Missed => "accent4",
        Ink.Second => "accent5",
        Ink.Third => "accent6",
        Ink.Paper => "bg1",
        _ => "bg2",
    };

    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
