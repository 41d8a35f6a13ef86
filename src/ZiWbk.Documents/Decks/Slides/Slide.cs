namespace ZiWbk.Documents.Decks.Slides;

/// <summary>Which of the deck's layouts a slide has.</summary>
internal enum SlideKind
{
    /// <summary>The first one: whose deck it is.</summary>
    Opening,

    /// <summary>A title with charts and tables below.</summary>
    Plain,

    /// <summary>A title with words in the layout's own place for them.</summary>
    Words,
}

/// <summary>One slide, all of it placed and measured.</summary>
/// <param name="Kind">Its layout.</param>
/// <param name="Title">What it says, in a sentence.</param>
/// <param name="Elements">What stands on it.</param>
/// <param name="Notes">What the speaker may say.</param>
internal sealed record Slide(SlideKind Kind, string Title, IReadOnlyList<Element> Elements, string Notes);

/// <summary>Something on a slide.</summary>
/// <param name="Box">Where.</param>
internal abstract record Element(Box Box);

/// <summary>Words.</summary>
/// <param name="Box">Where.</param>
/// <param name="Paragraphs">The words.</param>
internal sealed record Words(Box Box, IReadOnlyList<Paragraph> Paragraphs) : Element(Box);

/// <summary>A paragraph.</summary>
/// <param name="Text">The words, fit to be seen.</param>
/// <param name="Size">Of its letters, in points.</param>
internal sealed record Paragraph(string Text, double Size)
{
    public bool Bold { get; init; }

    public Ink Ink { get; init; } = Ink.Text;

    /// <summary>Whether it is one of a list.</summary>
    public bool Listed { get; init; }

    /// <summary>Whether the list is numbered.</summary>
    public bool Numbered { get; init; }
}

/// <summary>A figure with what it is.</summary>
/// <param name="Box">Where.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Caption">What it is.</param>
/// <param name="Ink">Its colour.</param>
internal sealed record Tile(Box Box, Paragraph Figure, Paragraph Caption, Ink Ink) : Element(Box);

/// <summary>A table, all of whose rows fit into its place.</summary>
/// <param name="Box">Where.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows with their heights; the first is the heading.</param>
/// <param name="Size">Of its letters, in points.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
internal sealed record Table(Box Box, IReadOnlyList<Column> Columns, IReadOnlyList<(IReadOnlyList<Cell> Cells, double Height)> Rows, double Size, string Description) : Element(Box);

/// <summary>A column.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Width">In points.</param>
/// <param name="Right">Whether it holds numbers, which end in line.</param>
internal sealed record Column(string Heading, double Width, bool Right = false);

/// <summary>A cell.</summary>
/// <param name="Text">The words, fit to be seen.</param>
/// <param name="Ink">Their colour.</param>
/// <param name="Bold">Whether they stand out.</param>
internal sealed record Cell(string Text, Ink Ink = Ink.Text, bool Bold = false)
{
    public static implicit operator Cell(string text) => new(text);
}

/// <summary>A native chart, with its numbers in a workbook of its own behind it.</summary>
/// <param name="Box">Where.</param>
/// <param name="Chart">What it shows.</param>
internal sealed record Drawing(Box Box, Chart Chart) : Element(Box);
