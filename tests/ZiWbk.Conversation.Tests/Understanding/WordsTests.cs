namespace ZiWbk.Conversation.Understanding;

public class WordsTests
{
    [Theory]
    [InlineData("Kuraaang  BERAPA, lagi?!", "kurang berapa lagi")]
    [InlineData("Jum'at, café — naïve", "jumat cafe naive")]
    [InlineData("A.I.5.iii.a", "a i 5 iii a")]
    [InlineData("ＷＢＫ 🙂 \u202Eabc", "wbk abc")]
    [InlineData("cafe\u0301 tidak", "cafe tidak")]
    [InlineData("\uD83D ya \uDE00", "ya")]
    [InlineData("", "")]
    public void Case_marks_and_repeated_letters_make_no_other_word(string text, string words) =>
        Assert.Equal(words, Words.Plain(text));

    [Fact]
    public void A_word_knows_where_it_stands()
    {
        var word = Words.Of("eh, Dukcapil!")[1];

        Assert.Equal("Dukcapil", "eh, Dukcapil!".Substring(word.Start, word.Length));
    }

    [Fact]
    public void Only_the_first_letters_of_a_long_text_are_read() =>
        Assert.Equal(2_000, Words.Of(string.Concat(Enumerable.Repeat("a ", 50_000))).Length);

    [Theory]
    [InlineData("dievaluasi", "evaluasi")]
    [InlineData("mengevaluasi", "evaluasi")]
    [InlineData("evaluasinya", "evaluasi")]
    [InlineData("ditetapkan", "penetapan")]
    [InlineData("dikelola", "pengelolaan")]
    [InlineData("pemantauan", "dipantau")]
    [InlineData("penyusunan", "disusun")]
    [InlineData("pelayanan", "layanan")]
    [InlineData("melayani", "layanan")]
    [InlineData("perubahan", "berubah")]
    [InlineData("pemanfaatan", "manfaat")]
    [InlineData("penilaian", "nilai")]
    [InlineData("pengawasan", "diawasi")]
    [InlineData("buktinya", "bukti")]
    [InlineData("kepegawaian", "pegawai")]
    [InlineData("ditindaklanjuti", "tindaklanjut")]
    [InlineData("dipetakan", "pemetaan")]
    public void Forms_of_a_word_have_one_stem(string form, string other) => Assert.Equal(Stem.Of(other), Stem.Of(form));

    [Theory]
    [InlineData("dukcapli", "dukcapil", 1)]
    [InlineData("progers", "progres", 1)]
    [InlineData("dishb", "dishub", 1)]
    [InlineData("pengawsaan", "pengawasan", 1)]
    [InlineData("kapan", "kapal", 1)]
    [InlineData("abc", "xyz", 3)]
    [InlineData("", "ab", 2)]
    public void Neighbours_swapped_are_one_slip(string from, string to, int slips) =>
        Assert.Equal(Math.Min(slips, 3), Typos.Between(from, to, 2));
}
