namespace ZiWbk.Assessment.Instruments;

/// <summary>An indicator: a weight shared equally by its questions.</summary>
/// <param name="id">Its code, e.g. A.I.1.i.</param>
/// <param name="title">Official title.</param>
/// <param name="weight">Points.</param>
/// <param name="section">The section it stands in.</param>
/// <param name="area">Its area, or null among the results.</param>
public sealed class Indicator(string id, string title, Rational weight, Section section, Area? area)
{
    /// <summary>Its code, e.g. A.I.1.i.</summary>
    public string Id => id;

    /// <summary>Official title.</summary>
    public string Title => title;

    /// <summary>Points.</summary>
    public Rational Weight => weight;

    /// <summary>The section it stands in.</summary>
    public Section Section => section;

    /// <summary>Its area, or null among the results.</summary>
    public Area? Area => area;

    /// <inheritdoc/>
    public override string ToString() => $"{id} {title}";
}
