using System.Security.Cryptography;
using System.Text;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;

namespace ZiWbk.Storage.Evidence;

public sealed class EvidenceStoreTests : IDisposable
{
    private static readonly byte[] _pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n");

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_lies_under_the_hash_of_its_content_and_nothing_else_is_left()
    {
        await using var open = await _folder.OpenAsync();
        var store = new EvidenceStore(open.Store, new());

        var saved = store.Save(new MemoryStream(_pdf), "SK Tim.pdf");

        var hash = Convert.ToHexStringLower(SHA256.HashData(_pdf));
        Assert.Null(saved.Refusal);
        Assert.Equal(new StoredFile(hash, _pdf.Length, "pdf"), saved.File);
        Assert.Equal(_pdf, await File.ReadAllBytesAsync(Path.Combine(_folder.Data, EvidenceStore.PathOf(hash)), TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Data, "evidence", "incoming")));
    }

    [Fact]
    public async Task The_same_file_sent_twice_is_kept_once()
    {
        await using var open = await _folder.OpenAsync();
        var store = new EvidenceStore(open.Store, new());

        Assert.Equal(store.Save(new MemoryStream(_pdf), "a.pdf").File, store.Save(new MemoryStream(_pdf), "b.pdf").File);

        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Data, "evidence"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        await using var open = await _folder.OpenAsync();
        var store = new EvidenceStore(open.Store, new());

        var saved = store.Save(new MemoryStream("MZ program"u8.ToArray()), "laporan.pdf");

        Assert.Null(saved.File);
        Assert.NotNull(saved.Refusal);
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Data, "evidence"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_is_read_no_further_than_the_limit()
    {
        await using var open = await _folder.OpenAsync();
        var store = new EvidenceStore(open.Store, new() { MaxBytes = 1000 });
        var endless = new Endless();

        var saved = store.Save(endless, "besar.pdf");

        Assert.NotNull(saved.Refusal);
        Assert.InRange(endless.Given, 1001, 200_000);
    }

    [Fact]
    public async Task An_upload_cut_off_is_gone_after_the_next_start()
    {
        await using (var open = await _folder.OpenAsync())
        {
            _ = new EvidenceStore(open.Store, new());
            await File.WriteAllBytesAsync(Path.Combine(_folder.Data, "evidence", "incoming", "7.part"), _pdf, TestContext.Current.CancellationToken);
        }

        await using var again = await _folder.OpenAsync();
        _ = new EvidenceStore(again.Store, new());

        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Data, "evidence", "incoming")));
    }

    [Fact]
    public async Task A_stored_file_that_goes_missing_is_found()
    {
        await using var open = await _folder.OpenAsync();
        await open.Store.WithOfficesAsync();
        var (person, _) = await open.Store.JoinAsync("Sari Wulandari", "telegram:777001");
        var store = new EvidenceStore(open.Store, new());
        var file = store.Save(new MemoryStream(_pdf), "SK.pdf").File!;
        var attach = new AttachEvidence(Office.Assessment, [Matter.Of(Office.First)], file, null, new DateOnly(2026, 3, 1), "SK.pdf");
        Assert.Null((await open.Store.SubmitAsync(open.Store.Now(Actor.Of(person)), attach)).Refusal);
        Assert.Empty(EvidenceFinding.Of(open.Store.Current, Office.Assessment, store.IsStored));

        File.Delete(Path.Combine(_folder.Data, EvidenceStore.PathOf(file.Hash)));

        Assert.Equal(FindingKind.FileMissing, Assert.Single(EvidenceFinding.Of(open.Store.Current, Office.Assessment, store.IsStored)).Kind);
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
