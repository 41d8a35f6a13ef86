namespace ZiWbk.Assessment.Reading;

/// <summary>Something wrong in a data file, told so that its author can mend it.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong and what is expected.</param>
public sealed record Fault(string File, int Line, int Column, Bilingual Message)
{
    /// <summary>"file:line:column: message" in the language asked for.</summary>
    public string In(Language language) => $"{File}:{Line}:{Column}: {Message.In(language)}";

    /// <inheritdoc/>
    public override string ToString() => In(Language.Indonesian);
}
