using System.Collections.Concurrent;
using Lucene.Net.Analysis.TokenAttributes;

namespace ZiWbk.Regulation.Writing;

/// <summary>What is left of a word without its prefixes and suffixes, remembered for words that are known.</summary>
internal sealed class Stems : IDisposable
{
    // Whoever writes nonsense must not fill the memory.
    private const int Most = 20_000;

    private readonly StemAnalyzer _analyzer = new();
    private readonly ConcurrentDictionary<string, string> _known;

    /// <param name="known">Words whose stems were found before.</param>
    public Stems(IEnumerable<KeyValuePair<string, string>> known) => _known = new(known, StringComparer.Ordinal);

    /// <summary>The words whose stems are known by now, in an order of their own.</summary>
    public KeyValuePair<string, string>[] Known => [.. _known.OrderBy(word => word.Key, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => _analyzer.Dispose();

    public string Of(string word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
            return word;
        if (_known.TryGetValue(word, out var stem))
            return stem;
        using var stream = _analyzer.GetTokenStream("word", new StringReader(word));
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        stem = stream.IncrementToken() ? term.ToString() : word;
        stream.End();
        if (_known.Count < Most)
            _known.TryAdd(word, stem);
        return stem;
    }
}
