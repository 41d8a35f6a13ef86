using System.Collections.Immutable;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Types;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Dialogs;

/// <summary>A list that <c>each</c> goes through.</summary>
/// <param name="Name">Its name in the dialogs.</param>
/// <param name="Type">The type of its entries.</param>
/// <param name="Of">The type of the slot that may narrow it; null for none.</param>
/// <param name="Entries">The entries at a moment.</param>
internal sealed record EntryList(string Name, SlotType Type, string? Of, Func<Scene, object?, IReadOnlyList<object>> Entries)
{
    /// <summary>The lists there are.</summary>
    public static ImmutableArray<EntryList> All { get; } =
    [
        new("gaps", new QuestionType(), "area", (scene, area) => Questions(scene, area, (standing, question) =>
            !standing.Own[question].Answered || standing.Assessment.Unit[question.Id] is { Carried: true })),
        new("questions", new QuestionType(), "area", (scene, area) => Questions(scene, area, (_, _) => true)),
        new("indicators-to-review", new ReviewedIndicatorType(), "unit", Indicators),
        new("questions-to-review", new ReviewedQuestionType(), "reviewed-indicator", (scene, indicator) => indicator is ReviewedIndicator reviewed
            ? [.. ReviewBench.Waiting(scene, reviewed.Unit, reviewed.Indicator).Select(question => new ReviewedQuestion(reviewed.Unit, question))]
            : []),
    ];

    private static IReadOnlyList<object> Questions(Scene scene, object? area, Func<Standing, Question, bool> which) =>
        scene.OwnUnit is { } unit && scene.Standing(unit.Id) is { } standing
            ? [.. standing.Instrument.Questions.Where(question => (area is null || question.Indicator.Area == area) && which(standing, question))]
            : [];

    private static IReadOnlyList<object> Indicators(Scene scene, object? unit) =>
        unit is Unit office && scene.May(Right.RecordTpiAnswers, office.Id) && ReviewDesk.Of(scene, office) is { } desk
            ? [.. desk.Waiting.Select(waiting => waiting.Question.Indicator).Distinct().Select(indicator => new ReviewedIndicator(office, indicator))]
            : [];
}
