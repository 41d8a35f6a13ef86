using System.Buffers.Binary;
using System.Text;

namespace ZiWbk.Documents.Packs;

/// <summary>
/// The one form a pack's zip has: entries stored as they are, in order, with the same fields on every machine and nothing between them. Any zip
/// program opens it; what <see cref="PlainZipReader"/> takes is this form byte for byte, so that no byte of a pack can be changed unseen. The library's own writer
/// names the system it ran on and the moment, and its compression differs from one version to the next.
/// </summary>
internal static class PlainZip
{
    public const uint LocalMark = 0x04034B50;
    public const uint CentralMark = 0x02014B50;
    public const int LocalLength = 30;
    public const int CommentLength = 64;

    private const uint EndMark = 0x06054B50;
    private const ushort Version = 20;

    // Names are UTF-8.
    private const ushort Flags = 0x0800;

    // 1 January 1980, the earliest a zip can say.
    private const ushort Date = 0x0021;

    public static byte[] Local(PlainEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        var bytes = new byte[LocalLength + name.Length];
        var fields = new Fields(bytes);
        fields.Four(LocalMark).Two(Version);
        Common(fields, entry, name);
        name.CopyTo(bytes, LocalLength);
        return bytes;
    }

    /// <summary>All that stands behind the entries.</summary>
    public static byte[] Directory(IReadOnlyList<PlainEntry> entries, long at, string comment)
    {
        using var directory = new MemoryStream();
        foreach (var entry in entries)
        {
            var name = Encoding.UTF8.GetBytes(entry.Name);
            var bytes = new byte[46 + name.Length];
            var fields = new Fields(bytes);
            fields.Four(CentralMark).Two(Version).Two(Version);
            Common(fields, entry, name);
            fields.Two(0).Two(0).Two(0).Four(0).Four((uint)entry.At);
            name.CopyTo(bytes, 46);
            directory.Write(bytes);
        }

        var length = (uint)directory.Length;
        var words = Encoding.ASCII.GetBytes(comment);
        var end = new byte[22 + words.Length];
        new Fields(end).Four(EndMark).Two(0).Two(0).Two((ushort)entries.Count).Two((ushort)entries.Count).Four(length).Four((uint)at).Two((ushort)words.Length);
        words.CopyTo(end, 22);
        directory.Write(end);
        return directory.ToArray();
    }

    private static void Common(Fields fields, PlainEntry entry, byte[] name) =>
        fields.Two(Flags).Two(0).Two(0).Two(Date).Four(entry.Crc).Four((uint)entry.Length).Four((uint)entry.Length).Two((ushort)name.Length).Two(0);

    private sealed class Fields(byte[] bytes)
    {
        private int _at;

        public Fields Two(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(_at), value);
            _at += 2;
            return this;
        }

        public Fields Four(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(_at), value);
            _at += 4;
            return this;
        }
    }
}

/// <summary>An entry of a zip.</summary>
/// <param name="Name">Its name.</param>
/// <param name="At">Where its header begins.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Crc">Their sum.</param>
internal sealed record PlainEntry(string Name, long At, long Length, uint Crc)
{
    /// <summary>The SHA-256 of its bytes, hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Where its bytes begin.</summary>
    public long Content => At + PlainZip.LocalLength + Encoding.UTF8.GetByteCount(Name);
}
