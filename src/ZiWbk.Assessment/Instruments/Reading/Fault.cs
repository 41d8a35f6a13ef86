namespace ZiWbk.Assessment.Instruments.Reading;

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

/// <summary>A data file to read.</summary>
/// <param name="Name">What to call it in a fault.</param>
/// <param name="Text">Its content.</param>
public sealed record SourceText(string Name, string Text);

/// <summary>What reading gave: a value, or the faults that forbid one.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <param name="Value">The value; null exactly when there are faults.</param>
/// <param name="Faults">All faults, in file order.</param>
public sealed record Reading<T>(T? Value, IReadOnlyList<Fault> Faults)
    where T : class;
