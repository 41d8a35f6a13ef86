namespace ZiWbk.Status.Dialogs;

/// <summary>A talk that is not finished.</summary>
/// <param name="Dialog">Which dialog.</param>
/// <param name="Version">Of the dialog's file, so that a change is noticed.</param>
/// <param name="By">The id of who started it; in a group it belongs to that person.</param>
/// <param name="Moved">When it last moved, UTC.</param>
/// <param name="State">What the dialog engine keeps, JSON; null once erased.</param>
public sealed record DialogInProgress(string Dialog, string Version, string By, DateTimeOffset Moved, string? State)
{
    /// <summary>The event of its last move, whose words can name somebody else.</summary>
    public long Sequence { get; init; }
}
