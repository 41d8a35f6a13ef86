using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.ScoreReports;

namespace ZiWbk.Bot.Tests;

/// <summary>The JSON of the command contract; other programs read it by these names.</summary>
public class ScoreJsonTests
{
    [Fact]
    public void Object_has_exactly_the_names_of_the_contract_in_order() =>
        Assert.Equal(
            ["instrument", "total", "range", "answered", "questions", "parts", "areas", "gates", "verdict", "requirements", "missing", "path", "problems"],
            Names(Json(Sample.Report())));

    [Theory]
    [InlineData("range", "lowest", "sheet", "highest")]
    [InlineData("parts", "pemenuhan", "reform", "hasil")]
    [InlineData("areas", "no", "title", "pemenuhan", "reform", "score", "weight", "percent")]
    [InlineData("gates", "id", "required", "actual", "margin", "met", "source")]
    [InlineData("requirements", "id", "state")]
    [InlineData("missing", "id", "title", "answer", "points")]
    [InlineData("path", "target", "steps", "effort", "total", "conditions")]
    public void Each_part_has_exactly_the_names_of_the_contract(string part, params string[] names)
    {
        var value = Json(Sample.Report()).GetProperty(part);

        Assert.Equal(names, Names(value.ValueKind == JsonValueKind.Array ? value[0] : value));
    }

    [Fact]
    public void Path_steps_have_exactly_the_names_of_the_contract() =>
        Assert.Equal(["id", "from", "to", "effort", "points"], Names(Json(Sample.Report()).GetProperty("path").GetProperty("steps")[0]));

    [Fact]
    public void It_is_one_line() => Assert.DoesNotContain('\n', ScoreJson.Of(Sample.Report(), Language.Indonesian));

    [Fact]
    public void Sheet_total_is_left_out_where_the_sheet_errs()
    {
        var json = Json(Sample.Report(Target.Wbk, ("B.I.a.a", null)));

        Assert.Equal(["lowest", "highest"], Names(json.GetProperty("range")));
    }

    [Fact]
    public void Numbers_are_not_rounded()
    {
        var report = Sample.Report(Target.Wbk, ("A.II.5.ii.a", Thirds()));

        Assert.Equal(report.Score.Total.ToDouble(), Json(report).GetProperty("total").GetDouble());
        Assert.NotEqual(Math.Round(report.Score.Total.ToDouble(), 2), Json(report).GetProperty("total").GetDouble());
    }

    [Fact]
    public void Requirements_are_unknown_because_a_workbook_says_nothing_of_them() =>
        Assert.All(Json(Sample.Report()).GetProperty("requirements").EnumerateArray(),
            requirement => Assert.Equal("unknown", requirement.GetProperty("state").GetString()));

    [Theory]
    [InlineData(Target.Wbk, "wbk", 7)]
    [InlineData(Target.Wbbm, "wbbm", 8)]
    public void Target_decides_the_path_and_the_requirements(object target, string name, int requirements)
    {
        var json = Json(Sample.Report((Target)target));

        Assert.Equal(name, json.GetProperty("path").GetProperty("target").GetString());
        Assert.Equal(requirements, json.GetProperty("requirements").GetArrayLength());
    }

    [Fact]
    public void Blank_answer_is_an_empty_text_in_missing_and_path()
    {
        var json = Json(Sample.Report(Target.Wbbm, ("A.II.5.i.a", null)));

        var missing = json.GetProperty("missing").EnumerateArray().Single(item => item.GetProperty("id").GetString() == "A.II.5.i.a");
        Assert.Equal("", missing.GetProperty("answer").GetString());
        Assert.Equal(2.5, missing.GetProperty("points").GetDouble());
    }

    [Theory]
    [InlineData(0, 0L, "A.II.5.ii.a: pembaginya nol, dinilai 100 %. Pengaduan nihil")]
    [InlineData(0, 2L, "A.II.5.ii.a: pembaginya nol, dinilai 0 %. Ada pengaduan selesai")]
    [InlineData(5, null, "A.II.5.ii.a: jumlahnya belum lengkap, jadi dianggap belum diisi. Yang kosong: Jumlah pengaduan yang selesai")]
    public void What_the_score_assumes_of_counts_is_told(long toHandle, long? done, string note)
    {
        var counts = Counts.Empty.With("harus_ditindaklanjuti", toHandle).With("diproses", 0);
        if (done is { } finished)
            counts = counts.With("selesai", finished);

        var problem = Assert.Single(Json(Sample.Report(Target.Wbk, ("A.II.5.ii.a", new CountsAnswer(counts)))).GetProperty("problems").EnumerateArray());

        Assert.Equal("", problem.GetProperty("cell").GetString());
        Assert.StartsWith(note, problem.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static CountsAnswer Thirds() =>
        new(Counts.Empty.With("harus_ditindaklanjuti", 3).With("diproses", 0).With("selesai", 1));

    private static JsonElement Json(ScoreReport report) => JsonDocument.Parse(ScoreJson.Of(report, Language.Indonesian)).RootElement;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
