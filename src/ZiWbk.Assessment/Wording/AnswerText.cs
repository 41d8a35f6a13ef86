using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Assessment.Wording;

/// <summary>An answer as an official would say it.</summary>
public static class AnswerText
{
    /// <summary>"B", "14,3 %", "3,6"; "kosong" where there is none, or its counts are incomplete.</summary>
    public static string Of(Question question, Answer? answer, Language language) => answer switch
    {
        OptionAnswer option => option.Key,
        IndexAnswer index => Numbers.Points(index.Index, language),
        _ when !question.IsAnsweredBy(answer) => language == Language.English ? "blank" : "kosong",
        _ => Numbers.Percent(QuestionScore.Of(question, answer).Value, language),
    };

    /// <summary>The same of an answer that is scored; counts that are incomplete are told from a blank.</summary>
    public static string Of(QuestionScore score, Language language) => score.Answer switch
    {
        null => new Bilingual("kosong", "blank").In(language),
        OptionAnswer option => option.Key,
        IndexAnswer index => Numbers.Points(index.Index, language),
        _ when !score.Answered => new Bilingual("belum lengkap", "incomplete").In(language),
        _ => Numbers.Percent(score.Value, language),
    };

    /// <summary>Where a step leads: "A", "75 %".</summary>
    public static string Of(PathStep step, Language language) => step.To?.Key ?? Numbers.Percent(step.ToValue, language);

    /// <summary>A result a path relies on: "IPAK minimal 3,60".</summary>
    public static string Of(PathCondition condition, Language language)
    {
        var question = condition.Question;
        var least = question.Scale.Kind == ScaleKind.Index
            ? Numbers.Points(condition.Value * question.Scale.Maximum, language)
            : question.Options.Last(option => option.Score >= condition.Value).Key;
        return condition.Gate.Title + new Bilingual($" minimal {least}", $" at least {least}").In(language);
    }
}
