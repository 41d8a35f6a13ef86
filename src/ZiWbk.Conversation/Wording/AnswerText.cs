using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;

namespace ZiWbk.Conversation.Wording;

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
}
