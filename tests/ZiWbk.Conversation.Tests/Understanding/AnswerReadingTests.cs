using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Conversation.Understanding;

public class AnswerReadingTests
{
    private const string YesNo = "A.I.1.i.a", Abc = "A.I.1.i.b", Two = "A.II.1.i.a", Three = "A.II.3.iii.a", WithTotal = "A.II.5.iii.a", Index = "B.I.a.a";

    [Theory]
    [InlineData(Abc, "B", "B")]
    [InlineData(Abc, "b.", "B")]
    [InlineData(Abc, " (c) ", "C")]
    [InlineData(Abc, "pilih b", "B")]
    [InlineData(Abc, "jawab B", "B")]
    [InlineData(Abc, "opsi B saja pak", "B")]
    [InlineData(Abc, "jawabannya a ya", "A")]
    [InlineData(Abc, "option b", "B")]
    [InlineData(Abc, "the answer is C please", "C")]
    [InlineData(YesNo, "ya", "Ya")]
    [InlineData(YesNo, "YA!", "Ya")]
    [InlineData(YesNo, "iya pak", "Ya")]
    [InlineData(YesNo, "sudah ada", "Ya")]
    [InlineData(YesNo, "yes", "Ya")]
    [InlineData(YesNo, "tidak", "Tidak")]
    [InlineData(YesNo, "tidak ya", "Tidak")]
    [InlineData(YesNo, "belum ada", "Tidak")]
    [InlineData(YesNo, "no", "Tidak")]
    [InlineData(Two, "12 10", "jumlah_agen_perubahan=12 jumlah_perubahan=10")]
    [InlineData(Two, "12, 10", "jumlah_agen_perubahan=12 jumlah_perubahan=10")]
    [InlineData(Two, "12/10", "jumlah_agen_perubahan=12 jumlah_perubahan=10")]
    [InlineData(Two, "12 dan 10 orang", "jumlah_agen_perubahan=12 jumlah_perubahan=10")]
    [InlineData(Two, "1.250 900", "jumlah_agen_perubahan=1250 jumlah_perubahan=900")]
    [InlineData(Two, "1,250 900", "jumlah_agen_perubahan=1250 jumlah_perubahan=900")]
    [InlineData(Two, "0 0", "jumlah_agen_perubahan=0 jumlah_perubahan=0")]
    [InlineData(Two, "jumlah_agen_perubahan=12 jumlah_perubahan=10", "jumlah_agen_perubahan=12 jumlah_perubahan=10")]
    [InlineData(Two, "agen=12, perubahan: 10", "jumlah_agen_perubahan=12 jumlah_perubahan=10")]
    [InlineData(Two, "jumlah perubahan = 10; agen = 12", "jumlah_agen_perubahan=12 jumlah_perubahan=10")]
    [InlineData(Three, "12 10 8", "disanksi=8 tahun_ini=10 tahun_lalu=12")]
    [InlineData(Three, "12,10,8", "disanksi=8 tahun_ini=10 tahun_lalu=12")]
    [InlineData(Three, "disanksi=8 tahun_ini=10 tahun_lalu=12", "disanksi=8 tahun_ini=10 tahun_lalu=12")]
    [InlineData(WithTotal, "1 5 6 11", "kepala_satker=1 lainnya=6 pejabat_wajib=5 sudah_lapor=11")]
    [InlineData(WithTotal, "12 1 5 6 11", "harus_melapor=12 kepala_satker=1 lainnya=6 pejabat_wajib=5 sudah_lapor=11")]
    [InlineData(WithTotal, "harus_melapor=12 sudah=11", "harus_melapor=12 sudah_lapor=11")]
    [InlineData(Two, "80 %", "4/5")]
    [InlineData(Two, "80%", "4/5")]
    [InlineData(Two, "80 persen", "4/5")]
    [InlineData(Two, "66,67 percent", "6667/10000")]
    [InlineData(Two, "0 %", "0")]
    [InlineData(Index, "3,6", "18/5")]
    [InlineData(Index, "3.6", "18/5")]
    [InlineData(Index, "3,6 dari 4", "18/5")]
    [InlineData(Index, "3.60 / 4,00", "18/5")]
    [InlineData(Index, "nilainya 3,6 pak", "18/5")]
    [InlineData(Index, "4", "4")]
    [InlineData(Index, "0", "0")]
    public void An_answer_is_read_as_it_is_written(string code, string text, string? answer)
    {
        var read = AnswerReading.Read(QuestionOf(code), text);

        Assert.Equal(answer, read.Answer?.ToString());
        Assert.Equal(answer is null, read.Expected is not null);
    }

    [Theory]
    [InlineData(Abc, "F", "A, B, atau C", "A, B, or C")]
    [InlineData(Abc, "2", "A, B, atau C", "A, B, or C")]
    [InlineData(Abc, "ya", "A, B, atau C", "A, B, or C")]
    [InlineData(Abc, "pilih z", "A, B, atau C", "A, B, or C")]
    [InlineData(YesNo, "B", "Ya atau Tidak", "Ya or Tidak")]
    [InlineData(Two, "12", "2 bilangan bulat", "2 whole numbers")]
    [InlineData(Two, "12 10 8", "2 bilangan bulat", "2 whole numbers")]
    [InlineData(Two, "1,5 orang", "2 bilangan bulat", "2 whole numbers")]
    [InlineData(Two, "12,10", "dipisahkan spasi", "separated by spaces")]
    [InlineData(Two, "1,5 10", "2 bilangan bulat", "2 whole numbers")]
    [InlineData(Two, "12 -3", "0 sampai 1 triliun", "0 to 1 trillion")]
    [InlineData(Two, "8 dari 10", "1. Jumlah agen perubahan", "1. Jumlah agen perubahan")]
    [InlineData(Two, "0,8", "80 %", "80 %")]
    [InlineData(Two, "120 %", "0 sampai 100", "0 to 100")]
    [InlineData(Two, "-5 %", "0 sampai 100", "0 to 100")]
    [InlineData(Two, "99999999999999999999 1", "0 sampai 1 triliun", "0 to 1 trillion")]
    [InlineData(Two, "jumlah_agen_perubahan=12", "2 bilangan bulat", "2 whole numbers")]
    [InlineData(Two, "agen=12 harga=3", "2 bilangan bulat", "2 whole numbers")]
    [InlineData(Two, "10 lapor 12 wajib", "2 bilangan bulat", "2 whole numbers")]
    [InlineData(WithTotal, "1 5 6", "4 bilangan bulat", "4 whole numbers")]
    [InlineData(Index, "5", "0 sampai 4", "0 to 4")]
    [InlineData(Index, "-1", "0 sampai 4", "0 to 4")]
    [InlineData(Index, "80 %", "0 sampai 4", "0 to 4")]
    [InlineData(Index, "3,6 dari 5", "0 sampai 4", "0 to 4")]
    [InlineData(Index, "3 4", "0 sampai 4", "0 to 4")]
    public void What_does_not_fit_is_told_with_what_was_expected(string code, string text, string id, string en)
    {
        var read = AnswerReading.Read(QuestionOf(code), text);

        Assert.Null(read.Answer);
        Assert.Contains(id, read.Expected?.Id, StringComparison.Ordinal);
        Assert.Contains(en, read.Expected?.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Abc, "kenapa nilai area 5 cuma segitu")]
    [InlineData(Abc, "bantuan")]
    [InlineData(Abc, "")]
    [InlineData(Abc, "🙂")]
    [InlineData(YesNo, "progres dukcapil")]
    [InlineData(Two, "area pengawasan kurang berapa lagi")]
    [InlineData(Two, "kalau area 5 naik lagi sampai akhir tahun jadi berapa semuanya")]
    [InlineData(Two, "catatan: belum tahu")]
    [InlineData(Index, "berapa nilai IPAK kabupaten lain di area 5")]
    [InlineData(Index, "tidak tahu")]
    public void A_sentence_of_its_own_is_not_meant_as_an_answer(string code, string text) =>
        Assert.Equal(AnswerReading.NotMeant, AnswerReading.Read(QuestionOf(code), text));

    [Fact]
    public void Every_option_of_every_question_is_read_by_its_key()
    {
        foreach (var question in Official.Lke.Questions)
        {
            foreach (var option in question.Options)
                Assert.Equal(new OptionAnswer(option.Key), AnswerReading.Read(question, option.Key.ToLowerInvariant()).Answer);
        }
    }

    [Fact]
    public void What_was_expected_is_short_enough_for_a_phone()
    {
        foreach (var question in Official.Lke.Questions)
        {
            var read = AnswerReading.Read(question, "7");
            Assert.InRange(read.Expected?.Id.Length ?? 0, 1, 700);
        }
    }

    private static Question QuestionOf(string code) => Official.Lke.Find(QuestionId.Parse(code))!;
}
