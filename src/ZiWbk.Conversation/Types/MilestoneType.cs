using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Wording;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Conversation.Types;

/// <summary>One of the year's milestones, by its name or a piece of its title.</summary>
internal sealed class MilestoneType : SlotType
{
    public override string Name => "milestone";

    public override Bilingual Expected => new("nama tonggak, misalnya pengusulan", "the name of a milestone, for example pengusulan");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary<string, FieldKind>.Empty.Add("title", FieldKind.Text);

    public override string Text(object value, Scene scene) => ((Milestone)value).Title.In(scene.Language);

    public override object? Field(object value, string name, Scene scene) => Text(value, scene);

    public override Parsed Parse(Asked asked, Input input)
    {
        if (input.Key is { } key)
            return Read(key, asked.Scene) is { } pressed ? Parsed.Of(pressed) : Parsed.Not;
        var words = input.Text.Trim();
        var found = All(asked.Scene).Where(milestone => words.Length >= 3 && Says(milestone, words)).ToArray();
        return found.Length == 1 ? Parsed.Of(found[0])
            : found.Length > 1 ? Parsed.Which(found.Select(milestone => Button(milestone, asked.Scene)))
            : Parsed.Not;
    }

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Rows(All(asked.Scene).Select(milestone => Button(milestone, asked.Scene)), 2);

    public override string Write(object value) => ((Milestone)value).Id;

    public override object? Read(string text, Scene scene) => scene.Rulebook.Journey.FindMilestone(text);

    private static IReadOnlyList<Milestone> All(Scene scene) => scene.Rulebook.Journey.Milestones;

    private static bool Says(Milestone milestone, string words) =>
        milestone.Id.Equals(words, StringComparison.OrdinalIgnoreCase)
        || milestone.Title.Id.Contains(words, StringComparison.OrdinalIgnoreCase) || milestone.Title.En.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static Button Button(Milestone milestone, Scene scene) => new(Shortened.Of(milestone.Title.In(scene.Language), 28), milestone.Id);
}
