using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>
/// The phrases that start dialogs, and which of them a text comes closest to. A phrase counts by its words, the rare ones most:
/// many phrases say "kurang", so that it decides nothing alone.
/// </summary>
public sealed class PhraseBook
{
    // A sentence with more words asks for nothing in a few words; the rest only takes confidence away.
    private const int MostWords = 32;

    private const int MostRanked = 8;

    // Looking for slips takes longest. Past so many strange words it is no slip of the finger.
    private const int MostStrangeWords = 10;

    // What a word of the text that no phrase knows weighs, beside one that a single dialog knows (1).
    private const double Unknown = 0.55, UnknownUnimportant = 0.12, Unimportant = 0.3;

    // How much another form of a word counts, and a slip.
    private const double Form = 0.97, Slip = 0.9;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);
    private readonly NearWords _near;
    private readonly ImmutableArray<PhrasePattern> _patterns;
    private readonly ImmutableArray<(string Dialog, ImmutableArray<(PhrasePattern Pattern, int Place)> Patterns)> _byDialog;
    private readonly double[] _weights;

    // Which patterns have a word, which have a slot for a kind of thing, and which word of each the fewest talks use (-1 for only slots):
    // by their places in _patterns.
    private readonly int[][] _byWord;
    private readonly ImmutableArray<(EntityKind Kind, int[] Patterns)> _byKind;
    private readonly int[] _rarest;
    private readonly Lazy<IntentModel>? _model;
    private readonly NearWords _learnt;

    /// <summary>A book of phrases.</summary>
    /// <param name="phrases">The phrases of all dialogs.</param>
    /// <param name="others">
    /// What else people say: other ways to ask for a dialog, and what starts none, by what it is instead; the book learns what a text resembles from it.
    /// </param>
    /// <param name="learnt">What was learnt from these very phrases before; null for learning it when it is first asked for.</param>
    /// <exception cref="ArgumentException">A phrase has no words, a slot that is not declared, or one of a type that is not known.</exception>
    public PhraseBook(IEnumerable<Phrase> phrases, IEnumerable<Phrase>? others = null, LearntIntents? learnt = null)
    {
        _patterns = [.. phrases.Select(phrase => PhrasePattern.Of(phrase, Id))];
        _byDialog = [.. _patterns.Select((pattern, place) => (pattern, place)).GroupBy(one => one.pattern.Phrase.Dialog).Select(patterns => (patterns.Key, patterns.ToImmutableArray()))];
        var dialogs = new Dictionary<int, HashSet<string>>();
        foreach (var pattern in _patterns)
        {
            foreach (var element in pattern.Elements.Where(element => element.IsWord))
            {
                if (!dialogs.TryGetValue(element.Word, out var using_))
                    dialogs.Add(element.Word, using_ = new(StringComparer.Ordinal));
                using_.Add(pattern.Phrase.Dialog);
            }
        }

        var all = _patterns.Select(pattern => pattern.Phrase.Dialog).Distinct(StringComparer.Ordinal).Count();
        _weights = new double[_words.Count];
        foreach (var (word, id) in _words)
        {
            _weights[id] = Math.Log(1 + (double)all / dialogs[id].Count) / Math.Log(1 + all) * (Speech.IsUnimportant(word) ? Unimportant : 1);
            var stem = Stem.Of(word);
            if (!_byStem.TryGetValue(stem, out var same))
                _byStem.Add(stem, same = []);
            same.Add(id);
        }


        var patternsOf = _patterns.SelectMany((pattern, place) => pattern.Elements.Where(element => element.IsWord).Select(element => (element.Word, place))).Distinct().ToLookup(one => one.Word, one => one.place);
        _byWord = [.. Enumerable.Range(0, _words.Count).Select(word => patternsOf[word].ToArray())];
        _byKind =
        [
            .. _patterns.SelectMany((pattern, place) => pattern.Elements.Where(element => element is { IsWord: false, Kind: not null }).Select(element => (Kind: element.Kind!.Value, place)))
                .Distinct().GroupBy(one => one.Kind, one => one.place).Select(places => (places.Key, places.ToArray())),
        ];
        _rarest = [.. _patterns.Select(pattern => pattern.Elements.Where(element => element.IsWord).Select(element => element.Word).OrderByDescending(word => _weights[word]).FirstOrDefault(-1))];
        _near = new(_words.Keys);
        // Without knowing what is none of its talks, it would take everything for one.
        Phrase[] lessons = others is null ? [] : [.. _patterns.Select(pattern => pattern.Phrase), .. others];
        _model = others is null ? null : new(() => new(
            learnt ?? IntentLearning.From([.. lessons.SelectMany((phrase, turn) => IntentFeatures.Of(phrase, turn).Select(features => (phrase.Dialog, features)))])));
        _learnt = new(lessons.SelectMany(phrase => Words.Of(phrase.Text)).Select(word => word.Text).Distinct(StringComparer.Ordinal));
    }

    /// <summary>What it has learnt, or learns now; null where it was given nothing to learn from.</summary>
    public LearntIntents? Learnt => _model?.Value.Learnt;

    /// <summary>The dialogs a text may ask for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The names known.</param>
    /// <param name="today">The day that "yesterday" is before.</param>
    public PhraseRanking Rank(string text, Vocabulary vocabulary, DateOnly today) => Rank(Read(text, vocabulary, today));

    /// <summary>
    /// The talk of which the text is a phrase, word for word, which is what <see cref="PhraseRanking.Interrupting"/> of its ranking would be;
    /// null where there is none, or several. Where there is one, nothing need be ranked.
    /// </summary>
    internal PhraseMatch? Exact(PhraseReading reading)
    {
        var (exact, most) = ((PhrasePattern?)null, PhraseRanking.Exact);
        for (var place = 0; place < _rarest.Length; place++)
        {
            // A text without a word of the phrase is no more than near to it.
            if (_rarest[place] is >= 0 and var word && reading.Places[word] == 0)
                continue;
            var pattern = _patterns[place];
            if (pattern.Fit(reading, _weights) is var fit && fit < PhraseRanking.Exact)
                continue;
            if (exact is not null && exact.Phrase.Dialog != pattern.Phrase.Dialog)
                return null;
            if (exact is null || fit > most)
                (exact, most) = (pattern, fit);
        }

        return exact?.Match(reading, _weights);
    }

    /// <summary>The dialogs a text may ask for.</summary>
    internal PhraseRanking Rank(PhraseReading reading)
    {
        if (reading.Words.Length == 0)
            return new([]);
        var best = Best(reading);

        var said = reading.Words.Count(word => !Speech.IsPoliteness(word.Text) && !word.Text.All(char.IsAsciiDigit));
        var (resembled, known) = _model?.Value is { } model && said > 0
            ? model.Rank(IntentFeatures.Of(reading.Text, reading.Words, reading.Pieces, model.Knows, word => _learnt.Of(word) is [var only] ? only : null))
            : ([], 0);
        // What a text resembles must be among what is told, with its slots, even where no phrase comes near.
        foreach (var (dialog, _) in resembled.Take(3))
        {
            if (!best.ContainsKey(dialog) && _byDialog.Where(patterns => patterns.Dialog == dialog).Select(patterns => patterns.Patterns[0].Pattern).FirstOrDefault() is { } first)
                best[dialog] = (first, 0);
        }

        return new(
        [
            .. best.OrderByDescending(dialog => dialog.Value.Fit).ThenBy(dialog => dialog.Key, StringComparer.Ordinal)
                .Select((dialog, place) => (dialog, place))
                .Where(ranked => ranked.place < MostRanked || resembled.Take(3).Any(share => share.Class == ranked.dialog.Key))
                .Select(ranked => ranked.dialog.Value.Pattern.Match(reading, _weights)),
        ])
        {
            Resembled = resembled,
            Known = known,
            IsOneWord = said == 1,
        };
    }

    // Most phrases have nothing in common with a text, and only those of the same dialog compete: both are settled before anything is counted.
    // Those that have are looked up by the words of the text, for there are thousands of phrases.
    private Dictionary<string, (PhrasePattern Pattern, double Fit)> Best(PhraseReading reading)
    {
        var touched = Touched(reading);
        var best = new Dictionary<string, (PhrasePattern Pattern, double Fit)>(StringComparer.Ordinal);
        foreach (var (dialog, patterns) in _byDialog)
        {
            var (first, most) = ((PhrasePattern?)null, 0.0);
            foreach (var (pattern, place) in patterns)
            {
                if (touched[place] && pattern.Fit(reading, _weights) is var fit && fit > most)
                    (first, most) = (pattern, fit);
            }

            if (first is not null)
                best.Add(dialog, (first, most));
        }

        return best;
    }

    // Whether the text has a word of a pattern, or names something that may fill one of its slots; else it cannot fit.
    private bool[] Touched(PhraseReading reading)
    {
        var touched = new bool[_patterns.Length];
        foreach (var word in reading.Known)
        {
            foreach (var place in _byWord[word])
                touched[place] = true;
        }

        foreach (var (kind, places) in _byKind)
        {
            if (!reading.Pieces.Any(piece => PhrasePattern.Fills(kind, piece.Kind)))
                continue;
            foreach (var place in places)
                touched[place] = true;
        }

        return touched;
    }

    /// <summary>Whether a phrase says this word.</summary>
    internal bool Knows(string word) => _words.ContainsKey(word);

    /// <summary>A text prepared for being held against the phrases.</summary>
    internal PhraseReading Read(string text, Vocabulary vocabulary, DateOnly today)
    {
        var words = Words.Of(text);
        var beyond = 0;
        if (words.Length > MostWords)
            (beyond, words) = (words.Length - MostWords, words[..MostWords]);
        var ids = new IReadOnlyList<int>[words.Length];
        var places = new uint[_weights.Length];
        var alike = new double[_weights.Length];
        var weights = new double[words.Length];
        var polite = words.All(word => Speech.IsPoliteness(word.Text)) ? 0u : Polite(words);
        var strange = 0;
        for (var at = 0; at < words.Length; at++)
        {
            var word = Speech.Written(words[at].Text);
            (ids[at], var likeness) = Known(word, strange < MostStrangeWords);
            strange += ids[at].Count == 0 || likeness < Form ? 1 : 0;
            weights[at] = Speech.IsUnimportant(word) || Speech.IsPoliteness(word) ? UnknownUnimportant : Unknown;
            if ((polite >> at & 1) != 0)
                continue;
            foreach (var id in ids[at])
            {
                places[id] |= 1u << at;
                alike[id] = Math.Max(alike[id], likeness);
                weights[at] = Math.Max(weights[at], _weights[id]);
            }
        }

        var known = new HashSet<string>(words.Where((_, at) => ids[at].Count > 0).Select(word => word.Text), StringComparer.Ordinal);
        var pieces = Entities.In(text, words, vocabulary, today, known.Contains);
        return new(text, words, polite, [.. ids.SelectMany(known => known).Where(id => places[id] != 0).Distinct()], places, alike, weights, [.. pieces], beyond * Unknown);
    }

    private static uint Polite(ImmutableArray<Word> words)
    {
        var polite = 0u;
        for (var at = 0; at < words.Length; at++)
            polite |= Speech.IsPoliteness(words[at].Text) ? 1u << at : 0;
        return polite;
    }

    // The word itself, else another form of it, else one it is a slip for.
    private (IReadOnlyList<int> Ids, double Likeness) Known(string word, bool slips)
    {
        if (_words.TryGetValue(word, out var id))
            return ([id], 1);
        if (_byStem.TryGetValue(Stem.Of(word), out var forms))
            return (forms, Form);
        return Speech.IsUnimportant(word) || !slips ? ([], 0) : ([.. _near.Of(word).Select(near => _words[near])], Slip);
    }

    private int Id(string word)
    {
        if (!_words.TryGetValue(word, out var id))
            _words.Add(word, id = _words.Count);
        return id;
    }
}
