using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Instruments;

public sealed class QuestionTests
{
    private const string Options = "A.I.1.i.b";
    private const string Ratio = "A.II.5.ii.a";
    private const string Index = "B.I.a.a";

    public static TheoryData<string, Answer, bool> Answers { get; } = new()
    {
        { Options, new OptionAnswer("A"), true },
        { Options, new OptionAnswer("C"), true },
        { Options, new OptionAnswer("a"), false },
        { Options, new OptionAnswer("D"), false },
        { Options, new OptionAnswer(""), false },
        { Options, new ShareAnswer(Rational.One), false },
        { Options, new IndexAnswer(1), false },
        { Options, Sheets.Counted(), false },
        { Ratio, Sheets.Counted(), true },
        { Ratio, Sheets.Counted(("selesai", 0)), true },
        { Ratio, Sheets.Counted(("selesai", 3), ("diproses", 0), ("harus_ditindaklanjuti", RatioFormula.LargestCount)), true },
        { Ratio, Sheets.Counted(("selesai", RatioFormula.LargestCount + 1)), false },
        { Ratio, Sheets.Counted(("selesai", -1)), false },
        { Ratio, Sheets.Counted(("selesai", 1), ("Selesai", 1)), false },
        { Ratio, Sheets.Counted(("terdaftar", 1)), false },
        { Ratio, new ShareAnswer(Rational.Zero), true },
        { Ratio, new ShareAnswer(Rational.One), true },
        { Ratio, new ShareAnswer(Rational.Of(101, 100)), false },
        { Ratio, new ShareAnswer(Rational.Of(-1, 100)), false },
        { Ratio, new OptionAnswer("A"), false },
        { Index, new IndexAnswer(0), true },
        { Index, new IndexAnswer(4), true },
        { Index, new IndexAnswer(Rational.Of(401, 100)), false },
        { Index, new IndexAnswer(Rational.Of(-1, 100)), false },
        { Index, new ShareAnswer(Rational.One), false },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Only_answers_of_its_kind_and_within_bounds_are_accepted(string question, Answer answer, bool accepted) =>
        Assert.Equal(accepted, Sheets.Question(question).Accepts(answer));

    public static TheoryData<string, Answer?, bool> Scored { get; } = new()
    {
        { Options, null, false },
        { Options, new OptionAnswer("C"), true },
        { Index, new IndexAnswer(0), true },
        { Ratio, null, false },
        { Ratio, new ShareAnswer(0), true },
        { Ratio, Sheets.Counted(), false },
        { Ratio, Sheets.Counted(("selesai", 0), ("harus_ditindaklanjuti", 0)), false },
        { Ratio, Sheets.Counted(("selesai", 0), ("harus_ditindaklanjuti", 0), ("diproses", 0)), true },
    };

    [Theory]
    [MemberData(nameof(Scored))]
    public void A_question_is_answered_when_its_answer_has_a_score(string question, Answer? answer, bool answered) =>
        Assert.Equal(answered, Sheets.Question(question).IsAnsweredBy(answer));

    [Theory]
    [InlineData("A.I.1.i.a", "ya", "Ya")]
    [InlineData("A.I.1.i.a", "TIDAK", "Tidak")]
    [InlineData("A.I.1.i.b", "b", "B")]
    public void An_option_is_found_whatever_its_case(string question, string typed, string expected) =>
        Assert.Equal(expected, Sheets.Question(question).FindOption(typed)!.Key);

    [Fact]
    public void An_option_the_scale_lacks_is_not_found() => Assert.Null(Sheets.Question("A.I.1.i.b").FindOption("D"));

    [Fact]
    public void It_reads_as_code_and_title() =>
        Assert.Equal("A.II.3.iii.a Pelanggaran disiplin pegawai menurun", Sheets.Question("A.II.3.iii.a").ToString());
}
