namespace ZiWbk.Storage.Journal;

/// <summary>
/// Places of the journal, one in some hundred lines, so that its end is read without all that stands before. In memory only:
/// every start goes through each line anyway.
/// </summary>
internal sealed class JournalMarks
{
    /// <summary>How many lines stand between two marks at least.</summary>
    public const int Apart = 256;

    private readonly Lock _gate = new();
    private readonly List<JournalMark> _marks = [];
    private DateTimeOffset _latest = DateTimeOffset.MinValue;
    private long _last;
    private string _segment = "";
    private int _lines;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _marks.Count;
        }
    }

    /// <summary>Sees lines go by, in order and all of them.</summary>
    /// <param name="segment">Where they stand.</param>
    /// <param name="offset">How many bytes of it stand before them.</param>
    /// <param name="lines">The lines.</param>
    public void Pass(string segment, long offset, params ReadOnlySpan<PassedLine> lines)
    {
        lock (_gate)
        {
            if (segment != _segment)
                (_segment, _lines) = (segment, 0);
            foreach (var line in lines)
            {
                _lines++;
                // A turn is whole or not there, so reading begins with a turn's first line.
                if (line.Part == 1 && line.Sequence - _last >= Apart)
                {
                    _marks.Add(new(line.Sequence, _latest, segment, offset, _lines, line.ChainBefore));
                    _last = line.Sequence;
                }

                if (line.At > _latest)
                    _latest = line.At;
                offset += line.Length;
            }
        }
    }

    /// <summary>A segment has been written anew; its lines stand elsewhere in it, with the same hashes.</summary>
    /// <param name="segment">Which.</param>
    /// <param name="offsets">Where each line stands now, by its number.</param>
    public void Move(string segment, IReadOnlyDictionary<long, long> offsets)
    {
        lock (_gate)
        {
            for (var at = 0; at < _marks.Count; at++)
            {
                if (_marks[at].Segment == segment && offsets.TryGetValue(_marks[at].Sequence, out var offset))
                    _marks[at] = _marks[at] with { Offset = offset };
            }
        }
    }

    /// <summary>Where to begin reading for a line; null for the journal's beginning.</summary>
    public JournalMark? For(long sequence) => Last(mark => mark.Sequence <= sequence);

    /// <summary>
    /// Where to begin reading for all lines at or after a moment; null for the journal's beginning. No line before it is that late,
    /// so none is missed where a clock was set back; one that was far ahead once only makes the reading longer.
    /// </summary>
    public JournalMark? For(DateTimeOffset moment) => Last(mark => mark.LatestBefore < moment);

    // Both grow from mark to mark.
    private JournalMark? Last(Func<JournalMark, bool> fits)
    {
        lock (_gate)
        {
            var (low, high) = (0, _marks.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (fits(_marks[middle]))
                    low = middle + 1;
                else
                    high = middle;
            }

            return low == 0 ? null : _marks[low - 1];
        }
    }
}
