namespace ZiWbk.Documents.Packs;

/// <summary>The sum a zip keeps of each entry.</summary>
internal struct Crc32
{
    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(at => Enumerable.Range(0, 8).Aggregate((uint)at, (sum, _) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320))];

    private uint _inverse;

    /// <summary>The sum of all that was added.</summary>
    public readonly uint Value => _inverse;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var sum = ~_inverse;
        foreach (var each in bytes)
            sum = _table[(byte)(sum ^ each)] ^ (sum >> 8);
        _inverse = ~sum;
    }
}
