using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>What a text says, and what it only sounds like.</summary>
public sealed class HeardTests : IDisposable
{
    private readonly Meanings _meanings = new(Shipped.Book.Words);

    public void Dispose() => _meanings.Dispose();

    [Theory]
    [InlineData("pembina ZI di Pemkab adalah Bagian Organisasi", "pembina zi bagian organisasi")]
    [InlineData("ZI itu predikat", "zi itu predikat")]
    [InlineData("tdk perlu survei", "tidak perlu")]
    [InlineData("cukup SK saja", "cukup")]
    [InlineData("WBBM tidak dicabut", "tidak dicabut")]
    public void A_saying_holds_with_few_words_between(string text, string saying) => Assert.True(Of(text).Says(saying));

    [Theory]
    [InlineData("tidak hanya SK", "hanya")]
    [InlineData("jawaban boleh tidak diarahkan", "boleh diarahkan")]
    [InlineData("tidak pernah ada yang dicabut", "tidak dicabut")]
    [InlineData("pembina ZI di Pemkab kita sejak dulu Bagian Organisasi", "pembina zi bagian organisasi")]
    [InlineData("pengungkit 60, hasil 40", "pengungkit itu hasil")]
    [InlineData("nilai minimal 75", "")]
    [InlineData("nilai minimal 75", "%")]
    public void It_does_not_hold_behind_or_across_a_denial_nor_over_many_words(string text, string saying) => Assert.False(Of(text).Says(saying));

    private Heard Of(string text) => new(Splitting.Plain(text, 500), _meanings);
}
