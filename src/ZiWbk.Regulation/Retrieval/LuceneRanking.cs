using System.Collections.Concurrent;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ZiWbk.Regulation.Retrieval;

/// <summary>
/// BM25 over the entries' meanings, in memory, made anew at each start: there are no index files that could be damaged. What it is asked
/// are meanings as exact terms, so that nothing a user writes is an operator.
/// </summary>
internal sealed class LuceneRanking : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Phrases = "phrases";
    private const string Body = "body";

    private static readonly FieldType _kind = Kind();

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    // Where the terms of the index stand, once they were looked for: seeking them takes longer than scoring what they find.
    private readonly ConcurrentDictionary<Term, TermContext> _known = new();

    public LuceneRanking(IEnumerable<(IEnumerable<string> Phrases, IEnumerable<string> Body)> entries)
    {
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(_directory, new(Version, new KeywordAnalyzer()) { Similarity = similarity }))
        {
            foreach (var (phrases, body) in entries)
            {
                var document = new Document();
                document.Add(new Field(Phrases, new Meanings(phrases), _kind));
                document.Add(new Field(Body, new Meanings(body), _kind));
                writer.AddDocument(document);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = similarity };
    }

    /// <summary>The best entries by their place in the list, with their scores.</summary>
    public IReadOnlyList<(int Entry, double Score)> Best(IEnumerable<(string Meaning, double Weight)> meanings, int most)
    {
        var query = new BooleanQuery();
        foreach (var (meaning, weight) in meanings)
        {
            Add(new(Phrases, meaning), (float)weight);
            Add(new(Body, meaning), (float)weight * 0.3f);
        }

        // In the order of the entries: the quicker way for millions of documents fills two thousand buckets first.
        var best = TopScoreDocCollector.Create(most, docsScoredInOrder: true);
        _searcher.Search(query, best);
        return [.. best.GetTopDocs().ScoreDocs.Select(hit => (hit.Doc, (double)hit.Score))];

        // A term that is nowhere finds nothing, and whoever makes up words must not fill the memory.
        void Add(Term term, float boost)
        {
            if (!_known.TryGetValue(term, out var found))
            {
                found = TermContext.Build(_reader.Context, term);
                if (found.DocFreq == 0)
                    return;
                _known.TryAdd(term, found);
            }

            query.Add(new TermQuery(term, found) { Boost = boost }, Occur.SHOULD);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    // With norms, so that BM25 knows how long an entry is.
    private static FieldType Kind()
    {
        var kind = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = false, IndexOptions = IndexOptions.DOCS_AND_FREQS };
        kind.Freeze();
        return kind;
    }

    // Terms as they stand.
    private sealed class Meanings : TokenStream
    {
        private readonly IEnumerator<string> _meanings;
        private readonly ICharTermAttribute _term;

        public Meanings(IEnumerable<string> meanings)
        {
            _meanings = meanings.GetEnumerator();
            _term = AddAttribute<ICharTermAttribute>();
        }

        public override bool IncrementToken()
        {
            if (!_meanings.MoveNext())
                return false;
            ClearAttributes();
            _term.SetEmpty().Append(_meanings.Current);
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            _meanings.Dispose();
            base.Dispose(disposing);
        }
    }
}
