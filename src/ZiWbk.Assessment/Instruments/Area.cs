namespace ZiWbk.Assessment.Instruments;

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
