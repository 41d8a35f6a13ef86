namespace ZiWbk.Documents.Decks.Slides;

/// <summary>A place on a slide, in points from its upper left corner; a slide is 960 × 540.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public const double SlideWidth = 960;
    public const double SlideHeight = 540;

    private const double Margin = 44;
    private const double BodyTop = 112;
    private const double BodyBottom = 496;

    /// <summary>What lies between the title and the footer.</summary>
    public static Box Body { get; } = new(Margin, BodyTop, SlideWidth - (2 * Margin), BodyBottom - BodyTop);

    /// <summary>Where the title stands.</summary>
    public static Box Title { get; } = new(Margin, 28, SlideWidth - (2 * Margin), 70);

    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>Its left part of a width, and what is left beyond a gap.</summary>
    public (Box Left, Box Right) Split(double width, double gap = 24) =>
        (this with { Width = width }, new(Left + width + gap, Top, Width - width - gap, Height));

    /// <summary>Its upper part of a height, and what is left below a gap.</summary>
    public (Box Above, Box Below) Cut(double height, double gap = 16) =>
        (this with { Height = height }, new(Left, Top + height + gap, Width, Height - height - gap));
}
