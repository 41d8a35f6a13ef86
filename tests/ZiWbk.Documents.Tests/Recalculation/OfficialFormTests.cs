using ZiWbk.Assessment.Scoring;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Recalculation;

/// <summary>Our number is that of the official form's own formulas, which we did not write, in a program we did not write.</summary>
public sealed class OfficialFormTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-official-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Random_answers_in_the_official_form_give_its_own_formulas_our_totals()
    {
        var forms = Environment.GetEnvironmentVariable("ZIWBK_FORMS");
        Assert.SkipWhen(string.IsNullOrEmpty(forms), "ZIWBK_FORMS names no folder with the official forms.");
        LibreOffice.Require();
        var form = OfficialForm.Open(forms!);
        var fillings = Enumerable.Range(20_000, 40)
            .Select(seed => seed % 2 == 0 ? new RandomFilling(Official.Lke, seed).Complete() : new RandomFilling(Official.Lke, seed).WithBlanks())
            .ToList();
        var (written, calculated) = (Directory.CreateDirectory(Path.Combine(_folder, "written")).FullName, Path.Combine(_folder, "calculated"));
        for (var at = 0; at < fillings.Count; at++)
            await File.WriteAllBytesAsync(Path.Combine(written, $"{at:00}.xlsx"), form.Filled(fillings[at]).ToArray(), TestContext.Current.CancellationToken);

        await LibreOffice.RecalculateAsync(written, calculated, TestContext.Current.CancellationToken);

        Assert.Multiple([.. fillings.Select((filling, at) => (Action)(() =>
        {
            var (ours, theirs) = (Scorer.Score(filling).Range.Sheet?.ToDouble(), Total(Path.Combine(calculated, $"{at:00}.xlsx")));
            Assert.Equal(ours is null, theirs is null);
            Assert.Equal(ours ?? 0, theirs ?? 0, 1e-9);
        }))]);
    }

    private static double? Total(string path)
    {
        using var file = File.OpenRead(path);
        var total = WorkbookReader.Read(file, path).Single()[208, 12];
        Assert.NotNull(total);
        return total.IsError ? null : Assert.NotNull(total.Number);
    }
}
