using System.Collections.Concurrent;
using ZiWbk.Regulation.Learning;

namespace ZiWbk.Regulation.Writing;

/// <summary>Turns words into what they mean: short writings written out, slips mended, forms and synonyms made one.</summary>
internal sealed class Meanings : IDisposable
{
    /// <summary>Begins a number, which is told apart from words.</summary>
    public const char Number = '#';

    /// <summary>Begins a regulation by number and year.</summary>
    public const char Rule = '§';

    // A shorter stem may as well be an accident.
    private const int ShortestStemmed = 4;

    private readonly WordList _words;
    private readonly Stems _stems;
    private readonly Group _groups = new();
    private readonly HashSet<string> _neutral;
    private readonly HashSet<string> _asking;
    private readonly HashSet<string> _elsewhere;
    // Another form of a known word is no slip: "menerapkan" where "penerapan" is known is not "menetapkan".
    private readonly HashSet<string> _stemmed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private string[] _targets = [];
    private SlipMending? _mending;

    /// <param name="words">How people write.</param>
    /// <param name="learnt">What was learnt before; null where it is still to be learnt.</param>
    public Meanings(WordList words, LearntWords? learnt = null)
    {
        _words = words;
        _stems = new(learnt is null ? [] : learnt.Stemmed.Zip(learnt.Stems, KeyValuePair.Create));
        _neutral = [.. words.Neutral];
        _asking = [.. words.Asking];
        _elsewhere = [.. words.Elsewhere.Select(StemOf)];
        foreach (var group in words.Same)
        {
            var head = string.Join(' ', Written(Splitting.Words(group[0])).Select(StemOf));
            foreach (var member in group)
                _groups.Add([.. Written(Splitting.Words(member)).Select(StemOf)], head);
        }

        if (learnt is not null)
            Take(learnt.Meant);
    }

    /// <summary>What <see cref="Learn"/> learnt.</summary>
    public LearntWords Learnt
    {
        get
        {
            var stems = _stems.Known;
            return new(_targets, [.. stems.Select(word => word.Key)], [.. stems.Select(word => word.Value)]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stems.Dispose();

    /// <summary>Takes the words that a slip may have been meant to be.</summary>
    public void Learn(IEnumerable<string> texts) =>
        Take([.. texts.SelectMany(text => Written(Splitting.Words(Splitting.Plain(text, int.MaxValue)))).Concat(_words.Same.SelectMany(group => group).SelectMany(Splitting.Words)).Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether a meaning belongs to another subject than ours.</summary>
    public bool IsElsewhere(string meaning) => _elsewhere.Contains(meaning);

    /// <summary>Whether a meaning only says what kind of answer is wanted.</summary>
    public bool IsAsking(string meaning) => _asking.Contains(meaning);

    /// <summary>The meanings in a plain text, in order; neutral words left out.</summary>
    /// <param name="plain">A text from <see cref="Splitting.Plain"/>.</param>
    /// <param name="mend">Whether slips of the finger are looked for.</param>
    public List<string> Of(string plain, bool mend)
    {
        var rules = RegulationNames.Take(ref plain);
        var words = Mended(Splitting.Words(plain), mend);
        var stems = words.Select(StemOf).ToList();
        var meanings = new List<string>(stems.Count + rules.Count);
        for (var at = 0; at < stems.Count;)
        {
            // A neutral word alone is never a group, though a form of it may be.
            if (_groups.Longest(stems, at, out var head) is var length and > 0 && (length > 1 || !_neutral.Contains(words[at])))
            {
                meanings.Add(head);
                at += length;
                // "area 5", "pokja V": the number belongs to it.
                if (head == "area" && at < stems.Count && AreaNumber(stems[at]) is { } number)
                {
                    meanings.Add($"area {number}");
                    at++;
                }

                continue;
            }

            if (char.IsAsciiDigit(stems[at][0]))
                meanings.Add(Number + stems[at]);
            else if (!_neutral.Contains(words[at]) && stems[at].Length > 1)
                meanings.Add(stems[at]);
            at++;
        }

        foreach (var (_, number) in rules)
        {
            meanings.Add(Rule + number);
            meanings.Add(Number + number[..number.IndexOf('/', StringComparison.Ordinal)]);
        }

        return meanings;
    }

    /// <summary>The meanings of a term, each once; nothing is mended.</summary>
    public HashSet<string> OfTerm(string text) => [.. Of(Splitting.Plain(text, 200), mend: false)];

    /// <summary>A term of the book, kept once it was looked for: there are as many as the book has, and a question is held against hundreds.</summary>
    public Term Known(string text) => _terms.GetOrAdd(text, known => new(Splitting.Words(known), new(() => OfTerm(known))));

    /// <summary>The words of a text, plain or not, with short writings written out; small words too, nothing stemmed or mended.</summary>
    public List<string> Spelled(string text) => Written(Splitting.Words(Splitting.Plain(text, int.MaxValue)));

    private void Take(string[] targets)
    {
        _targets = targets;
        string[] others = [.. _words.Everyday, .. _words.Elsewhere, .. _words.Neutral, .. _words.Asking, .. _words.Writings.Keys];
        _mending = new(targets, others);
        _stemmed.UnionWith(targets.Concat(others).Where(word => word.Length >= ShortestStemmed).Select(StemOf).Where(stem => stem.Length >= ShortestStemmed));
    }

    // Words that ask are whole as they are: "berapa" is no form of "apa".
    private string StemOf(string word) => _asking.Contains(word) ? word : _stems.Of(word);

    private List<string> Mended(List<string> words, bool mend)
    {
        var written = Written(words);
        if (!mend || _mending is null)
            return written;
        var mended = new List<string>(written.Count);
        foreach (var word in written)
        {
            if (_mending.Knows(word) || _stemmed.Contains(StemOf(word)))
                mended.Add(word);
            else if ((Unclothed(word, _mending.Knows) ?? _mending.Mended(word)) is { } meant)
                mended.AddRange(Written([meant]));
            else if (Unclothed(word, bare => bare.Length > 4 && _mending.Mended(bare) is not null) is { } bare)
                mended.AddRange(Written([_mending.Mended(bare)!]));
            else
                mended.Add(word);
        }

        return mended;
    }

    // Endings of speech and of Javanese and English: "evaluasine", "dicekin", "proposals".
    private static string? Unclothed(string word, Func<string, bool> known)
    {
        foreach (var ending in (ReadOnlySpan<string>)["nya", "ny", "kah", "lah", "pun", "ne", "in", "e", "es", "s", "kan", "an", "ing", "ed"])
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && known(word[..^ending.Length]))
                return word[..^ending.Length];
        }

        foreach (var beginning in (ReadOnlySpan<string>)["nge", "ng", "di", "ke", "se"])
        {
            if (word.Length - beginning.Length >= 4 && word.StartsWith(beginning, StringComparison.Ordinal) && known(word[beginning.Length..]))
                return word[beginning.Length..];
        }

        return null;
    }

    private List<string> Written(List<string> words)
    {
        var written = new List<string>(words.Count);
        foreach (var word in words)
        {
            if (!_words.Writings.TryGetValue(word, out var meant))
                written.Add(word);
            else if (meant.Contains(' ', StringComparison.Ordinal))
                written.AddRange(meant.Split(' '));
            else
                written.Add(_words.Writings.TryGetValue(meant, out var further) && !further.Contains(' ', StringComparison.Ordinal) ? further : meant);
        }

        return written;
    }

    private static int? AreaNumber(string word) => word switch
    {
        "1" or "i" or "satu" => 1,
        "2" or "ii" or "dua" => 2,
        "3" or "iii" or "tiga" => 3,
        "4" or "iv" or "empat" => 4,
        "5" or "v" => 5,
        "6" or "vi" => 6,
        _ => null,
    };

    // A tree of words, so that the longest group that begins at a word is found in one walk.
    private sealed class Group
    {
        private readonly Dictionary<string, Group> _next = new(StringComparer.Ordinal);
        private string? _head;

        public void Add(ReadOnlySpan<string> words, string head)
        {
            if (words.IsEmpty)
            {
                _head ??= head;
                return;
            }

            if (!_next.TryGetValue(words[0], out var next))
                _next.Add(words[0], next = new());
            next.Add(words[1..], head);
        }

        public int Longest(List<string> words, int from, out string head)
        {
            var (group, length) = (this, 0);
            head = "";
            for (var at = from; at < words.Count && group._next.TryGetValue(words[at], out var next); at++)
            {
                group = next;
                if (group._head is { } found)
                    (head, length) = (found, at - from + 1);
            }

            return length;
        }
    }
}
