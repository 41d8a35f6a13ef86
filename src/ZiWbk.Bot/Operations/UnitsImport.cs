using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;
using ZiWbk.Status.Events;
using ZiWbk.Status.Units;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Bot.Operations;

/// <summary>Takes offices from a table.</summary>
/// <param name="FileName">The table's name.</param>
/// <param name="Text">Its content.</param>
internal sealed record UnitsImport(string FileName, string Text) : Operation
{
    private const int MostFaultsTold = 30;

    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var reading = UnitTable.Read(new(FileName, Text));
        if (reading.Value is not { Units: var units })
        {
            var told = reading.Faults.Take(MostFaultsTold).ToArray();
            var more = reading.Faults.Count - told.Length;
            string Faults(Language language) => string.Join('\n', told.Select(fault => fault.In(language)));
            throw new DocumentRefusedException(
                Faults(Language.Indonesian) + (more > 0 ? $"\n... dan {more} kesalahan lain." : ""),
                Faults(Language.English) + (more > 0 ? $"\n... and {more} more faults." : ""));
        }

        var outcome = (await host.Store.SubmitAsync(host.Store.Now(Actor.Operator), new ImportUnits([.. units]))).Accepted();
        var added = outcome.Events.Count(recorded => recorded.Event is UnitAdded);
        var changed = outcome.Events.Length - added;
        return Results.Of(
            $"{added} kantor ditambahkan, {changed} diubah, {units.Count - added - changed} sudah sama.",
            $"{added} offices added, {changed} changed, {units.Count - added - changed} as they were.",
            new JsonObject { ["added"] = added, ["changed"] = changed, ["same"] = units.Count - added - changed });
    }
}
