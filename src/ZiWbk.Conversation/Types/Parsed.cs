using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Types;

/// <summary>What became of reading a value.</summary>
internal sealed class Parsed
{
    private Parsed()
    {
    }

    /// <summary>It was not meant as such a value.</summary>
    public static Parsed Not { get; } = new();

    /// <summary>The value; null for none.</summary>
    public object? Value { get; private init; }

    /// <summary>Whether more can be given before it is done.</summary>
    public bool GoesOn { get; private init; }

    /// <summary>It was meant, but cannot be: what was wrong and what is expected.</summary>
    public Bilingual? Wrong { get; private init; }

    /// <summary>It may mean several: which of them is asked back.</summary>
    public ImmutableArray<Button> Candidates { get; private init; } = [];

    /// <summary>Whether it was meant as such a value, right or wrong.</summary>
    public bool Meant => Value is not null || Wrong is not null || !Candidates.IsEmpty;

    /// <summary>The value.</summary>
    public static Parsed Of(object value) => new() { Value = value };

    /// <summary>The value so far; more may come.</summary>
    public static Parsed More(object value) => new() { Value = value, GoesOn = true };

    /// <summary>What was wrong.</summary>
    public static Parsed Refuse(string id, string en) => new() { Wrong = new(id, en) };

    /// <summary>What was wrong.</summary>
    public static Parsed Refuse(Bilingual reason) => new() { Wrong = reason };

    /// <summary>One of these is meant.</summary>
    public static Parsed Which(IEnumerable<Button> candidates) => new() { Candidates = [.. candidates] };
}
