using System.Text;
using System.Text.RegularExpressions;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>
/// What is made of ways to ask that the book has not seen: its own phrases and examples, a fifth of each talk's held out at a time. Most are the only
/// ones of their kind, so that it is harder than what people write; it says which of two choices is better, not how good either is.
/// </summary>
public partial class CrossValidationTests
{
    private const int Folds = 5;

    [Fact]
    public void What_was_not_seen_is_understood_no_worse()
    {
        if (Environment.GetEnvironmentVariable("ZIWBK_LONG") != "1")
            Assert.Skip("Five books are learnt: ZIWBK_LONG=1 only.");
        var (phrases, lessons) = Shipped.Book.Sayings;
        (string Kind, Phrase Phrase)[] all = [.. phrases.Select(phrase => ("phrases", phrase)), .. lessons.Select(phrase => (IsTalk(phrase) ? "examples" : phrase.Dialog, phrase))];
        var counts = new SortedDictionary<string, (Tally Right, Tally Wrong)>(StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var seen = all.Where((_, at) => Fold(at) != fold).ToArray();
            var book = new PhraseBook(seen.Where(one => one.Kind == "phrases").Select(one => one.Phrase), seen.Where(one => one.Kind != "phrases").Select(one => one.Phrase));
            foreach (var (at, (kind, phrase)) in all.Index().Where(one => Fold(one.Index) == fold))
            {
                var ranking = book.Rank(Spoken(phrase, at), Bojonegoro.Vocabulary, new(2026, 11, 25));
                var (found, wanted) = (ranking.Certain?.Dialog ?? ranking.Resemblance?.Class ?? OtherSpeech.Nothing, phrase.Dialog);
                var (right, wrong) = counts.GetValueOrDefault(kind);
                counts[kind] = (right.With(found == wanted), wrong.With(found != wanted && found != OtherSpeech.Nothing));
            }
        }

        var table = new StringBuilder("Ways to ask held out of five books in turn: understood, and taken for another talk, with Wilson's 95 % interval.\n\n");
        foreach (var (kind, (right, wrong)) in counts)
            table.Append($"  {kind,-9}  understood {right,-36}  taken for another {wrong}\n");
        CommittedTable.Is("folds.txt", table.ToString());
    }

    // Neighbours stand in different folds, so that every talk is in all of them.
    private static int Fold(int at) => ((at * 7) + (at / 13)) % Folds;

    private static bool IsTalk(Phrase phrase) => phrase.Dialog is not (OtherSpeech.Nothing or Understood.Ask);

    private static string Spoken(Phrase phrase, int at) =>
        Slot().Replace(phrase.Text, match => Example(phrase.About ?? phrase.Slots.GetValueOrDefault(match.Groups["slot"].Value, match.Groups["slot"].Value), at));

    private static string Example(string kind, int at) => kind switch
    {
        "unit" => "dukcapil",
        "area" => at % 2 == 0 ? "area 5" : "pengawasan",
        "target" => "WBK",
        "level" => "jadi B",
        "since" => "sejak Senin",
        "date" => "31 Mei 2027",
        "number" => "3",
        "percent" => "80 persen",
        "year" => "2027",
        "question" => at % 2 == 0 ? "A.I.1.i.a" : "lhkpn",
        "stage" => "tahap pembangunan",
        "task" => "A4",
        "goal" => "pengusulan",
        "person" => "Bu Rina",
        _ => "agen perubahan",
    };

    [GeneratedRegex(@"\{(?<slot>[a-z-]+)\}")]
    private static partial Regex Slot();
}
