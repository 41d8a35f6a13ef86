using System.Collections.Immutable;
using System.Text;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Scenes;
using ZiWbk.Conversation.Understanding;

namespace ZiWbk.Conversation.Types;

/// <summary>The answer to a question, whatever its scale is: an option, counts, or an index.</summary>
internal sealed class AnswerType : SlotType
{
    public override string Name => "answer";

    public override string Of => "question";

    public override Bilingual Expected => new("salah satu pilihan jawabannya", "one of its answers");

    public override ImmutableDictionary<string, FieldKind> Fields { get; } = ImmutableDictionary.CreateRange<string, FieldKind>(
    [
        new("score", FieldKind.Number), new("points", FieldKind.Number), new("meaning", FieldKind.Text),
    ]);

    public override string Text(object value, Scene scene) => AnswerText.Of(((GivenAnswer)value).Question, ((GivenAnswer)value).Answer, scene.Language);

    public override object? Field(object value, string name, Scene scene)
    {
        var (question, answer) = (GivenAnswer)value;
        return name switch
        {
            "score" => QuestionScore.Of(question, answer).Value,
            "points" => QuestionScore.Of(question, answer).Points,
            "meaning" => answer is OptionAnswer option ? question.FindOption(option.Key)!.Meaning : Text(value, scene),
            _ => null,
        };
    }

    public override Parsed Parse(Asked asked, Input input)
    {
        if (QuestionOf(asked) is not { } question)
            return Parsed.Not;
        if (input.Key is { } key)
            return question.FindOption(key) is { } option ? Parsed.Of(new GivenAnswer(question, new OptionAnswer(option.Key))) : Parsed.Not;
        var (answer, wrong) = AnswerReading.Read(question, input.Text);
        return answer is not null ? Parsed.Of(new GivenAnswer(question, answer))
            : wrong is { } reason ? Parsed.Refuse(reason)
            : Parsed.Not;
    }

    public override ImmutableArray<ImmutableArray<Button>> Offer(Asked asked) =>
        QuestionOf(asked) is { } question ? Rows(question.Options.Select(option => new Button(option.Key, option.Key)), 5) : [];

    public override string Explain(Asked asked)
    {
        if (QuestionOf(asked) is not { } question)
            return "";
        var scene = asked.Scene;
        var text = new StringBuilder();
        switch (question.Scale.Kind)
        {
            case ScaleKind.Options:
                foreach (var option in question.Options)
                    text.Append('*').Append(Markup.Escape(option.Key)).Append("* — ").AppendLine(Markup.Escape(option.Meaning));
                break;
            case ScaleKind.Index:
                text.AppendLine(scene.Say($"Ketik indeks surveinya, 0 sampai {question.Scale.Maximum}, misalnya `3,6`.", $"Type the survey index, 0 to {question.Scale.Maximum}, for example `3.6`."));
                break;
            default:
                var asks = question.Ratio!.Inputs.Where(ratio => !ratio.IsTotal).ToArray();
                text.AppendLine(scene.Say("Ketik angkanya berurutan:", "Type these numbers in this order:"));
                foreach (var (at, ratio) in asks.Index())
                    text.Append(at + 1).Append(". ").AppendLine(Markup.Escape(ratio.Label));
                text.AppendLine(scene.Say($"Misalnya `{string.Join(' ', Enumerable.Repeat("10", asks.Length))}`, atau persentasenya: `80 %`.", $"For example `{string.Join(' ', Enumerable.Repeat("10", asks.Length))}`, or the percentage: `80 %`."));
                break;
        }

        if (scene.OwnUnit is { } unit && scene.Standing(unit.Id)?.Assessment.Unit[question.Id] is { } now)
            text.AppendLine(scene.Say(
                $"Saat ini: *{Markup.Escape(AnswerText.Of(question, now.Answer, scene.Language))}*{(now.Carried ? " (dari tahun lalu, belum diperbarui)" : "")}",
                $"At present: *{Markup.Escape(AnswerText.Of(question, now.Answer, scene.Language))}*{(now.Carried ? " (from last year, not yet brought up to date)" : "")}"));
        return text.ToString().TrimEnd();
    }

    // One under review is a question like any other.
    private static Question? QuestionOf(Asked asked) => asked.Of as Question ?? (asked.Of as ReviewedQuestion)?.Question;

    public override string Write(object value)
    {
        var (question, answer) = (GivenAnswer)value;
        return $"{question.Id}={AnswerJson.Write(answer)}";
    }

    public override object? Read(string text, Scene scene)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && QuestionId.TryParse(text[..equals], out var id) && scene.Instrument?.Find(id) is { } question
            && AnswerJson.Read(text[(equals + 1)..]) is { } answer && question.Accepts(answer)
            ? new GivenAnswer(question, answer)
            : null;
    }
}

/// <summary>An answer with the question it answers.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">Its answer.</param>
internal sealed record GivenAnswer(Question Question, Answer Answer);
