using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Forms;

/// <summary>What a person may write as an answer. "n:" before a value means a number cell, "e:" an error, "b:" a boolean.</summary>
public sealed class AnswerCellTests
{
    private static readonly Question _yesNo = Question("A.I.1.i.a");
    private static readonly Question _letters = Question("A.I.1.iii.a");
    private static readonly Question _index = Question("B.I.a.a");

    [Theory]
    [InlineData("Ya", "Ya")]
    [InlineData("YA", "Ya")]
    [InlineData(" ya ", "Ya")]
    [InlineData("ya.", "Ya")]
    [InlineData("tidak", "Tidak")]
    [InlineData("\u00A0Tidak\n", "Tidak")]
    public void Yes_and_no_are_read_in_any_case(string text, string key) =>
        Assert.Equal(key, AnswerCell.Option(_yesNo, Cell(text), out _)?.Key);

    [Theory]
    [InlineData("A", "A")]
    [InlineData("a", "A")]
    [InlineData(" b. ", "B")]
    [InlineData("c)", "C")]
    [InlineData("D .", "D")]
    public void A_letter_is_read_with_a_dot_or_bracket(string text, string key) =>
        Assert.Equal(key, AnswerCell.Option(_letters, Cell(text), out _)?.Key);

    [Theory]
    [InlineData("E")]
    [InlineData("Ya")]
    [InlineData("AB")]
    [InlineData("A/B")]
    [InlineData("?")]
    [InlineData("n:1")]
    [InlineData("b:TRUE")]
    [InlineData("e:#N/A")]
    [InlineData("a. Jika semua kegiatan dilaksanakan")]
    public void What_is_not_on_the_scale_is_told_in_both_languages(string text)
    {
        Assert.Null(AnswerCell.Option(_letters, Cell(text), out var reason));
        Told(reason, "tidak ada pada skala A/B/C/D; dianggap belum diisi", "is not on the scale A/B/C/D; counted as blank");
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    [InlineData(" 12 ", 12)]
    [InlineData("n:12", 12)]
    [InlineData("n:1250", 1250)]
    [InlineData("1.250", 1250)]
    [InlineData("1.250.000", 1_250_000)]
    [InlineData("Nihil", 0)]
    [InlineData("NIHIL", 0)]
    [InlineData("n:1000000000000", 1_000_000_000_000)]
    public void A_count_is_a_whole_number(string text, long count) => Assert.Equal(count, AnswerCell.Count(Cell(text), out _));

    [Theory]
    [InlineData("-1")]
    [InlineData("n:-1")]
    [InlineData("n:1.5")]
    [InlineData("1,5")]
    [InlineData("1.25")]
    [InlineData("12.5000")]
    [InlineData("12 orang")]
    [InlineData("-")]
    [InlineData("1e3")]
    [InlineData("+5")]
    [InlineData("n:1000000000001")]
    [InlineData("1000000000001")]
    [InlineData("999999999999999999999999")]
    [InlineData("n:NaN")]
    [InlineData("n:Infinity")]
    [InlineData("e:#REF!")]
    [InlineData("b:TRUE")]
    public void What_is_no_count_is_told_in_both_languages(string text)
    {
        Assert.Null(AnswerCell.Count(Cell(text), out var reason));
        Told(reason, "bukan jumlah; tulis bilangan bulat 0 atau lebih. Dianggap belum diisi", "is not a count; write a whole number, 0 or more. Counted as blank");
    }

    [Theory]
    [InlineData("n:0.8", 80)]
    [InlineData("n:80", 80)]
    [InlineData("0,8", 80)]
    [InlineData("0.8", 80)]
    [InlineData("80", 80)]
    [InlineData("80%", 80)]
    [InlineData("80 %", 80)]
    [InlineData(" 80,0 % ", 80)]
    [InlineData("n:1", 100)]
    [InlineData("1 %", 1)]
    [InlineData("1,5 %", 1.5)]
    [InlineData("0", 0)]
    [InlineData("0 %", 0)]
    [InlineData("100 %", 100)]
    [InlineData("n:100", 100)]
    [InlineData("n:2", 2)]
    [InlineData("n:0.29999999999999999", 30)]
    public void A_share_is_read_as_80_or_0_comma_8_or_80_percent(string text, double percent) =>
        Assert.Equal(Rational.From((decimal)percent) / 100, AnswerCell.Share(Cell(text), out _)?.Share);

    [Theory]
    [InlineData("n:1.5")]
    [InlineData("1,5")]
    [InlineData("n:101")]
    [InlineData("101 %")]
    [InlineData("-5 %")]
    [InlineData("n:-0.1")]
    [InlineData("80 persen")]
    [InlineData("8/10")]
    [InlineData("1.250,5")]
    [InlineData("%")]
    [InlineData("n:NaN")]
    [InlineData("n:1e300")]
    [InlineData("e:#DIV/0!")]
    [InlineData("b:TRUE")]
    [InlineData("Blm Diisi")]
    public void What_is_no_share_is_told_in_both_languages(string text)
    {
        Assert.Null(AnswerCell.Share(Cell(text), out var reason));
        Told(reason, "bukan persentase 0 sampai 100 %; tulis misalnya 80 %. Dianggap belum diisi",
            "is not a percentage from 0 to 100 %; write for example 80 %. Counted as blank");
    }

    [Theory]
    [InlineData("n:3.6", 3.6)]
    [InlineData("n:3.6000000000000001", 3.6)]
    [InlineData("3,60", 3.6)]
    [InlineData("3.6", 3.6)]
    [InlineData(" 4 ", 4)]
    [InlineData("n:0", 0)]
    public void An_index_is_read_with_comma_or_point(string text, double index) =>
        Assert.Equal(Rational.From((decimal)index), AnswerCell.Index(_index, Cell(text), out _)?.Index);

    [Theory]
    [InlineData("n:4.01")]
    [InlineData("n:-0.5")]
    [InlineData("90")]
    [InlineData("3,6 %")]
    [InlineData("3,6/4")]
    [InlineData("A")]
    [InlineData("e:#VALUE!")]
    [InlineData("n:NaN")]
    public void What_is_no_index_is_told_in_both_languages(string text)
    {
        Assert.Null(AnswerCell.Index(_index, Cell(text), out var reason));
        Told(reason, "bukan indeks 0 sampai 4; tulis misalnya 3,60. Dianggap belum diisi", "is not an index from 0 to 4; write for example 3.60. Counted as blank");
    }

    [Fact]
    public void A_long_text_is_quoted_shortly()
    {
        _ = AnswerCell.Option(_letters, Cell(new string('x', 5_000)), out var reason);

        Assert.Contains($"'{new string('x', 29)}…'", reason.Id, StringComparison.Ordinal);
        Assert.True(reason.Id.Length < 120);
    }

    private static void Told(Bilingual reason, string id, string en)
    {
        Assert.EndsWith(id, reason.Id, StringComparison.Ordinal);
        Assert.EndsWith(en, reason.En, StringComparison.Ordinal);
    }

    private static Cell Cell(string text) => text.Split(':', 2) switch
    {
        ["n", var digits] => new(digits, double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), null, false),
        ["e", var error] => new(error, null, null, true),
        ["b", var value] => new(value, null, null, false),
        _ => new(text, null, null, false),
    };

    private static Question Question(string code) => Official.Lke.Find(QuestionId.Parse(code))!;
}
