using System.Globalization;
using ZiWbk.Regulation.Answers;
using ZiWbk.Regulation.Retrieval;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Evaluation;

/// <summary>
/// The tuning questions, each asked of a desk that has not learnt any line of its set: whoever wrote it is then as strange to that desk as
/// the next person will be to the one that is shipped. What nobody answers is asked as well: ten neighbours each are left out of one desk.
/// </summary>
internal sealed class CrossValidation
{
    private const int Neighbours = 10;
    /// <summary>The set of what nobody answers.</summary>
    public const string Elsewhere = "elsewhere";

    private static readonly string[] _sets = [.. EvaluationQuestion.All.Where(question => question.Tune).Select(question => question.Set).Distinct().Order(StringComparer.Ordinal)];

    private static readonly Lazy<CrossValidation> _shipped = new(() => new());

    private readonly List<(RegulationDesk Desk, IReadOnlyList<EvaluationQuestion> Questions)> _folds;

    private CrossValidation() => _folds =
        [.. Questions.GroupBy(SetOf).OrderBy(fold => fold.Key, StringComparer.Ordinal).AsParallel().AsOrdered().Select(fold => (Unknowing(fold), (IReadOnlyList<EvaluationQuestion>)[.. fold]))];

    /// <summary>The questions of the sets, then what nobody answers beside them.</summary>
    public static IReadOnlyList<EvaluationQuestion> Questions { get; } = [.. EvaluationQuestion.All.Where(question => question.Tune), .. Unanswered()];

    /// <summary>The book that is shipped; made when it is first asked for, since desks that open side by side must not wait for this class.</summary>
    public static CrossValidation Shipped => _shipped.Value;

    /// <summary>Each question with what is found for it and the chance that it is right; those that name a code of the worksheet are not searched for.</summary>
    public IReadOnlyList<(EvaluationQuestion Question, Finding Finding, double Chance)> Find(Calibration calibration) =>
        [.. _folds.AsParallel().AsOrdered().SelectMany(fold => fold.Questions.Where(question => !RegulationDesk.NamesCode(question.Text)).Select(question =>
        {
            var (finding, chance) = fold.Desk.Judged(question.Text, calibration);
            return (question, finding, chance);
        }))];

    /// <summary>Each question of the sets with what is answered.</summary>
    public IEnumerable<Judged> Judged() => _folds.SelectMany(fold => fold.Questions.Where(question => question.Set != Elsewhere).Select(question => new Judged(question, fold.Desk.Ask(question.Text))));

    /// <summary>A text by its words alone.</summary>
    public static string Squeezed(string text) => string.Join(' ', Splitting.Words(Splitting.Plain(text, int.MaxValue)));

    private static IEnumerable<EvaluationQuestion> Unanswered()
    {
        var asked = EvaluationQuestion.All.Select(question => Squeezed(question.Text)).ToHashSet(StringComparer.Ordinal);
        return Regulation.Shipped.Book.Elsewhere.Where(text => !asked.Contains(Squeezed(text)))
            .Select((text, at) => new EvaluationQuestion($"{Elsewhere}-{at}", "out-of-scope", Elsewhere, $"{at / Neighbours}", text, [], null, null));
    }

    private static RegulationDesk Unknowing(IEnumerable<EvaluationQuestion> questions)
    {
        var held = questions.Select(question => Squeezed(question.Text)).ToHashSet(StringComparer.Ordinal);
        return new(Regulation.Shipped.Book.Without(phrase => held.Contains(Squeezed(phrase))));
    }

    private static string SetOf(EvaluationQuestion question) =>
        question.Set == Elsewhere ? _sets[int.Parse(question.Family, CultureInfo.InvariantCulture) % _sets.Length] : question.Set;
}
