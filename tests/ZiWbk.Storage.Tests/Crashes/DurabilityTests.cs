using ZiWbk.Storage.Evidence;

namespace ZiWbk.Storage.Crashes;

/// <summary>What SIGKILL cannot show, because the system keeps what was written: what is flushed, and before what.</summary>
public sealed class DurabilityTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly List<string> _deeds = [];

    private StoreOptions Recorded => new() { Around = disk => new RecordingDisk(disk, _deeds) };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_start_makes_durable_what_it_found_before_it_builds_on_it()
    {
        await using (var open = await _folder.OpenAsync())
            await open.Store.WithOfficesAsync();

        await using (var again = await _folder.OpenAsync(Recorded))
            await again.Store.JoinAsync("Sari Wulandari", "telegram:777001");

        var before = _deeds.TakeWhile(deed => !deed.StartsWith("write", StringComparison.Ordinal) && !deed.StartsWith("rename", StringComparison.Ordinal)).ToArray();
        Assert.Contains("flush journal/000000000001.jsonl", before);
        Assert.Contains("flush folder journal", before);
    }

    [Fact]
    public async Task The_folder_of_the_evidence_is_durable_before_a_file_is()
    {
        await using var open = await _folder.OpenAsync(Recorded);
        _deeds.Clear();
        var evidence = new EvidenceStore(open.Store, new EvidenceLimits());

        var stored = evidence.Save(new MemoryStream("%PDF-1.4\nsurat"u8.ToArray()), "surat.pdf");

        var path = EvidenceStore.PathOf(stored.File!.Hash);
        Assert.Equal(
            ["flush folder ", "write evidence/incoming/1.part", "flush evidence/incoming/1.part", "flush folder evidence", $"rename {path}", $"flush folder {Path.GetDirectoryName(path)}"],
            _deeds);
    }

    [Fact]
    public async Task A_half_written_snapshot_goes_with_the_next_one()
    {
        await using (var open = await _folder.OpenAsync())
            await open.Store.WithOfficesAsync();
        var half = Path.Combine(_folder.Data, "snapshots", "000000000001.snapshot.tmp");
        await File.WriteAllTextAsync(half, "half", TestContext.Current.CancellationToken);

        await using (var again = await _folder.OpenAsync())
            await again.Store.JoinAsync("Sari Wulandari", "telegram:777001");

        Assert.False(File.Exists(half));
    }
}
