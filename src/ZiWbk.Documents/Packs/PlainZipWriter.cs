using System.Security.Cryptography;

namespace ZiWbk.Documents.Packs;

/// <summary>Writes a <see cref="PlainZip"/>, each entry streamed.</summary>
/// <param name="stream">Where to; it can seek, stands at its beginning and stays open.</param>
internal sealed class PlainZipWriter(Stream stream)
{
    // Beyond this a zip takes another form.
    private const long MostBytes = uint.MaxValue - (1 << 20);

    private readonly List<PlainEntry> _entries = [];

    /// <summary>What has been written.</summary>
    public IReadOnlyList<PlainEntry> Entries => _entries;

    /// <summary>Adds an entry.</summary>
    /// <exception cref="DocumentRefusedException">The whole becomes too large for a zip.</exception>
    public PlainEntry Add(string name, Stream content)
    {
        var at = stream.Position;
        // Its place is kept, and filled once the sum is known.
        stream.Write(PlainZip.Local(new(name, at, 0, 0)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (crc, length, buffer) = (default(Crc32), 0L, new byte[1 << 16]);
        for (int read; (read = content.Read(buffer)) > 0; length += read)
        {
            if (stream.Position + read > MostBytes)
                throw new DocumentRefusedException(
                    "Berkas bukti melebihi 4 GB. Serahkan berkas bukti terbesar secara terpisah.", "The pack exceeds 4 GB. Hand over the largest files of evidence separately.");
            stream.Write(buffer, 0, read);
            hash.AppendData(buffer, 0, read);
            crc.Add(buffer.AsSpan(0, read));
        }

        var entry = new PlainEntry(name, at, length, crc.Value) { Hash = Convert.ToHexStringLower(hash.GetHashAndReset()) };
        var end = stream.Position;
        stream.Position = at;
        stream.Write(PlainZip.Local(entry));
        stream.Position = end;
        _entries.Add(entry);
        return entry;
    }

    /// <summary>Adds an entry of bytes at hand.</summary>
    public PlainEntry Add(string name, byte[] content) => Add(name, new MemoryStream(content, writable: false));

    /// <summary>Ends it.</summary>
    public void Finish(string comment) => stream.Write(PlainZip.Directory(_entries, stream.Position, comment));
}
