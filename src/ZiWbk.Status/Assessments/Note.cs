namespace ZiWbk.Status.Assessments;

/// <summary>What somebody wrote about something.</summary>
/// <param name="By">The id of the person or chat whose words they are.</param>
/// <param name="Sequence">The event it was written in.</param>
/// <param name="Text">The words; null once erased.</param>
public sealed record Note(string By, long Sequence, string? Text);
