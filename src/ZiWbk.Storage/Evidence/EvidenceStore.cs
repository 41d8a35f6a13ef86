using System.Globalization;
using System.Security.Cryptography;
using ZiWbk.Assessment;
using ZiWbk.Status.Evidence;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Evidence;

/// <summary>What became of a file that was sent.</summary>
/// <param name="File">The file, its bytes on disk; null where it was refused.</param>
/// <param name="Name">Its name, safe to show and to save under.</param>
/// <param name="Refusal">Why not, in a sentence for who sent it.</param>
public sealed record StoredEvidence(StoredFile? File, string Name, Bilingual? Refusal);

/// <summary>
/// The files of evidence, each under the SHA-256 of its content. A file is examined before it is kept, and its bytes are on disk
/// before anything speaks of it; what is cut off leaves a temporary file, deleted at the next start.
/// </summary>
public sealed class EvidenceStore
{
    internal const string Folder = "evidence";
    private const string Incoming = "evidence/incoming";

    private readonly IDisk _disk;
    private readonly EvidenceLimits _limits;
    private long _next;

    /// <summary>The evidence of a data folder.</summary>
    /// <param name="store">Its status.</param>
    /// <param name="limits">What is accepted.</param>
    public EvidenceStore(StatusStore store, EvidenceLimits limits)
        : this(store.Disk, limits)
    {
    }

    internal EvidenceStore(IDisk disk, EvidenceLimits limits)
    {
        _disk = disk;
        _limits = limits;
        disk.CreateFolder(Incoming);
        disk.FlushFolder("");
        foreach (var name in disk.List(Incoming))
            disk.Delete($"{Incoming}/{name}");
    }

    /// <summary>Where the file of a hash lies in the data folder.</summary>
    public static string PathOf(string hash) => $"{Folder}/{hash[..2]}/{hash}";

    /// <summary>Whether the file of a hash is on disk.</summary>
    public bool IsStored(string hash) => _disk.Exists(PathOf(hash));

    /// <summary>Opens the file of a hash.</summary>
    /// <exception cref="IOException">It is missing.</exception>
    public Stream Open(string hash) => _disk.OpenRead(PathOf(hash));

    /// <summary>Examines and keeps a file; when it returns, its bytes are on disk.</summary>
    /// <param name="content">The file, read once and no further than the limit.</param>
    /// <param name="fileName">As it was sent.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public StoredEvidence Save(Stream content, string fileName)
    {
        var name = EvidenceExaminer.SafeName(fileName);
        var temporary = $"{Incoming}/{Interlocked.Increment(ref _next).ToString(CultureInfo.InvariantCulture)}.part";
        try
        {
            var (hash, length) = Receive(content, temporary);
            Examination examination;
            using (var stream = _disk.OpenRead(temporary))
                examination = EvidenceExaminer.Examine(stream, fileName, _limits);
            if (examination.Refusal is { } refusal)
                return new(null, name, refusal);

            var path = PathOf(hash);
            var folder = path[..path.LastIndexOf('/')];
            _disk.CreateFolder(folder);
            _disk.FlushFolder(Folder);
            _disk.Rename(temporary, path);
            _disk.FlushFolder(folder);
            return new(new(hash, length, examination.Kind.ToString()!.ToLowerInvariant()), name, null);
        }
        finally
        {
            _disk.Delete(temporary);
        }
    }

    // One byte more than the limit is enough to know.
    private (string Hash, long Length) Receive(Stream content, string temporary)
    {
        using var file = _disk.OpenAppend(temporary);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        var left = _limits.MaxBytes + 1;
        for (int read; left > 0 && (read = content.Read(buffer, 0, (int)Math.Min(buffer.Length, left))) > 0; left -= read)
        {
            file.Write(buffer.AsSpan(0, read));
            hash.AppendData(buffer, 0, read);
        }

        file.Flush();
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
    }
}
