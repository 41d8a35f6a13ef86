using System.Text.Json.Nodes;
using ZiWbk.Assessment.Answers;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;
using ZiWbk.Documents.Forms.Writing;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Bot.Operations;

/// <summary>Writes what stands of an office as a workbook in the official layout.</summary>
/// <param name="Unit">The office's short name.</param>
/// <param name="Year">The year; null for the open one.</param>
internal sealed record WorkbookExport(string Unit, int? Year) : Operation
{
    public override Task<OperationResult> RunAsync(StatusHost host)
    {
        var id = new AssessmentId(Results.Unit(Unit), host.YearOr(Year));
        var instrument = host.InstrumentOf(id.Year);
        if (!host.Store.Current.Units.TryGetValue(id.Unit, out var unit))
            throw new DocumentRefusedException($"Kantor '{id.Unit}' tidak ada dalam daftar.", $"There is no office '{id.Unit}'.");
        var assessment = host.Store.Current.Assessment(id);
        Layer[] layers = [Layer.Unit, .. new[] { Layer.Tpi, Layer.Tpn }.Where(layer => assessment[layer].Count > 0)];
        using var content = new MemoryStream();
        new LkeWriter(instrument).Write(content, assessment.Sheets(instrument), layers, $"{unit.Name}, {id.Year}");
        var result = Results.Of(
            $"LKE {unit.Name} tahun {id.Year}: {assessment.Unit.Count} dari {instrument.Questions.Count} butir terjawab.",
            $"Worksheet of {unit.Name}, {id.Year}: {assessment.Unit.Count} of {instrument.Questions.Count} questions answered.",
            new JsonObject { ["unit"] = id.Unit.Value, ["year"] = id.Year, ["answered"] = assessment.Unit.Count });
        return Task.FromResult(result with { Content = content.ToArray() });
    }
}
