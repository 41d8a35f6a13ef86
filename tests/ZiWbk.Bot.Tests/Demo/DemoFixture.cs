using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Demo;

/// <summary>The demo as it stands on a Tuesday in November, made once for all tests that only look.</summary>
public sealed class DemoFixture : IAsyncLifetime
{
    public const string Now = "2026-11-24T10:00+07:00";

    internal DemoFolder Demo { get; private set; } = null!;

    internal IReadOnlyList<Recorded> History => [.. Demo.Host.Store.History(0)];

    public async ValueTask InitializeAsync() => Demo = await DemoFolder.CreateAsync(DemoClock.At(Now));

    public async ValueTask DisposeAsync() => await Demo.DisposeAsync();

    internal UnitAssessment Assessment(string unit) => Demo.Host.Store.Current.Assessment(new(UnitId.Parse(unit), 2026));

    internal LayeredAnswers Answers(string unit) => Assessment(unit).Sheets(Demo.Host.Instrument);

    internal Score Score(string unit) => Scorer.Score(Answers(unit).Effective());

    internal string[] MissedGates(string unit, Target target) =>
        [.. GateCheck.Check(Score(unit), target).Where(gate => !gate.Met).Select(gate => gate.Gate.Id)];
}
