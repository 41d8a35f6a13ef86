using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Missing;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Tests.Missing;

public sealed class LadderTests
{
    [Theory]
    [InlineData("A.I.1.i.a", "Tidak", "Ya=1:1")]
    [InlineData("A.I.1.i.b", "C", "B=1/2:1 A=1:2")]
    [InlineData("A.I.1.iii.a", "D", "C=33/100:1 B=67/100:2 A=1:3")]
    [InlineData("A.I.1.iii.a", "C", "B=67/100:1 A=1:2")]
    [InlineData("A.I.1.iii.a", "B", "A=1:1")]
    [InlineData("A.I.1.iii.a", "A", "")]
    [InlineData("A.II.5.i.a", "E", "D=1/4:1 C=1/2:2 B=3/4:3 A=1:4")]
    [InlineData("A.II.5.i.a", "D", "C=1/2:1 B=3/4:2 A=1:3")]
    public void One_effort_lifts_an_option_by_one_step(string question, string option, string rungs) =>
        Assert.Equal(rungs, Above(Sheets.Empty.Option(question, option), question));

    [Theory]
    [InlineData("A.I.1.i.a", "Ya=1:1")]
    [InlineData("A.I.1.iii.a", "C=33/100:1 B=67/100:2 A=1:3")]
    [InlineData("A.II.5.i.a", "D=1/4:1 C=1/2:2 B=3/4:3 A=1:4")]
    [InlineData("A.II.5.ii.a", "=1/4:1 =1/2:2 =3/4:3 =1:4")]
    public void A_blank_starts_at_the_bottom(string question, string rungs) => Assert.Equal(rungs, Above(Sheets.Empty, question));

    [Theory]
    [InlineData(0, "=1/4:1 =1/2:2 =3/4:3 =1:4")]
    [InlineData(14, "=1/4:1 =1/2:2 =3/4:3 =1:4")]
    [InlineData(24, "=1/4:1 =1/2:2 =3/4:3 =1:4")]
    [InlineData(25, "=1/2:1 =3/4:2 =1:3")]
    [InlineData(26, "=1/2:1 =3/4:2 =1:3")]
    [InlineData(50, "=3/4:1 =1:2")]
    [InlineData(74, "=3/4:1 =1:2")]
    [InlineData(75, "=1:1")]
    [InlineData(99, "=1:1")]
    [InlineData(100, "")]
    public void A_ratio_takes_one_effort_for_each_quarter_entered(int percent, string rungs) =>
        Assert.Equal(rungs, Above(Sheets.Empty.Share("A.II.5.ii.a", Rational.Of(percent, 100)), "A.II.5.ii.a"));

    [Fact]
    public void Counts_stand_where_their_ratio_stands() =>
        Assert.Equal("=1/2:1 =3/4:2 =1:3", Above(Sheets.Empty.Counts("A.II.4.i.a", ("jumlah_sasaran", 7), ("sasaran_tercapai", 3)), "A.II.4.i.a"));

    [Fact]
    public void Counts_half_filled_stand_at_the_bottom() =>
        Assert.Equal("=1/4:1 =1/2:2 =3/4:3 =1:4", Above(Sheets.Empty.Counts("A.II.4.i.a", ("sasaran_tercapai", 3)), "A.II.4.i.a"));

    [Theory]
    [InlineData("B.I.a.a")]
    [InlineData("B.I.b.a")]
    [InlineData("B.II.a.a")]
    public void A_result_has_no_rungs_and_no_effort(string question) =>
        Assert.Equal(("", null), (Above(Sheets.Empty, question), Ladder.EffortToTop(Of(Sheets.Empty, question))));

    [Theory]
    [InlineData("A", 0)]
    [InlineData("B", 1)]
    [InlineData("D", 3)]
    public void The_effort_to_the_top_is_that_of_the_last_rung(string option, int effort) =>
        Assert.Equal(effort, Ladder.EffortToTop(Of(Sheets.Empty.Option("A.I.1.iii.a", option), "A.I.1.iii.a")));

    [Fact]
    public void The_questions_own_effort_multiplies_every_rung()
    {
        var form = SmallInstrument.Fixed with
        {
            Levers = SmallInstrument.Three((20, new("abcd", 7)), (10, new("persen", 99)), (30, new("abc", 1))),
        };
        var sheet = AnswerSheet.Empty(form.Read());

        Assert.Equal(
            ("C=33/100:7 B=67/100:14 A=1:21", "=1/4:99 =1/2:198 =3/4:297 =1:396"),
            (Above(sheet, "A.I.1.i.a"), Above(sheet, "A.I.2.i.a")));
    }

    private static QuestionScore Of(AnswerSheet sheet, string question) =>
        sheet.Score().Questions.Single(score => score.Question.Id.Value == question);

    private static string Above(AnswerSheet sheet, string question) =>
        string.Join(' ', Ladder.Above(Of(sheet, question)).Select(rung => $"{rung.Option?.Key}={rung.Value}:{rung.Effort}"));
}
