using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Learning;
using ZiWbk.Regulation.Reading;

namespace ZiWbk.Regulation;

/// <summary>What was learnt from a book, kept and read again.</summary>
public class LearntRegulationTests
{
    private static readonly byte[] _kept = LearntRegulation.From(Shipped.Book).ToBytes();

    private static readonly string[] _questions =
    [
        "nilai minimal WBK 85, kan?", "syrat wbk brp ya pak", "siapa yang menetapkan predikat", "bobot area pengawasan", "apa bukti untuk butir A.I.1.i.a",
        "gratifikasi harus dilapor berapa hari", "what does SPIP stand for", "resep rendang", "WBS masuk area 6 kan", "lhkpn",
    ];

    [Fact]
    public void A_desk_that_reads_it_answers_as_one_that_learnt()
    {
        var learnt = LearntRegulation.Of(_kept)!;
        var book = RegulationReader.Read(Shipped.Files, Official.Lke, Shipped.Former, learnt).Value!;
        using var desk = new RegulationDesk(book, learnt);

        Assert.All(_questions, question =>
        {
            var (expected, answer) = (Shipped.Desk.Ask(question), desk.Ask(question));
            Assert.Equal((expected.Entry?.Id, expected.Confidence, expected.Text, expected.CorrectsPremise), (answer.Entry?.Id, answer.Confidence, answer.Text, answer.CorrectsPremise));
            Assert.Equal(expected.Nearest.Select(entry => entry.Id), answer.Nearest.Select(entry => entry.Id));
        });
    }

    [Fact]
    public void The_same_book_always_teaches_the_same() => Assert.Equal(_kept, LearntRegulation.From(Shipped.Book).ToBytes());

    [Fact]
    public void What_it_says_of_entries_is_what_all_files_say()
    {
        var book = RegulationReader.Read(Shipped.Files, Official.Lke, Shipped.Former, LearntRegulation.Of(_kept)).Value!;

        Assert.Equal(Shipped.Book.Entries.Select(entry => entry.Id), book.Entries.Select(entry => entry.Id));
        Assert.All(Shipped.Book.Entries.Zip(book.Entries), pair =>
        {
            Assert.Equal(pair.First.Truths.Select(truth => (truth.Kind, truth.Value, string.Join('|', truth.About))), pair.Second.Truths.Select(truth => (truth.Kind, truth.Value, string.Join('|', truth.About))));
            Assert.Equal(pair.First.Beliefs.Select(belief => (string.Join(';', belief.Says.Select(group => string.Join('|', group))), belief.Instead, belief.Broad)), pair.Second.Beliefs.Select(belief => (string.Join(';', belief.Says.Select(group => string.Join('|', group))), belief.Instead, belief.Broad)));
        });
    }

    [Fact]
    public void What_was_learnt_from_other_entries_is_refused()
    {
        var fewer = Shipped.Files.Where(file => !file.Name.EndsWith("/kalender.yaml", StringComparison.Ordinal)).ToList();

        Assert.Throws<ArgumentException>(() => RegulationReader.Read(fewer, Official.Lke, Shipped.Former, LearntRegulation.Of(_kept)));
    }

    [Fact]
    public void What_is_cut_off_is_not_read() => Assert.All((int[])[0, 1, 7, 100, 10_000, _kept.Length / 2, _kept.Length - 1], length => Assert.Null(LearntRegulation.Of(_kept.AsSpan(0, length))));
}
