using System.Collections.Frozen;
using ZiWbk.Regulation.Retrieval;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Entries;

/// <summary>All that can be told about the regulation: facts, the worksheet, and how people write of them. Immutable.</summary>
public sealed class RegulationBook
{
    private readonly FrozenDictionary<string, RegulationEntry> _byId;

    internal RegulationBook(IReadOnlyList<RegulationEntry> entries, IReadOnlyList<KnownRegulation> regulations, WordList words, Calibration calibration)
    {
        Entries = entries;
        Regulations = regulations;
        Words = words;
        Calibration = calibration;
        _byId = entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>The entries: those of the files first, then the worksheet's.</summary>
    public IReadOnlyList<RegulationEntry> Entries { get; }

    /// <summary>The regulations they speak of.</summary>
    public IReadOnlyList<KnownRegulation> Regulations { get; }

    /// <summary>How people write.</summary>
    internal WordList Words { get; }

    /// <summary>How much each likeness tells, fitted on the tuning half of the evaluation set.</summary>
    internal Calibration Calibration { get; }

    /// <summary>The entry of that name, or null.</summary>
    public RegulationEntry? Find(string id) => _byId.GetValueOrDefault(id);
}
