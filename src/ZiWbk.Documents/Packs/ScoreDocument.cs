using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Gates;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;

namespace ZiWbk.Documents.Packs;

/// <summary>The score, every number with its question, answer, formula and regulation. Numbers stand as exact fractions, and beside them as people read them.</summary>
internal static class ScoreDocument
{
    public static byte[] Write(LayeredAnswers answers)
    {
        var score = Scorer.Score(answers.Effective());
        var instrument = answers.Instrument;
        return PackJson.Write(json =>
        {
            json.WriteString("instrument", instrument.Id);
            json.WriteString("title", instrument.Title);
            json.WriteString("regulation", instrument.Regulation);
            Number(json, "total", score.Total);
            Number(json, "pemenuhan", score.Fulfilment);
            Number(json, "reform", score.Reform);
            Number(json, "hasil", score.Results);
            Number(json, "highest", score.Range.Highest);
            if (score.Range.Sheet is { } sheet)
                Number(json, "sheet", sheet);
            json.WriteNumber("answered", score.Answered);
            json.WriteNumber("reviewed", answers.Reviewed);
            json.WriteString("verdict", GateCheck.Verdict(score).ToString().ToLowerInvariant());
            json.Each("areas", score.Areas, area =>
            {
                json.WriteNumber("no", area.Area.No);
                json.WriteString("title", area.Area.Title);
                Number(json, "pemenuhan", area.Fulfilment);
                Number(json, "reform", area.Reform);
                Number(json, "points", area.Points);
                Number(json, "weight", area.Area.Weight);
            });
            json.Each("gates", Enum.GetValues<Target>().SelectMany(target => GateCheck.Check(score, target)), gate =>
            {
                json.WriteString("target", gate.Gate.Target.ToString().ToLowerInvariant());
                json.WriteString("id", gate.Gate.Id);
                json.WriteString("title", gate.Gate.Title);
                Number(json, "required", gate.Gate.Required);
                Number(json, "actual", gate.Actual);
                Number(json, "margin", gate.Margin);
                json.WriteBoolean("met", gate.Met);
                Source(json, gate.Gate.Provenance);
            });
            json.Each("questions", score.Questions, question => Question(json, question, answers));
        });
    }

    private static void Question(Utf8JsonWriter json, QuestionScore score, LayeredAnswers answers)
    {
        var question = score.Question;
        json.WriteString("id", question.Id.Value);
        json.WriteString("title", question.Title);
        json.WriteString("indicator", question.Indicator.ToString());
        json.WriteString("answer", AnswerText.Of(score, Language.Indonesian));
        json.WriteString("layer", Layer(question, answers));
        json.WriteString("formula", Formula(question));
        if (score.Ratio is { } ratio)
            json.WriteString("ratio", ratio.ToString());
        Number(json, "worth", question.Worth);
        Number(json, "value", score.Value);
        Number(json, "points", score.Points);
        Source(json, question.Provenance);
    }

    private static string Layer(Question question, LayeredAnswers answers) =>
        question.IsAnsweredBy(answers.Tpn[question]) ? "tpn" : question.IsAnsweredBy(answers.Tpi[question]) ? "tpi" : answers.Unit[question] is null ? "" : "unit";

    private static string Formula(Question question) => question.Scale.Kind switch
    {
        ScaleKind.Options => "bobot × nilai pilihan: " + string.Join(", ", question.Options.Select(option => $"{option.Key} = {option.Score}")),
        ScaleKind.Index => $"bobot × indeks / {question.Scale.Maximum}",
        _ => $"bobot × {question.Ratio!.Text}",
    };

    private static void Source(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteString("source", provenance.Citation);
        json.WriteString("confidence", provenance.Confidence.ToString());
    }

    private static void Number(Utf8JsonWriter json, string name, Rational value)
    {
        json.WriteString(name, value.ToString());
        json.WriteString(name + "Text", Numbers.Points(value, Language.Indonesian));
    }
}
