namespace ZiWbk.Documents.Decks.Slides;

/// <summary>The colours of a deck, each a colour of its theme, so that another theme recolours all of it.</summary>
internal enum Ink
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Words of less weight.</summary>
    Quiet,

    /// <summary>The deck's own colour.</summary>
    Accent,

    /// <summary>A gate.</summary>
    Gate,

    /// <summary>What is passed.</summary>
    Met,

    /// <summary>What is missed.</summary>
    Missed,

    /// <summary>A second thing beside the first.</summary>
    Second,

    /// <summary>A third thing.</summary>
    Third,

    /// <summary>The ground of a slide.</summary>
    Paper,

    /// <summary>A ground that sets something off.</summary>
    Tint,
}
