using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Stages;
using ZiWbk.Status;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Understanding;

/// <summary>The names that texts are searched for: those of the offices, of the worksheet's areas and its codes, of the journey.</summary>
public sealed class Vocabulary
{
    private static readonly ConditionalWeakTable<ImmutableDictionary<UnitId, Unit>, ConditionalWeakTable<object, ConditionalWeakTable<JourneyMap, Vocabulary>>> _known = [];

    private static readonly object _noInstrument = new();

    private readonly NearWords _wordsOfUnits;
    private readonly FrozenDictionary<string, ImmutableArray<Unit>> _unitsByWord;

    private readonly JourneyMap _journey;

    private Vocabulary(ImmutableDictionary<UnitId, Unit> units, Instrument? instrument, JourneyMap journey)
    {
        _journey = journey;
        foreach (var (name, named) in JourneyNames.Of(journey))
            Journey.Add(Words.Of(name).Select(word => word.Text), named);
        var words = new Dictionary<string, ImmutableArray<Unit>>(StringComparer.Ordinal);
        foreach (var unit in units.Values.OrderBy(unit => unit.Id.Value, StringComparer.Ordinal))
        {
            foreach (var name in NamesOf(unit))
            {
                Units.Add(name, unit);
                foreach (var word in name)
                {
                    var named = words.GetValueOrDefault(word, []);
                    if (!named.Contains(unit))
                        words[word] = named.Add(unit);
                }
            }
        }

        _unitsByWord = words.ToFrozenDictionary(StringComparer.Ordinal);
        _wordsOfUnits = new(words.Keys);
        foreach (var area in instrument?.Areas ?? [])
        {
            foreach (var (name, ordinary) in AreaNames.Of(area))
                Areas.Add(Words.Of(name).Select(word => word.Text), new(area, ordinary));
        }

        Questions = instrument is null ? null : QuestionSearch.Of(instrument);
    }

    /// <summary>No names at all: days, letters of options and predicates are found without any.</summary>
    internal static Vocabulary OfNobody { get; } = new(ImmutableDictionary<UnitId, Unit>.Empty, null, JourneyMap.None);

    /// <summary>What the questions are searched with; null without a worksheet.</summary>
    public QuestionSearch? Questions { get; }

    internal NameTree<Unit> Units { get; } = new();

    internal NameTree<NamedArea> Areas { get; } = new();

    internal NameTree<object> Journey { get; } = new();

    /// <summary>The vocabulary of a regency, the worksheet of its year, and its journey. Kept as long as the offices stand as they are.</summary>
    public static Vocabulary Of(Regency regency, Instrument? instrument, JourneyMap? journey = null) =>
        _known.GetValue(regency.Units, _ => []).GetValue(instrument ?? _noInstrument, _ => [])
            .GetValue(journey ?? JourneyMap.None, way => new(regency.Units, instrument, way));

    /// <summary>The stage with that letter, small or capital; null for none.</summary>
    internal Stage? FindStage(string letter) => _journey.FindStage(letter.ToUpperInvariant());

    /// <summary>The offices with this word in one of their names.</summary>
    internal ImmutableArray<Unit> UnitsWith(string word) => _unitsByWord.GetValueOrDefault(word, []);

    /// <summary>Whether nothing but offices is called by this word.</summary>
    internal bool IsOnlyOfUnits(string word) => !Speech.IsEveryday(word) && Questions?.Knows(word) != true;

    /// <summary>The words of names that this one may be a slip for; none where it is a word of its own.</summary>
    internal IReadOnlyList<string> SlipsFor(string word) =>
        Speech.IsEveryday(word) || Questions?.Knows(word) == true ? [] : _wordsOfUnits.Of(word);

    private static IEnumerable<string[]> NamesOf(Unit unit)
    {
        foreach (var name in unit.Aliases.Prepend(unit.Name).Prepend(unit.ShortName).Prepend(unit.Id.Value))
        {
            string[] words = [.. Words.Of(name).Select(word => word.Text)];
            if (words.Length == 0)
                continue;
            yield return words;
            // "DPU SDA" is written in one word as well, "Satpol PP" too.
            if (words.Length == 2 && words.Sum(word => word.Length) <= 12)
                yield return [words[0] + words[1]];
        }
    }
}

/// <summary>An area by one of its names.</summary>
/// <param name="Area">The area.</param>
/// <param name="Ordinary">Whether the name is also a word of ordinary speech.</param>
internal readonly record struct NamedArea(Area Area, bool Ordinary);
