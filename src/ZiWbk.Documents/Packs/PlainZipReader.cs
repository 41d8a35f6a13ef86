using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ZiWbk.Documents.Packs;

/// <summary>Reads a <see cref="PlainZip"/>, and nothing but one: whatever is not byte for byte as the writer leaves it is refused.</summary>
internal sealed class PlainZipReader
{
    private const int LongestName = 300;
    private const int MostEntries = 20_000;

    private readonly Stream _stream;

    private PlainZipReader(Stream stream, IReadOnlyList<PlainEntry> entries, string comment) => (_stream, Entries, Comment) = (stream, entries, comment);

    public IReadOnlyList<PlainEntry> Entries { get; }

    public string Comment { get; }

    /// <summary>Reads all of it once, taking the sum of every entry; null where it is not of this form.</summary>
    public static PlainZipReader? Read(Stream stream)
    {
        var entries = new List<PlainEntry>();
        var header = new byte[PlainZip.LocalLength];
        stream.Position = 0;
        while (true)
        {
            var at = stream.Position;
            if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || entries.Count > MostEntries)
                return null;
            var mark = BinaryPrimitives.ReadUInt32LittleEndian(header);
            if (mark == PlainZip.CentralMark && entries.Count > 0)
                return Ended(stream, entries, at);
            if (mark != PlainZip.LocalMark || Entry(stream, header, at) is not { } entry)
                return null;
            entries.Add(entry);
        }
    }

    /// <summary>The bytes of an entry, which were held against its sum.</summary>
    public byte[] Content(PlainEntry entry)
    {
        var bytes = new byte[entry.Length];
        _stream.Position = entry.Content;
        _stream.ReadExactly(bytes);
        return bytes;
    }

    private static PlainEntry? Entry(Stream stream, byte[] header, long at)
    {
        var (length, name) = (BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(18)), BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(26)));
        if (name is 0 or > LongestName || at + PlainZip.LocalLength + name + length > stream.Length)
            return null;
        var letters = new byte[name];
        stream.ReadExactly(letters);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (crc, buffer) = (default(Crc32), new byte[1 << 16]);
        for (long left = length; left > 0;)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
                return null;
            hash.AppendData(buffer, 0, read);
            crc.Add(buffer.AsSpan(0, read));
            left -= read;
        }

        var entry = new PlainEntry(Encoding.UTF8.GetString(letters), at, length, crc.Value) { Hash = Convert.ToHexStringLower(hash.GetHashAndReset()) };
        // Every field at once: what the writer would have written for these bytes.
        return PlainZip.Local(entry).AsSpan().SequenceEqual([.. header, .. letters]) ? entry : null;
    }

    private static PlainZipReader? Ended(Stream stream, List<PlainEntry> entries, long at)
    {
        var expected = PlainZip.Directory(entries, at, new string('0', PlainZip.CommentLength));
        if (stream.Length - at != expected.Length)
            return null;
        var found = new byte[expected.Length];
        stream.Position = at;
        stream.ReadExactly(found);
        return found.AsSpan()[..^PlainZip.CommentLength].SequenceEqual(expected.AsSpan()[..^PlainZip.CommentLength])
            ? new(stream, entries, Encoding.ASCII.GetString(found.AsSpan()[^PlainZip.CommentLength..]))
            : null;
    }
}
