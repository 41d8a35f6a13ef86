using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Missing;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;
using ZiWbk.Documents.Forms;

namespace ZiWbk.Bot.ScoreReports;

/// <summary>Everything there is to say about a form, computed once and told by the page and the JSON alike.</summary>
/// <param name="Form">The form that was read.</param>
/// <param name="Layer">The one layer asked for, or null for the highest-reviewed answer of each question.</param>
/// <param name="Target">The predicate aimed at.</param>
/// <param name="Score">The score.</param>
/// <param name="Gates">The target's gates.</param>
/// <param name="Verdict">What the score gates allow.</param>
/// <param name="Missing">What is missing, ranked.</param>
/// <param name="Path">The least-effort path to the target, or null where there is none.</param>
internal sealed record ScoreReport(
    LkeForm Form, Layer? Layer, Target Target, Score Score, IReadOnlyList<GateResult> Gates, Verdict Verdict,
    IReadOnlyList<MissingItem> Missing, ImprovementPath? Path)
{
    /// <summary>The form's problems, then what the score assumes of counts: zero denominators, and counts only half given.</summary>
    public IEnumerable<FormProblem> Problems => Form.Problems.Concat(Score.Questions
        .Select(Assumption)
        .OfType<Bilingual>()
        .Select(note => new FormProblem(null, note)));

    public Instrument Instrument => Score.Sheet.Instrument;

    public static ScoreReport Of(LkeForm form, Layer? layer, Target target)
    {
        var score = Scorer.Score(layer is { } one ? form.Answers[one] : form.Answers.Effective());
        return new(form, layer, target, score, GateCheck.Check(score, target), GateCheck.Verdict(score),
            MissingPoints.Of(score), PathFinder.Find(score, target));
    }

    private static Bilingual? Assumption(QuestionScore score) => score.Ratio switch
    {
        RatioState.ZeroOverZero => Zero(score, score.Question.Ratio!.ZeroOverZero),
        RatioState.NumberOverZero => Zero(score, score.Question.Ratio!.NumberOverZero),
        RatioState.Blank => HalfGiven(score.Question, (CountsAnswer)score.Answer!),
        _ => null,
    };

    private static Bilingual HalfGiven(Question question, CountsAnswer answer)
    {
        var missing = string.Join("; ", question.Ratio!.Inputs
            .Where(input => !input.IsTotal && answer.Counts[input.Key] is null)
            .Select(input => input.Label));
        return new(
            $"{question.Id}: jumlahnya belum lengkap, jadi dianggap belum diisi. Yang kosong: {missing}.",
            $"{question.Id}: its counts are incomplete, so it counts as blank. Still empty: {missing}.");
    }

    private static Bilingual Zero(QuestionScore score, ZeroCase rule) =>
        new(
            $"{score.Question.Id}: pembaginya nol, dinilai {Numbers.Percent(rule.Value, Language.Indonesian)}. {rule.Provenance.Note}",
            $"{score.Question.Id}: its denominator is zero, scored {Numbers.Percent(rule.Value, Language.English)}. {rule.Provenance.Note}");

    /// <summary>An answer as an official would say it: "B", "14,3 %", "3,6"; empty for blank.</summary>
    public static string Say(QuestionScore score, Language language) => score.Answer switch
    {
        null => "",
        OptionAnswer option => option.Key,
        IndexAnswer index => Numbers.Points(index.Index, language),
        _ when !score.Answered => "",
        _ => Numbers.Percent(score.Value, language),
    };

    /// <summary>Where a step leads: "A" or "25 %".</summary>
    public static string Say(PathStep step, Language language) => step.To?.Key ?? Numbers.Percent(step.ToValue, language);

    /// <summary>A result the path relies on: "IPAK … minimal 3,60", "Capaian kinerja … minimal C".</summary>
    public static string Say(PathCondition condition, Language language)
    {
        var question = condition.Question;
        var least = question.Scale.Kind == ScaleKind.Index
            ? Numbers.Points(condition.Value * question.Scale.Maximum, language)
            : question.Options.Last(option => option.Score >= condition.Value).Key;
        return new Bilingual($"{condition.Gate.Title} minimal {least}", $"{condition.Gate.Title} at least {least}").In(language);
    }
}
