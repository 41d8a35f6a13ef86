using System.Text.Json.Nodes;
using ZiWbk.Bot.Hosting;
using ZiWbk.Documents;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;

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
