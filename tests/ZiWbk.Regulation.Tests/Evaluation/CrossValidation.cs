using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Retrieval;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>
/// The tuning questions, each asked of a desk that has not learnt it nor any paraphrase of it: its whole family is taken out of the ways to
/// ask before that desk opens. So are what nobody answers: those texts are questions too, ten neighbours a family.
/// </summary>
internal sealed class CrossValidation
{
    private const int Folds = 5;
    private const int Neighbours = 10;
    private const string ElsewhereId = "elsewhere-";

    private readonly List<(RegulationDesk Desk, IReadOnlyList<EvaluationQuestion> Questions)> _folds;

    private CrossValidation() => _folds =
        [.. Questions.GroupBy(FoldOf).OrderBy(fold => fold.Key).AsParallel().AsOrdered().Select(fold => (Unknowing(fold), (IReadOnlyList<EvaluationQuestion>)[.. fold]))];

    /// <summary>The questions of the sets, then what nobody answers beside them.</summary>
    public static IReadOnlyList<EvaluationQuestion> Questions { get; } = [.. EvaluationQuestion.All.Where(question => question.Tune), .. Elsewhere()];

    public static CrossValidation Shipped { get; } = new();

    /// <summary>Each question with what is found for it and the chance that it is right; those that name a code of the worksheet are not searched for.</summary>
    public IReadOnlyList<(EvaluationQuestion Question, Finding Finding, double Chance)> Find(Calibration calibration) =>
        [.. _folds.AsParallel().AsOrdered().SelectMany(fold => fold.Questions.Where(question => !RegulationDesk.NamesCode(question.Text)).Select(question =>
        {
            var (finding, chance) = fold.Desk.Judged(question.Text, calibration);
            return (question, finding, chance);
        }))];

    /// <summary>Each question of the sets with what is answered.</summary>
    public IEnumerable<Judged> Judged() => _folds.SelectMany(fold => fold.Questions.Where(question => !question.Id.StartsWith(ElsewhereId, StringComparison.Ordinal)).Select(question => new Judged(question, fold.Desk.Ask(question.Text))));

    /// <summary>A text by its words alone.</summary>
    public static string Squeezed(string text) => string.Join(' ', Splitting.Words(Splitting.Plain(text, int.MaxValue)));

    private static IEnumerable<EvaluationQuestion> Elsewhere()
    {
        var asked = EvaluationQuestion.All.Select(question => Squeezed(question.Text)).ToHashSet(StringComparer.Ordinal);
        return Regulation.Shipped.Book.Elsewhere.Where(text => !asked.Contains(Squeezed(text)))
            .Select((text, at) => new EvaluationQuestion($"{ElsewhereId}{at}", "out-of-scope", Tune: true, $"{ElsewhereId}{at / Neighbours}", text, [], null, null));
    }

    private static RegulationDesk Unknowing(IEnumerable<EvaluationQuestion> questions)
    {
        var held = questions.Select(question => Squeezed(question.Text)).ToHashSet(StringComparer.Ordinal);
        return new(Regulation.Shipped.Book.Without(phrase => held.Contains(Squeezed(phrase))));
    }

    // By the letters of the family's name: the same in each run, whatever is added.
    private static int FoldOf(EvaluationQuestion question) => (int)(question.Family.Sum(letter => letter * 31L + 7) % Folds);
}
