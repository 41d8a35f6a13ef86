using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Conversation.Engine;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Actions;

/// <summary>Fixes a date of the year that is worked on.</summary>
internal sealed class FixMilestone : DialogAction
{
    public override string Name => "fix-date";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("milestone", "milestone"), new("date", "date"), new("letter", "text", Required: false)];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Scene.Year is not { } year ? ActionResult.Refused(AssessmentOf.NoOffice)
        : draft.Do(new FixDate(year, given.Get<Milestone>("milestone")!.Id, given.GetValue<DateOnly>("date")!.Value, given.Get<string>("letter"))) is { } refusal
            ? ActionResult.Refused(refusal)
        : ActionResult.Done;
}

/// <summary>Opens a year with the worksheet that is in use.</summary>
internal sealed class OpenAssessmentYear : DialogAction
{
    private static readonly Bilingual _noWorksheet = new("Lembar kerja (LKE) belum dikenal.", "No worksheet is known.");

    public override string Name => "open-year";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("year", "number"), new("carried", "yesno")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        Worksheet(draft.Scene) is not { } worksheet ? ActionResult.Refused(_noWorksheet)
        : draft.Do(new OpenYear(Years.Number(given), worksheet, given.GetValue<bool>("carried") == true)) is { } refusal ? ActionResult.Refused(refusal)
        : ActionResult.Done;

    private static string? Worksheet(Scene scene) => scene.Instrument?.Id ?? scene.Rulebook.Instruments.Keys.Order(StringComparer.Ordinal).LastOrDefault();
}

/// <summary>Closes a year.</summary>
internal sealed class CloseAssessmentYear : DialogAction
{
    public override string Name => "close-year";

    public override ImmutableArray<ActionParameter> Parameters { get; } = [new("year", "number")];

    public override ActionResult Run(TurnDraft draft, ActionArguments given) =>
        draft.Do(new CloseYear(Years.Number(given))) is { } refusal ? ActionResult.Refused(refusal) : ActionResult.Done;
}

/// <summary>Years as dialogs give them.</summary>
internal static class Years
{
    public static int Number(ActionArguments given) => (int)given.GetValue<Rational>("year")!.Value.ToDecimal();
}
