using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Learning;
using ZiWbk.Regulation.Premises;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>Finds the entries a question may be about. Built once, then only read; any number of threads may ask.</summary>
internal sealed class EntryIndex : IDisposable
{
    // A kind of answer tells less than a subject, a number less than a word.
    private const double AskingShare = 0.3;
    private const double NumberShare = 0.5;

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
    private readonly PhraseRanking _phrases;
    private readonly LuceneRanking _lucene;
    private readonly SpellingRanking _spelling;
    private readonly LearnedRanking _learned;
    private readonly FrozenSet<string> _rules;
    private readonly double _unknown;

    /// <param name="book">The book.</param>
    /// <param name="learnt">What was learnt from it.</param>
    public EntryIndex(RegulationBook book, LearntRegulation learnt)
    {
        _book = book;
        _meanings = new(book.Words, learnt.Words);
        var (names, owners, phrases, bodies) = learnt.Meanings;
        _entries = [.. book.Entries.Select((entry, at) => new Indexed(entry, book.KinshipsOf(entry), Named(bodies[at])))];
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            foreach (var meaning in phrases[phrase])
                _entries[owners[phrase]].Asked.Add(names[meaning]);
        }

        _rules = names.Where(meaning => meaning[0] == Meanings.Rule)
            .Concat(book.Regulations.Select(regulation => Meanings.Rule + regulation.Number)).ToFrozenSet(StringComparer.Ordinal);
        foreach (var meaning in _entries.SelectMany(entry => entry.Asked.Concat(entry.Body.Where(meaning => !entry.Asked.Contains(meaning)))))
            CollectionsMarshal.GetValueRefOrAddDefault(_rarity, meaning, out _)++;
        foreach (var (meaning, count) in _rarity.ToList())
            _rarity[meaning] = Math.Log(1 + _entries.Length / count);
        _unknown = Math.Log(1 + _entries.Length);
        _phrases = new(learnt.Meanings, _entries.Length, WeightOf);
        _spelling = new(learnt.Spelling, _entries.Length);
        _learned = new(learnt.Weights);
        _lucene = new(_entries.Select((_, at) => (PhrasesOf(at), (IEnumerable<string>)Named(bodies[at]))));

        string[] Named(ReadOnlySpan<int> meanings)
        {
            var named = new string[meanings.Length];
            for (var at = 0; at < meanings.Length; at++)
                named[at] = names[meanings[at]];
            return named;
        }

        // Phrases stand in the order of their entries.
        IEnumerable<string> PhrasesOf(int entry)
        {
            for (var phrase = owners.AsSpan().IndexOf(entry); phrase >= 0 && phrase < owners.Length && owners[phrase] == entry; phrase++)
            {
                for (var at = phrases.Starts[phrase]; at < phrases.Starts[phrase + 1]; at++)
                    yield return names[phrases.Values[at]];
            }
        }
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
        // "setiap tahun": what kind of answer is wanted is no subject.
        if (total <= 0 || words.TrueForAll(_meanings.IsAsking))
            return new(meanings, [], default);

        var wantsForm = words.Any(_formWords.Contains) || QuestionForm.NamesOption(plain);
        var wantsWeight = words.Contains("bobot");
        var wantsLeast = words.Any(_leastWords.Contains);
        var wantsRequired = words.Any(_requiredWords.Contains);
        var bm25 = _lucene.Best(weights.Select(pair => (pair.Key, Share(pair.Key))), MostCandidates);
        var highest = bm25.Count == 0 ? 1 : bm25[0].Score;
        var scores = bm25.ToDictionary(hit => hit.Entry, hit => hit.Score / highest);
        var phrases = _phrases.Likenesses(weights, total);
        var spelled = Spelling.Of(_meanings.Spelled(plain));
        var spelling = _spelling.Likenesses(spelled);
        var chances = _learned.Chances(Signs.Of(ordered.Where(meaning => meaning[0] == Meanings.Number || words.Contains(meaning)), spelled));

        var places = Enumerable.Range(0, _entries.Length);
        var likely = places.OrderByDescending(at => chances[at]).Take(MostLikely);
        var alike = places.Where(at => phrases[at].Phrase >= 0).OrderByDescending(at => phrases[at].Likeness).Take(MostCandidates);
        var candidates = new List<Candidate>();
        foreach (var at in scores.Keys.Union(alike).Union(likely))
        {
            var entry = _entries[at];
            var form = entry.Entry.Kind == EntryKind.Question;
            var weight = entry.Entry.Kind == EntryKind.Weight;
            var likeness = new Likeness(
                phrases[at].Likeness,
                words.Where(entry.Asked.Contains).Sum(meaning => weights[meaning]) / total,
                words.Where(entry.Holds).Sum(meaning => weights[meaning]) / total,
                scores.GetValueOrDefault(at),
                spelling[at],
                Likeness.OfChance(chances[at]),
                form && wantsForm ? 1 : 0,
                form && !wantsForm ? 1 : 0,
                !form && wantsForm ? 1 : 0,
                weight && wantsWeight ? 1 : 0,
                weight && !wantsWeight ? 1 : 0,
                (entry.Entry.Kind == EntryKind.Gate && wantsLeast) || (entry.Entry.Kind == EntryKind.Requirement && wantsRequired) ? 1 : 0);
            candidates.Add(new(at, entry.Entry, likeness, likeness.Weighed(calibration.Ranking)));
        }

        var best = candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Entry.Id, StringComparer.Ordinal).ToList();
        if (best.Count == 0)
            return new(meanings, [], default);
        var first = best[0];
        var held = _entries[first.At];
        var missing = words.Where(meaning => !held.Holds(meaning)).ToList();
        var kindred = best.ToLookup(candidate => AreKin(first.At, candidate.At));
        var others = kindred[false].Where(candidate => candidate.At != first.At).ToList();
        var kin = chances[first.At] + kindred[true].Where(candidate => candidate.At != first.At).Sum(candidate => chances[candidate.At]);
        var outside = chances[^1];
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
            phrases[first.At].Phrase < 0 ? 0 : _phrases.Whole(phrases[first.At].Phrase, weights),
            meanings.Any(meaning => Signs.IsYear(meaning) && !held.Holds(meaning)) ? 1 : 0,
            first.Likeness.Learned,
            first.Likeness.Learned - Most(candidate => candidate.Likeness.Learned),
            Math.Min(1, kin),
            Likeness.OfChance(outside),
            Math.Clamp(Math.Log10(Math.Max(1e-6, kin) / Math.Max(1e-6, outside)) / 4, -1, 1),
            first.Likeness.Spelling - spelling[^1],
            spelling[^1],
            (Leads(candidate => candidate.Likeness.Bm25) + Leads(candidate => candidate.Likeness.Spelling) + Leads(candidate => candidate.Likeness.Learned) + Leads(candidate => candidate.Likeness.Phrase)) / 4.0,
            Math.Min(1, words.Count / 12.0)));

        int Leads(Func<Candidate, double> of) => others.All(other => of(other) <= of(first)) ? 1 : 0;

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

    private bool AreKin(int left, int right) => _entries[left].Kinships.AsSpan().IndexOfAny(_entries[right].Kinships) >= 0;

    private sealed class Indexed(RegulationEntry entry, int[] kinships, IEnumerable<string> body)
    {
        public RegulationEntry Entry => entry;

        public int[] Kinships => kinships;

        /// <summary>What its phrases mean.</summary>
        public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

        /// <summary>What its further words mean.</summary>
        public HashSet<string> Body { get; } = body.ToHashSet(StringComparer.Ordinal);

        public bool Holds(string meaning) => Asked.Contains(meaning) || Body.Contains(meaning);
    }
}
