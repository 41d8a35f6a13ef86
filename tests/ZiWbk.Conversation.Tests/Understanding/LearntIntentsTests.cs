using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What was learnt of how people ask for the talks, kept and read again.</summary>
public class LearntIntentsTests
{
    private static readonly Phrase[] _phrases =
    [
        new("progres", Language.Indonesian, "progres kantor kami"), new("progres", Language.Indonesian, "sudah sampai mana kantor kami"),
        new("kurang", Language.Indonesian, "apa yang kurang"), new("kurang", Language.Indonesian, "apa yang masih belum lengkap"),
    ];

    private static readonly Phrase[] _others = [new("none", Language.Indonesian, "resep rendang"), new("none", Language.Indonesian, "besok hujan tidak")];

    [Fact]
    public void A_book_that_reads_it_ranks_as_one_that_learnt()
    {
        var learning = new PhraseBook(_phrases, _others);
        var reading = new PhraseBook(_phrases, _others, LearntIntents.Of(learning.Learnt!.ToBytes()));

        Assert.All((string[])["kantor kami sudah sampai mana ya", "yang blm lengkap apa", "rendang", "xyz"], text =>
        {
            var (expected, ranking) = (learning.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today), reading.Rank(text, Bojonegoro.Vocabulary, Bojonegoro.Today));
            Assert.Equal(expected.Resembled, ranking.Resembled);
            Assert.Equal(expected.Known, ranking.Known);
        });
    }

    [Fact]
    public void What_is_cut_off_is_not_read()
    {
        var kept = new PhraseBook(_phrases, _others).Learnt!.ToBytes();

        Assert.All((int[])[0, 1, 7, kept.Length / 2, kept.Length - 1], length => Assert.Null(LearntIntents.Of(kept.AsSpan(0, length))));
    }
}
