using ZiWbk.Journey.Progress;

namespace ZiWbk.Conversation.Views;

/// <summary>Says what keeps an office from entering a stage: in one sentence where it is short, else line by line.</summary>
internal static class EntryWords
{
    private const int LongestSentence = 160;
    private const int MostGates = 3;

    /// <summary>"✗ Pengusulan belum bisa: 41 dari 113 butir belum direviu TPI; SAKIP belum diketahui."; nothing where it can be entered.</summary>
    public static IEnumerable<string> Hindrance(OfficeJourney journey, StageStanding stage)
    {
        if (stage.Hindrance is not { } hindrance)
            yield break;
        var sentence = hindrance.In(journey.Office.Language);
        if (sentence.Length <= LongestSentence)
        {
            yield return "✗ " + Passage.Quote(sentence, LongestSentence);
            yield break;
        }

        var title = Passage.Quote(stage.Stage.Title.In(journey.Office.Language), 40);
        yield return journey.Office.Say($"✗ {title} belum bisa:", $"✗ {title} is not possible yet:");
        foreach (var condition in Conditions(journey, stage))
            yield return "• " + condition;
    }

    /// <summary>Each kind of condition that does not hold as one line; of many gates their number alone.</summary>
    public static IEnumerable<string> Conditions(OfficeJourney journey, StageStanding stage)
    {
        var office = journey.Office;
        foreach (var kind in stage.Unmet.GroupBy(condition => condition.Kind))
        {
            yield return kind.Key switch
            {
                EntryConditionKind.Gates when Missed(journey) is > MostGates and var missed =>
                    office.Say($"nilai TPI belum mencapai {missed} dari {journey.Facts.TpiGates.Count} ambang", $"the TPI's score misses {missed} of {journey.Facts.TpiGates.Count} gates"),
                EntryConditionKind.RequirementUnmet when kind.Count() > 1 => office.Say("belum terpenuhi: ", "not met: ") + Titles(journey, stage, met: false),
                EntryConditionKind.RequirementUnknown when kind.Count() > 1 => office.Say("belum diketahui: ", "not known: ") + Titles(journey, stage, met: null),
                _ => Passage.Quote(kind.First().Text.In(office.Language), 300),
            };
        }
    }

    private static int Missed(OfficeJourney journey) => journey.Facts.TpiGates.Count(gate => !gate.Met);

    private static string Titles(OfficeJourney journey, StageStanding stage, bool? met) => Passage.Quote(
        string.Join(", ", journey.Facts.Requirements
            .Where(entry => entry.Met == met && stage.Stage.Entry.Requirements.Contains(entry.Requirement.Id))
            .Select(entry => entry.Requirement.Title)),
        400);
}
