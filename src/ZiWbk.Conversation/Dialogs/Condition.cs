using System.Collections.Immutable;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Dialogs;

/// <summary>What must hold for a step to run.</summary>
internal abstract record Condition
{
    /// <summary>Whether it holds.</summary>
    /// <param name="value">A slot's value or field: a string, a <see cref="Rational"/>, a bool, or null where it is not set.</param>
    public abstract bool Holds(Func<SlotPath, object?> value);

    /// <summary>Every slot it looks at.</summary>
    public abstract IEnumerable<SlotPath> Paths { get; }

    /// <summary>What surely holds where it holds: itself, and each of several that must all hold.</summary>
    public IEnumerable<Condition> Certain => this is AllOf all ? all.Parts.SelectMany(part => part.Certain).Append(this) : [this];

    /// <summary>As it is written in a dialog: equal texts are equal conditions.</summary>
    public abstract override string ToString();
}

/// <summary>A slot has a value; a flag is raised.</summary>
/// <param name="Path">Which.</param>
internal sealed record IsSet(SlotPath Path) : Condition
{
    public override IEnumerable<SlotPath> Paths => [Path];

    public override bool Holds(Func<SlotPath, object?> value) => value(Path) is not (null or false or "");

    public override string ToString() => Path.ToString();
}

/// <summary>A comparison with something written in the dialog.</summary>
/// <param name="Path">What is compared.</param>
/// <param name="Operator">How: =, !=, &gt;, &gt;=, &lt;, &lt;=.</param>
/// <param name="Written">With what.</param>
internal sealed record Compares(SlotPath Path, string Operator, string Written) : Condition
{
    public override IEnumerable<SlotPath> Paths => [Path];

    public override bool Holds(Func<SlotPath, object?> value)
    {
        var known = value(Path);
        if (known is Rational number)
        {
            var order = number.CompareTo(Rational.TryParse(Written, out var written) ? written : Rational.Zero);
            return Operator switch { "=" => order == 0, "!=" => order != 0, ">" => order > 0, ">=" => order >= 0, "<" => order < 0, _ => order <= 0 };
        }

        var same = string.Equals(known switch { true => "yes", false => "no", null => "", _ => known.ToString() }, Written, StringComparison.OrdinalIgnoreCase);
        return Operator == "!=" ? !same : same;
    }

    public override string ToString() => $"{Path} {Operator} {Written}";
}

/// <summary>The contrary.</summary>
/// <param name="Of">Of what.</param>
internal sealed record Not(Condition Of) : Condition
{
    public override IEnumerable<SlotPath> Paths => Of.Paths;

    public override bool Holds(Func<SlotPath, object?> value) => !Of.Holds(value);

    public override string ToString() => $"not {Of}";
}

/// <summary>All of them.</summary>
/// <param name="Parts">Which.</param>
internal sealed record AllOf(ImmutableArray<Condition> Parts) : Condition
{
    public override IEnumerable<SlotPath> Paths => Parts.SelectMany(part => part.Paths);

    public override bool Holds(Func<SlotPath, object?> value) => Parts.All(part => part.Holds(value));

    public override string ToString() => string.Join(" and ", Parts);

    /// <inheritdoc/>
    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Length;
}

/// <summary>Any of them.</summary>
/// <param name="Parts">Which.</param>
internal sealed record AnyOf(ImmutableArray<Condition> Parts) : Condition
{
    public override IEnumerable<SlotPath> Paths => Parts.SelectMany(part => part.Paths);

    public override bool Holds(Func<SlotPath, object?> value) => Parts.Any(part => part.Holds(value));

    public override string ToString() => string.Join(" or ", Parts);

    /// <inheritdoc/>
    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Length;
}
