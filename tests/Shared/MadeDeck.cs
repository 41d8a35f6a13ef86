using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ZiWbk.Assessment;
using ZiWbk.Documents.Decks;

namespace ZiWbk.Shared;

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

    /// <summary>The numbers a chart shows, series by series; null where it shows none.</summary>
    public static IReadOnlyList<IReadOnlyList<double?>> Shown(ChartPart chart) =>
    [
        .. chart.ChartSpace!.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Values>()
            .Select(values => values.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumberingCache>().Single())
            .Select(cache => (IReadOnlyList<double?>)
            [
                .. Enumerable.Range(0, (int)cache.PointCount!.Val!.Value).Select(at => cache.Elements<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>()
                    .Where(point => point.Index! == at).Select(point => (double?)double.Parse(point.NumericValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).SingleOrDefault()),
            ]),
    ];

    /// <summary>The numbers of the workbook behind a chart, column by column.</summary>
    public static IReadOnlyList<IReadOnlyList<double?>> Behind(ChartPart chart)
    {
        using var stream = chart.EmbeddedPackagePart!.GetStream();
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ToList();
        var columns = rows[0].Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Count() - 1;
        return
        [
            .. Enumerable.Range(0, columns).Select(column => (IReadOnlyList<double?>)
            [
                .. rows.Skip(1).Select(row => row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                    .Where(cell => cell.CellReference!.Value![0] == 'B' + column).Select(cell => (double?)double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)).SingleOrDefault()),
            ]),
        ];
    }

    public void Dispose() => _document.Dispose();
}
