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
    [InlineData("ambang-wbk", "Tiap area minimal 75 persen untuk WBK, kan?", "Bukan 75%, melainkan 60%.")]
    [InlineData("ambang-wbbm", "SPKP untuk WBBM cukup 3,2 kan?", "Bukan 3,2, melainkan 3,6.")]
    [InlineData("lke:scale:abcd", "Jawaban B pada skala A sampai D bernilai 0,75, kan?", "melainkan 0,67.")]
    [InlineData("gratifikasi-batas-2026", "Hadiah pisah sambut sampai Rp300 ribu masih bebas lapor, kan?", "sudah dihapus")]
    [InlineData("def-pakta", "yg non pns ga perlu ttd pakta integritas setau saya", "semua pegawai")]
    [InlineData("survei-mandiri", "survei mandiri gak wajib kan", "")]
    [InlineData("lke:question:A.I.1.i.b", "Anggota tim ditunjuk langsung pimpinan tetap dapat A, kan?", "Bukan A, melainkan C: Anggota ditunjuk tanpa proses seleksi.")]
    [InlineData("lke:question:A.I.5.i.b", "UPG ada tapi belum punya prosedur, itu D kan?", "Bukan D, melainkan C:")]
    [InlineData("lke:question:A.I.1.i.a", "Butir pembentukan tim pilihannya A sampai D to?", "pilihannya Ya atau Tidak.")]
    [InlineData("lke:question:A.I.5.iv.a", "WBS masuk area 6 bersama pengaduan layanan, betul?", "Bukan area 6, melainkan area 5.")]
    [InlineData("lke:question:A.I.2.i.a", "Butir SOP dinilai di area akuntabilitas, kan?", "Bukan area 4, melainkan area 2.")]
    [InlineData("def-lhkpn", "Batas LHKPN tahunan tanggal 31 Januari, apa sanksinya jika telat di ZI?", "Bukan 31 Januari, melainkan 31 Maret.")]
    [InlineData("def-skm", "SKM punya 14 unsur, mana yang paling sulit?", "Bukan 14, melainkan 9.")]
    [InlineData("beda-wbk-wbbm", "Ambang total WBBM 80, WBK 75, begitu kan?", "Bukan 80, melainkan 85.")]
    [InlineData("spak-spkp", "SPKP kami 3,0, berarti sudah lolos batas WBK dong?", "Belum cukup: 3 di bawah 3,2.")]
    [InlineData("def-tpn", "TPN dikelola KPK, benar begitu?", "KemenPANRB")]
    [InlineData("def-tpi", "TPI dibentuk dari pegawai unit kerja sendiri, kan?", "Inspektorat")]
    [InlineData("def-lke", "LKE singkatan dari Laporan Kinerja Eksternal, ya?", "Bukan Laporan Kinerja Eksternal, melainkan Lembar Kerja Evaluasi.")]
    [InlineData("def-skp", "SKP itu kan Standar Kepuasan Pelanggan, kenapa ada di area SDM?", "")]
    [InlineData("ambang-wbk", "WBK tidak perlu sampai 75, cukup 70, betul?", "Bukan 70, melainkan 75.")]
    [InlineData("bjn-2026", "Yang menyiapkan ZI menuju WBK/WBBM 2026 itu Dinas Kesehatan ya?", "Bukan Dinas Kesehatan")]
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
    [InlineData("lke:question:A.I.3.v.a", "Semua aturan dijalankan tanpa inovasi itu B, ya?")]
    [InlineData("lke:question:A.I.3.iv.c", "Yang dapat A kalau diukur setiap bulan, betul?")]
    [InlineData("kal-libur-2027", "Idulfitri 1448 H jatuh 10-11 Maret 2027, benar?")]
    [InlineData("tahap-sanggah", "Sanggah 2024 cuma satu kali, betul?")]
    [InlineData("def-tpi", "TPI itu tim penilai internal, betul?")]
    [InlineData("ambang-wbk", "WBK tidak perlu sampai 85, cukup 75, betul?")]
    [InlineData("lke:question:A.I.3.iv.c", "Pengukuran kinerja individu tiap triwulan nilainya B, betul?")]
    [InlineData("def-pengungkit", "Reform dinilai di semua area pengungkit, enam-enamnya, kan?")]
    [InlineData("def-lke", "LKE singkatan dari lembar kerja evaluasi to?")]
    [InlineData("lke:question:A.I.6.iii.a", "Media pengaduan kudu nyambung SP4N-LAPOR nek pengin nilai A to?")]
    [InlineData("gratifikasi-batas-2026", "Batas kado pernikahan yang tidak wajib lapor itu Rp1,5 juta per pemberi, ya?")]
    public void What_is_right_is_not_contradicted(string entry, string question) => Assert.NotEqual(false, Of(entry, question).Correct);

    [Theory]
    [InlineData("ambang-wbk", "kalau nilai kami 70, bagaimana?")]
    [InlineData("ambang-wbk", "apakah total 78 sudah lulus WBK?")]
    [InlineData("sakip-predikat", "nilai SAKIP 66 predikat apa?")]
    [InlineData("sakip-predikat", "AKIP opd dpt 81, itu predikat ap")]
    [InlineData("spak-spkp", "Survei kami menghasilkan persepsi antikorupsi 3,48 dari 4. Apakah itu sudah memenuhi batas untuk WBK?")]
    [InlineData("skm-hitung", "Saya memegang 150 lembar kuesioner. Bagaimana mengolahnya menjadi satu angka nilai SKM?")]
    [InlineData("lke:question:A.I.3.iii.d", "Seberapa banyak pegawai harus mendapat kesempatan diklat supaya nilainya A?")]
    [InlineData("def-maklumat", "maklumat plynan wajib ditempel gak di loket")]
    [InlineData("area-6", "Area peningkatan pelayanan publik menilai apa?")]
    [InlineData("mcp-spi", "Skor MCP Bojonegoro naik atau turun antara 2022 dan 2023?")]
    public void What_is_supposed_or_asked_is_no_claim(string entry, string question) => Assert.Null(Of(entry, question).Correct);

    private static (bool? Correct, Assessment.Bilingual Sentence) Of(string entry, string question)
    {
        var premise = Shipped.Desk.PremiseOf(question, Shipped.Book.Find(entry)!);
        return (premise.Correct, premise.Sentence);
    }

    [Fact]
    public void Nothing_is_confirmed_where_something_else_that_is_stated_may_be_wrong() =>
        Assert.Empty(Of("bjn-percontohan", "OPD percontohan ZI tahun 2020 hanya tiga, yaitu DPMPTSP, Dishub, dan Disdukcapil, betul?").Sentence.Id ?? "");

    [Fact]
    public void A_superseded_rule_says_what_replaced_it() =>
        Assert.All(
            (string[])["reg-60-2012", "reg-52-2014", "reg-10-2019"],
            entry => Assert.Contains("90/2021", Shipped.Book.Find(entry)!.Answer.Id, StringComparison.Ordinal));

    [Fact]
    public void A_fact_of_one_source_says_so() =>
        Assert.StartsWith("Baru didukung satu sumber.", Shipped.Desk.Tell("spip-level")!.Note!.Value.Id, StringComparison.Ordinal);

    [Fact]
    public void Every_fact_of_one_source_says_so() =>
        Assert.All(
            Shipped.Book.Entries.Where(entry => entry.Provenance.Confidence == Assessment.Instruments.Confidence.SingleSource),
            entry => Assert.StartsWith("Baru didukung satu sumber.", Shipped.Desk.Tell(entry.Id)!.Note!.Value.Id, StringComparison.Ordinal));

    [Fact]
    public void Every_replaced_regulation_that_is_taken_for_granted_is_told_with_what_replaced_it()
    {
        var replaced = Shipped.Book.Regulations.Where(regulation => regulation.Status.StartsWith("dicabut", StringComparison.Ordinal) || regulation.Status.StartsWith("diganti", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(replaced);
        Assert.All(replaced, regulation =>
        {
            var (correct, sentence) = Of("reg-zi-berlaku", $"dasar kita {regulation.Name}, kan?");
            Assert.False(correct);
            Assert.Contains(regulation.Status, sentence.Id, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("sptjm", "sptjm nya yg ttd bupati ap kadis")]
    [InlineData("def-tpi", "who is on the internal assessment team (TPI)?")]
    [InlineData("def-survei", "Survei penilaian ZI itu dilaksanakan oleh BPS atau siapa?")]
    [InlineData("def-spbe", "e-office skrg jd spbe ya di lke")]
    [InlineData("bobot-2021", "Rincian pembagian 60 poin pengungkit per area bagaimana?")]
    [InlineData("seed-6-indikator", "Mengapa dulu disebut 6 indikator proses dan 2 indikator hasil?")]
    public void Who_asks_openly_is_not_contradicted(string entry, string question) => Assert.NotEqual(false, Of(entry, question).Correct);

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
