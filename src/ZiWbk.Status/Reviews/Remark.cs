namespace ZiWbk.Status.Reviews;

/// <summary>What an assessor said of an answer.</summary>
public enum RemarkKind
{
    /// <summary>The assessor answers otherwise, for this reason.</summary>
    Changed,

    /// <summary>The office is to answer or prove it anew.</summary>
    Returned,
}

/// <summary>The newest remark on a question, and what the office says to it.</summary>
/// <param name="Kind">What the assessor did.</param>
/// <param name="By">The id of the assessor whose words they are.</param>
/// <param name="Sequence">The event it was made in.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Text">The words; null once erased.</param>
public sealed record Remark(RemarkKind Kind, string By, long Sequence, DateTimeOffset At, string? Text)
{
    /// <summary>The office's reply; null while there is none.</summary>
    public Reply? Reply { get; init; }
}

/// <summary>What the office says to a remark.</summary>
/// <param name="By">The id of the person whose words they are.</param>
/// <param name="Sequence">The event it was written in.</param>
/// <param name="Text">The words; null once erased.</param>
public sealed record Reply(string By, long Sequence, string? Text);
