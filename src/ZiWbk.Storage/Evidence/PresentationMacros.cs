namespace ZiWbk.Storage.Evidence;

/// <summary>
/// Whether an old presentation has macros. PowerPoint keeps them packed within its own stream, where no directory shows them; what
/// shows is a record that says so (VBAInfoContainer with VBAInfoAtom, [MS-PPT] 2.4.10).
/// </summary>
internal static class PresentationMacros
{
    // Container header, atom header, number of the stored project; then the flag that there is one.
    private const int FlagAt = 20;

    private const int RecordLength = FlagAt + sizeof(uint);

    private static ReadOnlySpan<byte> Container => [0x1F, 0x00, 0xFF, 0x03, 0x14, 0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x04];

    public static bool In(CompoundFile file, CompoundEntry stream)
    {
        // The record is looked for anywhere rather than along the records, so that a false length before it cannot hide it.
        var window = Array.Empty<byte>();
        foreach (var sector in file.Read(stream))
        {
            window = [.. window.AsSpan(Math.Max(0, window.Length - RecordLength + 1)), .. sector.Span];
            if (IsIn(window))
                return true;
        }

        return false;
    }

    private static bool IsIn(ReadOnlySpan<byte> window)
    {
        int at;
        while ((at = window.IndexOf(Container)) >= 0 && at + RecordLength <= window.Length)
        {
            if (window.Slice(at + FlagAt, sizeof(uint)).ContainsAnyExcept((byte)0))
                return true;
            window = window[(at + 1)..];
        }

        return false;
    }
}
