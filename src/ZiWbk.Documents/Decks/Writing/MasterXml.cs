using System.Xml.Linq;
using ZiWbk.Documents.Decks.Slides;
using static ZiWbk.Documents.Decks.Writing.Dml;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>The slide master and its layouts: places for title, words, footer and number, so that slides can be edited as their own.</summary>
internal static class MasterXml
{
    /// <summary>The layouts, in the order of <see cref="SlideKind"/>.</summary>
    public static readonly SlideKind[] Layouts = [SlideKind.Opening, SlideKind.Plain, SlideKind.Words];

    public static readonly Box OpeningTitle = new(72, 150, 780, 120);
    public static readonly Box OpeningWords = new(72, 290, 780, 150);
    private static readonly Box _footer = new(44, 504, 790, 24);
    private static readonly Box _number = new(846, 504, 70, 24);

    public static XElement Master() => new(
        P + "sldMaster", Namespaces,
        new XElement(
            P + "cSld",
            new XElement(P + "bg", new XElement(P + "bgPr", Solid(Ink.Paper), new XElement(A + "effectLst"))),
            new XElement(
                P + "spTree", TreeHead,
                Band(8, "Pita", new(0, 0, Box.SlideWidth, 10), Ink.Accent),
                Band(9, "Garis", new(44, 500, 872, 0.75), Ink.Second),
                Shape(2, "Judul", "title", null, Box.Title, "Klik untuk mengubah judul", "ctr"),
                Shape(3, "Isi", "body", 1, Box.Body, "Klik untuk mengubah isi", null),
                Footer(4, null), Number(5))),
        new XElement(
            P + "clrMap",
            new XAttribute("bg1", "lt1"), new XAttribute("tx1", "dk1"), new XAttribute("bg2", "lt2"), new XAttribute("tx2", "dk2"),
            Enumerable.Range(1, 6).Select(at => new XAttribute($"accent{at}", $"accent{at}")), new XAttribute("hlink", "hlink"), new XAttribute("folHlink", "folHlink")),
        new XElement(
            P + "sldLayoutIdLst",
            Layouts.Select((_, at) => new XElement(P + "sldLayoutId", new XAttribute("id", 2147483649 + at), new XAttribute(R + "id", $"rId{at + 1}")))),
        new XElement(P + "hf", new XAttribute("hdr", 0), new XAttribute("dt", 0)),
        new XElement(
            P + "txStyles",
            new XElement(P + "titleStyle", Level("lvl1pPr", 26, true, Ink.Accent, "+mj-lt", bullet: false)),
            new XElement(P + "bodyStyle", Level("lvl1pPr", 18, false, Ink.Text, "+mn-lt", bullet: true), Level("lvl2pPr", 16, false, Ink.Text, "+mn-lt", bullet: true)),
            new XElement(P + "otherStyle", Level("lvl1pPr", 12, false, Ink.Text, "+mn-lt", bullet: false))));

    public static XElement Layout(SlideKind kind) => new(
        P + "sldLayout", Namespaces,
        new XAttribute("type", kind switch { SlideKind.Opening => "title", SlideKind.Plain => "titleOnly", _ => "obj" }), new XAttribute("preserve", 1),
        new XElement(
            P + "cSld", new XAttribute("name", kind switch { SlideKind.Opening => "Pembuka", SlideKind.Plain => "Judul", _ => "Judul dan isi" }),
            kind == SlideKind.Opening ? new XElement(P + "bg", new XElement(P + "bgPr", Solid(Ink.Tint), new XElement(A + "effectLst"))) : null,
            new XElement(
                P + "spTree", TreeHead,
                kind == SlideKind.Opening
                    ? (object[])
                    [
                        Band(8, "Bidang", new(0, 0, 28, Box.SlideHeight), Ink.Accent),
                        Shape(2, "Judul", "ctrTitle", null, OpeningTitle, "Judul", "b"),
                        Shape(3, "Anak judul", "subTitle", 1, OpeningWords, "Anak judul", null, plain: true),
                    ]
                    : kind == SlideKind.Plain
                    ? [Shape(2, "Judul", "title", null, null, "Judul", null)]
                    : [Shape(2, "Judul", "title", null, null, "Judul", null), Shape(3, "Isi", null, 1, null, "Isi", null)],
                Footer(4, null), Number(5))),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    /// <summary>A footer; that of a slide says something.</summary>
    public static XElement Footer(int id, XElement? words) => new(
        P + "sp",
        Named(id, "Kaki", "ftr", 11, "quarter"), new XElement(P + "spPr", words is null ? PlaceOf(_footer) : null),
        new XElement(P + "txBody", Body("ctr", noInset: true), Style(10, Ink.Quiet, "l"), new XElement(A + "p", words)));

    /// <summary>A slide's number.</summary>
    public static XElement Number(int id, int? at = null) => new(
        P + "sp",
        Named(id, "Nomor", "sldNum", 12, "quarter"), new XElement(P + "spPr", at is null ? PlaceOf(_number) : null),
        new XElement(
            P + "txBody", Body("ctr", noInset: true), Style(10, Ink.Quiet, "r"),
            new XElement(
                A + "p",
                new XElement(
                    A + "fld", new XAttribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"), new XAttribute("type", "slidenum"),
                    new XElement(A + "rPr", new XAttribute("lang", "id-ID")), new XElement(A + "t", at?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "‹#›")))));

    public static XElement Named(int id, string name, string? type, int? index, string? size = null) => new(
        P + "nvSpPr",
        new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)),
        new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
        new XElement(
            P + "nvPr",
            new XElement(
                P + "ph", type is null ? null : new XAttribute("type", type), size is null ? null : new XAttribute("sz", size), index is null ? null : new XAttribute("idx", index))));

    public static XElement Body(string? anchor, bool noInset = false) => new(
        A + "bodyPr",
        noInset ? new object[] { new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0) } : [],
        anchor is null ? null : new XAttribute("anchor", anchor),
        new XElement(A + "noAutofit"));

    private static XElement PlaceOf(Box box) => Place(A + "xfrm", box);

    private static XElement Style(double size, Ink ink, string align) => new(
        A + "lstStyle",
        new XElement(
            A + "lvl1pPr", new XAttribute("algn", align),
            new XElement(A + "defRPr", new XAttribute("sz", (int)(size * 100)), Solid(ink), new XElement(A + "latin", new XAttribute("typeface", "+mn-lt")))));

    private static XElement Shape(int id, string name, string? type, int? index, Box? box, string prompt, string? anchor, bool plain = false) => new(
        P + "sp",
        Named(id, name, type, index), new XElement(P + "spPr", box is { } place ? new object[] { PlaceOf(place), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")) } : []),
        new XElement(
            P + "txBody", Body(anchor, noInset: true),
            plain ? new XElement(A + "lstStyle", new XElement(A + "lvl1pPr", new XAttribute("marL", 0), new XAttribute("indent", 0), new XElement(A + "buNone"))) : new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "id-ID")), new XElement(A + "t", prompt)))));

    private static XElement Band(int id, string name, Box box, Ink ink) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr", new XAttribute("userDrawn", 1))),
        new XElement(P + "spPr", PlaceOf(box), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")), Solid(ink), Line(null)),
        new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new XElement(A + "p", new XElement(A + "endParaRPr", new XAttribute("lang", "id-ID")))));

    private static XElement Level(string name, double size, bool bold, Ink ink, string face, bool bullet) => new(
        A + name,
        new XAttribute("marL", bullet ? Emu(20) : 0), new XAttribute("indent", bullet ? -Emu(20) : 0), new XAttribute("algn", "l"),
        new XElement(A + "lnSpc", new XElement(A + "spcPct", new XAttribute("val", 100000))),
        bullet
            ? new object[] { new XElement(A + "buFont", new XAttribute("typeface", "Arial")), new XElement(A + "buChar", new XAttribute("char", "•")) }
            : [new XElement(A + "buNone")],
        new XElement(
            A + "defRPr", new XAttribute("sz", (int)(size * 100)), new XAttribute("b", bold ? 1 : 0), Solid(ink),
            new XElement(A + "latin", new XAttribute("typeface", face)), new XElement(A + "cs", new XAttribute("typeface", face.Replace("lt", "cs", StringComparison.Ordinal)))));
}
