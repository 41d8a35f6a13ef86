using System.Runtime.CompilerServices;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Missing;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Standings;

/// <summary>
/// An assessment scored. Assessments are immutable, so what was computed of one is kept as long as it stands and never out of date.
/// </summary>
public sealed class Standing
{
    private static readonly ConditionalWeakTable<UnitAssessment, Standing> _known = [];

    private readonly Lazy<Score> _own;
    private readonly Lazy<IReadOnlyList<MissingItem>> _missing;
    private readonly Lazy<IReadOnlyList<GateResult>> _gatesOfWbk;
    private readonly Lazy<IReadOnlyList<GateResult>> _gatesOfWbbm;
    private readonly Lazy<ImprovementPath?> _toWbk;
    private readonly Lazy<ImprovementPath?> _toWbbm;

    private Standing(UnitAssessment assessment, Instrument instrument)
    {
        Assessment = assessment;
        Answers = assessment.Sheets(instrument);
        Score = Scorer.Score(Answers.Effective());
        _own = new(() => ReferenceEquals(Score.Sheet, Answers.Unit) ? Score : Scorer.Score(Answers.Unit));
        _missing = new(() => MissingPoints.Of(Score));
        _gatesOfWbk = new(() => GateCheck.Check(Score, Target.Wbk));
        _gatesOfWbbm = new(() => GateCheck.Check(Score, Target.Wbbm));
        _toWbk = new(() => PathFinder.Find(Score, Target.Wbk));
        _toWbbm = new(() => PathFinder.Find(Score, Target.Wbbm));
    }

    /// <summary>What was scored.</summary>
    public UnitAssessment Assessment { get; }

    /// <summary>Its answers, layer by layer.</summary>
    public LayeredAnswers Answers { get; }

    /// <summary>The score gates are held against: the highest-reviewed answer of each question.</summary>
    public Score Score { get; }

    /// <summary>The score of the office's own answers.</summary>
    public Score Own => _own.Value;

    /// <summary>What is missing, most points for the least effort first.</summary>
    public IReadOnlyList<MissingItem> Missing => _missing.Value;

    /// <summary>Where the office is heading by its score: WBBM once every WBK gate is passed.</summary>
    public Target Aim => Gates(Target.Wbk).All(gate => gate.Met) ? Target.Wbbm : Target.Wbk;

    /// <summary>The worksheet.</summary>
    public Instrument Instrument => Answers.Instrument;

    /// <summary>The standing of an assessment.</summary>
    public static Standing Of(UnitAssessment assessment, Instrument instrument)
    {
        if (_known.TryGetValue(assessment, out var standing) && ReferenceEquals(standing.Instrument, instrument))
            return standing;
        standing = new(assessment, instrument);
        _known.AddOrUpdate(assessment, standing);
        return standing;
    }

    /// <summary>The least-effort path to a target; null where the levers alone do not suffice.</summary>
    public ImprovementPath? PathTo(Target target) => target == Target.Wbbm ? _toWbbm.Value : _toWbk.Value;

    /// <summary>The gates of a target with what is reached.</summary>
    public IReadOnlyList<GateResult> Gates(Target target) => target == Target.Wbbm ? _gatesOfWbbm.Value : _gatesOfWbk.Value;
}
