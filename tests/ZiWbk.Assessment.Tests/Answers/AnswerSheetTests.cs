using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Assessment.Tests.Answers;

public sealed class AnswerSheetTests
{
    private static readonly Question _team = Sheets.Question("A.I.1.i.a");
    private static readonly Question _members = Sheets.Question("A.I.1.i.b");

    [Fact]
    public void An_empty_sheet_has_no_answer() => Assert.All(Official.Lke.Questions, question => Assert.Null(Sheets.Empty[question]));

    [Fact]
    public void A_changed_sheet_is_a_copy()
    {
        var changed = Sheets.Empty.With(_team, new OptionAnswer("Ya"));

        Assert.Equal((null, new OptionAnswer("Ya"), Official.Lke), (Sheets.Empty[_team], changed[_team], changed.Instrument));
    }

    [Fact]
    public void The_last_change_of_a_question_counts()
    {
        var changed = Sheets.Empty.With([new(_team, new OptionAnswer("Ya")), new(_members, new OptionAnswer("B")), new(_team, new OptionAnswer("Tidak"))]);

        Assert.Equal((new OptionAnswer("Tidak"), new OptionAnswer("B")), (changed[_team], changed[_members]));
    }

    [Fact]
    public void No_answer_clears_a_question() => Assert.Null(Sheets.Full.With(_team, null)[_team]);

    [Fact]
    public void An_answer_the_question_does_not_take_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Sheets.Empty.With(_team, new OptionAnswer("A")));

        Assert.Equal(("Question A.I.1.i.a does not accept the answer A. (Parameter 'changes')", "changes"), (refusal.Message, refusal.ParamName));
    }

    [Fact]
    public void A_question_of_another_instrument_is_refused()
    {
        var other = Official.Another.Questions[0];

        var refusal = Assert.Throws<ArgumentException>(() => Sheets.Empty.With(other, new OptionAnswer("Ya")));

        Assert.Equal("Question A.I.1.i.a is not of instrument lke-90-2021. (Parameter 'changes')", refusal.Message);
    }

    [Fact]
    public void Clearing_a_question_of_another_instrument_is_refused_too()
    {
        var stranger = _team with { Ordinal = 5 };

        Assert.Throws<ArgumentException>(() => Sheets.Empty.With(stranger, null));
    }

    [Fact]
    public void Changes_are_what_makes_one_sheet_the_other_in_form_order()
    {
        var before = Sheets.Full.Option("B.I.b.a", "E").Blank("A.I.1.i.a");
        var after = Sheets.Full.Option("A.I.1.i.b", "C").Blank("B.I.a.a").Option("B.I.b.a", "E");

        Assert.Equal(
            [(_team, new OptionAnswer("Ya")), (_members, new OptionAnswer("C")), (Sheets.Question("B.I.a.a"), null)],
            before.ChangesTo(after).Select(change => (change.Question, change.Answer)));
    }

    [Fact]
    public void Applying_the_changes_gives_the_other_sheet() =>
        Property.Holds(CsCheck.Gen.Select(Fillings.Any, Fillings.Any), 20,
            pair => Assert.Equal(pair.Item2, pair.Item1.With(pair.Item1.ChangesTo(pair.Item2))));

    [Fact]
    public void Sheets_with_the_same_answers_are_equal()
    {
        var again = Sheets.Full.Blank("A.I.1.i.a").Option("A.I.1.i.a", "Ya");

        Assert.Equal((true, true, Sheets.Full.GetHashCode()), (Sheets.Full.Equals(again), Sheets.Full.Equals((object)again), again.GetHashCode()));
    }

    [Fact]
    public void Sheets_with_other_answers_are_not()
    {
        var other = Sheets.Full.Blank("B.II.a.a");

        Assert.Equal((false, false, false), (Sheets.Full.Equals(other), Sheets.Full.Equals((object)"x"), Sheets.Full.Equals(null)));
    }

    [Fact]
    public void Other_answers_rarely_share_a_hash_code() =>
        Assert.NotEqual(Sheets.Full.GetHashCode(), Sheets.Full.Blank("B.II.a.a").GetHashCode());

    [Fact]
    public void Sheets_of_two_instruments_are_never_equal() =>
        Assert.False(Sheets.Empty.Equals(AnswerSheet.Empty(Official.Another)));
}
