using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Types;

/// <summary>A question under review; nobody types it, the desk lays it out.</summary>
internal sealed class ReviewedQuestionType : SlotType
{
    public override string Name => "reviewed-question";

    // An answer can be asked of it as of any question.
    public override string StandsFor => "question";

    public override Bilingual Expected => new("butir yang direviu", "a question under review");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
    [
        new("code", FieldKind.Text), new("title", FieldKind.Text), new("answer", FieldKind.Text), new("meaning", FieldKind.Text),
        new("pieces", FieldKind.Text), new("remark", FieldKind.Text),
    ]);

    public override string Text(object value, Scene scene) => ((ReviewedQuestion)value).Question.Id.Value;

    public override object? Field(object value, string name, Scene scene)
    {
        var (unit, question) = (ReviewedQuestion)value;
        var assessment = ReviewBench.Assessment(scene, unit);
        var answer = assessment.Unit[question.Id]?.Answer;
        return name switch
        {
            "code" => question.Id.Value,
            "title" => question.Title,
            "answer" => AnswerText.Of(question, answer, scene.Language),
            "meaning" => answer is OptionAnswer option ? question.FindOption(option.Key)!.Meaning : "",
            "pieces" => ReviewBench.Pieces(scene, unit, question),
            "remark" => ReviewBench.Remark(scene, assessment, question),
            _ => null,
        };
    }

    public override Parsed Parse(Asked asked, Input input) => Parsed.Not;

    public override string Write(object value) => $"{((ReviewedQuestion)value).Unit.Id} {((ReviewedQuestion)value).Question.Id}";

    public override object? Read(string text, Scene scene) =>
        text.Split(' ') is [var office, var code] && UnitId.TryParse(office, out var id) && scene.Regency.Units.TryGetValue(id, out var unit)
        && QuestionId.TryParse(code, out var asked) && scene.Instrument?.Find(asked) is { } question
            ? new ReviewedQuestion(unit, question)
            : null;
}
