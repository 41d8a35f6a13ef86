using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Bot.Operations;

/// <summary>Puts a backup in the place of what stands.</summary>
/// <param name="Folder">The backup, a full path.</param>
internal sealed record Restoration(string Folder) : Operation
{
    public override async Task<OperationResult> RunAsync(StatusHost host)
    {
        var manifest = await host.RestoreAsync(Folder);
        var aside = host.Store.Current.Backups[^1].Folder;
        return Results.Of(
            $"Dipulihkan dari {Folder} sampai catatan {manifest.Sequence}. Data sebelumnya disimpan di {aside}. Pesan yang menunggu sebelum saat itu tidak dikirim.",
            $"Restored from {Folder} up to event {manifest.Sequence}. The former data is kept in {aside}. Messages that waited before then are not sent.",
            new JsonObject { ["from"] = Folder, ["sequence"] = manifest.Sequence, ["setAside"] = aside });
    }
}
