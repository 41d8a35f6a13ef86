namespace ZiWbk.Assessment.Instruments;

/// <summary>The three parts of the score that the worksheet adds up.</summary>
public enum InstrumentPart
{
    /// <summary>Pemenuhan (A.I): is it in place? 30 points.</summary>
    Fulfilment,

    /// <summary>Reform (A.II): did it change anything? 30 points.</summary>
    Reform,

    /// <summary>Hasil (B): surveys and performance. 40 points.</summary>
    Result,
}

/// <summary>One of the six areas of levers (area pengungkit). An area is itself: two are equal only if they are one object.</summary>
/// <param name="no">1 to 6.</param>
/// <param name="title">Official title.</param>
/// <param name="shortTitle">One word for narrow screens.</param>
/// <param name="weight">Points of fulfilment and reform together.</param>
public sealed class Area(int no, string title, string shortTitle, Rational weight)
{
    /// <summary>1 to 6.</summary>
    public int No => no;

    /// <summary>Official title.</summary>
    public string Title => title;

    /// <summary>One word for narrow screens.</summary>
    public string ShortTitle => shortTitle;

    /// <summary>Points of fulfilment and reform together.</summary>
    public Rational Weight => weight;

    /// <inheritdoc/>
    public override string ToString() => $"{no} {title}";
}

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
