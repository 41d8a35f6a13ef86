using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;

namespace ZiWbk.Storage.Journal;

/// <summary>Damage of what was acknowledged is refused with its place; what was never acknowledged is cut off.</summary>
public sealed class JournalDamageTests : IDisposable
{
    private const int Trials = 200;

    private readonly Folder _folder = new();

    private string Journal => Path.Combine(_folder.Data, StatusStore.JournalFolder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_changed_byte_anywhere_before_the_last_flush_is_refused_with_segment_and_line()
    {
        await MakeAsync();
        var random = new Random(20261124);
        var segments = Directory.GetFiles(Journal).Order(StringComparer.Ordinal).ToArray();
        Assert.True(segments.Length > 2);
        for (var trial = 0; trial < Trials; trial++)
        {
            var segment = segments[random.Next(segments.Length - 1)];
            var sound = await File.ReadAllBytesAsync(segment, TestContext.Current.CancellationToken);
            var damaged = (byte[])sound.Clone();
            var at = random.Next(damaged.Length);
            damaged[at] ^= (byte)random.Next(1, 256);
            await File.WriteAllBytesAsync(segment, damaged, TestContext.Current.CancellationToken);

            var refused = await Assert.ThrowsAsync<StorageRefusedException>(() => _folder.OpenAsync());

            var line = sound.AsSpan(0, at).Count((byte)'\n') + 1;
            Assert.True(
                refused.Reason.En.Contains($"{Path.GetFileName(segment)}, line {line}", StringComparison.Ordinal),
                $"byte {at} of line {line} in {Path.GetFileName(segment)}: {refused.Reason.En}");
            await File.WriteAllBytesAsync(segment, sound, TestContext.Current.CancellationToken);
        }

        await using var open = await _folder.OpenAsync();
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
    }

    [Fact]
    public async Task A_missing_segment_is_refused()
    {
        await MakeAsync();
        var segments = Directory.GetFiles(Journal).Order(StringComparer.Ordinal).ToArray();
        File.Delete(segments[1]);

        await Assert.ThrowsAsync<StorageRefusedException>(() => _folder.OpenAsync());
    }

    [Fact]
    public async Task A_journal_that_ends_before_its_snapshot_is_refused()
    {
        await MakeAsync(keepSnapshots: true);
        File.Delete(Directory.GetFiles(Journal).Order(StringComparer.Ordinal).Last());

        Assert.Contains("a file is missing", (await Assert.ThrowsAsync<StorageRefusedException>(() => _folder.OpenAsync())).Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"seq\":9999,\"at\":\"2026-")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\n\0\0\0\0")]
    [InlineData("bukan sebuah baris\n")]
    public async Task An_end_that_was_never_acknowledged_is_cut_off_and_counted(string torn)
    {
        await MakeAsync();
        await File.AppendAllTextAsync(Directory.GetFiles(Journal).Order(StringComparer.Ordinal).Last(), torn, TestContext.Current.CancellationToken);

        await using var open = await _folder.OpenAsync();

        Assert.Equal(torn.Length, open.Store.CutBytes);
        Assert.Empty((await open.Store.VerifyAsync()).Differences);
        Assert.NotEmpty((await open.Store.SubmitAsync(open.Store.Now(Actor.Operator), new WriteNote(Office.Assessment, Matter.Of(Office.First), "sesudahnya"))).Events);
    }

    [Fact]
    public async Task A_snapshot_that_is_damaged_is_passed_over()
    {
        await MakeAsync(keepSnapshots: true);
        foreach (var snapshot in Directory.GetFiles(Path.Combine(_folder.Data, "snapshots")))
        {
            var bytes = await File.ReadAllBytesAsync(snapshot, TestContext.Current.CancellationToken);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(snapshot, bytes, TestContext.Current.CancellationToken);
        }

        await using var open = await _folder.OpenAsync();

        Assert.Empty((await open.Store.VerifyAsync()).Differences);
    }

    private async Task MakeAsync(bool keepSnapshots = false)
    {
        await using (var open = await _folder.OpenAsync(new() { SegmentBytes = 8_000 }))
        {
            await open.Store.WithOfficesAsync();
            await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
            for (var turn = 0; turn < 60; turn++)
                await open.Store.SubmitAsync(open.Store.Now(Actor.Operator), new WriteNote(Office.Assessment, Matter.Of(Office.First), $"catatan {turn}"));
        }

        if (!keepSnapshots)
            Directory.Delete(Path.Combine(_folder.Data, "snapshots"), recursive: true);
    }
}
