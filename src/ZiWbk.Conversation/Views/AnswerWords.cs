using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Wording;

namespace ZiWbk.Conversation.Views;

/// <summary>Answers as an official says them: "B", "14,3 %", "3,60", "kosong".</summary>
internal static class AnswerWords
{
    public static string Of(QuestionScore score, Language language) => score.Answer switch
    {
        null => new Bilingual("kosong", "blank").In(language),
        OptionAnswer option => option.Key,
        IndexAnswer index => Numbers.Points(index.Index, language),
        _ when !score.Answered => new Bilingual("belum lengkap", "incomplete").In(language),
        _ => Numbers.Percent(score.Value, language),
    };

    public static string Of(Question question, Answer? answer, Language language) =>
        answer is null || question.Accepts(answer) ? Of(QuestionScore.Of(question, answer), language) : Markup.Escape(answer.ToString()!);

    /// <summary>Where a step leads.</summary>
    public static string Of(PathStep step, Language language) => step.To?.Key ?? Numbers.Percent(step.ToValue, language);

    /// <summary>A result a path relies on.</summary>
    public static string Of(PathCondition condition, Language language)
    {
        var question = condition.Question;
        var least = question.Scale.Kind == ScaleKind.Index
            ? Numbers.Points(condition.Value * question.Scale.Maximum, language)
            : question.Options.Last(option => option.Score >= condition.Value).Key;
        return Markup.Escape(condition.Gate.Title) + new Bilingual($" minimal {least}", $" at least {least}").In(language);
    }

    /// <summary>A number of a calculation that the reader follows: up to four decimals, none that say nothing.</summary>
    public static string Exact(Rational value, Language language)
    {
        var text = Math.Round(value.ToDecimal(), 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);
        return language == Language.Indonesian ? text.Replace('.', ',') : text;
    }
}
