using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Documents.Tests.Workbooks;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>Sound workbooks that do not hold this form, or hold it twice.</summary>
public sealed class OtherWorkbooksTests
{
    [Fact]
    public void A_household_budget_is_not_the_form()
    {
        var sheet = Headed("Anggaran", "No", "Uraian", "Jumlah", "Nilai", "%", "Penanggung Jawab");
        for (var row = 2; row < 200; row++)
        {
            sheet[new CellAddress(row, 1)] = EditedCell.Text($"{(char)('a' + row % 6)}.");
            sheet[new CellAddress(row, 2)] = EditedCell.Text($"Belanja {row}");
            sheet[new CellAddress(row, 3)] = EditedCell.Number("3");
            sheet[new CellAddress(row, 4)] = EditedCell.Number("150000");
        }

        Refused(sheet).Says("tidak memuat LKE menurut PermenPANRB 90/2021", "does not contain the worksheet of PermenPANRB 90/2021");
    }

    [Fact]
    public void A_questionnaire_with_answers_is_not_the_form()
    {
        var sheet = Headed("Survei", "No", "Pertanyaan", "Pilihan Jawaban", "Jawaban", "Nilai", "Bobot");
        for (var row = 2; row < 115; row++)
        {
            sheet[new CellAddress(row, 2)] = EditedCell.Text($"{(char)('a' + row % 5)}. Pertanyaan");
            sheet[new CellAddress(row, 3)] = EditedCell.Text("A/B/C/D/E");
            sheet[new CellAddress(row, 4)] = EditedCell.Text("A");
        }

        _ = Refused(sheet);
    }

    [Fact]
    public void The_former_form_of_81_questions_is_not_the_form()
    {
        var refusal = Refused(FormerForm());

        refusal.Says("tidak memuat LKE menurut PermenPANRB 90/2021", "does not contain the worksheet of PermenPANRB 90/2021");
        Assert.Matches(@"butir yang cocok: \d+ dari 113", refusal.Reason.Id);
    }

    [Fact]
    public void A_form_cut_down_to_half_is_not_the_form()
    {
        var form = WrittenForm.Clean(1);
        form.Sheet.Change((at, cell) => at.Row > WrittenForm.Row("A.I.5.i") ? null : cell);

        Refusals.IsClear(form.Refused(), WrittenForm.File);
    }

    [Fact]
    public void A_workbook_of_empty_sheets_is_not_the_form() => _ = Refused(new EditedSheet("Sheet1"), new EditedSheet("Sheet2"));

    [Fact]
    public void Two_forms_are_refused_by_their_names()
    {
        var form = WrittenForm.Clean(2);
        form.Book.Sheets.Add(form.Sheet.CopyAs("LKE ZI (2)"));

        var refusal = form.Refused();

        Refusals.IsClear(refusal, WrittenForm.File);
        refusal.Says("'LKE ZI', 'LKE ZI (2)'. Pilih satu dengan --sheet NAMA", "'LKE ZI', 'LKE ZI (2)'. Choose one with --sheet NAME");
    }

    [Theory]
    [InlineData("LKE ZI (2)")]
    [InlineData(" lke zi (2) ")]
    public void One_of_two_forms_is_read_by_its_name(string name)
    {
        var form = WrittenForm.Clean(3);
        var other = WrittenForm.Clean(4);
        other.Sheet.Name = "LKE ZI (2)";
        form.Book.Sheets.Add(other.Sheet);

        var read = form.Read(sheet: name);

        Assert.Equal(("LKE ZI (2)", other.Answers), (read.Sheet, read.Answers));
    }

    [Fact]
    public void A_name_that_no_sheet_has_is_refused()
    {
        var refusal = WrittenForm.Clean(5).Refused(sheet: "Utama");

        Refusals.IsClear(refusal, WrittenForm.File);
        refusal.Says("tidak memiliki lembar bernama 'Utama'", "has no sheet named 'Utama'");
    }

    [Fact]
    public void A_named_sheet_that_is_not_the_form_is_refused()
    {
        var form = WrittenForm.Clean(6);
        form.Book.Sheets.Add(new("Utama"));

        Refusals.IsClear(form.Refused(sheet: "Utama"), WrittenForm.File);
    }

    private static DocumentRefusedException Refused(params EditedSheet[] sheets)
    {
        var book = new EditedWorkbook();
        book.Sheets.AddRange(sheets);
        using var stream = book.Save();
        return Refusals.Of(stream);
    }

    private static EditedSheet Headed(string name, params string[] headers)
    {
        var sheet = new EditedSheet(name);
        foreach (var (column, header) in headers.Index())
            if (header.Length > 0)
                sheet[new CellAddress(1, column + 1)] = EditedCell.Text(header);
        return sheet;
    }

    // The former form in the layout of today's: two levels fewer, and other scales for "YT".
    private static EditedSheet FormerForm()
    {
        var sheet = Headed("LKE", "", "Penilaian", "", "", "", "", "", "Bobot", "Penjelasan", "Pilihan Jawaban", "Jawaban", "Nilai", "%");
        var row = 2;
        void Line(int column, string code, string title, string scale = "")
        {
            sheet[new CellAddress(row, column)] = EditedCell.Text(code[(code.LastIndexOf('.') + 1)..] + ".");
            sheet[new CellAddress(row, column + 1)] = EditedCell.Text(title);
            if (scale.Length > 0)
                sheet[new CellAddress(row, 10)] = EditedCell.Text(scale);
            row++;
        }

        foreach (var area in Former().Areas)
        {
            Line(4, area.Id, area.Title);
            foreach (var indicator in area.Indicators)
            {
                Line(5, indicator.Id, indicator.Title);
                foreach (var question in indicator.Questions)
                    Line(6, question.Id, question.Title, question.Scale == "YT" ? "Ya/Tidak" : string.Join('/', question.Scale.Where(char.IsAsciiLetterUpper)));
            }
        }

        Assert.True(row > 100);
        return sheet;
    }

    private static ReferenceInstrument Former() => ReferenceReader.Read(Official.Reference).Value!;
}
