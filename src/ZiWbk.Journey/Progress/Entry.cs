using ZiWbk.Assessment;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Journey.Progress;

/// <summary>Holds a stage's entry rule against what stands.</summary>
internal static class Entry
{
    /// <summary>Every condition that does not hold, in the order of the work.</summary>
    public static IEnumerable<UnmetCondition> Unmet(EntryRule rule, IReadOnlyDictionary<string, DateOnly> done, AssessmentFacts facts)
    {
        var open = rule.Tasks.Where(id => !done.ContainsKey(id)).ToList();
        if (open.Count > 0)
            yield return new(EntryConditionKind.Tasks, new(
                $"tugas {string.Join(", ", open)} belum selesai",
                open.Count == 1 ? $"task {open[0]} is not done" : $"tasks {string.Join(", ", open)} are not done"));
        if (rule.Answered && facts.Answered < facts.Questions)
            yield return new(EntryConditionKind.Answers, Left(facts.Questions - facts.Answered, facts.Questions, "belum dijawab", "not answered"));
        if (rule.Reviewed && facts.Reviewed < facts.Questions)
            yield return new(EntryConditionKind.Review, Left(facts.Questions - facts.Reviewed, facts.Questions, "belum direviu TPI", "not reviewed by the TPI"));
        var missed = string.Join(", ", facts.TpiGates.Where(gate => !gate.Met).Select(gate => gate.Gate.Title));
        if (rule.Gates && missed.Length > 0)
            yield return new(EntryConditionKind.Gates, new($"nilai TPI belum mencapai ambang: {missed}", $"the TPI's score misses gates: {missed}"));
        foreach (var (requirement, met) in facts.Requirements)
        {
            if (met == true || !rule.Requirements.Contains(requirement.Id))
                continue;
            yield return met is null
                ? new(EntryConditionKind.RequirementUnknown, new($"{requirement.Title} belum diketahui", $"{requirement.Title} is not known"))
                : new(EntryConditionKind.RequirementUnmet, new($"{requirement.Title} belum terpenuhi", $"{requirement.Title} is not met"));
        }
    }

    private static Bilingual Left(int left, int all, string what, string whatEn) =>
        new($"{left} dari {all} butir {what}", $"{left} of {all} questions {(left == 1 ? "is" : "are")} {whatEn}");
}
