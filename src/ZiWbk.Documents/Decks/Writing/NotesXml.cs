using System.Xml.Linq;
using ZiWbk.Documents.Decks.Slides;
using static ZiWbk.Documents.Decks.Writing.Dml;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>The speaker's notes and their master.</summary>
internal static class NotesXml
{
    // A page of notes stands upright.
    public static readonly (double Width, double Height) Page = (540, 780);

    private static readonly Box _picture = new(54, 60, 432, 243);
    private static readonly Box _words = new(54, 330, 432, 400);

    public static XElement Master() => new(
        P + "notesMaster", Namespaces,
        new XElement(
            P + "cSld",
            new XElement(P + "bg", new XElement(P + "bgPr", Solid(Ink.Paper), new XElement(A + "effectLst"))),
            new XElement(P + "spTree", TreeHead, Picture(placed: true), Words(new XElement(P + "spPr", Place(A + "xfrm", _words)), ""))),
        new XElement(
            P + "clrMap",
            new XAttribute("bg1", "lt1"), new XAttribute("tx1", "dk1"), new XAttribute("bg2", "lt2"), new XAttribute("tx2", "dk2"),
            Enumerable.Range(1, 6).Select(at => new XAttribute($"accent{at}", $"accent{at}")), new XAttribute("hlink", "hlink"), new XAttribute("folHlink", "folHlink")));

    public static XElement Of(string notes) => new(
        P + "notes", Namespaces,
        new XElement(P + "cSld", new XElement(P + "spTree", TreeHead, Picture(placed: false), Words(new XElement(P + "spPr"), notes))),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    private static XElement Picture(bool placed) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", 2), new XAttribute("name", "Slide")),
            new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1), new XAttribute("noRot", 1), new XAttribute("noChangeAspect", 1))),
            new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "sldImg"), placed ? new XAttribute("idx", 2) : null))),
        new XElement(P + "spPr", placed ? new object[] { Place(A + "xfrm", _picture), new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")) } : []));

    private static XElement Words(XElement place, string notes) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", 3), new XAttribute("name", "Catatan")),
            new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "body"), new XAttribute("idx", 1)))),
        place,
        new XElement(
            P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(A + "p", notes.Length == 0 ? null : new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "id-ID")), new XElement(A + "t", notes)))));
}
