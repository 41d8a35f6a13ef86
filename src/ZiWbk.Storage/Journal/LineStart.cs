using System.Buffers.Text;

namespace ZiWbk.Storage.Journal;

/// <summary>
/// The beginning of a line wherever it stands, even behind a damaged end-of-line. People's words cannot look like it, because
/// quotation marks within them are escaped.
/// </summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Group">The first number of the lines flushed with it.</param>
internal readonly record struct LineStart(long Sequence, long Group)
{
    private const int Longest = 512;

    public static ReadOnlySpan<byte> Key => "{\"seq\":"u8;

    private static ReadOnlySpan<byte> GroupKey => ",\"group\":"u8;

    /// <summary>Reads it; null where not all of it has been written.</summary>
    public static LineStart? Read(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, Longest)];
        var end = start.IndexOf(",\"kind\":"u8);
        // A sector that was not written reads as zeros.
        if (end < 0 || start[..end].Contains((byte)0) || !Utf8Parser.TryParse(start[Key.Length..end], out long sequence, out _))
            return null;
        var group = start[..end].IndexOf(GroupKey);
        if (group < 0)
            return new(sequence, sequence);
        return Utf8Parser.TryParse(start[(group + GroupKey.Length)..end], out long first, out _) ? new(sequence, first) : null;
    }
}
