using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Actions;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Types;

/// <summary>A requirement outside the worksheet, by a word of its name.</summary>
internal sealed class RequirementType : SlotType
{
    public override string Name => "requirement";

    public override Bilingual Expected => new("nama syarat, misalnya SAKIP atau TLHP", "the name of a requirement, for example SAKIP or TLHP");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
        [new("title", FieldKind.Text), new("rule", FieldKind.Text), new("scope", FieldKind.Text), new("provable", FieldKind.Flag)]);

    public override string Text(object value, Scene scene) => ((Requirement)value).Title;

    public override object? Field(object value, string name, Scene scene) => (Requirement)value switch
    {
        var requirement when name == "title" => requirement.Title,
        // What is asked may differ between the predicates.
        var requirement when name == "rule" => string.Join("; ", All(scene).Where(same => same.Id == requirement.Id).Select(same => $"{same.Target.ToString().ToUpperInvariant()}: {same.Rule}")),
        var requirement when name == "provable" => IsProvable(requirement, scene),
        var requirement => requirement.Scope == RequirementScope.Unit ? "unit" : "regency",
    };

    public override Parsed Parse(Asked asked, Input input)
    {
        var words = (input.Key ?? input.Text).Trim().ToLowerInvariant();
        return Read(words, asked.Scene) is { } written ? Parsed.Of(written)
            : input.Key is null && Named.IsShort(input.Text) && Find(asked.Scene, input.Text) is [var only] ? Parsed.Of(only)
            : Parsed.Not;
    }

    public override Parsed ParseFree(Asked asked, string text) => Find(asked.Scene, text) switch
    {
        [] => Parsed.Not,
        [var only] => Parsed.Of(only),
        var several => Parsed.Which(several.Select(Button)),
    };

    // Only what the asker may state: the regency's are an admin's.
    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Rows(
        All(asked.Scene).DistinctBy(requirement => requirement.Id)
            .Where(requirement => requirement.Scope == RequirementScope.Unit || asked.Scene.May(Right.StateRegencyRequirement, null))
            .Select(Button),
        1);

    public override string Write(object value) => ((Requirement)value).Id;

    public override object? Read(string text, Scene scene) => All(scene).FirstOrDefault(requirement => requirement.Id == text);

    // Evidence is the office's own, and locked with what it submitted.
    private static bool IsProvable(Requirement requirement, Scene scene) =>
        requirement.Scope == RequirementScope.Unit && scene.OwnAssessment() is { } id && scene.May(Right.AttachEvidence, id.Unit) && scene.Regency.Assessment(id).Submitted is null;

    private static IEnumerable<Requirement> All(Scene scene) => scene.Instrument?.Requirements ?? [];

    private static List<Requirement> Find(Scene scene, string text)
    {
        var wanted = Words.Of(text).Select(word => word.Text).Where(word => word.Length > 2 && !Speech.IsUnimportant(word)).ToHashSet(StringComparer.Ordinal);
        var found = All(scene).DistinctBy(requirement => requirement.Id)
            .Select(requirement => (Requirement: requirement, Hits: Words.Of($"{requirement.Id} {requirement.Title}").Select(word => word.Text).Distinct().Count(wanted.Contains)))
            .Where(entry => entry.Hits > 0).ToList();
        var most = found.Select(entry => entry.Hits).DefaultIfEmpty().Max();
        return [.. found.Where(entry => entry.Hits == most).Select(entry => entry.Requirement)];
    }

    private static Button Button(Requirement requirement) => new(Shortened.Of(requirement.Title, 28), requirement.Id);
}
