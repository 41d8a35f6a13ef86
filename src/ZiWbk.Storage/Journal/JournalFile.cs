using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ZiWbk.Status.Events;
using ZiWbk.Storage.Disks;

namespace ZiWbk.Storage.Journal;

/// <summary>The journal in files: segments of lines, each line chained to the one before. One thread at a time.</summary>
public sealed class JournalFile : IJournal
{
    /// <summary>A segment that has grown to this is followed by a new one, where nothing else is said.</summary>
    public const long DefaultSegmentBytes = 8 << 20;

    private readonly IDisk _disk;
    private readonly string _folder;
    private readonly EventCodec _codec;
    private readonly long _segmentBytes;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private readonly JournalMarks _marks;
    private readonly List<PassedLine> _passing = [];
    private byte[] _chain;
    private IDiskFile? _segment;
    private string _segmentName = "";
    private long _sequence;
    private Exception? _stopped;

    private JournalFile(IDisk disk, string folder, EventCodec codec, JournalScan scan, JournalMarks marks, long segmentBytes)
    {
        _disk = disk;
        _folder = folder;
        _codec = codec;
        _segmentBytes = segmentBytes;
        _marks = marks;
        _chain = scan.Chain.ToArray();
        _sequence = scan.Sequence;
    }

    /// <inheritdoc/>
    public long Sequence
    {
        // Read by those who read while another thread appends.
        get => Volatile.Read(ref _sequence);
        private set => Volatile.Write(ref _sequence, value);
    }

    /// <inheritdoc/>
    public string Head => Convert.ToHexStringLower(_chain);

    /// <summary>How many bytes that were never acknowledged have been cut off at the end.</summary>
    public long CutBytes { get; private init; }

    /// <summary>Opens a journal, holding every line against the chain, and cuts off what was never acknowledged.</summary>
    /// <param name="disk">Where.</param>
    /// <param name="folder">The folder of its segments; made where it is not there.</param>
    /// <param name="codec">How events are written.</param>
    /// <param name="visit">Sees every sound line, in order.</param>
    /// <param name="segmentBytes">A segment that has grown to this is followed by a new one.</param>
    /// <exception cref="StorageRefusedException">The journal is damaged.</exception>
    internal static JournalFile Open(IDisk disk, string folder, EventCodec codec, Action<ScannedLine> visit, long segmentBytes = DefaultSegmentBytes)
    {
        disk.CreateFolder(folder);
        disk.FlushFolder("");
        // A rewriting that was cut off left the segment itself as it was.
        foreach (var name in disk.List(folder).Where(name => name.EndsWith(".tmp", StringComparison.Ordinal)))
            disk.Delete($"{folder}/{name}");
        var scan = new JournalScan(disk, folder);
        var marks = new JournalMarks();
        foreach (var line in scan.Lines())
        {
            marks.Pass(line.Segment, line.Offset, line.Passed);
            visit(line);
        }

        var journal = new JournalFile(disk, folder, codec, scan, marks, segmentBytes) { CutBytes = scan.TornBytes };
        if (JournalScan.Segments(disk, folder) is [.., var last])
        {
            journal._segment = disk.OpenAppend($"{folder}/{last}");
            journal._segmentName = last;
            if (scan.TornBytes > 0)
                journal._segment.Truncate(scan.SoundLength);
            // A process that was ended may have written these lines, or made the segment, without flushing. From here on they
            // count, and what is built on them (a snapshot, the next segment) must not outlive them.
            journal._segment.Flush();
            disk.FlushFolder(folder);
        }

        return journal;
    }

    /// <summary>
    /// Writes the last segment anew, for an end that nobody vouches for: where a flush failed and only the program was started
    /// again, the system may show lines it never wrote, and another flush says yes to nothing.
    /// </summary>
    internal void Settle()
    {
        if (_segment is not { Length: > 0 })
            return;
        var path = $"{_folder}/{JournalScan.Segments(_disk, _folder)[^1]}";
        _segment.Dispose();
        _segment = null;
        var bytes = _disk.ReadAll(path);
        _disk.WriteWhole(path, file => file.Write(bytes));
        _segment = _disk.OpenAppend(path);
    }

    /// <summary>Opens a journal without looking at its lines one by one.</summary>
    /// <exception cref="StorageRefusedException">The journal is damaged.</exception>
    public static JournalFile Open(IDisk disk, string folder, EventCodec codec) => Open(disk, folder, codec, _ => { });

    /// <inheritdoc/>
    public void Append(IReadOnlyList<ImmutableArray<Recorded>> turns)
    {
        if (_stopped is not null)
            throw new JournalStoppedException("The journal has stopped; restart the program.", _stopped);
        var group = Sequence + 1;
        var sequence = Sequence;
        var chain = _chain;
        _buffer.ResetWrittenCount();
        _passing.Clear();
        foreach (var turn in turns)
        {
            for (var at = 0; at < turn.Length; at++)
            {
                if (turn[at].Sequence != ++sequence)
                    throw new ArgumentException($"Event {turn[at].Sequence} stands where {sequence} is next.", nameof(turns));
                var (before, start) = (chain, _buffer.WrittenCount);
                chain = JournalLine.Write(_buffer, turn[at], new(group, at + 1, turn.Length), _codec, before);
                _passing.Add(new(sequence, turn[at].At, at + 1, _buffer.WrittenCount - start, before));
            }
        }

        if (sequence == Sequence)
            return;
        var offset = Write(_buffer.WrittenSpan);
        _chain = chain;
        Sequence = sequence;
        _marks.Pass(_segmentName, offset, CollectionsMarshal.AsSpan(_passing));
    }

    /// <inheritdoc/>
    public IEnumerable<Recorded> Read(long after) =>
        Lines(() => _marks.For(after + 1)).Where(line => line.Content.Sequence > after).Select(line => line.Read(_codec));

    /// <summary>The events at or after a moment, in order, also where a clock was set back between them.</summary>
    public IEnumerable<Recorded> Read(DateTimeOffset moment) =>
        Lines(() => _marks.For(moment)).Where(line => JournalLine.MomentOf(line.Content.Covered.Span) >= moment).Select(line => line.Read(_codec));

    /// <inheritdoc/>
    public void Dispose() => _segment?.Dispose();

    /// <summary>The lines as they stand on disk, held against the chain once more.</summary>
    internal IEnumerable<ScannedLine> Lines() => Lines(() => null);

    private IEnumerable<ScannedLine> Lines(Func<JournalMark?> from)
    {
        var acknowledged = Sequence;
        var scan = new JournalScan(_disk, _folder, from());
        foreach (var line in scan.Lines().TakeWhile(line => line.Content.Sequence <= acknowledged))
            yield return line;
        // At the start an end like this is a torn one; now it is damage, and an erasure must not write it down as all there is.
        if (scan.Sequence < acknowledged)
            throw scan.EndsEarly();
    }

    /// <summary>Writes segments anew without some lines' personal values; each segment is the old one or the new one at any moment.</summary>
    /// <param name="goes">Which lines lose their personal values.</param>
    /// <returns>How many lines lost them.</returns>
    internal int Erase(Func<LineHead, ScannedLine, bool> goes)
    {
        var bare = Lines()
            .Where(line => !line.Content.Personal.IsEmpty && goes(JournalLine.ReadHead(line.Content.Covered), line))
            .GroupBy(line => line.Segment)
            .ToDictionary(group => group.Key, group => group.Select(line => line.Content.Sequence).ToHashSet());
        if (bare.Count == 0)
        {
            // An attempt before may have renamed the segments, but not for good.
            _disk.FlushFolder(_folder);
            return 0;
        }

        // The segment being written is renamed over like the others, so it is closed first.
        _segment?.Dispose();
        _segment = null;
        foreach (var segment in Lines().GroupBy(line => line.Segment).Where(segment => bare.ContainsKey(segment.Key)))
        {
            var offsets = new Dictionary<long, long>();
            _disk.WriteWhole($"{_folder}/{segment.Key}", file =>
            {
                var output = new ArrayBufferWriter<byte>(1 << 16);
                offsets.Clear();
                foreach (var line in segment)
                {
                    offsets[line.Content.Sequence] = output.WrittenCount;
                    if (bare[segment.Key].Contains(line.Content.Sequence))
                    {
                        output.Write(line.Bytes.Span[..line.Content.BareLength]);
                        output.Write("}\n"u8);
                    }
                    else
                    {
                        output.Write(line.Bytes.Span);
                        output.Write("\n"u8);
                    }
                }

                file.Write(output.WrittenSpan);
            });
            _marks.Move(segment.Key, offsets);
        }

        if (JournalScan.Segments(_disk, _folder) is [.., var last])
            _segment = _disk.OpenAppend($"{_folder}/{last}");
        return bare.Values.Sum(lines => lines.Count);
    }

    // Gives how many bytes stand before them in their segment.
    private long Write(ReadOnlySpan<byte> lines)
    {
        long? length = null;
        try
        {
            if (_segment is null || _segment.Length >= _segmentBytes)
                StartSegment();
            length = _segment!.Length;
            _segment.Write(lines);
        }
        catch (Exception exception) when (exception is IOException and not JournalStoppedException or UnauthorizedAccessException)
        {
            // Nothing has been promised yet: what was half written is taken back, and the room may come back.
            if (length is { } before)
                TakeBack(before, exception);
            throw new JournalFullException("Nothing could be written.", exception);
        }

        Durably(_segment.Flush);
        return length.Value;
    }

    private void StartSegment()
    {
        _segment?.Dispose();
        _segment = null;
        var name = JournalScan.NameOf(Sequence + 1);
        var segment = _disk.OpenAppend($"{_folder}/{name}");
        try
        {
            Durably(() => _disk.FlushFolder(_folder));
            (_segment, _segmentName) = (segment, name);
        }
        finally
        {
            // Not taken for written to before its name is durable.
            if (_segment is null)
                segment.Dispose();
        }
    }

    private void Durably(Action flush)
    {
        try
        {
            flush();
        }
        catch (Exception exception)
        {
            // After a failed flush the system may have dropped what it held; another one would say yes to nothing.
            _stopped = exception;
            throw new JournalStoppedException("A flush failed.", exception);
        }
    }

    private void TakeBack(long length, Exception cause)
    {
        try
        {
            _segment!.Truncate(length);
            _segment.Flush();
        }
        catch (Exception exception)
        {
            _stopped = exception;
            throw new JournalStoppedException("What was half written could not be taken back.", new AggregateException(cause, exception));
        }
    }
}
