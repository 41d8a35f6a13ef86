using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ZiWbk.Assessment;

namespace ZiWbk.Documents.Decks;

/// <summary>A deck as another reader finds it.</summary>
internal sealed class MadeDeck : IDisposable
{
    private readonly PresentationDocument _document;

    private MadeDeck(byte[] bytes)
    {
        Bytes = bytes;
        _document = PresentationDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    public byte[] Bytes { get; }

    public PresentationPart Presentation => _document.PresentationPart!;

    /// <summary>The slides in the order they are shown.</summary>
    public IReadOnlyList<SlidePart> Slides =>
        [.. Presentation.Presentation!.SlideIdList!.Elements<DocumentFormat.OpenXml.Presentation.SlideId>().Select(id => (SlidePart)Presentation.GetPartById(id.RelationshipId!))];

    public IReadOnlyList<ChartPart> Charts => [.. Slides.SelectMany(slide => slide.ChartParts)];

    public static MadeDeck Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new(stream.ToArray());
    }

    public static DeckSetting Setting(DateOnly today, Language language = Language.Indonesian, bool real = true) =>
        new(language, today, new string('a', 60) + "1b2c", real ? null : new("CONTOH, bukan data nyata", "CONTOH, bukan data nyata (example, not real data)"));

    public IReadOnlyList<string> Errors() =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(_document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    /// <summary>All words of a slide, tables too.</summary>
    public static string Words(SlidePart slide) => string.Join('\n', slide.Slide!.Descendants<DocumentFormat.OpenXml.Drawing.Paragraph>().Select(paragraph => paragraph.InnerText));

    public void Dispose() => _document.Dispose();
}
