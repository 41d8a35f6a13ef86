using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Assessment.Wording;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents.Forms;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Events;

namespace ZiWbk.Bot.Operations;

/// <summary>
/// Takes the answers of an LKE workbook into the status, all layers of it as one change. A blank in the workbook takes nothing
/// away: what stands stays, and is counted.
/// </summary>
/// <param name="Unit">The office's short name.</param>
/// <param name="Layer">One layer only; null for all the workbook holds.</param>
/// <param name="Year">The year; null for the open one.</param>
/// <param name="FileName">The workbook's name.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record WorkbookImport(string Unit, Layer? Layer, int? Year, string FileName, byte[] Content) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var id = new AssessmentId(Results.Unit(Unit), host.YearOr(Year));
        var instrument = host.InstrumentOf(id.Year);
        var form = new LkeReader(instrument).Read(new MemoryStream(Content), FileName, only: Layer);
        Layer[] layers = Layer is { } one ? [one] : [.. form.Layers];
        var context = host.Store.Now(Actor.Operator);
        var kept = 0;
        var outcome = (await host.Store.SubmitAsync(context, regency =>
        {
            var standing = regency.Assessment(id);
            kept = layers.Sum(layer => instrument.Questions.Count(question => form.Answers[layer][question] is null && standing[layer][question.Id] is not null));
            return Turn.Of(regency, context, layers.Select(layer => new RecordAnswers(id, layer, Given(instrument, form.Answers[layer]), "workbook")));
        })).Accepted();

        var changed = outcome.Events.Sum(recorded => recorded.Event is AnswersRecorded answers ? answers.Answers.Length : 0);
        var score = Scorer.Score(host.Store.Current.Assessment(id).Sheets(instrument).Effective());
        var name = host.Store.Current.Units[id.Unit].Name;
        string Text(Language language)
        {
            var total = Numbers.Points(score.Range.Lowest, language);
            var problems = string.Concat(form.Problems.Select(problem => $"\n  {problem.Cell}: {problem.Message.In(language)}"));
            var keeping = (kept, language) switch
            {
                (0, _) => "",
                (_, Language.English) => $"\n{kept} answers are blank in the workbook and stay as they were.",
                _ => $"\n{kept} jawaban kosong di buku kerja dan tetap seperti semula.",
            };
            return language == Language.English
                ? $"{name}, {id.Year}: {changed} answers changed. Score {total}.{keeping}{(problems.Length > 0 ? "\nProblems:" + problems : "")}"
                : $"{name}, {id.Year}: {changed} jawaban berubah. Nilai {total}.{keeping}{(problems.Length > 0 ? "\nMasalah:" + problems : "")}";
        }

        return Results.Of(Text(Language.Indonesian), Text(Language.English), new JsonObject
        {
            ["unit"] = id.Unit.Value,
            ["year"] = id.Year,
            ["layers"] = Results.List(layers.Select(layer => layer.ToString().ToLowerInvariant())),
            ["changed"] = changed,
            ["kept"] = kept,
            ["total"] = score.Range.Lowest.ToDouble(),
            ["problems"] = new JsonArray([.. form.Problems.Select(problem => new JsonObject { ["cell"] = problem.Cell?.ToString(), ["message"] = problem.Message.Id })]),
        });
    }

    private static ImmutableDictionary<QuestionId, Answer?> Given(Instrument instrument, AnswerSheet sheet) =>
        instrument.Questions.Where(question => sheet[question] is not null).ToImmutableDictionary(question => question.Id, question => sheet[question]);
}
