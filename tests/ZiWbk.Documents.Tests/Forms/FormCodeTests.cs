using ZiWbk.Documents.Forms;

namespace ZiWbk.Documents.Tests.Forms;

public sealed class FormCodeTests
{
    [Theory]
    [InlineData("A.", "A")]
    [InlineData("a", "a")]
    [InlineData(" h. ", "h")]
    [InlineData("iii.", "iii")]
    [InlineData("IV", "IV")]
    [InlineData("viii)", "viii")]
    [InlineData("6.", "6")]
    [InlineData("-", "-")]
    [InlineData("a .", "a")]
    [InlineData("a. Unit kerja telah membentuk tim", "a")]
    [InlineData("ii)  Pengelolaan", "ii")]
    [InlineData("1. MANAJEMEN PERUBAHAN", "1")]
    public void A_mark_is_read_alone_or_before_a_text(string text, string mark)
    {
        Assert.True(FormCode.TryRead(new(text, null, null, false), out var code));
        Assert.Equal(mark, code.Mark);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ya")]
    [InlineData("z.")]
    [InlineData("10.")]
    [InlineData("- Jumlah perubahan")]
    [InlineData("Unit kerja a. dan b.")]
    [InlineData("a.b")]
    [InlineData("0.5")]
    [InlineData("60")]
    public void What_is_no_mark_is_not_read(string text) => Assert.False(FormCode.TryRead(new(text, null, null, false), out _));

    [Theory]
    [InlineData("a", "a.", 0)]
    [InlineData("-", "-", 0)]
    [InlineData("", "", 0)]
    [InlineData("A", "a.", 0.4)]
    [InlineData("b", "c.", 1.5)]
    [InlineData("1", "2.", 1.5)]
    [InlineData("1", "a.", 3)]
    public void Marks_are_the_farther_the_less_alike(string mark, string label, double distance) =>
        Assert.Equal(distance, new FormCode(mark).DistanceTo(label));
}
