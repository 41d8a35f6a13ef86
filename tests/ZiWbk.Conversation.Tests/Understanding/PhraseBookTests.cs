using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Understanding;

public class PhraseBookTests
{
    [Theory]
    [InlineData("progres dukcapil", "progres")]
    [InlineData("Progres", "progres")]
    [InlineData("progress dinas perhubungan dong", "progres")]
    [InlineData("progers dishub", "progres")]
    [InlineData("gimana progres dukcapil", "progres")]
    [InlineData("status rsud sosodoro", "progres")]
    [InlineData("dukcapil sudah sampai mana ya", "progres")]
    [InlineData("progres dukcapli", "progres")]
    [InlineData("nilai dukcapil sekarang berapa pak", "progres")]
    [InlineData("how far is dukcapil?", "progres")]
    [InlineData("what is our score now", "progres")]
    [InlineData("apa yang kurang", "kurang")]
    [InlineData("apa yg kurang ya?", "kurang")]
    [InlineData("apa yang kurang untuk WBK?", "kurang")]
    [InlineData("apa yang kurang untuk WBK dukcapil?", "kurang")]
    [InlineData("apa yang masih kuraaang", "kurang")]
    [InlineData("kurang apa aja dishub", "kurang")]
    [InlineData("what is still missing for wbbm", "kurang")]
    [InlineData("area pengawasan kurang berapa lagi", "area")]
    [InlineData("area 5 kurang berapa?", "area")]
    [InlineData("pengawasan kurang brp lagi", "area")]
    [InlineData("area lima dishub", "area")]
    [InlineData("tolong nilai area pelayanan", "area")]
    [InlineData("how much is area 5 short", "area")]
    [InlineData("kenapa nilai SDM cuma segitu", "kenapa")]
    [InlineData("knp nilai sdm cuma segitu sih", "kenapa")]
    [InlineData("mengapa nilai area 3 cuma segitu?", "kenapa")]
    [InlineData("kenapa pengawasan rendah", "kenapa")]
    [InlineData("why is supervision so low", "kenapa")]
    [InlineData("kalau semua SOP dievaluasi jadi berapa", "andai")]
    [InlineData("kalo survei kepuasan naik jadi berapa ya", "andai")]
    [InlineData("klo agen perubahan ditetapkan jd brp", "andai")]
    [InlineData("seandainya A.I.2.i.c naik ke B", "andai")]
    [InlineData("what if all SOPs are evaluated", "andai")]
    [InlineData("buktinya apa saja untuk agen perubahan", "bukti")]
    [InlineData("bukti untuk sop", "bukti")]
    [InlineData("contoh bukti kampanye gratifikasi", "bukti")]
    [InlineData("minta contoh bukti untuk area pengawasan", "bukti")]
    [InlineData("what evidence for the change agents", "bukti")]
    [InlineData("isi lke", "isi")]
    [InlineData("isi LKE dong min", "isi")]
    [InlineData("isi butir A.I.2.i.c", "isi")]
    [InlineData("jawab butir ai2ic", "isi")]
    [InlineData("perbarui jawabannya", "isi")]
    [InlineData("answer question A.I.1.i.a", "isi")]
    [InlineData("apa yang berubah minggu ini", "berubah")]
    [InlineData("apa yang berubah sejak Senin", "berubah")]
    [InlineData("yang berubah apa aja kemarin", "berubah")]
    [InlineData("apa yang berubah di dishub 7 hari terakhir", "berubah")]
    [InlineData("what changed since Monday?", "berubah")]
    [InlineData("jalur terpendek ke WBK", "jalur")]
    [InlineData("jalur terpendek dukcapil ke wbbm", "jalur")]
    [InlineData("cara tercepat menuju wbk", "jalur")]
    [InlineData("shortest way to WBBM", "jalur")]
    [InlineData("peringkat kantor", "peringkat")]
    [InlineData("kantor mana yang paling siap?", "peringkat")]
    [InlineData("bandingkan semua kantor dong", "peringkat")]
    [InlineData("compare offices", "peringkat")]
    [InlineData("undang anggota", "undang")]
    [InlineData("tambah anggota tim dishub", "undang")]
    [InlineData("buatkan kode undangan", "undang")]
    [InlineData("kirim LKE saya", "lke")]
    [InlineData("unduh lke dukcapil", "lke")]
    [InlineData("download the worksheet please", "lke")]
    [InlineData("kurang", null)]
    [InlineData("nilai", null)]
    [InlineData("lke", null)]
    [InlineData("berapa", null)]
    [InlineData("anggota", null)]
    [InlineData("kantor", null)]
    [InlineData("bukti", null)]
    public void A_sentence_finds_its_dialog_or_is_asked_back(string text, string? dialog)
    {
        var ranking = SmallBook.Book.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today);

        Assert.True(dialog == ranking.Certain?.Dialog, Shown(ranking));
        if (dialog is null)
            Assert.All(ranking.Nearest, match => Assert.InRange(match.Confidence, 0.15, 1));
    }

    [Theory]
    [InlineData("cuaca besok bagaimana")]
    [InlineData("siapa bupati bojonegoro")]
    [InlineData("tolong pesankan nasi goreng dua")]
    [InlineData("gaji saya kapan cair")]
    [InlineData("nanti sore rapat di mana")]
    [InlineData("berapa harga beras sekarang")]
    [InlineData("selamat pagi semuanya")]
    [InlineData("terima kasih banyak pak")]
    [InlineData("wifi kantor mati lagi")]
    [InlineData("kucing saya sakit, kurang makan")]
    [InlineData("apa itu cinta")]
    [InlineData("nilai tukar rupiah hari ini")]
    [InlineData("jalan ke padangan macet")]
    [InlineData("who won the football match yesterday")]
    [InlineData("what is the capital of France")]
    [InlineData("please book a room for Monday")]
    [InlineData("how do I cook rice")]
    [InlineData("tell me a joke")]
    [InlineData("🙂🙂🙂")]
    [InlineData("asdf qwer zxcv")]
    public void What_is_out_of_scope_is_never_certain(string text)
    {
        var ranking = SmallBook.Book.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today);

        Assert.True(ranking.Certain is null, Shown(ranking));
    }

    [Theory]
    [InlineData("tolong pesankan nasi goreng dua")]
    [InlineData("gaji saya kapan cair")]
    [InlineData("kucing saya sakit, kurang makan")]
    [InlineData("jalan ke padangan macet")]
    [InlineData("who won the football match yesterday")]
    [InlineData("how do I cook rice")]
    public void An_unrelated_sentence_stays_below_two_fifths(string text)
    {
        var ranking = SmallBook.Book.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today);

        Assert.All(ranking.Matches, match => Assert.True(match.Confidence < 0.4, Shown(ranking)));
    }

    [Fact]
    public void A_phrase_word_for_word_is_certain_beyond_doubt()
    {
        foreach (var phrase in SmallBook.Phrases.Where(phrase => !phrase.Text.Contains('{', StringComparison.Ordinal)))
        {
            var ranking = SmallBook.Book.Rank(phrase.Text, Bojonegoro.Vocabulary, Bojonegoro.Today);
            Assert.True(ranking.Matches[0].Confidence > 0.9999 && ranking.Certain?.Dialog == phrase.Dialog, $"{phrase.Text}: {Shown(ranking)}");
        }
    }

    [Theory]
    [InlineData("peringkat semua kantor")]
    [InlineData("unduh lke saya")]
    [InlineData("apa saja yang berubah")]
    [InlineData("jalur yang terpendek")]
    [InlineData("progres di dukcapil")]
    public void A_word_more_that_says_little_takes_little_away(string text) =>
        Assert.InRange(SmallBook.Book.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today).Matches[0].Confidence, 0.75, 1);

    [Fact]
    public void Slots_hold_the_things_named()
    {
        var slots = Certain("apa yang kurang untuk WBK dukcapil?").Slots;

        Assert.Equal(Target.Wbk, slots["target"]);
        Assert.Equal("dukcapil", Assert.IsType<Unit>(slots["kantor"]).Id.Value);
        Assert.Equal("semua SOP dievaluasi", Certain("kalau semua SOP dievaluasi jadi berapa").Slots["kata"]);
        Assert.Equal(new DateOnly(2026, 11, 23), Certain("apa yang berubah sejak Senin").Slots["sejak"]);
        Assert.Equal(5, Assert.IsType<Area>(Certain("area pengawasan kurang berapa lagi").Slots["area"]).No);
        Assert.Equal("A.I.2.i.c", Assert.IsType<Question>(Certain("isi butir a i 2 i c").Slots["butir"]).Id.Value);
    }

    [Fact]
    public void Words_for_a_search_find_their_question() =>
        Assert.Equal(
            "A.I.2.i.c", QuestionSearch.Of(Official.Lke).Find((string)Certain("kalau semua SOP dievaluasi jadi berapa").Slots["kata"]).Certain?.Id.Value);

    [Fact]
    public void A_slip_in_a_name_fills_no_slot_but_is_asked_back()
    {
        var match = Certain("progres dukcapli");

        Assert.Empty(match.Slots);
        Assert.Equal(["dukcapil"], match.Unsure["kantor"].Select(unit => unit.Id.Value));
    }

    [Fact]
    public void Up_to_three_different_dialogs_are_offered()
    {
        var nearest = SmallBook.Book.Rank("nilai kurang bukti", Bojonegoro.Vocabulary, Bojonegoro.Today).Nearest.ToArray();

        Assert.InRange(nearest.Length, 1, 3);
        Assert.Equal(nearest.Length, nearest.DistinctBy(match => match.Dialog).Count());
    }

    [Theory]
    [InlineData("progres {tidak_ada}")]
    [InlineData("")]
    [InlineData("{kata}")]
    [InlineData("bukti {kata} dan {kata}")]
    [InlineData("bukti {kata")]
    [InlineData("bukti {aneh}")]
    public void A_phrase_that_cannot_be_known_is_refused(string text)
    {
        var phrase = new Phrase("x", Language.Indonesian, text)
        {
            Slots = ImmutableDictionary<string, string>.Empty.Add("kata", "text").Add("aneh", "weather"),
        };

        Assert.Throws<ArgumentException>(() => new PhraseBook([phrase]));
    }

    [Theory]
    [InlineData("Terima kasih")]
    [InlineData("terima kasih ya pak")]
    public void Courtesy_alone_can_be_a_phrase(string text) =>
        Assert.Equal(
            "balas", new PhraseBook([new("balas", Language.Indonesian, "Terima kasih")]).Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today).Certain?.Dialog);

    [Fact]
    public void An_empty_book_and_an_empty_text_find_nothing()
    {
        Assert.Empty(new PhraseBook([]).Rank("progres", Bojonegoro.Vocabulary, Bojonegoro.Today).Matches);
        Assert.Empty(SmallBook.Book.Rank("", Bojonegoro.Vocabulary, Bojonegoro.Today).Matches);
    }

    [Fact]
    public void A_phrase_word_for_word_is_known_without_a_ranking_and_is_what_the_ranking_says()
    {
        var (book, known) = (Evaluation.Shipped.Book.Phrases, 0);
        foreach (var phrase in Evaluation.Shipped.Book.Sayings.Phrases)
        {
            // As it stands, with a slot filled, with a word too many, and with a slip.
            var spoken = phrase.Text.Replace("{target}", "WBK", StringComparison.Ordinal).Replace("{kantor}", "dukcapil", StringComparison.Ordinal).Replace("{area}", "area 5", StringComparison.Ordinal);
            foreach (var text in (string[])[spoken, $"{spoken} besok", spoken[1..]])
            {
                var reading = book.Read(text, Bojonegoro.Vocabulary, Bojonegoro.Today);
                var (exact, ranked) = (book.Exact(reading), book.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today));
                var meant = ranked.Interrupting is { Confidence: >= PhraseRanking.Exact } word ? word : null;
                Assert.Equal((text, meant?.Dialog, meant?.Confidence, meant?.Language, meant?.TookAnyWords), (text, exact?.Dialog, exact?.Confidence, exact?.Language, exact?.TookAnyWords));
                Assert.Equal(meant?.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal), exact?.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal));
                known += exact is null ? 0 : 1;
            }
        }

        Assert.InRange(known, Evaluation.Shipped.Book.Sayings.Phrases.Count(phrase => !phrase.Text.Contains('{', StringComparison.Ordinal)), int.MaxValue);
    }

    private static PhraseMatch Certain(string text) =>
        SmallBook.Book.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today).Certain ?? throw new InvalidOperationException(text);

    private static string Shown(PhraseRanking ranking) =>
        string.Join("; ", ranking.Matches.Take(4).Select(match => $"{match.Dialog} {match.Confidence:F3} [{string.Join(',', match.Slots)}]"));
}
