using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Events;

namespace ZiWbk.Status.Assessments;

public sealed class AnswerSheetTests
{
    [Fact]
    public void The_sheet_of_a_table_is_that_of_its_answers_whenever_it_is_asked_for()
    {
        var (random, lke) = (new Random(20261129), Official.Lke);
        var questions = lke.Questions.Where(question => question.Options.Count > 0).Take(20).ToList();
        var other = Official.Another;
        var table = AnswerTable.Empty;
        for (var change = 0; change < 2_000; change++)
        {
            var question = questions[random.Next(questions.Count)];
            // Cleared, fitting, not accepted, and one that is not asked at all.
            RecordedAnswer? answer = random.Next(5) switch
            {
                0 => null,
                1 => new(new OptionAnswer("Tidak ada"), change + 1, Actor.Operator),
                _ => new(new OptionAnswer(question.Options[random.Next(question.Options.Count)].Key), change + 1, Actor.Operator),
            };
            table = table.With(random.Next(20) == 0 ? QuestionId.Parse("A.I.9.z.z") : question.Id, answer);

            // Asked for now and then only, and of two worksheets in turn: both what is handed on and what is made anew must be right.
            if (random.Next(3) > 0)
                continue;
            var instrument = random.Next(4) == 0 ? other : lke;
            Assert.Equal(AnswerTable.Of(table).Sheet(instrument), table.Sheet(instrument));
        }
    }
}
