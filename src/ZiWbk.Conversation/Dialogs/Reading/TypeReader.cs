using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Turns;
using ZiWbk.Conversation.Types;

namespace ZiWbk.Conversation.Dialogs.Reading;

/// <summary>Reads the name of a type, with its bounds: <c>question</c>, <c>text(10..500)</c>, <c>date(past)</c>.</summary>
internal sealed partial class TypeReader(Services services)
{
    private const int LongestText = 1_000;
    private const int LargestNumber = 1_000_000;

    private readonly ImmutableSortedDictionary<string, SlotType> _plain = new SlotType[]
    {
        new QuestionType(), new QuestionsType(), new AnswerType(), new EvidenceType(), new YesNoType(), new LanguageType(), new CodeType(), new UnitType(),
        new AreaType(), new TargetType(), new LevelType(), new PersonType(), new AnyoneType(), new WitnessType(), new DateType(DateBounds.Any), new SinceType(), new WorkbookType(services),
        new StageType(), new TaskType(), new GoalType(), new MilestoneType(), new RequirementType(),
        new DutyType(), new RemindingType(), new MomentType(), new OwnReminderType(), new InquiryType(), new AwaitedInquiryType(),
    }.ToImmutableSortedDictionary(type => type.Name, type => type, StringComparer.Ordinal);

    /// <summary>The names there are.</summary>
    public IEnumerable<string> Names => _plain.Keys.Concat(["choice", "number", "text"]);

    /// <summary>The type of a name; a stand-in after a fault.</summary>
    public SlotType Read(string text, Mark at, FaultList faults, ImmutableArray<Choice> choices)
    {
        var match = Shape().Match(text);
        var (name, bounds) = match.Success ? (match.Groups["name"].Value, match.Groups["bounds"].Value) : (text, "");
        if (name != "choice" && !choices.IsEmpty)
            faults.Add(at, "'choices' hanya untuk jenis choice", "'choices' is for the type choice only");
        switch (name)
        {
            case "text" when TryRange(bounds, LongestText, out var least, out var most):
                return new TextType(least, most);
            case "number" when TryRange(bounds, LargestNumber, out var least, out var most):
                return new NumberType(least, most);
            case "text" or "number":
                faults.Add(at, $"jenis {name} perlu batas, misalnya {name}(1..500)", $"the type {name} needs bounds, for example {name}(1..500)");
                return new TextType(1, LongestText);
            case "date" when bounds is "past" or "future":
                return new DateType(bounds == "past" ? DateBounds.Past : DateBounds.Future);
            case "choice" when bounds.Length == 0:
                if (choices.Length < 2)
                    faults.Add(at, "jenis choice perlu sedikitnya dua 'choices'", "the type choice needs at least two 'choices'");
                return new ChoiceType(choices);
        }

        if (bounds.Length == 0 && _plain.TryGetValue(name, out var type))
            return type;
        var nearest = NearestText.Of(name, Names);
        faults.Add(at,
            $"jenis '{text}' tidak dikenal" + (nearest is null || nearest == name ? "" : $"; maksudnya '{nearest}'?"),
            $"unknown type '{text}'" + (nearest is null || nearest == name ? "" : $"; did you mean '{nearest}'?"));
        return new UnknownType();
    }

    private static bool TryRange(string bounds, int limit, out int least, out int most)
    {
        (least, most) = (0, 0);
        return bounds.Split("..") is [var low, var high]
            && int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out least)
            && int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out most)
            && least <= most && most <= limit;
    }

    [GeneratedRegex(@"^(?<name>[a-z]+)(\((?<bounds>[a-z0-9.]+)\))?$")]
    private static partial Regex Shape();
}
