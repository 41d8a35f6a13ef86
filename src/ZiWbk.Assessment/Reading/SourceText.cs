namespace ZiWbk.Assessment.Reading;

/// <summary>A data file to read.</summary>
/// <param name="Name">What to call it in a fault.</param>
/// <param name="Text">Its content.</param>
public sealed record SourceText(string Name, string Text);
