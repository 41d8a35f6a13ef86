using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Documents.Packages;
using static ZiWbk.Documents.Decks.Writing.Dml;

namespace ZiWbk.Documents.Decks.Writing;

/// <summary>Puts slides together as a presentation.</summary>
internal static class DeckPackage
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int FirstSlideId = 256;

    /// <summary>Writes a presentation; the same slides are the same bytes.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="slides">The slides, in order.</param>
    /// <param name="setting">Foot, language and date.</param>
    /// <param name="title">What the document is called.</param>
    public static void Write(Stream stream, IReadOnlyList<Slide> slides, DeckSetting setting, string title)
    {
        using var made = new MemoryStream();
        using (var document = PresentationDocument.Create(made, PresentationDocumentType.Presentation))
        {
            var presentation = document.AddPresentationPart();
            var master = presentation.AddNewPart<SlideMasterPart>("rId1");
            var layouts = MasterXml.Layouts.Select((kind, at) =>
            {
                var layout = master.AddNewPart<SlideLayoutPart>($"rId{at + 1}");
                layout.Fill(MasterXml.Layout(kind));
                layout.AddPart(master, "rId1");
                return layout;
            }).ToList();
            master.Fill(MasterXml.Master());
            var theme = master.AddNewPart<ThemePart>($"rId{layouts.Count + 1}");
            theme.Fill(ThemeXml.Create());
            presentation.AddPart(theme, "rId2");
            var notes = presentation.AddNewPart<NotesMasterPart>("rId3");
            notes.Fill(NotesXml.Master());
            notes.AddNewPart<ThemePart>("rId1").Fill(ThemeXml.Create());

            var writer = new SlideXml(setting.Footer, setting.Notice is not null, setting.Tongue);
            for (var at = 0; at < slides.Count; at++)
            {
                var part = presentation.AddNewPart<SlidePart>($"rId{at + 10}");
                part.AddPart(layouts[Array.IndexOf(MasterXml.Layouts, slides[at].Kind)], "rId1");
                part.Fill(writer.Of(slides[at], at + 1, chart => $"rId{chart + 2}"));
                foreach (var (place, drawing) in slides[at].Elements.OfType<Drawing>().Index())
                    Draw(part, drawing.Chart, $"rId{place + 2}", setting.Tongue);
                if (slides[at].Notes.Length == 0)
                    continue;
                var spoken = part.AddNewPart<NotesSlidePart>("rId99");
                spoken.AddPart(notes, "rId1");
                spoken.AddPart(part, "rId2");
                spoken.Fill(NotesXml.Of(slides[at].Notes));
            }

            presentation.Fill(Presentation(slides.Count));
            document.PackageProperties.Title = title;
            document.PackageProperties.Creator = "ZiWbk.Bot";
            document.PackageProperties.Language = setting.Tongue;
        }

        stream.Write(FixedPackage.Of(made));
    }

    private static void Draw(SlidePart slide, Chart chart, string id, string language)
    {
        var part = slide.AddNewPart<ChartPart>(id);
        part.Fill(ChartXml.Of(chart, "rId1", language));
        var workbook = part.AddNewPart<EmbeddedPackagePart>(Xlsx, "rId1");
        using var bytes = new MemoryStream(ChartWorkbook.Of(chart), writable: false);
        workbook.FeedData(bytes);
    }

    private static XElement Presentation(int slides) => new(
        P + "presentation", Namespaces,
        new XAttribute("saveSubsetFonts", 1),
        new XElement(P + "sldMasterIdLst", new XElement(P + "sldMasterId", new XAttribute("id", 2147483648), new XAttribute(R + "id", "rId1"))),
        new XElement(P + "notesMasterIdLst", new XElement(P + "notesMasterId", new XAttribute(R + "id", "rId3"))),
        new XElement(
            P + "sldIdLst",
            Enumerable.Range(0, slides).Select(at => new XElement(P + "sldId", new XAttribute("id", FirstSlideId + at), new XAttribute(R + "id", $"rId{at + 10}")))),
        new XElement(P + "sldSz", new XAttribute("cx", Emu(Box.SlideWidth)), new XAttribute("cy", Emu(Box.SlideHeight))),
        new XElement(P + "notesSz", new XAttribute("cx", Emu(NotesXml.Page.Width)), new XAttribute("cy", Emu(NotesXml.Page.Height))));
}
