using System.Collections.Immutable;

namespace ZiWbk.Assessment.Answers;

/// <summary>Whole numbers by the key of the input they answer. Equal when they hold the same numbers.</summary>
public sealed class Counts : IEquatable<Counts>
{
    private readonly ImmutableSortedDictionary<string, long> _byInput;

    private Counts(ImmutableSortedDictionary<string, long> byInput) => _byInput = byInput;

    /// <summary>No number at all.</summary>
    public static Counts Empty { get; } = new(ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>The keys that have a number, in plain text order.</summary>
    public IEnumerable<string> Keys => _byInput.Keys;

    /// <summary>How many numbers there are.</summary>
    public int Count => _byInput.Count;

    /// <summary>The number for an input, or null where there is none.</summary>
    public long? this[string input] => _byInput.TryGetValue(input, out var value) ? value : null;

    /// <summary>These numbers with one set.</summary>
    public Counts With(string input, long value) => new(_byInput.SetItem(input, value));

    /// <inheritdoc/>
    public bool Equals(Counts? other) => other is not null && _byInput.SequenceEqual(other._byInput);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Counts);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _byInput.Aggregate(0, (hash, entry) => HashCode.Combine(hash, entry.Key, entry.Value));

    /// <summary>"key=1 other=2".</summary>
    public override string ToString() => string.Join(' ', _byInput.Select(entry => $"{entry.Key}={entry.Value}"));
}
