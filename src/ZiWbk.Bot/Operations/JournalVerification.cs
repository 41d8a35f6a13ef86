using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Operations;

/// <summary>Holds journal, memory and documents against each other.</summary>
internal sealed record JournalVerification : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var found = await host.Store.VerifyAsync();
        var list = string.Concat(found.Differences.Select(difference => "\n  " + difference));
        var json = new JsonObject { ["events"] = found.Events, ["head"] = found.Head, ["differences"] = Results.List(found.Differences) };
        return found.Differences.Count == 0
            ? Results.Of(
                $"Jurnal utuh: {found.Events} catatan, rantai dan semua dokumen cocok.\nKepala rantai: {found.Head}",
                $"The journal is whole: {found.Events} events, the chain and all documents agree.\nHead of the chain: {found.Head}",
                json)
            : Results.Of(
                $"{found.Differences.Count} perbedaan ditemukan pada {found.Events} catatan:{list}",
                $"{found.Differences.Count} differences found in {found.Events} events:{list}",
                json,
                done: false);
    }
}
