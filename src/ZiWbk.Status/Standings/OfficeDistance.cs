using System.Runtime.CompilerServices;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Standings;

/// <summary>How far an office is from WBK.</summary>
/// <param name="Unit">The office.</param>
/// <param name="Standing">What stands of it.</param>
/// <param name="Distance">Points short at all gates together.</param>
/// <param name="Passed">Gates passed.</param>
/// <param name="Gates">Gates there are.</param>
public sealed record OfficeDistance(Unit Unit, Standing Standing, Rational Distance, int Passed, int Gates)
{
    private static readonly ConditionalWeakTable<Standing, OfficeDistance> _known = [];

    /// <summary>The distance of an office.</summary>
    public static OfficeDistance Of(Unit unit, Standing standing)
    {
        if (_known.TryGetValue(standing, out var known) && ReferenceEquals(known.Unit, unit))
            return known;
        var gates = standing.Gates(Target.Wbk);
        var distance = gates.Where(gate => !gate.Met).Aggregate(Rational.Zero, (sum, gate) => sum - gate.Margin);
        var measured = new OfficeDistance(unit, standing, distance, gates.Count(gate => gate.Met), gates.Count);
        _known.AddOrUpdate(standing, measured);
        return measured;
    }

    /// <summary>Those nearest to the gates first; of equals the higher total, then by name.</summary>
    public static IReadOnlyList<OfficeDistance> Ranked(IEnumerable<OfficeDistance> offices) =>
        [.. offices.OrderBy(office => office.Distance).ThenByDescending(office => office.Standing.Score.Total)
            .ThenBy(office => office.Unit.ShortName, StringComparer.OrdinalIgnoreCase).ThenBy(office => office.Unit.Id.Value, StringComparer.Ordinal)];
}
