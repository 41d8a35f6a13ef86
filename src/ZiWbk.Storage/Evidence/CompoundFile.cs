using System.Buffers.Binary;
using System.Text;

namespace ZiWbk.Storage.Evidence;

/// <summary>
/// The container of old Office documents (OLE compound file), as far as its directory and the large streams go. Nothing in the file
/// is believed: every chain ends after as many steps as the file has sectors, and memory grows with the file, not with its claims.
/// </summary>
internal sealed class CompoundFile
{
    /// <summary>Where the format puts no entry.</summary>
    public const uint NoEntry = 0xFFFF_FFFF;

    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int HeaderFatCount = 109;
    private const int MiniStreamCutoff = 4096;
    private const uint EndOfChain = 0xFFFF_FFFE;
    private const uint FreeSector = 0xFFFF_FFFF;

    private readonly Stream _content;
    private readonly int _sectorLength;
    private readonly uint _sectors;
    private readonly uint[] _next;

    /// <exception cref="IOException">It is damaged; so also for all that follows.</exception>
    public CompoundFile(Stream content)
    {
        _content = content;
        var header = new byte[HeaderLength];
        content.Position = 0;
        content.ReadExactly(header);

        var (version, shift) = (Short(header, 0x1A), Short(header, 0x1E));
        Demand((version, shift) is (3, 9) or (4, 12));
        Demand(Short(header, 0x1C) == 0xFFFE && Short(header, 0x20) == 6 && Word(header, 0x38) == MiniStreamCutoff);
        _sectorLength = 1 << shift;
        var sectors = (content.Length - _sectorLength + _sectorLength - 1) / _sectorLength;
        Demand(sectors is > 0 and < int.MaxValue / sizeof(uint));
        _sectors = (uint)sectors;
        _next = ReadChains(header);
        Entries = ReadEntries(Word(header, 0x30), version);
    }

    /// <summary>All entries of the directory, also those that nothing leads to.</summary>
    public IReadOnlyList<CompoundEntry> Entries { get; }

    /// <summary>The entries at the top, where a document keeps its main stream; embedded documents lie deeper.</summary>
    public IReadOnlyList<CompoundEntry> Top()
    {
        var (top, open, seen) = (new List<CompoundEntry>(), new Stack<uint>(), new HashSet<uint> { 0 });
        open.Push(Entries[0].Child);
        while (open.TryPop(out var at))
        {
            if (at == NoEntry)
                continue;
            Demand(at < Entries.Count && seen.Add(at));
            var entry = Entries[(int)at];
            Demand(entry.Kind is CompoundEntryKind.Storage or CompoundEntryKind.Stream);
            top.Add(entry);
            open.Push(entry.Left);
            open.Push(entry.Right);
        }

        return top;
    }

    /// <summary>
    /// The sectors of a stream in their order, the last one cut to the stream's length. Small streams, which lie elsewhere, count as
    /// damage: PowerPoint and its likes never write theirs that small.
    /// </summary>
    public IEnumerable<ReadOnlyMemory<byte>> Read(CompoundEntry stream)
    {
        Demand(stream.Length >= MiniStreamCutoff && stream.Length <= _content.Length);
        var left = stream.Length;
        foreach (var sector in Chain(stream.Start))
        {
            if (left == 0)
                yield break;
            var bytes = ReadSector(sector);
            var length = (int)Math.Min(left, bytes.Length);
            left -= length;
            yield return bytes.AsMemory(0, length);
        }

        Demand(left == 0);
    }

    // For each sector the one that follows it in its chain (the FAT), put together from the sectors that hold it.
    private uint[] ReadChains(byte[] header)
    {
        var next = new uint[_sectors];
        Array.Fill(next, FreeSector);
        var perSector = _sectorLength / sizeof(uint);
        var at = 0;
        foreach (var sector in FatSectors(header, (int)((_sectors + perSector - 1) / perSector)))
        {
            var bytes = ReadSector(sector);
            for (var i = 0; i < perSector && at < next.Length; i++, at++)
                next[at] = Word(bytes, i * sizeof(uint));
        }

        return next;
    }

    // The first 109 stand in the header, the others in a chain of their own (the DIFAT). More than the file has room for are not read.
    private IEnumerable<uint> FatSectors(byte[] header, int needed)
    {
        for (var i = 0; i < HeaderFatCount && needed > 0; i++, needed--)
        {
            var sector = Word(header, 0x4C + i * sizeof(uint));
            if (sector == FreeSector)
                yield break;
            yield return sector;
        }

        var at = Word(header, 0x44);
        for (var steps = 0u; needed > 0 && at is not (EndOfChain or FreeSector); steps++)
        {
            Demand(steps < _sectors);
            var bytes = ReadSector(at);
            var last = _sectorLength - sizeof(uint);
            for (var i = 0; i < last && needed > 0; i += sizeof(uint), needed--)
            {
                var sector = Word(bytes, i);
                if (sector == FreeSector)
                    yield break;
                yield return sector;
            }

            at = Word(bytes, last);
        }
    }

    private List<CompoundEntry> ReadEntries(uint first, int version)
    {
        var entries = new List<CompoundEntry>();
        foreach (var sector in Chain(first))
        {
            var bytes = ReadSector(sector);
            for (var at = 0; at < bytes.Length; at += EntryLength)
                entries.Add(ReadEntry(bytes.AsSpan(at, EntryLength), version));
        }

        Demand(entries.Count > 0 && entries[0].Kind == CompoundEntryKind.Root);
        return entries;
    }

    private static CompoundEntry ReadEntry(ReadOnlySpan<byte> entry, int version)
    {
        var kind = (CompoundEntryKind)entry[0x42];
        if (kind == CompoundEntryKind.Unused)
            return new("", kind, NoEntry, NoEntry, NoEntry, EndOfChain, 0);
        Demand(Enum.IsDefined(kind));

        // The length counts the zero at the end. A zero within would hide what comes after it from some programs.
        var length = Short(entry, 0x40) - sizeof(char);
        Demand(length is >= sizeof(char) and <= 62 && length % sizeof(char) == 0);
        var name = Encoding.Unicode.GetString(entry[..length]);
        Demand(!name.Contains('\0', StringComparison.Ordinal));

        // Writers of version 3 leave rubbish in the upper half of the length.
        var size = version == 3 ? Word(entry, 0x78) : BinaryPrimitives.ReadInt64LittleEndian(entry[0x78..]);
        return new(name, kind, Word(entry, 0x44), Word(entry, 0x48), Word(entry, 0x4C), Word(entry, 0x74), size);
    }

    private IEnumerable<uint> Chain(uint first)
    {
        var steps = 0u;
        for (var sector = first; sector != EndOfChain; sector = _next[sector])
        {
            Demand(sector < _sectors && steps++ < _sectors);
            yield return sector;
        }
    }

    private byte[] ReadSector(uint sector)
    {
        Demand(sector < _sectors);
        var bytes = new byte[_sectorLength];
        _content.Position = (sector + 1L) * _sectorLength;
        _content.ReadExactly(bytes);
        return bytes;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static void Demand(bool sound)
    {
        if (!sound)
            throw new InvalidDataException("The compound file is damaged.");
    }
}
