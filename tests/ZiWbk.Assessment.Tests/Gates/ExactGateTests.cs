using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Gates;

/// <summary>Exactly the points required pass; a hair's breadth less does not. No rounding anywhere between.</summary>
public sealed class ExactGateTests
{
    private const int Fillings = 12;

    public static TheoryData<Target, string, string> Levers { get; } = new()
    {
        { Target.Wbk, "area-1", "A.II.1.i.a" },
        { Target.Wbk, "area-3", "A.II.3.iii.a" },
        { Target.Wbk, "area-4", "A.II.4.i.a" },
        { Target.Wbk, "area-5", "A.II.5.ii.a" },
        { Target.Wbk, "area-6", "A.II.6.i.b" },
        { Target.Wbk, "pengungkit", "A.II.5.ii.a" },
        { Target.Wbk, "total", "A.II.5.ii.a" },
        { Target.Wbbm, "area-1", "A.II.1.i.a" },
        { Target.Wbbm, "area-3", "A.II.3.iii.a" },
        { Target.Wbbm, "area-4", "A.II.4.i.a" },
        { Target.Wbbm, "area-5", "A.II.5.ii.a" },
        { Target.Wbbm, "area-6", "A.II.6.i.b" },
        { Target.Wbbm, "pengungkit", "A.II.3.iii.a" },
        { Target.Wbbm, "total", "A.II.6.i.b" },
    };

    [Theory]
    [MemberData(nameof(Levers))]
    public void Levers_exactly_on_a_gate_pass_it_whatever_the_answers(Target target, string gate, string ratio)
    {
        var results = Enumerable.Range(0, Fillings).Select(seed => Check(Filled(target, gate, ratio, seed).Exactly, target, gate));

        Assert.All(results, result => Assert.Equal((true, Rational.Zero, result.Gate.Required), (result.Met, result.Margin, result.Actual)));
    }

    [Theory]
    [MemberData(nameof(Levers))]
    public void Levers_a_hairs_breadth_below_a_gate_do_not(Target target, string gate, string ratio)
    {
        var results = Enumerable.Range(0, Fillings).Select(seed => Check(Filled(target, gate, ratio, seed).Below, target, gate));

        Assert.All(results, result => Assert.Equal((false, true), (result.Met, result.Margin < 0 && result.Margin > Rational.Of(-1, 1_000_000))));
    }

    [Fact]
    public void Options_alone_exactly_on_the_gate_of_area_2_pass_it()
    {
        var gate = Gate(Target.Wbbm, "area-2");
        var choices = OptionSearch.Reaching(Questions(2), gate.Required, Fillings);

        var results = choices.Select(changes => Check(Sheets.Full.With(changes), Target.Wbbm, "area-2")).ToList();

        Assert.Equal(Enumerable.Repeat((true, Rational.Zero), Fillings), results.Select(result => (result.Met, result.Margin)));
    }

    [Theory]
    [InlineData(Target.Wbk, -1)]
    [InlineData(Target.Wbbm, -1)]
    [InlineData(Target.Wbk, 1)]
    [InlineData(Target.Wbbm, 1)]
    public void The_nearest_options_on_either_side_of_the_gate_of_area_2_fall_on_that_side(Target target, int side)
    {
        // Area 2 has no ratio. No combination lies on the 4.2 points of WBK, so its gate is approached from both sides.
        var gate = Gate(target, "area-2");
        var sums = OptionSearch.Sums(Questions(2));
        var nearest = side < 0 ? sums.Where(sum => sum < gate.Required).Max() : sums.Where(sum => sum > gate.Required).Min();

        var result = Check(Sheets.Full.With(OptionSearch.Reaching(Questions(2), nearest, 1)[0]), target, "area-2");

        Assert.Equal((side > 0, nearest, nearest - gate.Required, true),
            (result.Met, result.Actual, result.Margin, result.Margin * side < Rational.Of(1, 50)));
    }

    [Theory]
    [InlineData(Target.Wbk, "ipak", "B.I.a.a", "3.6")]
    [InlineData(Target.Wbbm, "ipak", "B.I.a.a", "3.6")]
    [InlineData(Target.Wbk, "ipkp", "B.II.a.a", "3.2")]
    [InlineData(Target.Wbbm, "ipkp", "B.II.a.a", "3.6")]
    public void An_index_exactly_on_its_gate_passes_and_just_below_does_not(Target target, string gate, string question, string index)
    {
        var exactly = decimal.Parse(index);

        Assert.Equal(
            (true, Rational.Zero, false),
            (Check(Sheets.Empty.Index(question, exactly), target, gate).Met, Check(Sheets.Empty.Index(question, exactly), target, gate).Margin,
                Check(Sheets.Empty.Index(question, exactly - 0.0000000001m), target, gate).Met));
    }

    [Theory]
    [InlineData(Target.Wbk, "C", "D")]
    [InlineData(Target.Wbbm, "B", "C")]
    public void The_performance_answer_on_its_gate_passes_and_the_next_below_does_not(Target target, string exactly, string below) =>
        Assert.Equal(
            (true, Rational.Zero, false),
            (Check(Sheets.Empty.Option("B.I.b.a", exactly), target, "capaian-kinerja").Met,
                Check(Sheets.Empty.Option("B.I.b.a", exactly), target, "capaian-kinerja").Margin,
                Check(Sheets.Empty.Option("B.I.b.a", below), target, "capaian-kinerja").Met));

    [Theory]
    [InlineData(Target.Wbk, "C")]
    [InlineData(Target.Wbbm, "B")]
    public void Clean_bureaucracy_exactly_on_its_gate_passes_and_just_below_does_not(Target target, string option)
    {
        var sheet = Sheets.Empty.Option("B.I.b.a", option);

        Assert.Equal(
            (true, Rational.Zero, false),
            (Check(sheet.Index("B.I.a.a", 3.6m), target, "birokrasi-bersih").Met, Check(sheet.Index("B.I.a.a", 3.6m), target, "birokrasi-bersih").Margin,
                Check(sheet.Index("B.I.a.a", 3.5999999999m), target, "birokrasi-bersih").Met));
    }

    private static (AnswerSheet Exactly, AnswerSheet Below) Filled(Target target, string id, string ratio, int seed)
    {
        var gate = Gate(target, id);
        var levers = Questions(gate.Area?.No);
        // A total is made of levers and of the results of this sheet: 14 + 2.5 + 14 points.
        var rest = Sheets.Full.Index("B.I.a.a", 3.2m).Option("B.I.b.a", "C").Index("B.II.a.a", 3.2m);
        var counted = gate.Measure == GateMeasure.Total ? rest.Score().Results : Rational.Zero;
        return new ExactFilling(levers, Sheets.Question(ratio)).At(rest, gate.Required - counted, seed);
    }

    private static List<Question> Questions(int? area) =>
        [.. Official.Lke.Questions.Where(question => question.Indicator.Area is { } its && (area is null || its.No == area))];

    private static Gate Gate(Target target, string id) => Official.Lke.GatesOf(target).Single(gate => gate.Id == id);

    private static GateResult Check(AnswerSheet sheet, Target target, string gate) =>
        GateCheck.Check(sheet.Score(), target).Single(result => result.Gate.Id == gate);
}
