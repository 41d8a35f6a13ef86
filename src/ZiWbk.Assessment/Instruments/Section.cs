namespace ZiWbk.Assessment.Instruments;

/// <summary>A part of a component, as the worksheet lists it: A.I, A.II, B.I, B.II.</summary>
/// <param name="id">Its code.</param>
/// <param name="title">Official title.</param>
/// <param name="weight">Points.</param>
/// <param name="part">Which sum it belongs to.</param>
public sealed class Section(string id, string title, Rational weight, InstrumentPart part)
{
    /// <summary>Its code.</summary>
    public string Id => id;

    /// <summary>Official title.</summary>
    public string Title => title;

    /// <summary>Points.</summary>
    public Rational Weight => weight;

    /// <summary>Which sum it belongs to.</summary>
    public InstrumentPart Part => part;

    /// <inheritdoc/>
    public override string ToString() => $"{id} {title}";
}
