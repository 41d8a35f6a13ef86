using Lucene.Net.Analysis.Core;
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

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneRanking(IEnumerable<(IEnumerable<string> Phrases, IEnumerable<string> Body)> entries)
    {
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(_directory, new(Version, new KeywordAnalyzer()) { Similarity = similarity }))
        {
            foreach (var (phrases, body) in entries)
            {
                var document = new Document();
                foreach (var meaning in phrases)
                    document.Add(new MeaningField(Phrases, meaning));
                foreach (var meaning in body)
                    document.Add(new MeaningField(Body, meaning));
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
            query.Add(new TermQuery(new(Phrases, meaning)) { Boost = (float)weight }, Occur.SHOULD);
            query.Add(new TermQuery(new(Body, meaning)) { Boost = (float)weight * 0.3f }, Occur.SHOULD);
        }

        return [.. _searcher.Search(query, most).ScoreDocs.Select(hit => (hit.Doc, (double)hit.Score))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    // A term as it stands, with norms, so that BM25 knows how long an entry is.
    private sealed class MeaningField(string name, string value) : Field(name, value, _kind)
    {
        private static readonly FieldType _kind = Made();

        private static FieldType Made()
        {
            var kind = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = false, IndexOptions = IndexOptions.DOCS_AND_FREQS };
            kind.Freeze();
            return kind;
        }
    }
}
