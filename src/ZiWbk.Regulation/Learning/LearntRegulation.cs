using MemoryPack;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Retrieval;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Learning;

/// <summary>
/// All that is learnt from a book: how people ask, what the words mean, how they are spelled, what tells one entry from another. It takes
/// seconds to learn and a moment to read, so it is kept beside the files it was learnt from. Data alone, never changed.
/// </summary>
[MemoryPackable]
public sealed partial class LearntRegulation
{
    [MemoryPackConstructor]
    internal LearntRegulation(LearntEntry[] entries, string[] sayings, LearntWords words, LearntMeanings meanings, LearntSpelling spelling, LearntWeights weights) =>
        (Entries, Sayings, Words, Meanings, Spelling, Weights) = (entries, sayings, words, meanings, spelling, weights);

    /// <summary>Of each entry, in the order of the book.</summary>
    [MemoryPackInclude]
    internal LearntEntry[] Entries { get; }

    /// <summary>What may be said of any of them wrongly, each once.</summary>
    [MemoryPackInclude]
    internal string[] Sayings { get; }

    /// <summary>The words.</summary>
    [MemoryPackInclude]
    internal LearntWords Words { get; }

    /// <summary>What they mean.</summary>
    [MemoryPackInclude]
    internal LearntMeanings Meanings { get; }

    /// <summary>How they are spelled.</summary>
    [MemoryPackInclude]
    internal LearntSpelling Spelling { get; }

    /// <summary>What tells one entry from another.</summary>
    [MemoryPackInclude]
    internal LearntWeights Weights { get; }

    /// <summary>Learns from a book. The same book always gives the same.</summary>
    public static LearntRegulation From(RegulationBook book)
    {
        using var meanings = new Meanings(book.Words);
        meanings.Learn(book.Entries.SelectMany(entry => (string[])[.. entry.Phrases, entry.Title.Id, entry.Title.En, entry.Body]));
        var asked = book.Entries.Select(entry => Read([.. entry.Phrases, entry.Title.Id, entry.Title.En])).Append(Read(book.Elsewhere)).ToArray();
        var (names, sayings) = (new Names(), new Names());
        var phrases = asked[..^1].SelectMany((texts, entry) => texts.Where(text => text.Meant.Count > 0).Select(text => (Entry: entry, Meant: text.Meant.Distinct(StringComparer.Ordinal)))).ToArray();
        var known = new LearntMeanings(
            [],
            [.. phrases.Select(phrase => phrase.Entry)],
            Rows.Of(phrases.Select(phrase => phrase.Meant.Select(names.PlaceOf))),
            Rows.Of(book.Entries.Select(entry => meanings.Of(Splitting.Plain(entry.Body, int.MaxValue), mend: false).Select(names.PlaceOf))));
        LearntEntry[] entries = [.. book.Entries.Select(entry => LearntEntry.Of(entry, sayings.PlaceOf))];
        return new(
            entries,
            sayings.All,
            meanings.Learnt,
            known with { Names = names.All },
            LearntSpelling.Of([.. asked.Select(texts => texts.Select(text => text.Spelled).ToArray())]),
            WeightLearning.From([.. asked.Select(texts => texts.Select(text => Signs.Of(text.Meant, text.Spelled)).ToArray())]));

        (List<string> Meant, Spelling Spelled)[] Read(IReadOnlyList<string> texts) =>
            [.. texts.Select(text => (meanings.Of(Splitting.Plain(text, int.MaxValue), mend: false), Retrieval.Spelling.Of(meanings.Spelled(text))))];
    }

    /// <summary>What was written by <see cref="ToBytes"/>; null where it is anything else.</summary>
    public static LearntRegulation? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return MemoryPackSerializer.Deserialize<LearntRegulation>(bytes);
        }
        catch (MemoryPackSerializationException)
        {
            return null;
        }
    }

    /// <summary>As it is kept.</summary>
    public byte[] ToBytes() => MemoryPackSerializer.Serialize(this);

    // Names in the order in which they come, each once.
    private sealed class Names
    {
        private readonly OrderedDictionary<string, int> _places = new(StringComparer.Ordinal);

        public string[] All => [.. _places.Keys];

        public int PlaceOf(string name)
        {
            if (!_places.TryGetValue(name, out var place))
                _places.Add(name, place = _places.Count);
            return place;
        }
    }
}
