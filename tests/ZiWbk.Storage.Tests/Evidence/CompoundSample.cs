using System.Buffers.Binary;
using System.Text;

namespace ZiWbk.Storage.Tests.Evidence;

/// <summary>An entry to put in a compound file: a storage if it has children, else a stream.</summary>
internal sealed record CompoundNode(string Name, params CompoundNode[] Children)
{
    public byte[] Content { get; init; } = [];
}

/// <summary>
/// Builds a compound file of version 3 as small as it goes. Sector 0 is the FAT, the directory follows, then the streams; siblings
/// hang on each other's right.
/// </summary>
internal static class CompoundSample
{
    public const int Sector = 512;
    public const int Fat = Sector;
    public const int Directory = 2 * Sector;
    public const int Entry = 128;

    private const uint None = 0xFFFF_FFFF;
    private const uint End = 0xFFFF_FFFE;

    public static byte[] Build(CompoundNode[] top)
    {
        var entries = new List<(CompoundNode Node, byte Kind, uint Right, uint Child)> { (new("Root Entry"), 5, None, None) };
        entries[0] = entries[0] with { Child = Add(entries, top) };

        var directorySectors = (entries.Count * Entry + Sector - 1) / Sector;
        var fat = Enumerable.Repeat(None, Sector / 4).ToArray();
        fat[0] = 0xFFFF_FFFD;
        var next = Chain(fat, 1, directorySectors);
        var directory = new byte[directorySectors * Sector];
        var streams = new MemoryStream();
        for (var i = 0; i < entries.Count; i++)
        {
            var (node, kind, right, child) = entries[i];
            var entry = directory.AsSpan(i * Entry, Entry);
            var length = Encoding.Unicode.GetBytes(node.Name, entry);
            Put(entry, 0x40, (ushort)(length + 2));
            entry[0x42] = kind;
            Put(entry, 0x44, None);
            Put(entry, 0x48, right);
            Put(entry, 0x4C, child);
            Put(entry, 0x74, node.Content.Length == 0 ? End : (uint)next);
            Put(entry, 0x78, (uint)node.Content.Length);
            var sectors = (node.Content.Length + Sector - 1) / Sector;
            streams.Write(node.Content);
            streams.Write(new byte[sectors * Sector - node.Content.Length]);
            next = Chain(fat, next, sectors);
        }

        return [.. Header(), .. fat.SelectMany(BitConverter.GetBytes), .. directory, .. streams.ToArray()];
    }

    private static uint Add(List<(CompoundNode Node, byte Kind, uint Right, uint Child)> entries, CompoundNode[] nodes)
    {
        var right = None;
        foreach (var node in nodes.Reverse())
        {
            var child = Add(entries, node.Children);
            entries.Add((node, node.Children.Length > 0 ? (byte)1 : (byte)2, right, child));
            right = (uint)entries.Count - 1;
        }

        return right;
    }

    private static int Chain(uint[] fat, int first, int count)
    {
        for (var i = 0; i < count; i++)
            fat[first + i] = i == count - 1 ? End : (uint)(first + i + 1);
        return first + count;
    }

    private static byte[] Header()
    {
        var header = new byte[Sector];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header, 0);
        Put(header, 0x18, (ushort)0x3E);
        Put(header, 0x1A, (ushort)3);
        Put(header, 0x1C, (ushort)0xFFFE);
        Put(header, 0x1E, (ushort)9);
        Put(header, 0x20, (ushort)6);
        Put(header, 0x2C, 1u);
        Put(header, 0x30, 1u);
        Put(header, 0x38, 4096u);
        Put(header, 0x3C, End);
        Put(header, 0x44, End);
        for (var at = 0x4C; at < Sector; at += 4)
            Put(header, at, at == 0x4C ? 0u : None);
        return header;
    }

    private static void Put(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);

    private static void Put(Span<byte> bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes[at..], value);
}
