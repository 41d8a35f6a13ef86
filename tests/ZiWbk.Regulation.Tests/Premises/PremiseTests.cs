namespace ZiWbk.Regulation.Premises;

/// <summary>What is taken for granted wrongly is put right; what is right is not contradicted; what is asked is not taken for a claim.</summary>
public class PremiseTests
{
    [Theory]
    [InlineData("ambang-wbk", "nilai minimal WBK 85, kan?", "Bukan 85, melainkan 75.")]
    [InlineData("ambang-wbbm", "nilai total minimal WBBM cukup 80 ya?", "Bukan 80, melainkan 85.")]
    [InlineData("def-spip", "SPIP itu diatur PP 12/2017, betul?", "melainkan 60/2008.")]
    [InlineData("def-skm", "unsur SKM ada tujuh kan", "Bukan 7, melainkan 9.")]
    [InlineData("def-lhkpn", "batas LHKPN 30 April ya kan", "Bukan 30 April, melainkan 31 Maret.")]
    [InlineData("tahap-penetapan", "yang menetapkan WBK itu gubernur ya?", "Bukan: penetapan dilakukan setelah panel")]
    [InlineData("reg-zi-berlaku", "ZI masih memakai PermenPANRB 52 tahun 2014, kan?", "Bukan PermenPANRB 52/2014: sudah dicabut oleh 90/2021.")]
    [InlineData("reg-disiplin", "disiplin PNS itu PP 30/1980 ya?", "melainkan 94/2021.")]
    [InlineData("pekppp", "PEKPPP diatur Permenpan 17/2017 kan?", "melainkan 29/2022.")]
    [InlineData("reg-perpres54-2018", "Stranas PK itu Perpres 55/2012, kan?", "melainkan 54/2018.")]
    public void What_is_wrong_is_put_right(string entry, string question, string said)
    {
        var premise = Of(entry, question);

        Assert.False(premise.Correct);
        Assert.Contains(said, premise.Sentence.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ambang-wbk", "nilai minimal WBK 75, kan?")]
    [InlineData("lke:gate:total", "WBK minimal 75 dan WBBM 85, kan?")]
    [InlineData("def-lhkpn", "LHKPN paling lambat bulan Maret ya")]
    [InlineData("wbk-langsung-wbbm", "harus dua tahun WBK dulu, betul?")]
    public void What_is_right_is_not_contradicted(string entry, string question) => Assert.NotEqual(false, Of(entry, question).Correct);

    [Theory]
    [InlineData("ambang-wbk", "kalau nilai kami 70, bagaimana?")]
    [InlineData("ambang-wbk", "apakah total 78 sudah lulus WBK?")]
    [InlineData("sakip-predikat", "nilai SAKIP 66 predikat apa?")]
    public void What_is_supposed_or_asked_is_no_claim(string entry, string question) => Assert.Null(Of(entry, question).Correct);

    private static (bool? Correct, Assessment.Bilingual Sentence) Of(string entry, string question)
    {
        var premise = Shipped.Desk.PremiseOf(question, Shipped.Book.Find(entry)!);
        return (premise.Correct, premise.Sentence);
    }

    [Fact]
    public void A_superseded_rule_says_what_replaced_it() =>
        Assert.All(
            (string[])["reg-60-2012", "reg-52-2014", "reg-10-2019"],
            entry => Assert.Contains("90/2021", Shipped.Book.Find(entry)!.Answer.Id, StringComparison.Ordinal));

    [Fact]
    public void A_fact_of_one_source_says_so() =>
        Assert.StartsWith("Baru didukung satu sumber.", Shipped.Desk.Tell("spip-level")!.Note!.Value.Id, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("🙂🙂")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("\u0000\u0001\t\r")]
    public void What_says_nothing_gets_an_honest_answer(string text) => Assert.False(Shipped.Desk.Ask(text).Answered);

    [Fact]
    public void A_text_without_end_is_read_to_its_limit() =>
        Assert.False(Shipped.Desk.Ask(string.Concat(Enumerable.Repeat("a.i.1 aaaa (x+x+)+y ", 50_000))).Answered);
}
