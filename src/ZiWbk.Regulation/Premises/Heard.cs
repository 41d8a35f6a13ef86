using System.Collections.Frozen;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>A text or a part of it as it was heard: its words, and what they mean, to look for what the book expects people to say.</summary>
internal sealed class Heard
{
    // So many other words may stand between two of a saying: "pembina ZI di Pemkab adalah Bagian Organisasi" says "pembina zi bagian organisasi".
    private const int Between = 2;

    private static readonly FrozenSet<string> _denials = new[]
    {
        "tidak", "bukan", "belum", "tanpa", "jangan", "ora", "dudu", "durung", "ndak", "not", "no", "never", "without", "isnt", "doesnt", "dont", "cannot",
    }.ToFrozenSet(StringComparer.Ordinal);

    // What may stand between two of its words or be left out of them.
    private static readonly FrozenSet<string> _small = new[] { "itu", "iku", "adalah", "ialah", "ini", "yang", "sing", "the", "is", "are" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Meanings _meanings;
    private readonly List<string> _words;
    private readonly HashSet<string> _meant;
    private readonly List<string> _spelled;

    public Heard(string plain, Meanings meanings)
    {
        Plain = plain;
        _meanings = meanings;
        _words = Splitting.Words(plain);
        _meant = meanings.Of(plain, mend: true).ToHashSet(StringComparer.Ordinal);
        _spelled = meanings.Spelled(plain);
    }

    /// <summary>The text.</summary>
    public string Plain { get; }

    /// <summary>Whether one of the words is there as it is written.</summary>
    public bool HasAny(HashSet<string> words) => _words.Exists(words.Contains);

    /// <summary>Whether all words of a term of the book are there, in any order, as they are written or by what they mean.</summary>
    public bool Holds(string text)
    {
        var term = _meanings.Known(text);
        return term.Words.TrueForAll(_words.Contains) || Means(term);
    }

    /// <summary>
    /// Whether a saying of the book is there: its words in their order, few others between them, a single one also in another form; a denial close to what
    /// it denies, and none that the saying has not. Who says "tidak hanya" does not say "hanya".
    /// </summary>
    public bool Says(string saying)
    {
        var term = _meanings.Known(saying);
        return IsSaid(_spelled, term.Words) || IsSaid(_words, term.Words)
            || (term.Words.Count == 1 && saying.Length > 4 && Means(term) && !_spelled.Exists(_denials.Contains));
    }

    private static bool IsSaid(List<string> said, List<string> words)
    {
        // A saying of signs alone has no words, and nobody says it.
        for (var from = 0; from < said.Count && words.Count > 0; from++)
        {
            if (said[from] == words[0] && (from == 0 || !_denials.Contains(said[from - 1]) || _denials.Contains(words[0])) && Follows(said, from, words))
                return true;
        }

        return false;
    }

    // Whether the rest of the words stand behind a place, few others between them.
    private static bool Follows(List<string> said, int at, List<string> words)
    {
        var word = 0;
        for (var next = Next(words, word); next < words.Count; next = Next(words, word))
        {
            // Right behind a denial, and where "itu" says that the one is the other, nothing else may stand.
            var left = _denials.Contains(words[word]) || next > word + 1 ? 0 : Between;
            for (at++; at < said.Count && said[at] != words[next]; at++)
            {
                // Another thing is said than the saying says.
                if (_denials.Contains(said[at]) || (!_small.Contains(said[at]) && left-- == 0))
                    return false;
            }

            if (at == said.Count)
                return false;
            word = next;
        }

        return true;
    }

    // The next word that may not be left out: the first and the last never may.
    private static int Next(List<string> words, int word)
    {
        var next = word + 1;
        while (next < words.Count - 1 && _small.Contains(words[next]))
            next++;
        return next;
    }

    // Single letters are grades and options; they have no meaning that another word could share.
    private bool Means(Term term) =>
        term.Words.TrueForAll(word => word.Length > 1) && term.Meant.Value is { Count: > 0 } meant && meant.IsSubsetOf(_meant);
}
