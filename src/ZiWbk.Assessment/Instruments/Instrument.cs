using System.Collections.Frozen;
using System.Numerics;

namespace ZiWbk.Assessment.Instruments;

/// <summary>
/// A version of the worksheet (LKE) as data: questions, weights, scales, gates and requirements. Immutable; made by
/// <see cref="Reading.InstrumentReader"/>, which refuses data that does not add up.
/// </summary>
public sealed class Instrument
{
    private readonly FrozenDictionary<QuestionId, Question> _byId;
    private readonly FrozenDictionary<Area, int> _places;

    internal Instrument(
        string id, string title, string regulation, IReadOnlyList<Area> areas, IReadOnlyList<Section> sections,
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Question> questions, IReadOnlyList<Gate> gates,
        IReadOnlyList<Requirement> requirements)
    {
        Id = id;
        Title = title;
        Regulation = regulation;
        Areas = areas;
        Sections = sections;
        Indicators = indicators;
        Questions = questions;
        Gates = gates;
        Requirements = requirements;
        _byId = questions.ToFrozenDictionary(question => question.Id);
        _places = areas.Index().ToFrozenDictionary(area => area.Item, area => area.Index);
        QuestionsOf = questions.GroupBy(question => question.Indicator)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<Question>)[.. group]);
        TicksPerPoint = CommonDenominator(questions);
    }

    /// <summary>Its name in the data, e.g. lke-90-2021.</summary>
    public string Id { get; }

    /// <summary>Its full title.</summary>
    public string Title { get; }

    /// <summary>The regulation it is an annex of.</summary>
    public string Regulation { get; }

    /// <summary>The areas of levers, by number.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>The sections in form order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The indicators in form order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The questions in form order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The questions of each indicator.</summary>
    public IReadOnlyDictionary<Indicator, IReadOnlyList<Question>> QuestionsOf { get; }

    /// <summary>All gates of both targets; see <see cref="GatesOf"/>.</summary>
    public IReadOnlyList<Gate> Gates { get; }

    /// <summary>All requirements of both targets; see <see cref="RequirementsOf"/>.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>
    /// Parts into which a point is divided so that every option, and every quarter of a ratio or index, is a whole number of them.
    /// </summary>
    internal BigInteger TicksPerPoint { get; }

    /// <summary>The question with that code, or null.</summary>
    public Question? Find(QuestionId id) => _byId.GetValueOrDefault(id);

    /// <summary>The place of an area in <see cref="Areas"/>, from 0.</summary>
    internal int PlaceOf(Area area) => _places[area];

    /// <summary>The gates of a target, in the order they are told.</summary>
    public IEnumerable<Gate> GatesOf(Target target) => Gates.Where(gate => gate.Target == target);

    /// <summary>The requirements of a target, in the order they are told.</summary>
    public IEnumerable<Requirement> RequirementsOf(Target target) =>
        Requirements.Where(requirement => requirement.Target == target);

    private static BigInteger CommonDenominator(IEnumerable<Question> questions)
    {
        var common = BigInteger.One;
        foreach (var question in questions)
        {
            if (question.Scale.Kind != ScaleKind.Options)
                common = LeastCommonMultiple(common, (question.Worth / 4).Denominator);
            foreach (var option in question.Options)
                common = LeastCommonMultiple(common, (question.Worth * option.Score).Denominator);
        }

        return common;
    }

    internal static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) =>
        left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
