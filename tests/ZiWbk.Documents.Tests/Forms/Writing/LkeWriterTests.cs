using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms.Writing;

public sealed class LkeWriterTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    public void What_is_written_is_a_valid_workbook(int seed, int layers)
    {
        var answers = new LayeredAnswers(Fillings.Any(seed), Fillings.Any(seed + 50), Fillings.Any(seed + 90));
        using var stream = WrittenForm.Written(answers, Enum.GetValues<Layer>()[..layers]);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void Every_score_is_a_live_formula()
    {
        var sheet = WrittenForm.Layered(1).Sheet;

        Assert.All(sheet.Cells.Where(cell => cell.Key.Row > 3 && cell.Key.Column is 12 or 13 or 17 or 18 or 22 or 23 && cell.Value.Kind == EditedKind.Number),
            cell => Assert.NotNull(cell.Value.Formula));
    }

    [Theory]
    [InlineData(Layer.Unit)]
    [InlineData(Layer.Tpi)]
    [InlineData(Layer.Tpn)]
    public void Each_layer_shows_its_own_total(Layer layer)
    {
        var form = WrittenForm.Layered(2);
        var shown = form.Sheet[WrittenForm.GrandTotal with { Column = WrittenForm.AnswerColumn(layer) + 1 }]!.Value!;

        Assert.Equal(
            Scorer.Score(form.Answers[layer]).Range.Sheet!.Value.ToDouble(),
            double.Parse(shown, System.Globalization.CultureInfo.InvariantCulture), 1e-9);
    }

    [Fact]
    public void Every_answer_cell_offers_its_options()
    {
        using var stream = WrittenForm.Written(Fillings.In(Layer.Unit, Fillings.Clean(3)), Layer.Unit);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var lists = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DataValidation>()
            .Where(rule => rule.Type?.Value == DataValidationValues.List)
            .SelectMany(rule => rule.SequenceOfReferences!.Items.Select(cell => (cell.Value!, rule.Formula1!.Text)))
            .ToDictionary();

        Assert.All(Official.Lke.Questions.Where(question => question.Options.Count > 0), question => Assert.Equal(
            $"\"{string.Join(',', question.Options.Select(option => option.Key))}\"", lists[WrittenForm.Answer(question.Id.Value).ToString()]));
    }

    [Fact]
    public void A_blank_share_shows_that_it_is_not_filled_in()
    {
        var cell = WrittenForm.Of(AnswerSheet.Empty(Official.Lke)).Sheet[WrittenForm.Answer("A.II.5.ii.a")]!;

        Assert.NotNull(cell.Formula);
        Assert.Equal("Blm Diisi", cell.Value);
    }

    [Fact]
    public void A_banner_stands_above_the_form_and_does_not_hinder_reading()
    {
        using var stream = new MemoryStream();
        var answers = Fillings.In(Layer.Unit, Fillings.Clean(4));
        new LkeWriter(Official.Lke).Write(stream, answers, [Layer.Unit], "CONTOH, bukan data nyata: jawaban, nilai, bobot, pilihan");

        Assert.StartsWith("CONTOH, bukan data nyata", WorkbookReader.Read(stream, "x.xlsx")[0][1, 2]!.Text, StringComparison.Ordinal);
        Assert.Equal(answers, new LkeReader(Official.Lke).Read(stream, "x.xlsx").Answers);
    }

    [Fact]
    public void The_stream_stays_open_for_the_caller()
    {
        using var stream = WrittenForm.Written(Fillings.In(Layer.Unit, Fillings.Clean(5)), Layer.Unit);

        Assert.True(stream is { CanRead: true, Length: > 0 });
    }

    [Fact]
    public void A_form_written_from_what_was_read_is_the_same_form()
    {
        var form = WrittenForm.Layered(6);
        using var again = WrittenForm.Written(form.Read().Answers, Enum.GetValues<Layer>());

        Assert.Equal(form.Sheet.Cells, EditedWorkbook.Of(again).Sheets[0].Cells);
    }
}
