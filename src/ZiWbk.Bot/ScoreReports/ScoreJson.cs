using System.Text.Encodings.Web;
using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Gates;

namespace ZiWbk.Bot.ScoreReports;

/// <summary>Writes a report as the one JSON object a line of the command contract. Numbers are not rounded.</summary>
internal static class ScoreJson
{
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ScoreReport report, Language language)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _plain))
            Write(json, report, language);
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, ScoreReport report, Language language)
    {
        var score = report.Score;
        json.WriteStartObject();
        json.WriteString("instrument", report.Instrument.Id);
        json.WriteNumber("total", score.Total.ToDouble());
        json.WriteStartObject("range");
        json.WriteNumber("lowest", score.Range.Lowest.ToDouble());
        if (score.Range.Sheet is { } sheet)
            json.WriteNumber("sheet", sheet.ToDouble());
        json.WriteNumber("highest", score.Range.Highest.ToDouble());
        json.WriteEndObject();
        json.WriteNumber("answered", score.Answered);
        json.WriteNumber("questions", report.Instrument.Questions.Count);
        json.WriteStartObject("parts");
        json.WriteNumber("pemenuhan", score.Fulfilment.ToDouble());
        json.WriteNumber("reform", score.Reform.ToDouble());
        json.WriteNumber("hasil", score.Results.ToDouble());
        json.WriteEndObject();

        Array(json, "areas", score.Areas, area =>
        {
            json.WriteNumber("no", area.Area.No);
            json.WriteString("title", area.Area.Title);
            json.WriteNumber("pemenuhan", area.Fulfilment.ToDouble());
            json.WriteNumber("reform", area.Reform.ToDouble());
            json.WriteNumber("score", area.Points.ToDouble());
            json.WriteNumber("weight", area.Area.Weight.ToDouble());
            json.WriteNumber("percent", (area.Share * 100).ToDouble());
        });
        Array(json, "gates", report.Gates, gate =>
        {
            json.WriteString("id", gate.Gate.Id);
            json.WriteNumber("required", gate.Gate.Required.ToDouble());
            json.WriteNumber("actual", gate.Actual.ToDouble());
            json.WriteNumber("margin", gate.Margin.ToDouble());
            json.WriteBoolean("met", gate.Met);
            json.WriteString("source", gate.Gate.Provenance.Citation);
        });
        json.WriteString("verdict", report.Verdict switch { Verdict.Wbbm => "wbbm", Verdict.Wbk => "wbk", _ => "none" });
        // A workbook says nothing of what stands outside it.
        Array(json, "requirements", report.Instrument.RequirementsOf(report.Target), requirement =>
        {
            json.WriteString("id", requirement.Id);
            json.WriteString("state", "unknown");
        });
        Array(json, "missing", report.Missing, item =>
        {
            json.WriteString("id", item.Question.Id.Value);
            json.WriteString("title", item.Question.Title);
            json.WriteString("answer", ScoreReport.Say(item.Score, language));
            json.WriteNumber("points", item.Points.ToDouble());
        });
        WritePath(json, report, language);
        Array(json, "problems", report.Problems, problem =>
        {
            json.WriteString("cell", problem.Cell?.ToString() ?? "");
            json.WriteString("message", problem.Message.In(language));
        });
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, ScoreReport report, Language language)
    {
        if (report.Path is not { } path)
        {
            json.WriteNull("path");
            return;
        }

        json.WriteStartObject("path");
        json.WriteString("target", report.Target == Assessment.Instruments.Target.Wbbm ? "wbbm" : "wbk");
        Array(json, "steps", path.Steps, step =>
        {
            json.WriteString("id", step.Question.Id.Value);
            json.WriteString("from", ScoreReport.Say(report.Score[step.Question], language));
            json.WriteString("to", ScoreReport.Say(step, language));
            json.WriteNumber("effort", step.Effort);
            json.WriteNumber("points", step.Points.ToDouble());
        });
        json.WriteNumber("effort", path.Effort);
        json.WriteNumber("total", path.Total.ToDouble());
        json.WriteStartArray("conditions");
        foreach (var condition in path.Conditions)
            json.WriteStringValue(ScoreReport.Say(condition, language));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
