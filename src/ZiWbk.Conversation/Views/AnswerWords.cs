using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Paths;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Conversation.Views;

/// <summary>Answers as an official says them: "B", "14,3 %", "3,60", "kosong".</summary>
internal static class AnswerWords
{
    public static string Of(QuestionScore score, Language language) => AnswerText.Of(score, language);

    public static string Of(Question question, Answer? answer, Language language) =>
        answer is null || question.Accepts(answer) ? Of(QuestionScore.Of(question, answer), language) : Markup.Escape(answer.ToString()!);

    /// <summary>Where a step leads.</summary>
    public static string Of(PathStep step, Language language) => AnswerText.Of(step, language);

    /// <summary>A result a path relies on.</summary>
    public static string Of(PathCondition condition, Language language) => Markup.Escape(AnswerText.Of(condition, language));

    /// <summary>A number of a calculation that the reader follows: up to four decimals, none that say nothing.</summary>
    public static string Exact(Rational value, Language language)
    {
        var text = Math.Round(value.ToDecimal(), 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);
        return language == Language.Indonesian ? text.Replace('.', ',') : text;
    }
}
