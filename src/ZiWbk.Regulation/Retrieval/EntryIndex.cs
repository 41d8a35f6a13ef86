using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Premises;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>Finds the entries a question may be about. Built once, then only read; any number of threads may ask.</summary>
internal sealed class EntryIndex : IDisposable
{
    // A kind of answer tells less than a subject, a number less than a word.
    private const double AskingShare = 0.3;
    private const double NumberShare = 0.5;

    // What a question says and a phrase does not matters more than what a phrase says besides.
    private const double Asker = 0.6;
    private const int MostCandidates = 40;
    private const int MostLikely = 10;
    private const int MostMeanings = 60;

    private static readonly FrozenSet<string> _formWords = new[] { "bukti", "butir", "opsi", "jawab", "unggah", "lke" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> _leastWords = new[] { "minimal", "lulus", "gagal" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> _requiredWords = new[] { "minimal", "syarat", "usul" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly RegulationBook _book;
    private readonly Meanings _meanings;
    private readonly Indexed[] _entries;
    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Entry, int Phrase)>> _phrases = new(StringComparer.Ordinal);
    private readonly LuceneRanking _lucene;
    private readonly SpellingRanking _spelling;
    private readonly LearnedRanking _learned;
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

        _spelling = new([.. _entries.Select(entry => entry.Spelled)]);
        _learned = new(
        [
            .. _entries.Select(entry => (IReadOnlyList<ulong[]>)[.. entry.Meant.Zip(entry.Spelled, Signs.Of)]),
            [.. book.Elsewhere.Select(text => Signs.Of(_meanings.Of(Splitting.Plain(text, int.MaxValue), mend: false), Spelling.Of(_meanings.Spelled(text))))],
        ]);
        foreach (var entry in _entries)
            entry.Forget();
        _lucene = new(_entries.Select(entry => (entry.Phrases.SelectMany(phrase => phrase), (IEnumerable<string>)entry.Body)));
    }

    /// <summary>How texts are read.</summary>
    public Meanings Meanings => _meanings;

    /// <summary>The book it was made of.</summary>
    public RegulationBook Book => _book;

    /// <summary>The entries nearest to a plain text.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="calibration">How much each likeness counts.</param>
    public Finding Find(string plain, Calibration calibration)
    {
        var ordered = _meanings.Of(plain, mend: true).Take(MostMeanings).ToList();
        var meanings = ordered.Distinct(StringComparer.Ordinal).ToList();
        var weights = meanings.ToDictionary(meaning => meaning, WeightOf, StringComparer.Ordinal);
        // A regulation that is taken for granted is a claim like a number, not the subject.
        var claimed = QuestionForm.Presumes(plain) ? Meanings.Rule : Meanings.Number;
        var words = meanings.Where(meaning => (meaning[0] != Meanings.Number && meaning[0] != claimed) || Signs.IsYear(meaning)).ToList();
        if (words.Count == 0)
            words = [.. meanings.Where(meaning => meaning[0] != Meanings.Number)];
        var total = words.Sum(meaning => weights[meaning]);
        if (total <= 0)
            return new(meanings, [], default);

        var wantsForm = words.Any(_formWords.Contains) || QuestionForm.NamesOption(plain);
        var wantsWeight = words.Contains("bobot");
        var wantsLeast = words.Any(_leastWords.Contains);
        var wantsRequired = words.Any(_requiredWords.Contains);
        var bm25 = _lucene.Best(weights.Select(pair => (pair.Key, Share(pair.Key))), MostCandidates);
        var highest = bm25.Count == 0 ? 1 : bm25[0].Score;
        var scores = bm25.ToDictionary(hit => hit.Entry, hit => hit.Score / highest);
        var phrases = BestPhrases(meanings, weights, total);
        var letters = Trigrams(words);
        var spelled = Spelling.Of(_meanings.Spelled(plain));
        var spelling = _spelling.Likenesses(spelled);
        var chances = _learned.Chances(Signs.Of(ordered.Where(meaning => meaning[0] == Meanings.Number || words.Contains(meaning)), spelled));

        var candidates = new List<Candidate>();
        var likely = Enumerable.Range(0, _entries.Length).OrderByDescending(at => chances[at]).Take(MostLikely);
        foreach (var at in scores.Keys.Union(phrases.OrderByDescending(pair => pair.Value.Likeness).Take(MostCandidates).Select(pair => pair.Key)).Union(likely))
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
                spelling[at],
                Likeness.OfChance(chances[at]),
                form && wantsForm ? 1 : 0,
                form && !wantsForm ? 1 : 0,
                !form && wantsForm ? 1 : 0,
                weight && wantsWeight ? 1 : 0,
                weight && !wantsWeight ? 1 : 0,
                (entry.Entry.Kind == EntryKind.Gate && wantsLeast) || (entry.Entry.Kind == EntryKind.Requirement && wantsRequired) ? 1 : 0);
            candidates.Add(new(entry.Entry, likeness, likeness.Weighed(calibration.Ranking)));
        }

        var best = candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Entry.Id, StringComparer.Ordinal).ToList();
        if (best.Count == 0)
            return new(meanings, [], default);
        var first = best[0];
        var held = _entries[IndexOf(first.Entry)];
        var missing = words.Where(meaning => !held.All.Contains(meaning)).ToList();
        var kin = best.Where(candidate => _book.AreKin(first.Entry, candidate.Entry)).Select(candidate => chances[IndexOf(candidate.Entry)]).Sum();
        var chance = chances[IndexOf(first.Entry)];
        var others = best.Skip(1).Where(candidate => !_book.AreKin(first.Entry, candidate.Entry)).ToList();
        return new(meanings, best, new(
            first.Score,
            first.Score - Most(candidate => candidate.Score),
            first.Likeness.Phrase,
            first.Likeness.Asked,
            first.Likeness.Held,
            words.Where(meaning => !_rarity.ContainsKey(meaning)).Sum(meaning => weights[meaning]) / total,
            missing.Count == 0 ? 0 : missing.Max(meaning => weights[meaning]) / _unknown,
            words.Any(meaning => meaning[0] == Meanings.Rule && !_rules.Contains(meaning)) ? 1 : 0,
            words.Count == 1 ? 1 : 0,
            missing.Any(_meanings.IsElsewhere) ? 1 : 0,
            Math.Min(4, missing.Count(meaning => !_meanings.IsAsking(meaning))) / 4.0,
            phrases.TryGetValue(IndexOf(first.Entry), out var nearest) ? held.Phrases[nearest.Phrase].Where(weights.ContainsKey).Sum(WeightOf) / held.Weights[nearest.Phrase] : 0,
            first.Likeness.Phrase - Most(candidate => candidate.Likeness.Phrase),
            first.Likeness.Bm25 - Most(candidate => candidate.Likeness.Bm25),
            meanings.Any(meaning => Signs.IsYear(meaning) && !held.All.Contains(meaning)) ? 1 : 0,
            first.Likeness.Spelling,
            first.Likeness.Spelling - Most(candidate => candidate.Likeness.Spelling),
            first.Likeness.Learned,
            first.Likeness.Learned - Most(candidate => candidate.Likeness.Learned),
            Math.Min(1, chance + kin),
            Likeness.OfChance(chances[^1])));

        double Most(Func<Candidate, double> of) => others.Count == 0 ? 0 : others.Max(of);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lucene.Dispose();
        _meanings.Dispose();
    }

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
            var number = meaning[0] is Meanings.Number or Meanings.Rule ? weight : 0;
            foreach (var place in places)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(common, place, out _);
                sum = (sum.Weight + weight, sum.Numbers + number);
            }
        }

        var best = new Dictionary<int, (double Likeness, int Phrase)>();
        foreach (var ((entry, phrase), (weight, numbers)) in common)
        {
            var likeness = weight / (Asker * (total + numbers) + (1 - Asker) * _entries[entry].Weights[phrase]);
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
            string[] texts = [.. entry.Phrases.Append(entry.Title.Id).Append(entry.Title.En)];
            Meant = [.. texts.Select(text => meanings.Of(Splitting.Plain(text, int.MaxValue), mend: false))];
            Spelled = [.. texts.Select(text => Spelling.Of(meanings.Spelled(text)))];
            Phrases = [.. Meant.Select(phrase => phrase.Distinct(StringComparer.Ordinal).ToArray()).Where(phrase => phrase.Length > 0)];
            Weights = new double[Phrases.Length];
            Letters = [.. Phrases.Select(phrase => Trigrams(phrase.Where(meaning => meaning[0] != Meanings.Number)))];
            Body = [.. meanings.Of(Splitting.Plain(entry.Body, int.MaxValue), mend: false)];
            Asked = [.. Phrases.SelectMany(phrase => phrase)];
            All = [.. Asked, .. Body];
        }

        /// <summary>Lets go of what only the making of the rankings needs.</summary>
        public void Forget() => (Meant, Spelled) = ([], []);

        public RegulationEntry Entry { get; }

        /// <summary>The meanings of each phrase, in order; until the rankings are made.</summary>
        public IReadOnlyList<IReadOnlyList<string>> Meant { get; private set; }

        /// <summary>The spelling of each phrase; until the rankings are made.</summary>
        public IReadOnlyList<Spelling> Spelled { get; private set; }

        public string[][] Phrases { get; }

        public double[] Weights { get; }

        public HashSet<int>[] Letters { get; }

        public string[] Body { get; }

        public HashSet<string> Asked { get; }

        public HashSet<string> All { get; }
    }
}
