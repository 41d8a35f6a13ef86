using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>Names of one word or several, found as the longest that begins at a word of a text.</summary>
internal sealed class NameTree<T>
{
    private readonly Node _root = new();

    public void Add(IEnumerable<string> words, T value)
    {
        var node = _root;
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word, out var next))
                node.Next.Add(word, next = new());
            node = next;
        }

        if (node != _root && !node.Values.Contains(value))
            node.Values = node.Values.Add(value);
    }

    /// <summary>The longest name from this word on: how many words it takes, none for no name, and what is called so.</summary>
    public (int Length, ImmutableArray<T> Values) Longest(IReadOnlyList<string> words, int from)
    {
        var (length, values) = (0, ImmutableArray<T>.Empty);
        var node = _root;
        for (var at = from; at < words.Count && node.Next.TryGetValue(words[at], out node); at++)
        {
            if (!node.Values.IsEmpty)
                (length, values) = (at - from + 1, node.Values);
        }

        return (length, values);
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public ImmutableArray<T> Values { get; set; } = [];
    }
}
