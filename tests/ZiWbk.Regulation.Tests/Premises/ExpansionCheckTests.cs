using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>What an abbreviation is taken to stand for.</summary>
public sealed class ExpansionCheckTests : IDisposable
{
    private readonly Meanings _meanings = new(Shipped.Book.Words);

    public void Dispose() => _meanings.Dispose();

    [Theory]
    [InlineData("def-skp", "SKP itu kan Standar Kepuasan Pelanggan, kenapa ada di area SDM?", "Bukan Standar Kepuasan Pelanggan, melainkan Sasaran Kinerja Pegawai.")]
    [InlineData("spak-spkp", "SPKP itu survei persepsi korupsi pegawai, betul ya?", "Bukan Survei Persepsi Korupsi Pegawai, melainkan survei persepsi kualitas pelayanan.")]
    [InlineData("def-tpi", "TPI itu tim penilai independen kan?", "Bukan Tim Penilai Independen, melainkan Tim Penilai Internal.")]
    [InlineData("def-lke", "LKE singkatan dari Laporan Kinerja Eksternal, ya?", "Bukan Laporan Kinerja Eksternal, melainkan Lembar Kerja Evaluasi.")]
    public void Other_words_than_the_entry_s_are_put_right(string entry, string question, string said) => Assert.Equal(said, Of(entry, question)?.Sentence.Id);

    [Theory]
    [InlineData("def-lke", "LKE itu lembar kerja evaluasi, kan?")]
    [InlineData("def-skp", "SKP itu sasaran kinerja pegawai yg disepakati tiap awal tahun to?")]
    [InlineData("def-lke", "LKE itu berapa butir?")]
    [InlineData("ambang-wbk", "LKE itu laporan kinerja eksternal ya?")]
    public void The_same_words_or_an_entry_that_does_not_tell_are_let_be(string entry, string question) => Assert.Null(Of(entry, question));

    private Premise? Of(string entry, string question) => new ExpansionCheck(_meanings).Of(Splitting.Plain(question, 500), Shipped.Book.Find(entry)!);
}
