namespace ZiWbk.Bot.Reporting;

/// <summary>The documents that are made of what stands.</summary>
internal enum DocumentKind
{
    /// <summary>The presentation.</summary>
    Deck,

    /// <summary>The report.</summary>
    Pdf,

    /// <summary>The proof pack.</summary>
    Pack,
}
