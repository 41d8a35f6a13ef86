namespace ZiWbk.Documents.Decks.Slides;

/// <summary>How a chart shows its numbers.</summary>
internal enum ChartShape
{
    /// <summary>Standing bars, side by side.</summary>
    Columns,

    /// <summary>Lying bars, the first on top.</summary>
    Bars,

    /// <summary>Lying bars, one beginning where the other ends.</summary>
    Spans,
}

/// <summary>How a series is drawn.</summary>
internal enum SeriesRole
{
    /// <summary>As bars.</summary>
    Bar,

    /// <summary>As marks across the bars of the others; in standing bars alone.</summary>
    Mark,

    /// <summary>Not at all: it only moves what follows it.</summary>
    Offset,
}

/// <summary>A chart's numbers.</summary>
/// <param name="Shape">How they are shown.</param>
/// <param name="Categories">What each number is of.</param>
/// <param name="Series">The numbers.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
internal sealed record Chart(ChartShape Shape, IReadOnlyList<string> Categories, IReadOnlyList<Series> Series, string Description)
{
    /// <summary>The least and most of the axis; null where the numbers decide.</summary>
    public (double Least, double Most)? Range { get; init; }

    /// <summary>How numbers are written, as a spreadsheet says it.</summary>
    public string Format { get; init; } = "0";

    /// <summary>Whether the numbers are days.</summary>
    public bool Days { get; init; }

    /// <summary>Whether each bar tells its number.</summary>
    public bool Labelled { get; init; } = true;
}

/// <summary>A row of numbers.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Values">One for each category; null for none.</param>
/// <param name="Ink">Their colour.</param>
/// <param name="Role">How they are drawn.</param>
internal sealed record Series(string Name, IReadOnlyList<double?> Values, Ink Ink, SeriesRole Role = SeriesRole.Bar)
{
    /// <summary>The colour of single bars, by their place; empty where all have the series' own.</summary>
    public IReadOnlyList<Ink> Inks { get; init; } = [];
}
