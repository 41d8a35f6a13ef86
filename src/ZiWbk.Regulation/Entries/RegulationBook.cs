using System.Collections.Frozen;
using ZiWbk.Regulation.Retrieval;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Entries;

/// <summary>All that can be told about the regulation: facts, the worksheet, and how people write of them. Immutable.</summary>
public sealed class RegulationBook
{
    private readonly FrozenDictionary<string, RegulationEntry> _byId;

    internal RegulationBook(IReadOnlyList<RegulationEntry> entries, IReadOnlyList<KnownRegulation> regulations, WordList words, Calibration calibration, IReadOnlyList<IReadOnlyList<string>> kin, IReadOnlyList<string> elsewhere)
    {
        Entries = entries;
        Regulations = regulations;
        Words = words;
        Calibration = calibration;
        Kin = kin;
        Elsewhere = elsewhere;
        _byId = entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>The entries: those of the files first, then the worksheet's.</summary>
    public IReadOnlyList<RegulationEntry> Entries { get; }

    /// <summary>The regulations they speak of.</summary>
    public IReadOnlyList<KnownRegulation> Regulations { get; }

    /// <summary>How people write.</summary>
    internal WordList Words { get; }

    /// <summary>How much each likeness tells, fitted on the tuning sets of the evaluation.</summary>
    internal Calibration Calibration { get; }

    /// <summary>Groups of entries that answer nearly the same; a name that ends in "*" stands for all that begin so.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Kin { get; }

    /// <summary>What people ask that no entry answers; empty where that was learnt before the book was read.</summary>
    internal IReadOnlyList<string> Elsewhere { get; }

    /// <summary>The same book with another calibration.</summary>
    internal RegulationBook With(Calibration calibration) => new(Entries, Regulations, Words, calibration, Kin, Elsewhere);

    /// <summary>The same book as if nobody had written down the ways to ask that are told by <paramref name="unwritten"/>.</summary>
    internal RegulationBook Without(Func<string, bool> unwritten) =>
        new([.. Entries.Select(entry => entry with { Phrases = [.. entry.Phrases.Where(phrase => !unwritten(phrase))] })], Regulations, Words, Calibration, Kin, [.. Elsewhere.Where(text => !unwritten(text))]);

    /// <summary>Which groups of <see cref="Kin"/> an entry belongs to.</summary>
    internal int[] KinshipsOf(RegulationEntry entry) => [.. Kin.Index().Where(group => group.Item.Any(name => Is(entry, name))).Select(group => group.Index)];

    private static bool Is(RegulationEntry entry, string name) =>
        name.EndsWith('*') ? entry.Id.StartsWith(name[..^1], StringComparison.Ordinal) : entry.Id == name;

    /// <summary>The entry of that name, or null.</summary>
    public RegulationEntry? Find(string id) => _byId.GetValueOrDefault(id);
}
