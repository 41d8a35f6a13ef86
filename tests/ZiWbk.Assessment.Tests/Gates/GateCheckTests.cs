using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Gates;

public sealed class GateCheckTests
{
    [Fact]
    public void Every_gate_of_the_target_is_checked_in_the_instruments_order() =>
        Assert.Equal(Official.Lke.GatesOf(Target.Wbbm), GateCheck.Check(Sheets.Full.Score(), Target.Wbbm).Select(result => result.Gate));

    [Fact]
    public void A_full_sheet_reaches_the_maximum_of_every_gate() =>
        Assert.All(GateCheck.Check(Sheets.Full.Score(), Target.Wbbm),
            result => Assert.Equal((result.Gate.Maximum, true, result.Gate.Maximum - result.Gate.Required), (result.Actual, result.Met, result.Margin)));

    [Fact]
    public void A_blank_sheet_passes_no_gate() =>
        Assert.All([.. GateCheck.Check(Sheets.Empty.Score(), Target.Wbk), .. GateCheck.Check(Sheets.Empty.Score(), Target.Wbbm)],
            result => Assert.Equal((Rational.Zero, false, -result.Gate.Required), (result.Actual, result.Met, result.Margin)));

    [Theory]
    [InlineData("total", "85.375")]
    [InlineData("pengungkit", "55.75")]
    [InlineData("area-1", "7.5")]
    [InlineData("area-2", "7")]
    [InlineData("area-5", "11.25")]
    [InlineData("birokrasi-bersih", "15.625")]
    [InlineData("ipak", "13.125")]
    [InlineData("capaian-kinerja", "2.5")]
    [InlineData("ipkp", "14")]
    public void Each_gate_measures_its_own_points(string gate, string points)
    {
        var sheet = Sheets.Full.Option("A.I.1.i.a", "Tidak").Option("A.I.1.i.b", "C").Option("A.I.5.i.a", "C").Share("A.II.5.ii.a", 0)
            .Index("B.I.a.a", 3).Option("B.I.b.a", "C").Index("B.II.a.a", 3.2m);

        var result = GateCheck.Check(sheet.Score(), Target.Wbk).Single(result => result.Gate.Id == gate);

        Assert.Equal(Rational.From(decimal.Parse(points)), result.Actual);
    }

    [Fact]
    public void Area_below_60_percent_blocks_WBK_even_when_total_is_met()
    {
        // Area 5 at 8.75 of 15; all else full.
        var score = Sheets.Full.Share("A.II.5.ii.a", 0).Option("A.II.5.i.a", "E").Option("A.I.5.i.a", "C").Score();

        Assert.Equal(
            (true, "area-5", Verdict.None),
            (score.Total > 90, string.Join(' ', GateCheck.Check(score, Target.Wbk).Where(result => !result.Met).Select(result => result.Gate.Id)),
                GateCheck.Verdict(score)));
    }

    [Fact]
    public void A_single_blank_result_blocks_WBK_however_full_the_rest() =>
        Assert.Equal(Verdict.None, GateCheck.Verdict(Sheets.Full.Blank("B.I.a.a").Score()));

    [Fact]
    public void All_gates_of_both_targets_make_WBBM() => Assert.Equal(Verdict.Wbbm, GateCheck.Verdict(Sheets.Full.Score()));

    [Theory]
    [InlineData("B.I.b.a", "B", Verdict.Wbbm)]
    [InlineData("B.I.b.a", "C", Verdict.Wbk)]
    [InlineData("B.I.b.a", "D", Verdict.None)]
    public void One_answer_decides_between_the_verdicts(string question, string option, Verdict verdict) =>
        Assert.Equal(verdict, GateCheck.Verdict(Sheets.Full.Option(question, option).Score()));

    [Fact]
    public void A_blank_sheet_has_no_predicate() => Assert.Equal(Verdict.None, GateCheck.Verdict(Sheets.Empty.Score()));

    [Fact]
    public void WBBM_is_not_given_to_who_misses_WBK()
    {
        // An instrument may ask more for WBK than for WBBM in one place: both must be passed.
        var odd = SmallInstrument.Fixed with { Wbk = SmallInstrument.Fixed.Wbk with { Total = 95 }, Wbbm = SmallInstrument.Fixed.Wbk with { Total = 50 } };
        var instrument = odd.Read();
        var sheet = Sheets.FullOf(instrument).Index("B.I.a.a", 2.8m);

        Assert.Equal((false, true, Verdict.None), (Met(sheet, Target.Wbk), Met(sheet, Target.Wbbm), GateCheck.Verdict(sheet.Score())));
    }

    [Fact]
    public void Filling_a_blank_never_loses_a_gate() =>
        Property.Holds(CsCheck.Gen.Select(Fillings.WithBlanks, Fillings.Complete), 30, pair =>
        {
            var filled = pair.Item1.With(pair.Item1.ChangesTo(pair.Item2).Where(change => pair.Item1[change.Question] is null));
            Assert.All(GateCheck.Check(pair.Item1.Score(), Target.Wbk).Zip(GateCheck.Check(filled.Score(), Target.Wbk)),
                pair => Assert.True(pair.Second.Met || !pair.First.Met));
        });

    private static bool Met(AnswerSheet sheet, Target target) => GateCheck.Check(sheet.Score(), target).All(result => result.Met);
}
