using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Demo;

public class DemoStateTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Fact]
    public void Dishub_is_past_the_total_of_WBK() => Assert.Equal(78.40m, Math.Round(demo.Score("dishub").Total.ToDecimal(), 2));

    [Fact]
    public void Dishub_misses_WBK_by_Pengawasan_alone() => Assert.Equal(["area-5"], demo.MissedGates("dishub", Target.Wbk));

    [Fact]
    public void Pengawasan_of_Dishub_is_at_58_percent_and_three_tenths_of_a_point_short()
    {
        var gate = GateCheck.Check(demo.Score("dishub"), Target.Wbk).Single(gate => gate.Gate.Id == "area-5");

        Assert.Equal((58.0m, -0.30m), (Math.Round(gate.Actual.ToDecimal() / 15 * 100, 1), Math.Round(gate.Margin.ToDecimal(), 2)));
    }

    [Fact]
    public void Dishub_saw_Pengawasan_past_its_gate_itself() =>
        Assert.True(Scorer.Score(demo.Answers("dishub").Unit).Areas.Single(area => area.Area.No == 5).Share >= Rational.Of(60, 100));

    [Fact]
    public void Dishub_has_been_reviewed_in_part_and_lowered_in_four_answers()
    {
        var answers = demo.Answers("dishub");
        var lowered = answers.Instrument.Questions.Count(question => answers.Tpi[question] is { } tpi && !tpi.Equals(answers.Unit[question]));

        Assert.Equal((24, 4), (answers.Reviewed, lowered));
    }

    [Fact]
    public void Dishub_has_evidence_of_many_questions_but_not_of_all()
    {
        var proved = demo.Demo.Host.Store.Current.Evidence.Values
            .Where(item => item.Assessment.Unit.Value == "dishub")
            .SelectMany(item => item.Matters)
            .Distinct()
            .Count();

        Assert.InRange(proved, 70, 100);
    }

    [Fact]
    public void Two_questions_and_a_task_at_Dishub_are_overdue()
    {
        var today = new DateOnly(2026, 11, 24);
        var late = demo.Assessment("dishub").Duties.Where(duty => duty.Value.Due < today).Select(duty => duty.Key.Code).Order(StringComparer.Ordinal);

        Assert.Equal(["A.I.5.iv.b", "A.I.5.v.e", "B5"], late);
    }

    [Fact]
    public void A_task_at_Dishub_has_an_owner_and_no_date() =>
        Assert.Equal("B7", demo.Assessment("dishub").Duties.Single(duty => duty.Key.Kind == ZiWbk.Status.Assessments.MatterKind.Task && duty.Value.Due is null).Key.Code);

    [Fact]
    public void DPMPTSP_is_complete_reviewed_and_submitted()
    {
        var answers = demo.Answers("dpmptsp");

        Assert.Equal((113, 113), (demo.Score("dpmptsp").Answered, answers.Reviewed));
        Assert.NotNull(demo.Assessment("dpmptsp").Submitted);
    }

    [Fact]
    public void DPMPTSP_passes_all_of_WBK_and_all_of_WBBM_but_the_quality_of_service()
    {
        Assert.Equal(86.99m, Math.Round(demo.Score("dpmptsp").Total.ToDecimal(), 2));
        Assert.Empty(demo.MissedGates("dpmptsp", Target.Wbk));
        Assert.Equal(["ipkp"], demo.MissedGates("dpmptsp", Target.Wbbm));
    }

    [Theory]
    [InlineData("dishub", 111)]
    [InlineData("dukcapil", 56)]
    [InlineData("rsud-sosodoro", 12)]
    public void The_other_offices_are_on_their_way(string unit, int answered) => Assert.Equal(answered, demo.Score(unit).Answered);

    [Fact]
    public void Some_requirements_are_known_and_some_are_not()
    {
        var stated = demo.Demo.Host.Store.Current.Requirements.Keys.Select(key => key.ToString()).Order(StringComparer.Ordinal).ToArray();

        Assert.Contains("2026/opini-bpk", stated);
        Assert.Contains("2026/tlhp/dukcapil", stated);
        Assert.DoesNotContain("2026/indeks-rb", stated);
        Assert.DoesNotContain("2026/tlhp/dishub", stated);
    }

    [Fact]
    public void The_files_are_on_disk_and_one_of_them_is_found_to_stand_for_several_questions()
    {
        var host = demo.Demo.Host;
        var findings = EvidenceFinding.Of(host.Store.Current, new(UnitId.Parse("dishub"), 2026), host.Evidence.IsStored);

        Assert.Contains(findings, finding => finding.Kind == FindingKind.SameFile);
        Assert.Contains(findings, finding => finding.Kind == FindingKind.OutsideYear);
        Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.FileMissing);
    }
}
