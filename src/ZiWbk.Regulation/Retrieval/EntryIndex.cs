using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>Finds the entries a question may be about. Built once, then only read; any number of threads may ask.</summary>
internal sealed class EntryIndex : IDisposable
{
    // A kind of answer tells less than a subject, a number less than a word.
    private const double AskingShare = 0.3;
    private const double NumberShare = 0.5;
    private const int MostCandidates = 40;
    private const int MostMeanings = 60;

    private static readonly FrozenSet<string> _formWords = new[] { "bukti", "butir", "opsi", "jawab", "unggah" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> _leastWords = new[] { "minimal", "lulus" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly RegulationBook _book;
    private readonly Meanings _meanings;
    private readonly Indexed[] _entries;
    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Entry, int Phrase)>> _phrases = new(StringComparer.Ordinal);
    private readonly LuceneRanking _lucene;
    private readonly FrozenSet<string> _rules;
    private readonly double _unknown;

    public EntryIndex(RegulationBook book)
    {
        _book = book;
        _meanings = new(book.Words);
        _meanings.Learn(book.Entries.SelectMany(entry => (string[])[.. entry.Phrases, entry.Title.Id, entry.Title.En, entry.Body]));
        _entries = [.. book.Entries.Select(entry => new Indexed(entry, _meanings))];
        _rules = _entries.SelectMany(entry => entry.All).Where(meaning => meaning[0] == Meanings.Rule)
            .Concat(book.Regulations.Select(regulation => Meanings.Rule + regulation.Number)).ToFrozenSet(StringComparer.Ordinal);
        foreach (var meaning in _entries.SelectMany(entry => entry.All))
            CollectionsMarshal.GetValueRefOrAddDefault(_rarity, meaning, out _)++;
        foreach (var (meaning, count) in _rarity.ToList())
            _rarity[meaning] = Math.Log(1 + _entries.Length / count);
        _unknown = Math.Log(1 + _entries.Length);
        foreach (var (at, entry) in _entries.Index())
        {
            foreach (var (phrase, meanings) in entry.Phrases.Index())
            {
                entry.Weights[phrase] = meanings.Sum(WeightOf);
                foreach (var meaning in meanings)
                {
                    if (!_phrases.TryGetValue(meaning, out var list))
                        _phrases.Add(meaning, list = []);
                    list.Add((at, phrase));
                }
            }
        }

        _lucene = new(_entries.Select(entry => (entry.Phrases.SelectMany(phrase => phrase), (IEnumerable<string>)entry.Body)));
    }

    /// <summary>How texts are read.</summary>
    public Meanings Meanings => _meanings;

    /// <summary>The book it was made of.</summary>
    public RegulationBook Book => _book;

    /// <summary>The entries nearest to a plain text.</summary>
    public Finding Find(string plain)
    {
        var meanings = _meanings.Of(plain, mend: true).Distinct(StringComparer.Ordinal).Take(MostMeanings).ToList();
        var weights = meanings.ToDictionary(meaning => meaning, WeightOf, StringComparer.Ordinal);
        var words = meanings.Where(meaning => meaning[0] != Meanings.Number).ToList();
        var total = words.Sum(meaning => weights[meaning]);
        if (total <= 0)
            return new(meanings, [], default);

        var wantsForm = words.Any(_formWords.Contains);
        var wantsWeight = words.Contains("bobot");
        var wantsLeast = words.Any(_leastWords.Contains);
        var bm25 = _lucene.Best(weights.Select(pair => (pair.Key, Share(pair.Key))), MostCandidates);
        var highest = bm25.Count == 0 ? 1 : bm25[0].Score;
        var scores = bm25.ToDictionary(hit => hit.Entry, hit => hit.Score / highest);
        var phrases = BestPhrases(meanings, weights, total);
        var letters = Trigrams(words);

        var candidates = new List<Candidate>();
        foreach (var at in scores.Keys.Union(phrases.OrderByDescending(pair => pair.Value.Likeness).Take(MostCandidates).Select(pair => pair.Key)))
        {
            var entry = _entries[at];
            var (phrase, which) = phrases.GetValueOrDefault(at, (0, -1));
            var form = entry.Entry.Kind == EntryKind.Question;
            var weight = entry.Entry.Kind == EntryKind.Weight;
            var likeness = new Likeness(
                phrase,
                words.Where(entry.Asked.Contains).Sum(meaning => weights[meaning]) / total,
                words.Where(entry.All.Contains).Sum(meaning => weights[meaning]) / total,
                scores.GetValueOrDefault(at),
                which < 0 ? 0 : Dice(letters, entry.Letters[which]),
                form && wantsForm ? 1 : 0,
                form && !wantsForm ? 1 : 0,
                !form && wantsForm ? 1 : 0,
                weight && wantsWeight ? 1 : 0,
                weight && !wantsWeight ? 1 : 0,
                entry.Entry.Kind is EntryKind.Gate or EntryKind.Requirement && wantsLeast ? 1 : 0);
            candidates.Add(new(entry.Entry, likeness, likeness.Weighed(_book.Calibration.Ranking)));
        }

        var best = candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Entry.Id, StringComparer.Ordinal).ToList();
        if (best.Count == 0)
            return new(meanings, [], default);
        var first = best[0];
        var held = _entries[IndexOf(first.Entry)];
        var missing = words.Where(meaning => !held.All.Contains(meaning)).ToList();
        return new(meanings, best, new(
            first.Score,
            best.Count > 1 ? first.Score - best[1].Score : first.Score,
            first.Likeness.Phrase,
            first.Likeness.Asked,
            first.Likeness.Held,
            words.Where(meaning => !_rarity.ContainsKey(meaning)).Sum(meaning => weights[meaning]) / total,
            missing.Count == 0 ? 0 : missing.Max(meaning => weights[meaning]) / _unknown,
            words.Any(meaning => meaning[0] == Meanings.Rule && !_rules.Contains(meaning)) ? 1 : 0,
            words.Count == 1 ? 1 : 0));
    }

    /// <inheritdoc/>
    public void Dispose() => _lucene.Dispose();

    /// <summary>The weight of a meaning: the rarer it is among the entries, the more it tells.</summary>
    internal double WeightOf(string meaning) => _rarity.GetValueOrDefault(meaning, _unknown) * Share(meaning);

    private double Share(string meaning) => meaning[0] == Meanings.Number ? NumberShare : _meanings.IsAsking(meaning) ? AskingShare : 1;

    private int IndexOf(RegulationEntry entry) => Array.FindIndex(_entries, indexed => ReferenceEquals(indexed.Entry, entry));

    // Numbers a question has and no phrase has are claims, not subjects: they take nothing away.
    private Dictionary<int, (double Likeness, int Phrase)> BestPhrases(List<string> meanings, Dictionary<string, double> weights, double total)
    {
        var common = new Dictionary<(int Entry, int Phrase), (double Weight, double Numbers)>();
        foreach (var meaning in meanings)
        {
            if (!_phrases.TryGetValue(meaning, out var places))
                continue;
            var weight = weights[meaning];
            var number = meaning[0] == Meanings.Number ? weight : 0;
            foreach (var place in places)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(common, place, out _);
                sum = (sum.Weight + weight, sum.Numbers + number);
            }
        }

        var best = new Dictionary<int, (double Likeness, int Phrase)>();
        foreach (var ((entry, phrase), (weight, numbers)) in common)
        {
            var likeness = weight / Math.Sqrt((total + numbers) * _entries[entry].Weights[phrase]);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, entry, out var exists);
            if (!exists || likeness > known.Likeness)
                known = (likeness, phrase);
        }

        return best;
    }

    private static HashSet<int> Trigrams(IEnumerable<string> meanings)
    {
        var grams = new HashSet<int>();
        foreach (var meaning in meanings)
        {
            var padded = $" {meaning} ";
            for (var at = 0; at + 2 < padded.Length; at++)
                grams.Add((padded[at] << 16) ^ (padded[at + 1] << 8) ^ padded[at + 2]);
        }

        return grams;
    }

    private static double Dice(HashSet<int> left, HashSet<int> right)
    {
        if (left.Count + right.Count == 0)
            return 0;
        var (small, large) = left.Count < right.Count ? (left, right) : (right, left);
        return 2.0 * small.Count(large.Contains) / (left.Count + right.Count);
    }

    private sealed class Indexed
    {
        public Indexed(RegulationEntry entry, Meanings meanings)
        {
            Entry = entry;
            Phrases = [.. entry.Phrases.Append(entry.Title.Id).Append(entry.Title.En)
                .Select(phrase => meanings.Of(Splitting.Plain(phrase, int.MaxValue), mend: false).Distinct(StringComparer.Ordinal).ToArray())
                .Where(phrase => phrase.Length > 0)];
            Weights = new double[Phrases.Length];
            Letters = [.. Phrases.Select(phrase => Trigrams(phrase.Where(meaning => meaning[0] != Meanings.Number)))];
            Body = [.. meanings.Of(Splitting.Plain(entry.Body, int.MaxValue), mend: false)];
            Asked = [.. Phrases.SelectMany(phrase => phrase)];
            All = [.. Asked, .. Body];
        }

        public RegulationEntry Entry { get; }

        public string[][] Phrases { get; }

        public double[] Weights { get; }

        public HashSet<int>[] Letters { get; }

        public string[] Body { get; }

        public HashSet<string> Asked { get; }

        public HashSet<string> All { get; }
    }
}
