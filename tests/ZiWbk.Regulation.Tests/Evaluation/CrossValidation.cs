using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Retrieval;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>
/// The tuning questions, each asked of a desk that has not learnt it nor any paraphrase of it: its whole family is taken out of the ways to
/// ask before that desk opens.
/// </summary>
internal sealed class CrossValidation
{
    private const int Folds = 5;

    private readonly List<(RegulationDesk Desk, IReadOnlyList<EvaluationQuestion> Questions)> _folds;

    private CrossValidation() => _folds =
        [.. EvaluationQuestion.All.Where(question => question.Tune).GroupBy(FoldOf).OrderBy(fold => fold.Key).AsParallel().AsOrdered().Select(fold => (Unknowing(fold), (IReadOnlyList<EvaluationQuestion>)[.. fold]))];

    public static CrossValidation Shipped { get; } = new();

    /// <summary>Each tuning question with what is found for it; those that name a code of the worksheet are not searched for.</summary>
    public IEnumerable<(EvaluationQuestion Question, Finding Finding)> Find(Calibration calibration) =>
        _folds.AsParallel().AsOrdered().SelectMany(fold => fold.Questions.Where(question => !RegulationDesk.NamesCode(question.Text)).Select(question => (question, fold.Desk.Find(question.Text, calibration)))).ToList();

    /// <summary>Each tuning question with what is answered.</summary>
    public IEnumerable<Judged> Judged() => _folds.SelectMany(fold => fold.Questions.Select(question => new Judged(question, fold.Desk.Ask(question.Text))));

    /// <summary>A text by its words alone.</summary>
    public static string Squeezed(string text) => string.Join(' ', Splitting.Words(Splitting.Plain(text, int.MaxValue)));

    private static RegulationDesk Unknowing(IEnumerable<EvaluationQuestion> questions)
    {
        var held = questions.Select(question => Squeezed(question.Text)).ToHashSet(StringComparer.Ordinal);
        return new(Regulation.Shipped.Book.Without(phrase => held.Contains(Squeezed(phrase))));
    }

    // By the letters of the family's name: the same in each run, whatever is added.
    private static int FoldOf(EvaluationQuestion question) => (int)(question.Family.Sum(letter => letter * 31L + 7) % Folds);
}
