using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Gates;

/// <summary>A gate held against a score.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Actual">Points reached.</param>
public sealed record GateResult(Gate Gate, Rational Actual)
{
    /// <summary>Points beyond the gate; negative where they fall short.</summary>
    public Rational Margin => Actual - Gate.Required;

    /// <summary>Whether the gate is passed. Exactly the points required pass.</summary>
    public bool Met => Actual >= Gate.Required;
}

/// <summary>What the score gates allow. Requirements outside the worksheet are another matter.</summary>
public enum Verdict
{
    /// <summary>Some WBK gate is missed.</summary>
    None,

    /// <summary>All WBK gates are passed.</summary>
    Wbk,

    /// <summary>All WBBM gates are passed, and so are those of WBK.</summary>
    Wbbm,
}

/// <summary>Holds scores against gates. Exact: nothing is rounded, and a blank counts zero.</summary>
public static class GateCheck
{
    /// <summary>Every gate of a target with the points reached, in the instrument's order.</summary>
    public static IReadOnlyList<GateResult> Check(Score score, Target target) =>
        [.. score.Sheet.Instrument.GatesOf(target).Select(gate => new GateResult(gate, Measured(score, gate)))];

    /// <summary>The highest predicate all of whose gates are passed.</summary>
    public static Verdict Verdict(Score score) =>
        !Check(score, Target.Wbk).All(gate => gate.Met) ? Gates.Verdict.None
        : !Check(score, Target.Wbbm).All(gate => gate.Met) ? Gates.Verdict.Wbk
        : Gates.Verdict.Wbbm;

    private static Rational Measured(Score score, Gate gate)
    {
        var instrument = score.Sheet.Instrument;
        return gate.Measure switch
        {
            GateMeasure.Total => score.Total,
            GateMeasure.Lever => score.Lever,
            GateMeasure.Area => score.Areas.First(area => area.Area == gate.Area).Points,
            GateMeasure.Section => score.PointsOf(instrument.Sections.First(section => section.Id == gate.SubjectId)),
            _ => score.PointsOf(instrument.Indicators.First(indicator => indicator.Id == gate.SubjectId)),
        };
    }
}
