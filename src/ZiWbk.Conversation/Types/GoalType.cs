using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Conversation.Types;

/// <summary>What can be planned for: a milestone of the year, a stage or a task.</summary>
internal sealed class GoalType : SlotType
{
    public override string Name => "goal";

    public override Bilingual Expected => new("tahap, tugas, atau tonggak, misalnya Pengusulan", "a stage, a task or a milestone, for example Pengusulan");

    public override string Text(object value, Scene scene) => value switch
    {
        Milestone milestone => milestone.Title.In(scene.Language),
        Stage stage => stage.Title.In(scene.Language),
        JourneyTask task => $"{task.Id} {task.Title.In(scene.Language)}",
        _ => "",
    };

    public override Parsed Parse(Asked asked, Input input)
    {
        if (Read((input.Key ?? input.Text).Trim(), asked.Scene) is { } written)
            return Parsed.Of(written);
        foreach (var kind in (EntityKind[])[EntityKind.Milestone, EntityKind.Stage, EntityKind.Task])
        {
            if (Named.Only(asked, input.Text, kind) is { } named and not Milestone { Opens: true })
                return Parsed.Of(named);
        }

        return Parsed.Not;
    }

    public override Parsed ParseFree(Asked asked, string text) => TaskSearch.Find(asked.Scene.Rulebook.Journey, text) switch
    {
        [] => Parsed.Not,
        [var only] => Parsed.Of(only),
        var several => Parsed.Which(several.Take(6).Select(task => TaskType.Button(task, asked.Scene))),
    };

    public override bool TakesMoreThanOffered => true;

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) => MilestoneType.Buttons(asked.Scene, openings: false);

    public override string Write(object value) => value switch
    {
        Milestone milestone => milestone.Id,
        Stage stage => stage.Id,
        _ => ((JourneyTask)value).Id,
    };

    public override object? Read(string text, Scene scene) => Read(text, scene.Rulebook.Journey);

    /// <summary>What an id stands for, be it in small letters; null for nothing.</summary>
    public static object? Read(string text, JourneyMap journey) =>
        (journey.FindMilestone(text.ToLowerInvariant()) is { Opens: false } milestone ? milestone : (object?)null) ?? (object?)journey.FindStage(text.ToUpperInvariant()) ?? journey.FindTask(text.ToUpperInvariant());
}
