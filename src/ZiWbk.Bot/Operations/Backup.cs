using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Events;

namespace ZiWbk.Bot.Operations;

/// <summary>Copies everything away while the bot goes on.</summary>
/// <param name="Folder">Where to, a full path.</param>
internal sealed record Backup(string Folder) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var made = await host.Store.BackUpAsync(Actor.Operator, Folder);
        return Results.Of(
            $"Cadangan lengkap di {Folder}: {made.Files.Count} berkas, sampai catatan {made.Sequence}.",
            $"The backup is complete in {Folder}: {made.Files.Count} files, up to event {made.Sequence}.",
            new JsonObject { ["folder"] = Folder, ["sequence"] = made.Sequence, ["head"] = made.Head, ["files"] = made.Files.Count });
    }
}
