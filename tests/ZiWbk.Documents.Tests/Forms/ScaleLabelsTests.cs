using ZiWbk.Documents.Forms;

namespace ZiWbk.Documents.Tests.Forms;

public sealed class ScaleLabelsTests
{
    [Theory]
    [InlineData("Ya/Tidak", "ya / tidak")]
    [InlineData("Ya/Tidak", " YA/TIDAK. ")]
    [InlineData("A/B/C/D", "a/b/c/d")]
    [InlineData("%", "Persen")]
    [InlineData("%", "persentase")]
    [InlineData("Nilai (0-4)", "Nilai")]
    [InlineData("Nilai (0-4)", "Indeks (1 - 4)")]
    [InlineData("Jumlah", "jumlah:")]
    public void Spelling_makes_no_other_scale(string official, string written) =>
        Assert.Equal(ScaleLabels.Normal(official), ScaleLabels.Normal(written));

    [Theory]
    [InlineData("A/B/C", "A/B/C/D")]
    [InlineData("Ya/Tidak", "Ya")]
    [InlineData("%", "Jumlah")]
    public void Other_scales_stay_other(string official, string written) =>
        Assert.NotEqual(ScaleLabels.Normal(official), ScaleLabels.Normal(written));

    [Theory]
    [InlineData("Ya/Tidak", true)]
    [InlineData("a/b/c/d/e", true)]
    [InlineData("%", true)]
    [InlineData("Jumlah", true)]
    [InlineData("Nilai (0-4)", true)]
    [InlineData("Rupiah", true)]
    [InlineData("", false)]
    [InlineData("Ya", false)]
    [InlineData("A", false)]
    [InlineData("Jumlah pegawai", false)]
    [InlineData("Nilai (yang dihitung dari hasil survei)", false)]
    public void Scales_are_recognised_by_their_words(string text, bool isScale) => Assert.Equal(isScale, ScaleLabels.IsScale(text));

    [Fact]
    public void Every_scale_of_the_form_is_recognised() =>
        Assert.All(Official.Lke.Questions, question => Assert.True(ScaleLabels.IsScale(question.Scale.Label)));
}
