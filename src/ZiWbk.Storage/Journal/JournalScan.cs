using System.Globalization;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Journal;

/// <summary>Reads the segments of a journal from the first line to the last, holding every line against the chain.</summary>
internal sealed class JournalScan
{
    private readonly IDisk _disk;
    private readonly string _folder;
    private readonly JournalMark? _from;
    private byte[] _chain = JournalLine.Origin;
    private string _segment = "";
    private int _number = 1;

    /// <summary>A scan from a mark on, or from the first line.</summary>
    public JournalScan(IDisk disk, string folder, JournalMark? from = null)
    {
        _disk = disk;
        _folder = folder;
        _from = from;
    }

    /// <summary>The number of the last sound line.</summary>
    public long Sequence { get; private set; }

    /// <summary>The hash of the last sound line.</summary>
    public ReadOnlySpan<byte> Chain => _chain;

    /// <summary>How many bytes at the end of the last segment were never acknowledged and are to be cut off.</summary>
    public long TornBytes { get; private set; }

    /// <summary>How long the last segment is without them.</summary>
    public long SoundLength { get; private set; }

    /// <summary>The name of a segment that begins with a line.</summary>
    public static string NameOf(long firstSequence) => firstSequence.ToString("d12", CultureInfo.InvariantCulture) + ".jsonl";

    /// <summary>The segments of a journal, in order.</summary>
    public static IReadOnlyList<string> Segments(IDisk disk, string folder) =>
        [.. disk.List(folder).Where(name => name.EndsWith(".jsonl", StringComparison.Ordinal))];

    /// <summary>The sound lines in order. What was never acknowledged at the very end is left out; any other damage is refused.</summary>
    /// <exception cref="StorageRefusedException">The journal is damaged; the sentence names segment and line.</exception>
    public IEnumerable<ScannedLine> Lines()
    {
        var segments = Segments(_disk, _folder);
        var marked = Marked(segments);
        for (var at = 0; at < segments.Count; at++)
        {
            if (marked is not null && segments[at] != _from!.Segment)
                continue;
            var bytes = marked ?? _disk.ReadFrom($"{_folder}/{segments[at]}", 0);
            var before = marked is null ? 0 : _from!.Offset;
            var number = marked is null ? 1 : _from!.Number;
            marked = null;
            var position = 0;
            var last = at == segments.Count - 1;
            // Lines of a turn that is not whole are held back until it is.
            var turn = new List<ScannedLine>();
            var turnStart = 0;
            var turnChain = _chain;
            while (position < bytes.Length)
            {
                if (Sound(bytes, position, turn.Count) is not { } line)
                {
                    if (!last || !IsTorn(bytes, position, turn.Count))
                        throw Damaged(segments[at], number);
                    break;
                }

                if (turn.Count == 0)
                {
                    turnStart = position;
                    turnChain = line.ChainBefore;
                }

                turn.Add(line with { Segment = segments[at], Number = number, Offset = before + position });
                position += line.Bytes.Length + 1;
                number++;
                if (line.Part < line.Parts)
                    continue;
                foreach (var whole in turn)
                {
                    Sequence = whole.Content.Sequence;
                    yield return whole;
                }

                turn.Clear();
            }

            if (turn.Count > 0)
            {
                if (!last)
                    throw Damaged(segments[at], number);
                _chain = turnChain;
                position = turnStart;
            }

            (_segment, _number) = (segments[at], number);
            SoundLength = before + position;
            TornBytes = bytes.Length - position;
        }
    }

    // What stands from the mark on, and the chain before it; null where reading begins at the first line, also because the segment
    // has been written anew since the mark was looked up.
    private byte[]? Marked(IReadOnlyList<string> segments)
    {
        if (_from is null || !segments.Contains(_from.Segment))
            return null;
        var bytes = _disk.ReadFrom($"{_folder}/{_from.Segment}", _from.Offset);
        (_chain, Sequence) = (_from.ChainBefore, _from.Sequence - 1);
        if (Sound(bytes, 0, 0) is not null)
        {
            _chain = _from.ChainBefore;
            return bytes;
        }

        (_chain, Sequence) = (JournalLine.Origin, 0);
        return null;
    }

    private ScannedLine? Sound(byte[] bytes, int position, int held)
    {
        var length = bytes.AsSpan(position).IndexOf((byte)'\n');
        if (length < 0)
            return null;
        var line = bytes.AsMemory(position, length);
        if (!JournalLine.TrySplit(line, out var parts) || parts.Sequence != Sequence + held + 1)
            return null;
        var before = _chain;
        var chain = JournalLine.Chain(before, parts.Covered.Span);
        if (!chain.AsSpan().SequenceEqual(parts.Hash))
            return null;
        // The chain does not reach the personal values; their seal, which it holds, does.
        if (!JournalLine.SealHolds(parts))
            return null;
        var (part, of) = PartOf(parts.Covered.Span);
        if (part != held + 1)
            return null;
        _chain = chain;
        return new(line, parts, before, part, of, "", 0, 0);
    }

    // The chain holds the line's content; its place in the turn is found without reading all of it. Only the part before the
    // data is looked at, for words of people can say anything.
    private static (int Part, int Parts) PartOf(ReadOnlySpan<byte> covered)
    {
        var head = covered[..Math.Max(0, covered.IndexOf(",\"kind\":"u8))];
        var at = head.IndexOf(",\"part\":\""u8);
        if (at < 0)
            return (1, 1);
        var text = head[(at + 9)..];
        text = text[..text.IndexOf((byte)'"')];
        var slash = text.IndexOf((byte)'/');
        return (int.Parse(text[..slash], CultureInfo.InvariantCulture), int.Parse(text[(slash + 1)..], CultureInfo.InvariantCulture));
    }

    // A flush is awaited before the next group of lines is written. So a torn end is the line that is next, in its place, and
    // lines of the same group after it, any of their bytes missing. A line of a later group shows that the bad one had been
    // flushed; one that stood before, or the next one out of its place, that something was put in or taken out: that is damage.
    private bool IsTorn(byte[] bytes, int position, int held)
    {
        var bad = Sequence + held + 1;
        for (var at = position; at < bytes.Length;)
        {
            var found = bytes.AsSpan(at).IndexOf(LineStart.Key);
            if (found < 0)
                break;
            at += found;
            if (LineStart.Read(bytes.AsSpan(at)) is { } line && (at == position ? line.Sequence != bad : line.Sequence <= bad || line.Group > bad))
                return false;
            at += LineStart.Key.Length;
        }

        return true;
    }

    /// <summary>The refusal where lines that were acknowledged are no longer there.</summary>
    public StorageRefusedException EndsEarly() => Damaged(_segment, _number);

    private static StorageRefusedException Damaged(string segment, int line) => new(
        $"Jurnal rusak pada {segment} baris {line}. Bot tidak dijalankan agar tidak ada yang tertimpa; pulihkan dari cadangan (perintah restore).",
        $"The journal is damaged in {segment}, line {line}. The bot does not start, so that nothing is overwritten; restore a backup (command restore).");
}
