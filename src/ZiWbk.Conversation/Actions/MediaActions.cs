using System.Collections.Immutable;
using ZiWbk.Conversation.Engine;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Media;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Actions;

/// <summary>Plans by when something about an office's milestone is published.</summary>
internal sealed class PlanPublication : DialogAction
{
    public override string Name => "plan-media";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit"), new("milestone", "milestone"), new("date", "date")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        !draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var unnamed) ? ActionResult.Refused(unnamed)
        : draft.Do(new PlanMedia(id, given.Get<Milestone>("milestone")!.Id, given.GetValue<DateOnly>("date"))) is { } refusal ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

/// <summary>Notes where something about an office's milestone was published.</summary>
internal sealed class NotePublication : DialogAction
{
    public override string Name => "publish-media";

    public override ImmutableArray<ActionParameter> Parameters { get; } =
        [new("unit", "unit"), new("milestone", "milestone"), new("link", "text"), new("date", "date")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        !draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var unnamed) ? ActionResult.Refused(unnamed)
        : draft.Do(new PublishMedia(id, given.Get<Milestone>("milestone")!.Id, new(given.Get<string>("link")!, given.GetValue<DateOnly>("date")!.Value))) is { } refusal
            ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

/// <summary>Takes a publication off again.</summary>
internal sealed class DropPublication : DialogAction
{
    public override string Name => "withdraw-media";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("unit", "unit"), new("milestone", "milestone"), new("link", "text")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        !draft.Scene.TryName(given.Get<Unit>("unit"), out var id, out var unnamed) ? ActionResult.Refused(unnamed)
        : draft.Do(new WithdrawMedia(id, given.Get<Milestone>("milestone")!.Id, given.Get<string>("link")!)) is { } refusal ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}
