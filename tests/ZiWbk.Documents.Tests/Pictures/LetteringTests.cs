namespace ZiWbk.Documents.Pictures;

public sealed class LetteringTests
{
    [Fact]
    public void Every_name_of_the_official_instrument_is_written_as_it_is()
    {
        var names = Official.Lke.Areas.SelectMany(area => new[] { area.Title, area.ShortTitle }).Concat(Official.Lke.Gates.Select(gate => gate.Title));

        Assert.All(names, name =>
        {
            Assert.Equal(name, Lettering.Clean(name));
            Assert.True(Face.Regular.Has(name) && Face.Bold.Has(name));
        });
    }

    [Theory]
    [InlineData("Dinas 🏢", "Dinas □")]
    [InlineData("👩‍👩‍👧‍👦 Sari", "□ Sari")]
    [InlineData("日本", "□□")]
    [InlineData("مرحبا", "□□□□□")]
    public void A_sign_without_a_letter_is_seen_all_the_same(string text, string shown) => Assert.Equal(shown, Lettering.Clean(text));

    [Fact]
    public void Half_a_sign_is_seen_all_the_same() => Assert.Equal("x□y", Lettering.Clean("x\uD800y"));

    [Theory]
    [InlineData("  a\r\n\tb\u00a0 c ", "a b c")]
    [InlineData("a\u200bb\u202ec\ufeff", "abc")]
    [InlineData("\u200b", "")]
    [InlineData(null, "")]
    public void Breaks_are_spaces_and_what_is_invisible_goes(string? text, string shown) => Assert.Equal(shown, Lettering.Clean(text));

    [Fact]
    public void A_text_of_a_hundred_thousand_letters_is_cut_off()
    {
        var fitted = FittedText.Of(Lettering.Clean(string.Concat(Enumerable.Repeat("panjang ", 12_500))), Face.Bold, 54, 38, ChartLayout.Content, 3);

        Assert.EndsWith("…", fitted.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_wraps_before_it_shrinks_and_shrinks_before_it_is_cut_off()
    {
        Assert.Equal((54f, 1), Fitted("Dinas Perhubungan"));
        Assert.Equal((54f, 2), Fitted("Dinas Kependudukan dan Pencatatan Sipil"));
        var (size, lines) = Fitted("Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan");
        Assert.Equal(2, lines);
        Assert.InRange(size, 38, 52);
    }

    [Fact]
    public void A_letter_the_face_lacks_is_never_drawn_as_nothing() =>
        Assert.Throws<InvalidOperationException>(() => FittedText.Of("🏢", Face.Bold, 54, 38, ChartLayout.Content, 2));

    private static (float Size, int Lines) Fitted(string text)
    {
        var fitted = FittedText.Of(text, Face.Bold, 54, 38, ChartLayout.Content, 2);
        return (fitted.Size, fitted.Lines.Count);
    }
}
