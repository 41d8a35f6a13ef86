using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Rights;

namespace ZiWbk.Conversation.Dialogs;

/// <summary>A conversation, compiled: steps that run from top to bottom. There is no way to jump, so each ends.</summary>
internal sealed record Dialog
{
    /// <summary>Its name, unique among the dialogs.</summary>
    public required string Name { get; init; }

    /// <summary>What people see it called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The roles that may start it; null in the list stands for somebody who has not joined.</summary>
    public required ImmutableArray<Role?> Roles { get; init; }

    /// <summary>The chats it may be held in.</summary>
    public required ImmutableArray<ChatKind> Chats { get; init; }

    /// <summary>The command that starts it, without the slash; null where it is only called.</summary>
    public string? Command { get; init; }

    /// <summary>What people say to start it, words and <c>{slots}</c>.</summary>
    public ImmutableArray<Phrase> Phrases { get; init; } = [];

    /// <summary>
    /// Other ways people ask for it, with kinds of things in braces (<c>{unit}</c>, <c>{person}</c>). They teach what the talk sounds like; none has
    /// to lead to it word for word.
    /// </summary>
    public ImmutableArray<Phrase> Examples { get; init; } = [];

    /// <summary>
    /// What else starts it: <c>stranger</c> (somebody who has not joined writes), <c>unbound-group</c>, <c>workbook</c> or <c>evidence</c>
    /// (such a file is sent while nothing is asked); null for nothing.
    /// </summary>
    public string? StartsOn { get; init; }

    /// <summary>Slots that may be given from the start, or by the dialog that calls it.</summary>
    public ImmutableArray<Input> Takes { get; init; } = [];

    /// <summary>Where it stands in the menu; null for not at all.</summary>
    public int? Menu { get; init; }

    /// <summary>How long it waits for an answer before the draft is put aside.</summary>
    public required TimeSpan Expires { get; init; }

    /// <summary>The steps.</summary>
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>Little transcripts that hold it.</summary>
    public ImmutableArray<Tale> Tales { get; init; } = [];

    /// <summary>Where <c>allow</c>, <c>start</c> and <c>expires</c> stand, for faults; the last null where it is not written.</summary>
    public required (Place Allow, Place Start, Place? Expires) Places { get; init; }

    /// <summary>Which file it was read from, for faults.</summary>
    public required string File { get; init; }

    /// <summary>Changes whenever what it does changes.</summary>
    public string Version { get; init; } = "";

    /// <summary>All steps, those within others too, in file order.</summary>
    public IEnumerable<Step> AllSteps => Flat(Steps);

    /// <summary>Whether it does more than answer: leaving it half way loses something.</summary>
    public bool HasEffects => AllSteps.Any(step => step is DoStep or CallStep);

    /// <summary>The type of every slot.</summary>
    public ImmutableDictionary<string, SlotType> Slots { get; init; } = ImmutableDictionary<string, SlotType>.Empty;

    /// <summary>The step at a place; null at the end of its list.</summary>
    public Step? At(ImmutableArray<int> place)
    {
        var steps = Steps;
        foreach (var index in place[..^1])
            steps = ((EachStep)steps[index]).Steps;
        return place[^1] < steps.Length ? steps[place[^1]] : null;
    }

    /// <summary>What a role is called in the dialogs.</summary>
    public static string NameOf(Role? role) => role?.ToString().ToLowerInvariant() ?? "stranger";

    private static IEnumerable<Step> Flat(ImmutableArray<Step> steps) =>
        steps.SelectMany(step => step is EachStep each ? Flat(each.Steps).Prepend(step) : [step]);

    /// <summary>A line and column, both from 1.</summary>
    internal readonly record struct Place(int Line, int Column);

    /// <summary>A slot that may be given from the start.</summary>
    /// <param name="Slot">Its name.</param>
    /// <param name="Type">Its type.</param>
    internal sealed record Input(string Slot, SlotType Type);

    /// <summary>What people say to start it.</summary>
    /// <param name="Language">In which language.</param>
    /// <param name="Text">Words and <c>{slots}</c>.</param>
    /// <param name="Line">Where it stands.</param>
    /// <param name="Column">Where it stands.</param>
    internal sealed record Phrase(Language Language, string Text, int Line, int Column);
}
