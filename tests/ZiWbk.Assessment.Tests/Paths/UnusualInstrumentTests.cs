using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;

namespace ZiWbk.Assessment.Tests.Paths;

/// <summary>Instruments that the reader takes though the official one is not like them.</summary>
public sealed class UnusualInstrumentTests
{
    [Fact]
    public void A_result_of_two_questions_is_counted_with_its_gate_once()
    {
        // B.I.a weighs 20, its gate asks for 10; both its questions are blank. B.I.b and B.II.a are full: 10 + 10 points.
        var form = SmallInstrument.Fixed with { ScaleOfIpak = "indeks indeks" };
        var sheet = Sheets.FullOf(form.Read()).Blank("B.I.a.a", "B.I.a.b");

        Assert.Equal((Rational)90, PathFinder.Find(sheet.Score(), Target.Wbk)!.Total);
    }

    [Fact]
    public void A_result_with_two_gates_is_counted_with_the_higher_one_once()
    {
        // B.I.a weighs 20; one gate asks for 10, the other for 15.
        var form = SmallInstrument.Fixed with
        {
            MoreGates = "- {id: spak, title: SPAK, measure: B.I.a, wbk: 15, wbbm: 15, confidence: single-source, sources: [S1]}\n",
        };
        var sheet = Sheets.FullOf(form.Read()).Blank("B.I.a.a");

        Assert.Equal((Rational)95, PathFinder.Find(sheet.Score(), Target.Wbk)!.Total);
    }

    [Fact]
    public void An_index_among_the_levers_is_lifted_in_exact_quarters()
    {
        // Area 2 weighs 1 and asks for 60 % of it: the blank index must reach 3 of 4 quarters, three efforts.
        var form = SmallInstrument.Fixed with
        {
            Levers = SmallInstrument.Three((20, new("ya_tidak", 1)), (1, new("indeks", 1)), (39, new("ya_tidak", 1))),
        };
        var sheet = Sheets.FullOf(form.Read()).Blank("A.I.2.i.a");

        var step = Assert.Single(PathFinder.Find(sheet.Score(), Target.Wbk)!.Steps);

        Assert.Equal(("A.I.2.i.a", Rational.Of(3, 4), 3), (step.Question.Id.Value, step.ToValue, step.Effort));
    }
}
