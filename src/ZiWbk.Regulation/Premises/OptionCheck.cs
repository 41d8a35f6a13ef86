using System.Text.RegularExpressions;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>
/// Holds an option that a question names ("anggotanya ditunjuk langsung, berarti A kan?") against the options of the worksheet's question:
/// where what is told of the office reads like another option, that one is named.
/// </summary>
internal sealed partial class OptionCheck(Meanings meanings)
{
    // How alike the question and the option must be in what tells the options apart, and how far the next must lie behind.
    private const double Least = 0.45;
    private const double Margin = 0.1;

    // And how far the one that is named, which may be right in spite of it.
    private const double FromNamed = 0.15;
    private const string None = "=none";

    // How much of something is done tells options apart more than anything else, and is said in many ways.
    private static readonly Dictionary<string, string> _amounts = Amounts(
        ("=all", "semua seluruh seluruhnya semuanya setiap keseluruhan penuh kabeh all every fully"),
        ("=some", "sebagian beberapa separuh setengah some partly partially"),
        ("=most", "besar banyak mayoritas most"),
        ("=few", "kecil sedikit few"),
        (None, "belum tidak tanpa bukan nihil ora durung gak nggak tak not no never without none"),
        ("=only", "hanya cuma cuman mung sekadar only just"));

    /// <summary>"berarti B", "nilainya A": a text names an option.</summary>
    public static bool Names(string plain) => Named().IsMatch(plain);

    /// <summary>What is so where another option fits what is told; null where none does clearly.</summary>
    public Premise? Of(string plain, RegulationEntry entry)
    {
        if (entry.Options.Count < 2 || Named().Match(plain) is not { Success: true } named || named.NextMatch().Success || Wished().IsMatch(plain))
            return null;
        var key = named.Groups["key"].Value.ToUpperInvariant();
        if (!entry.Options.Any(option => option.Key == key))
            return null;
        var signs = entry.Options.Select(option => Signs(option.Meaning)).ToList();
        var told = plain.Remove(named.Index, named.Length);
        var asked = Signs(told);
        asked.ExceptWith(Denied(told, signs));
        var scores = signs.Select((own, at) => Score(own, asked, signs)).ToList();
        var best = scores.IndexOf(scores.Max());
        var next = scores.Where((_, at) => at != best).Max();
        var fitting = entry.Options[best];
        if (fitting.Key == key || scores[best] < Least || scores[best] - next < Margin || scores[best] - scores[entry.Options.Index().First(option => option.Item.Key == key).Index] < FromNamed)
            return null;
        return new(false, new($"Bukan {key}, melainkan {fitting.Key}: {fitting.Meaning}.", $"Not {key}, but {fitting.Key}: {fitting.Meaning}."));
    }

    // What both have in common against what both say that tells options apart; what all options say tells nothing.
    private static double Score(HashSet<string> own, HashSet<string> asked, List<HashSet<string>> all)
    {
        double Weight(string sign) => Math.Log((all.Count + 0.5) / all.Count(other => other.Contains(sign)));
        var whole = own.Sum(Weight) + asked.Where(sign => all.Exists(other => other.Contains(sign))).Sum(Weight);
        return whole <= 0 ? 0 : 2 * own.Where(asked.Contains).Sum(Weight) / whole;
    }

    // "tanpa inovasi" speaks of no option that has an innovation, nor of one where nothing is done.
    private IEnumerable<string> Denied(string told, List<HashSet<string>> options)
    {
        var words = meanings.Spelled(told);
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (_amounts.GetValueOrDefault(words[at]) != None)
                continue;
            var next = meanings.Of(words[at + 1], mend: true);
            if (options.Exists(option => next.Exists(option.Contains)) && !options.Exists(option => option.Contains(None) && next.Exists(option.Contains)))
                return next.Append(None);
        }

        return [];
    }

    private HashSet<string> Signs(string text)
    {
        var plain = Splitting.Plain(text, 500);
        return [.. meanings.Of(plain, mend: true).Where(meaning => !_amounts.ContainsKey(meaning)), .. meanings.Spelled(plain).Select(_amounts.GetValueOrDefault).OfType<string>()];
    }

    private static Dictionary<string, string> Amounts(params (string Sign, string Words)[] kinds) =>
        kinds.SelectMany(kind => kind.Words.Split(' ').Select(word => (word, kind.Sign))).ToDictionary(pair => pair.word, pair => pair.Sign, StringComparer.Ordinal);

    // "agar dapat A": what one would like to have.
    [GeneratedRegex(@"\b(?:agar|supaya|spy|biar|ben|untuk|utk|buat|demi|kapan|nek|lek|yen|pengin|pengen|pingin|kepingin|ingin|mau|to get|want|wants|in order|for an?)\b.*\b[a-e]\b", RegexOptions.CultureInvariant)]
    private static partial Regex Wished();

    [GeneratedRegex(@"\b(?:jawab(?:an|annya|nya)?|jwb|jwbn|dapat|dpt|dapet|huruf|opsi|pilih(?:an|annya)?|isi(?:nya)?|diisi|dijawab|masuk|nilai(?:nya)?|dinilai|otomatis|langsung|tetap|ttp|masih|berarti|brarti|jadi|itu|sudah|sdh|udah|wis|get|gets|answer|option|an|a full) (?:pilihan |opsi |huruf |an |nilai |di )?(?<key>[a-e])\b(?! \d|\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
