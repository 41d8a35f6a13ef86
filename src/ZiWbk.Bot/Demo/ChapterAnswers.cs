using System.Collections.Immutable;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Rights;

namespace ZiWbk.Bot.Demo;

/// <summary>The answers of a chapter: whole parts first, then what is said of single questions.</summary>
internal sealed class ChapterAnswers
{
    private readonly List<string> _best = [];
    private readonly List<string> _agreed = [];
    private readonly Dictionary<string, string> _said = [];
    private readonly HashSet<string> _left = [];

    public bool Any => _best.Count + _agreed.Count + _said.Count > 0;

    public void BestOf(string part) => _best.Add(part);

    public void AgreesOn(string part) => _agreed.Add(part);

    public void Say(string question, string answer) => _said[question] = answer;

    public void Leave(string question) => _left.Add(question);

    /// <summary>All of them as one change: of the reviewers' layer by a reviewer, else of the office's own.</summary>
    public RecordAnswers Command(Telling telling, AssessmentId id, Role role)
    {
        var own = telling.Regency.Assessment(id).Unit;
        var answers = ImmutableDictionary.CreateBuilder<QuestionId, Answer?>();
        foreach (var question in _best.SelectMany(telling.Questions).Where(question => question.Scale.Kind == ScaleKind.Options))
            answers[question.Id] = new OptionAnswer(question.Options[0].Key);
        foreach (var question in _agreed.SelectMany(telling.Questions).Where(question => own[question.Id] is not null))
            answers[question.Id] = own[question.Id]!.Answer;
        foreach (var (code, text) in _said)
            answers[telling.Question(code).Id] = Read(telling.Question(code), text);
        foreach (var code in _left)
            answers.Remove(telling.Question(code).Id);
        return new(id, role == Role.Reviewer ? Layer.Tpi : Layer.Unit, answers.ToImmutable(), "dialog");
    }

    private static Answer Read(Question question, string text) => question.Scale.Kind switch
    {
        ScaleKind.Options => new OptionAnswer(text),
        ScaleKind.Index => new IndexAnswer(Rational.From(decimal.Parse(text, CultureInfo.InvariantCulture))),
        _ => new CountsAnswer(text.Split(", ").Select(count => count.Split(' '))
            .Aggregate(Counts.Empty, (counts, count) => counts.With(count[0], long.Parse(count[1], CultureInfo.InvariantCulture)))),
    };
}
