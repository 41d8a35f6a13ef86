using System.IO.Compression;
using System.Text.RegularExpressions;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Recalculation;

/// <summary>
/// The promise that the bot's number is the workbook's number, held by a program we did not write: random fillings are
/// written without any stored result, LibreOffice calculates them, and its total must be ours. ZIWBK_LONG=1 takes 1,000 of
/// them, CI 750, a developer's run 50.
/// </summary>
public sealed partial class RecalculationTests : IDisposable
{
    private const double Tolerance = 1e-9;

    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-recalculation-").FullName;

    private static int PerMille =>
        Environment.GetEnvironmentVariable("ZIWBK_LONG") == "1" ? 1000
        : Environment.GetEnvironmentVariable("CI") == "true" ? 750
        : 50;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Total_of_complete_fillings_is_what_LibreOffice_calculates()
    {
        var fillings = Enumerable.Range(0, 700 * PerMille / 1000).Select(seed => new RandomFilling(Official.Lke, seed).Complete()).ToList();

        var shown = await CalculateAsync(fillings);

        Assert.Multiple([.. fillings.Zip(shown, (filling, total) => (Action)(() =>
            Assert.Equal(Scorer.Score(filling).Total.ToDouble(), total!.Value, Tolerance)))]);
    }

    [Fact]
    public async Task Sheet_total_of_fillings_with_blanks_is_what_LibreOffice_shows_or_absent_where_it_errs()
    {
        var fillings = Enumerable.Range(10_000, 300 * PerMille / 1000).Select(seed => new RandomFilling(Official.Lke, seed).WithBlanks()).ToList();

        var shown = await CalculateAsync(fillings);

        var ours = fillings.Select(filling => Scorer.Score(filling).Range.Sheet?.ToDouble()).ToList();
        // Both kinds must occur, or the comparison would say nothing.
        Assert.Contains(ours, total => total is null);
        Assert.Contains(ours, total => total is not null);
        Assert.Multiple([.. ours.Zip(shown, (mine, total) => (Action)(() =>
        {
            Assert.Equal(mine is null, total is null);
            Assert.Equal(mine ?? 0, total ?? 0, Tolerance);
        }))]);
    }

    /// <summary>The total LibreOffice calculates for each; null where it shows an error.</summary>
    private async Task<List<double?>> CalculateAsync(List<AnswerSheet> fillings)
    {
        LibreOffice.Require();
        var (written, calculated) = (Path.Combine(_folder, "written"), Path.Combine(_folder, "calculated"));
        _ = Directory.CreateDirectory(written);
        var blank = LayeredAnswers.Empty(Official.Lke);
        for (var at = 0; at < fillings.Count; at++)
        {
            using var file = new FileStream(Path.Combine(written, $"{at:0000}.xlsx"), FileMode.Create);
            new LkeWriter(Official.Lke).Write(file, blank with { Unit = fillings[at] }, [Layer.Unit]);
            ForgetResults(file);
        }

        await LibreOffice.RecalculateAsync(written, calculated, TestContext.Current.CancellationToken);
        return [.. Enumerable.Range(0, fillings.Count).Select(at => GrandTotal(Path.Combine(calculated, $"{at:0000}.xlsx")))];
    }

    // Without this LibreOffice might show the results we stored, and we would be compared with ourselves.
    private static void ForgetResults(Stream workbook)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true);
        var entry = zip.Entries.Single(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal));
        string xml;
        using (var reader = new StreamReader(entry.Open()))
            xml = reader.ReadToEnd();
        var forgotten = StoredResult().Replace(xml, "</x:f></x:c>");
        Assert.NotEqual(xml, forgotten);
        using var stream = entry.Open();
        stream.SetLength(0);
        using var writer = new StreamWriter(stream);
        writer.Write(forgotten);
    }

    private static double? GrandTotal(string path)
    {
        using var file = File.OpenRead(path);
        var sheet = WorkbookReader.Read(file, Path.GetFileName(path)).Single();
        var row = sheet.Rows.Single(row => row.Value.Values.Any(cell => cell.Text == "NILAI EVALUASI ZONA INTEGRITAS")).Key;
        var cell = sheet[row, 12];
        Assert.NotNull(cell);
        return cell.IsError ? null : Assert.NotNull(cell.Number);
    }

    [GeneratedRegex("</x:f><x:v>[^<]*</x:v></x:c>")]
    private static partial Regex StoredResult();
}
