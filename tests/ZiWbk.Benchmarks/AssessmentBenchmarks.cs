using BenchmarkDotNet.Attributes;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Reading;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Benchmarks;

/// <summary>
/// The two figures that the status answer stands on: a score with its gates (at most 50 µs) and the path over all 113
/// questions (at most 20 ms), on a sheet as offices have it and on the hardest ones.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AssessmentBenchmarks
{
    private readonly Instrument _lke = Read(effort: null);
    private AnswerSheet _typical = null!;
    private Score _typicalScore = null!;
    private Score _blankScore = null!;
    private Score _oddScore = null!;
    private Score _effortScore = null!;

    [GlobalSetup]
    public void Setup()
    {
        _typical = Filling(_lke, seed: 1, blanks: 10, mostCount: 40);
        _typicalScore = Scorer.Score(_typical);
        _blankScore = Scorer.Score(AnswerSheet.Empty(_lke));
        // Counts so odd that their common denominator outgrows 128 bits.
        _oddScore = Scorer.Score(Filling(_lke, seed: 2, blanks: 0, mostCount: 1_000_000));
        _effortScore = Scorer.Score(AnswerSheet.Empty(Read(effort: new Random(3))));
    }

    [Benchmark(Baseline = true)]
    public int Score_with_gates() => GateCheck.Check(Scorer.Score(_typical), Target.Wbk).Count;

    [Benchmark]
    public int Path_of_a_typical_sheet() => PathFinder.Find(_typicalScore, Target.Wbbm)!.Effort;

    [Benchmark]
    public int Path_of_a_blank_sheet() => PathFinder.Find(_blankScore, Target.Wbbm)!.Effort;

    [Benchmark]
    public int Path_of_odd_counts() => PathFinder.Find(_oddScore, Target.Wbbm)!.Effort;

    [Benchmark]
    public int Path_of_a_blank_sheet_with_efforts_1_to_99() => PathFinder.Find(_effortScore, Target.Wbbm)!.Effort;

    private static AnswerSheet Filling(Instrument instrument, int seed, int blanks, int mostCount)
    {
        var random = new Random(seed);
        return AnswerSheet.Empty(instrument).With(instrument.Questions
            .Where(_ => random.Next(instrument.Questions.Count) >= blanks)
            .Select(question => new AnswerChange(question, Answer(question, random, mostCount))));
    }

    private static Answer Answer(Question question, Random random, int mostCount)
    {
        switch (question.Scale.Kind)
        {
            case ScaleKind.Options:
                return new OptionAnswer(question.Options[random.Next(question.Options.Count)].Key);
            case ScaleKind.Index:
                return new IndexAnswer(Rational.Of(random.Next(401), 100));
            default:
                var counts = Counts.Empty;
                foreach (var input in question.Ratio!.Inputs)
                    counts = counts.With(input.Key, random.Next(1, mostCount));
                return new CountsAnswer(counts);
        }
    }

    private static Instrument Read(Random? effort)
    {
        SourceText Text(string name) => new(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dialogs", "lke", name)));
        var worksheet = Text("lke-90-2021.yaml");
        if (effort is not null)
            worksheet = worksheet with
            {
                Text = string.Join('\n', worksheet.Text.Split('\n').SelectMany(line =>
                    line.TrimStart().StartsWith("scale: ", StringComparison.Ordinal)
                        ? [line, line[..^line.TrimStart().Length] + $"effort: {effort.Next(1, 100)}"]
                        : new[] { line })),
            };
        var reading = InstrumentReader.Read(worksheet, Text("gates-90-2021.yaml"));
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}
