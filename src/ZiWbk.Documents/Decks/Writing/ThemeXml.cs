using System.Xml.Linq;
using static ZiWbk.Documents.Decks.Writing.Dml;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>The deck's own theme: a deep blue, calm grounds, colours that are told apart in greyscale too.</summary>
internal static class ThemeXml
{
    // Arial is on every machine that shows slides, or another with its widths is.
    private const string Typeface = "Arial";

    private static readonly (string Name, string Value)[] _colours =
    [
        ("dk1", "162233"), ("lt1", "FFFFFF"), ("dk2", "4A5A6C"), ("lt2", "EDF2F6"), ("accent1", "14507A"), ("accent2", "B87400"),
        ("accent3", "1E8159"), ("accent4", "B5391A"), ("accent5", "7FA3BF"), ("accent6", "5C6BA5"), ("hlink", "14507A"), ("folHlink", "5C6BA5"),
    ];

    public static XElement Create() => new(
        A + "theme",
        new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute("name", "Zona Integritas"),
        new XElement(
            A + "themeElements",
            new XElement(
                A + "clrScheme", new XAttribute("name", "Zona Integritas"),
                _colours.Select(colour => new XElement(A + colour.Name, new XElement(A + "srgbClr", new XAttribute("val", colour.Value))))),
            new XElement(A + "fontScheme", new XAttribute("name", "Zona Integritas"), Fonts("majorFont"), Fonts("minorFont")),
            Formats()),
        new XElement(A + "objectDefaults"), new XElement(A + "extraClrSchemeLst"));

    private static XElement Fonts(string name) => new(
        A + name,
        new XElement(A + "latin", new XAttribute("typeface", Typeface), new XAttribute("panose", "020B0604020202020204"), new XAttribute("pitchFamily", 34), new XAttribute("charset", 0)),
        new XElement(A + "ea", new XAttribute("typeface", "")), new XElement(A + "cs", new XAttribute("typeface", Typeface)));

    // A format scheme has three of each; the deck uses none but the plain one.
    private static XElement Formats() => new(
        A + "fmtScheme", new XAttribute("name", "Zona Integritas"),
        new XElement(A + "fillStyleLst", Three(Placeholder)),
        new XElement(A + "lnStyleLst", Three(() => new(A + "ln", new XAttribute("w", 9525), Placeholder()))),
        new XElement(A + "effectStyleLst", Three(() => new(A + "effectStyle", new XElement(A + "effectLst")))),
        new XElement(A + "bgFillStyleLst", Three(Placeholder)));

    private static XElement[] Three(Func<XElement> make) => [make(), make(), make()];

    private static XElement Placeholder() => new(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "phClr")));
}
