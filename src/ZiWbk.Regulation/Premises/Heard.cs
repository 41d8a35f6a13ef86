using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>A text or a part of it as it was heard: its words, what they mean, and both as one line to look for words side by side.</summary>
internal sealed class Heard
{
    private readonly Meanings _meanings;
    private readonly List<string> _words;
    private readonly HashSet<string> _meant;
    private readonly Lazy<string> _line;

    public Heard(string plain, Meanings meanings)
    {
        Plain = plain;
        _meanings = meanings;
        _words = Splitting.Words(plain);
        _meant = meanings.Of(plain, mend: true).ToHashSet(StringComparer.Ordinal);
        _line = new(() => $" {string.Join(' ', _words)} | {string.Join(' ', meanings.Spelled(plain))} ");
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
    /// Whether a saying of the book is there: "tidak bisa" where both words stand side by side, as written or written out; a single word also in
    /// another form. Who says "bukan kabupaten" does not say "kabupaten".
    /// </summary>
    public bool Says(string saying)
    {
        var term = _meanings.Known(saying);
        if (term.Words.Count > 1 || _words.Contains(saying))
            return _line.Value.Contains($" {saying} ", StringComparison.Ordinal) && !_line.Value.Contains($" bukan {saying} ", StringComparison.Ordinal);
        return saying.Length > 4 && Means(term);
    }

    // Single letters are grades and options; they have no meaning that another word could share.
    private bool Means(Term term) =>
        term.Words.TrueForAll(word => word.Length > 1) && term.Meant.Value is { Count: > 0 } meant && meant.IsSubsetOf(_meant);
}
