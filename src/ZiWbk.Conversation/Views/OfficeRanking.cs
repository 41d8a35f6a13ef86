using System.Runtime.CompilerServices;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

/// <summary>How far an office is from WBK.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Standing">What stands of it.</param>
/// <param name="Distance">Points short at all gates together.</param>
/// <param name="Passed">Gates passed.</param>
/// <param name="Gates">Gates there are.</param>
internal sealed record RankedOffice(Unit Unit, Standing Standing, Rational Distance, int Passed, int Gates);

/// <summary>The offices an asker may read, each with its distance to WBK.</summary>
internal static class OfficeRanking
{
    private static readonly ConditionalWeakTable<Standing, RankedOffice> _known = [];

    /// <summary>The offices that may be read here.</summary>
    public static IEnumerable<Unit> Readable(Scene scene) => scene.Regency.Units.Values.Where(unit => scene.May(Right.ReadStatus, unit.Id));

    /// <summary>Those of them that have anything recorded in the year worked on.</summary>
    public static IEnumerable<RankedOffice> Of(Scene scene)
    {
        if ((scene.Year, scene.Instrument) is not ({ } year, { } instrument))
            yield break;
        foreach (var unit in Readable(scene))
            if (scene.Regency.Assessments.TryGetValue(new(unit.Id, year), out var assessment))
                yield return Of(unit, Standing.Of(assessment, instrument));
    }

    public static RankedOffice Of(Unit unit, Standing standing)
    {
        if (_known.TryGetValue(standing, out var known) && ReferenceEquals(known.Unit, unit))
            return known;
        var gates = standing.Gates(Target.Wbk);
        var distance = gates.Where(gate => !gate.Met).Aggregate(Rational.Zero, (sum, gate) => sum - gate.Margin);
        var ranked = new RankedOffice(unit, standing, distance, gates.Count(gate => gate.Met), gates.Count);
        _known.AddOrUpdate(standing, ranked);
        return ranked;
    }
}
