using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A text prepared for being held against phrases. Places are bits, one for each word.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Words">Its words.</param>
/// <param name="Polite">The words that say nothing.</param>
/// <param name="Known">The words of the book that the text has.</param>
/// <param name="Places">For each word of the book, where the text has it.</param>
/// <param name="Alike">For each word of the book, how much alike the text writes it.</param>
/// <param name="Weights">What each word of the text weighs where a phrase has no use for it.</param>
/// <param name="Pieces">What the text names.</param>
/// <param name="Beyond">What the words weigh that were not looked at.</param>
internal sealed record PhraseReading(
    string Text, ImmutableArray<Word> Words, uint Polite, ImmutableArray<int> Known, uint[] Places, double[] Alike, double[] Weights, ImmutableArray<Piece> Pieces, double Beyond)
{
    private const double NameWeight = 0.6;

    /// <summary>The places from one up to but not including another.</summary>
    public static uint Bits(int from, int to) => (to >= 32 ? uint.MaxValue : (1u << to) - 1) & (from >= 32 ? 0 : uint.MaxValue << from);

    /// <summary>What the words weigh that a phrase has no use for. A name weighs once, however many words it has.</summary>
    public double Leftover(uint used)
    {
        var excess = Beyond;
        foreach (var piece in Pieces)
        {
            var bits = Bits(piece.From, piece.To);
            if ((used & bits & ~Polite) != 0)
                continue;
            excess += NameWeight;
            used |= bits;
        }

        for (var at = 0; at < Words.Length; at++)
            excess += (used >> at & 1) == 0 ? Weights[at] : 0;
        return excess;
    }
}

/// <summary>A word or a slot of a phrase.</summary>
/// <param name="Word">The word's number in the book; -1 for a slot.</param>
/// <param name="Slot">The slot's name.</param>
/// <param name="Kind">What fills the slot; null for any words.</param>
internal readonly record struct PhraseElement(int Word, string Slot, EntityKind? Kind)
{
    public bool IsWord => Word >= 0;

    public bool IsFree => Word < 0 && Kind is null;
}

/// <summary>The slots of a phrase as a text fills them.</summary>
internal sealed class FilledSlots
{
    public ImmutableDictionary<string, object>.Builder Certain { get; } = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);

    public ImmutableDictionary<string, ImmutableArray<Status.Units.Unit>>.Builder Unsure { get; } =
        ImmutableDictionary.CreateBuilder<string, ImmutableArray<Status.Units.Unit>>(StringComparer.Ordinal);

    /// <summary>Whether a slot was filled with words that name nothing known.</summary>
    public bool TookAnyWords { get; set; }

    public void Take(string slot, Piece piece)
    {
        if (piece.Kind == EntityKind.UnitCandidates)
            Unsure[slot] = (ImmutableArray<Status.Units.Unit>)piece.Value;
        else
            Certain[slot] = piece.Value;
    }
}
