using CsCheck;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;

namespace ZiWbk.Assessment.Tests.Paths;

/// <summary>The path finder against trying everything, to the last tie.</summary>
public sealed class PathBruteForceTests
{
    // Each instrument is tried with four sheets and two targets: 16,000 cases.
    [Fact]
    public void No_combination_of_lifts_is_better() => Agrees(SmallCase.Any, 2_000);

    [Fact]
    public void No_combination_of_lifts_is_better_with_odd_counts_of_nine_digits() => Agrees(SmallCase.OddCounts, 15);

    [Fact]
    public void No_combination_of_lifts_is_better_with_odd_counts_of_full_width() => Agrees(SmallCase.HugeCounts, 15);

    private static void Agrees(Gen<SmallCase> cases, int instruments) =>
        Property.Holds(cases, instruments, @case =>
        {
            var empty = AnswerSheet.Empty(@case.Form.Read());
            foreach (var answers in @case.Sheets)
            {
                var score = empty.With(empty.Instrument.Questions.Select(question => new AnswerChange(question, answers[question.Ordinal]))).Score();
                foreach (var (target, gates) in new[] { (Target.Wbk, @case.Form.Wbk), (Target.Wbbm, @case.Form.Wbbm) })
                    Assert.Equal(
                        $"{target} of {string.Join<Answer?>(", ", answers)}: {Told(BruteForce.Find(@case.Form, gates, answers))}",
                        $"{target} of {string.Join<Answer?>(", ", answers)}: {Told(PathFinder.Find(score, target))}");
            }
        });

    private static string Told(ImprovementPath? path) => path is null
        ? "unreachable"
        : $"effort {path.Effort}, points {path.Steps.Aggregate(Rational.Zero, (sum, step) => sum + step.Points)}:"
            + string.Concat(path.Steps.Select(step => $" {step.Question.Ordinal}+{step.Effort / step.Question.Effort}"));

    private static string Told(BestPath? best) => best is null
        ? "unreachable"
        : $"effort {best.Effort}, points {best.Points}:"
            + string.Concat(best.Lifted.Index().Where(lifted => lifted.Item > 0).Select(lifted => $" {lifted.Index}+{lifted.Item}"));
}
