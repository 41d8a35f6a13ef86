using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Journey.Stages;

/// <summary>What must hold before a stage can be entered.</summary>
/// <param name="Tasks">Codes of tasks that must be done; a stage written there stands as its tasks.</param>
/// <param name="Answered">Whether all questions must be answered by the office.</param>
/// <param name="Reviewed">Whether all questions must be reviewed by the TPI.</param>
/// <param name="Gates">Whether all gates of the predicate aimed at must be met by the TPI's score.</param>
/// <param name="Requirements">Ids of requirements that must be met, where the predicate aimed at asks for them.</param>
/// <param name="Provenance">Where the rule comes from and how sure that is; null where nothing is asked.</param>
public sealed record EntryRule(
    IReadOnlyList<string> Tasks, bool Answered, bool Reviewed, bool Gates, IReadOnlyList<string> Requirements, Provenance? Provenance)
{
    /// <summary>Anybody may enter.</summary>
    public static EntryRule None { get; } = new([], false, false, false, [], null);
}
