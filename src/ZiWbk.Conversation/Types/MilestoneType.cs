using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Conversation.Types;

/// <summary>A milestone of the year, by its name or a word of it.</summary>
internal sealed class MilestoneType : SlotType
{
    public override string Name => "milestone";

    public override Bilingual Expected => new("tanggal penting, misalnya Batas pengusulan", "a milestone, for example the deadline for proposals");

    public override string Text(object value, Scene scene) => ((Milestone)value).Title.In(scene.Language);

    public override Parsed Parse(Asked asked, Input input) =>
        Read((input.Key ?? input.Text).Trim().ToLowerInvariant(), asked.Scene) is { } written ? Parsed.Of(written)
        : Named.Only<Milestone>(asked, input.Text, EntityKind.Milestone) is { } named ? Parsed.Of(named)
        : Parsed.Not;

    public override Parsed ParseFree(Asked asked, string text)
    {
        var wanted = Words.Of(text).Select(word => Stem.Of(word.Text)).ToHashSet(StringComparer.Ordinal);
        var found = asked.Scene.Rulebook.Journey.Milestones
            .Where(milestone => Words.Of($"{milestone.Id} {milestone.Title.Id} {milestone.Title.En}").Any(word => !Speech.IsUnimportant(word.Text) && wanted.Contains(Stem.Of(word.Text))))
            .ToList();
        return found switch
        {
            [] => Parsed.Not,
            [var only] => Parsed.Of(only),
            _ => Parsed.Which(found.Select(milestone => Button(milestone, asked.Scene))),
        };
    }

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => Buttons(asked.Scene, openings: true);

    public override string Write(object value) => ((Milestone)value).Id;

    public override object? Read(string text, Scene scene) => scene.Rulebook.Journey.FindMilestone(text);

    /// <summary>Those to press.</summary>
    /// <param name="scene">Where.</param>
    /// <param name="openings">With those on which something opens.</param>
    public static ImmutableArray<ImmutableArray<Button>> Buttons(Scene scene, bool openings) =>
        Rows(scene.Rulebook.Journey.Milestones.Where(milestone => openings || !milestone.Opens).Select(milestone => Button(milestone, scene)), 2);

    private static Button Button(Milestone milestone, Scene scene) => new(Shortened.Of(milestone.Title.In(scene.Language), 28), milestone.Id);
}
