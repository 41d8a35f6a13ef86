using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;

namespace ZiWbk.Bot.Operations;

/// <summary>Erases a person's data.</summary>
/// <param name="Person">The person's id, e.g. p12.</param>
internal sealed record PersonErasure(string Person) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        if (!PersonId.TryParse(Person, null, out var id))
            throw new DocumentRefusedException($"'{Person}' bukan nomor orang. Contoh: p12.", $"'{Person}' is not a person's id. Example: p12.");
        var erased = await host.Store.EraseAsync(host.Store.Now(Actor.Operator), id);
        var links = erased.LinksNaming.Count == 0 ? default : new Assessment.Bilingual(
            $"\nTautan bukti yang masih memuat namanya (milik kantor): {string.Join(", ", erased.LinksNaming)}.",
            $"\nLinks of evidence that still contain the name (the office's own): {string.Join(", ", erased.LinksNaming)}.");
        var copies = erased.Copies.Count == 0 ? default : new Assessment.Bilingual(
            $"\nCadangan berikut masih memuat datanya; hapus bila tidak diperlukan lagi:\n  {string.Join("\n  ", erased.Copies)}",
            $"\nThese copies still hold the data; delete them when they are no longer needed:\n  {string.Join("\n  ", erased.Copies)}");
        return Results.Of(
            $"Data {id} dihapus dari {erased.Lines} catatan, {erased.NamedByOthers} di antaranya tulisan orang lain yang menyebutnya. Nilai tidak berubah.{links.Id}{copies.Id}",
            $"The data of {id} was erased from {erased.Lines} events, {erased.NamedByOthers} of them words by others that named the person. Scores are unchanged.{links.En}{copies.En}",
            new JsonObject
            {
                ["person"] = id.ToString(),
                ["lines"] = erased.Lines,
                ["namedByOthers"] = erased.NamedByOthers,
                ["links"] = Results.List(erased.LinksNaming),
                ["copies"] = Results.List(erased.Copies),
            });
    }
}
