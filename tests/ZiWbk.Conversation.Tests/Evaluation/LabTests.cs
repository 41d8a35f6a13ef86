using System.Text;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Evaluation;

public class LabTests
{
    [Fact]
    public void Dump()
    {
        var outp = new StringBuilder();
        void Line(string kind, string id, string text, string wanted, PhraseRanking r) =>
            outp.Append(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}\t{id}\t{text}\t{wanted}\t{r.Known:f3}\t{string.Join(' ', r.Resembled.Take(6).Select(x => x.Class + ":" + x.Share.ToString("f4", System.Globalization.CultureInfo.InvariantCulture)))}\t{string.Join(' ', r.Matches.Take(6).Select(x => x.Dialog + ":" + x.Confidence.ToString("f4", System.Globalization.CultureInfo.InvariantCulture)))}\t{r.Certain?.Dialog ?? "-"}\n"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = Shipped.Book.Phrases.Rank("progres kami dong", Bojonegoro.Vocabulary, Bojonegoro.Today);
        outp.Append($"#train {watch.ElapsedMilliseconds} ms\n");
        foreach (var line in UtteranceCase.All)
            Line("set", line.Id, line.Text, string.Join('|', line.Intents), Shipped.Book.Phrases.Rank(line.Text, Bojonegoro.Vocabulary, new(2026, 11, 25)));
        var (phrases, lessons) = Shipped.Book.AllLessons;
        var all = phrases.Select(p => (p, true)).Concat(lessons.Select(p => (p, false))).ToArray();
        if (Environment.GetEnvironmentVariable("LAB_CV") == "1")
            Parallel.For(0, 5, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
            {
                var train = all.Where((_, i) => (i * 7 + i / 13) % 5 != fold).ToArray();
                var book = new PhraseBook(train.Where(x => x.Item2).Select(x => x.p), train.Where(x => !x.Item2).Select(x => x.p));
                for (var i = 0; i < all.Length; i++)
                {
                    if ((i * 7 + i / 13) % 5 != fold)
                        continue;
                    var text = System.Text.RegularExpressions.Regex.Replace(all[i].p.Text, @"\{([a-z-]+)\}", m => Example(all[i].p.About ?? all[i].p.Slots.GetValueOrDefault(m.Groups[1].Value, m.Groups[1].Value), i));
                    var r = book.Rank(text, Bojonegoro.Vocabulary, new(2026, 11, 25));
                    lock (outp)
                        Line(all[i].Item2 ? "phr" : "exa", i.ToString(), text, all[i].p.Dialog, r);
                }
            });
        File.WriteAllText("/tmp/w/lab.tsv", outp.ToString());
    }

    private static string Example(string type, int i) => type switch
    {
        "unit" => "dukcapil", "area" => i % 2 == 0 ? "area 5" : "pengawasan", "target" => "WBK", "level" => "jadi B", "since" => "sejak senin", "date" => "31 Mei 2027", "number" => "3", "percent" => "80 persen", "year" => "2027",
        "question" => i % 2 == 0 ? "A.I.1.i.a" : "lhkpn", "stage" => "tahap pembangunan", "task" => "A4", "goal" => "pengusulan", "person" => "Bu Rina", "questions" => "agen perubahan", _ => "agen perubahan",
    };
}
