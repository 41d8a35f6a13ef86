using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Forms.Writing;

/// <summary>
/// Writes answers into the official layout with live formulas. Excel and LibreOffice recompute them to our numbers, and
/// <see cref="LkeReader"/> reads back what was written.
/// </summary>
public sealed class LkeWriter(Instrument instrument)
{
    /// <summary>The name of the sheet written.</summary>
    public const string SheetName = "LKE ZI";

    private readonly FormOutline _outline = FormOutline.Of(instrument);

    /// <summary>Writes a workbook.</summary>
    /// <param name="stream">Where to; it can seek and stays open.</param>
    /// <param name="answers">The answers of all layers.</param>
    /// <param name="layers">The layers to write, the office's own first.</param>
    /// <param name="banner">A line above the form, such as "CONTOH, bukan data nyata", or null.</param>
    public void Write(Stream stream, LayeredAnswers answers, IReadOnlyList<Layer> layers, string? banner = null)
    {
        var layout = new FormLayout(_outline, layers);
        var cells = new FormSheet(layout, answers, banner).Fill();

        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>("rId1");
        var styles = workbook.AddNewPart<WorkbookStylesPart>("rId2");
        var texts = workbook.AddNewPart<SharedStringTablePart>("rId3");
        sheet.Worksheet = Worksheet(layout, cells);
        styles.Stylesheet = FormStyles.Create();
        texts.SharedStringTable = new(cells.Texts.Select(text =>
            new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve })));
        workbook.Workbook = new(
            new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = SheetName, SheetId = 1, Id = "rId1" }),
            new DefinedNames(new DefinedName($"'{SheetName}'!${FormLayout.HeaderRow}:${FormLayout.HeaderRow}")
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = 0,
            }),
            new CalculationProperties { FullCalculationOnLoad = true });
        document.PackageProperties.Title = instrument.Title;
    }

    private static Worksheet Worksheet(FormLayout layout, FormCells cells)
    {
        var below = FormLayout.HeaderRow + 1;
        return new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = FormLayout.HeaderRow, TopLeftCell = $"A{below}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = $"A{below}", SequenceOfReferences = new([$"A{below}"]) })
            { WorkbookViewId = 0, TabSelected = true }),
            Columns(layout),
            cells.ToSheetData(),
            new MergeCells(cells.Merged.Select(range => new MergeCell { Reference = range })),
            Validations(layout),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
    }

    private static Columns Columns(FormLayout layout)
    {
        List<(int At, double Width, bool Hidden)> widths =
        [
            (1, 5, true), (2, 4, false), (3, 4, false), (4, 4, false), (5, 5, false), (6, 4, false), (FormLayout.Title, FormLayout.TitleWidth, false),
            (FormLayout.Weight, 8, false), (FormLayout.Explanation, FormLayout.ExplanationWidth, false), (FormLayout.Scale, 13, false),
        ];
        foreach (var layer in layout.Layers)
            widths.AddRange([(layer.Answer, 12, false), (layer.Value, 10, false), (layer.Percent, 10, false), (layer.Percent + 1, 2, false), (layer.Note, 30, false)]);
        return new(widths.Select(width => new Column
        {
            Min = (uint)width.At,
            Max = (uint)width.At,
            Width = width.Width,
            CustomWidth = true,
            Hidden = width.Hidden ? true : null,
        }));
    }

    // The lists and limits that the official form puts on its answer cells.
    private static DataValidations Validations(FormLayout layout)
    {
        var cells = new Dictionary<string, (DataValidation Rule, List<string> Cells)>();
        foreach (var layer in layout.Layers)
        {
            for (var place = 0; place < layout.Outline.Rows.Count; place++)
            {
                var (key, rule) = layout.Outline.Rows[place] switch
                {
                    { Level: FormLevel.Question, Question.Scale: { Kind: ScaleKind.Options } scale } =>
                        (scale.Key, () => Rule(DataValidationValues.List, $"\"{string.Join(',', scale.Scores.Select(score => score.Key))}\"")),
                    { Level: FormLevel.Question, Question.Scale: { Kind: ScaleKind.Index } scale } =>
                        (scale.Key, () => Rule(DataValidationValues.Decimal, "0", scale.Maximum.ToString())),
                    { Input.IsTotal: false } =>
                        ("count", () => Rule(DataValidationValues.Whole, "0")),
                    _ => ("", (Func<DataValidation>?)null),
                };
                if (rule is null)
                    continue;
                if (!cells.TryGetValue(key, out var entry))
                    cells[key] = entry = (rule(), []);
                entry.Cells.Add(new CellAddress(layout.RowOf(place), layer.Answer).ToString());
            }
        }

        return new(cells.Values.Select(entry =>
        {
            entry.Rule.SequenceOfReferences = new(entry.Cells.Select(cell => new StringValue(cell)));
            return entry.Rule;
        }));
    }

    private static DataValidation Rule(DataValidationValues kind, string first, string? second = null)
    {
        var rule = new DataValidation(new Formula1(first))
        {
            Type = kind,
            Operator = second is null && kind != DataValidationValues.List ? DataValidationOperatorValues.GreaterThanOrEqual : null,
            AllowBlank = true,
            ShowErrorMessage = true,
        };
        if (second is not null)
            rule.Append(new Formula2(second));
        return rule;
    }
}
