using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Forms.Writing;

namespace ZiWbk.Documents.Tests.Samples;

/// <summary>The sample workbook that README's first command reads.</summary>
public class ContohSampleTests
{
    [Fact]
    public void Committed_sample_holds_exactly_these_answers_and_says_that_it_is_a_sample()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "samples", "lke-contoh.xlsx");
        // How the file was made, and is made anew when the form's layout changes.
        if (Environment.GetEnvironmentVariable("ZIWBK_WRITE_SAMPLE") is { Length: > 0 } target)
        {
            using var made = new FileStream(target, FileMode.Create);
            new LkeWriter(Official.Lke).Write(made, ContohSample.Answers(Official.Lke), [Layer.Unit], ContohSample.Banner);
            return;
        }

        using var file = File.OpenRead(path);
        var form = new LkeReader(Official.Lke).Read(file, "lke-contoh.xlsx");

        Assert.Empty(form.Problems);
        Assert.Equal(ContohSample.Answers(Official.Lke).Unit, form.Answers.Unit);
        var sheet = Documents.Workbooks.WorkbookReader.Read(file, "lke-contoh.xlsx").Single();
        Assert.StartsWith(ContohSample.Banner, sheet[1, 2]!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_is_beyond_75_in_total_and_below_60_percent_in_one_area_only()
    {
        var gates = GateCheck.Check(Scorer.Score(ContohSample.Answers(Official.Lke).Unit), Target.Wbk);

        var missed = Assert.Single(gates, gate => !gate.Met);
        Assert.Equal("area-5", missed.Gate.Id);
        Assert.Equal(Rational.From(-0.29425m), missed.Margin);
    }
}
