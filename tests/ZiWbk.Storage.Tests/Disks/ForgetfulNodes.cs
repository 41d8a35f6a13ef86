namespace ZiWbk.Storage.Disks;

/// <summary>How a disk stands after a power cut.</summary>
internal enum Crash
{
    /// <summary>Nothing that was not flushed.</summary>
    Drop,

    /// <summary>All that was written.</summary>
    Keep,

    /// <summary>The writes up to a random byte of a random one; what follows is not there, or zeros.</summary>
    Torn,

    /// <summary>Any of the sectors written; the others read as they did before, or as zeros.</summary>
    Reordered,
}

/// <summary>A file or a folder of a <see cref="ForgetfulDisk"/>.</summary>
internal abstract class Node
{
    /// <summary>As it may stand after a power cut.</summary>
    public abstract Node Crashed(Random random, Crash mode);

    /// <summary>The same in a process that has just started; what was not flushed still is not.</summary>
    public abstract Node Copied(Dictionary<Node, Node> copies);
}

/// <summary>A file: its durable bytes, and what was done to it since.</summary>
internal sealed class FileNode : Node
{
    private const int Sector = 512;

    private byte[] _durable = [];
    private byte[] _cached = [];
    private List<(int At, byte[]? Written)> _pending = [];
    // What a failed flush left behind: the system shows it and never writes it.
    private List<(int From, int Until)> _holes = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _cached.AsSpan(0, Length);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        _pending.Add((Length, bytes.ToArray()));
        if (_cached.Length < Length + bytes.Length)
            Array.Resize(ref _cached, Math.Max(Length + bytes.Length, _cached.Length * 2));
        bytes.CopyTo(_cached.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Truncate(int length)
    {
        _pending.Add((length, null));
        // Never written over in place: disks made from one another share what is durable.
        _cached = _cached[..length];
        Length = length;
    }

    public void Flush()
    {
        if (_pending.Count == 0)
            return;
        _durable = Bytes.ToArray();
        foreach (var (from, until) in _holes.Where(hole => hole.Until <= Length))
            _durable.AsSpan(from, until - from).Clear();
        _pending = [];
    }

    /// <summary>A flush failed: the system calls its pages clean, but they were never written.</summary>
    public void Forget()
    {
        _holes.AddRange(_pending.Where(change => change.Written is not null).Select(change => (change.At, change.At + change.Written!.Length)));
        _pending = [];
    }

    public override Node Crashed(Random random, Crash mode)
    {
        var bytes = _durable;
        var last = mode switch { Crash.Drop => 0, Crash.Torn => random.Next(_pending.Count + 1), _ => _pending.Count };
        for (var at = 0; at < last; at++)
        {
            var (from, written) = _pending[at];
            if (written is null)
                bytes = mode == Crash.Reordered && random.Next(2) == 0 ? bytes : [.. bytes.Take(from)];
            else
                bytes = Written(bytes, from, written, mode == Crash.Reordered ? random : null);
        }

        if (mode == Crash.Torn && last < _pending.Count && _pending[last] is (var start, { } torn))
        {
            var kept = random.Next(torn.Length + 1);
            // The length is written apart from the bytes.
            bytes = Written(bytes, start, random.Next(2) == 0 ? torn[..kept] : [.. torn[..kept], .. new byte[torn.Length - kept]], null);
        }

        return new FileNode { _durable = bytes, _cached = bytes, Length = bytes.Length };
    }

    public override Node Copied(Dictionary<Node, Node> copies) =>
        copies.TryGetValue(this, out var known)
            ? known
            : copies[this] = new FileNode { _durable = _durable, _cached = Bytes.ToArray(), Length = Length, _pending = [.. _pending], _holes = [.. _holes] };

    private static byte[] Written(byte[] bytes, int from, byte[] written, Random? sectors)
    {
        var after = new byte[Math.Max(bytes.Length, from + written.Length)];
        bytes.CopyTo(after, 0);
        for (var at = 0; at < written.Length;)
        {
            var end = Math.Min(written.Length, (((from + at) / Sector) + 1) * Sector - from);
            if (sectors is null || sectors.Next(2) == 0)
                written.AsSpan(at, end - at).CopyTo(after.AsSpan(from + at));
            at = end;
        }

        return after;
    }
}

/// <summary>A change of a folder that is not durable yet: a name that goes, a name that comes, or both at once.</summary>
internal sealed record FolderChange(string? Gone, string? Came, Node? Node, FolderChange? After = null)
{
    public bool Survived { get; set; }
}

/// <summary>A folder: its durable names, and what was done to them since.</summary>
internal sealed class FolderNode : Node
{
    private Dictionary<string, Node> _durable = new(StringComparer.Ordinal);
    private List<FolderChange> _pending = [];

    public Dictionary<string, Node> Names { get; private init; } = new(StringComparer.Ordinal);

    public void Change(FolderChange change)
    {
        Apply(Names, change);
        _pending.Add(change);
    }

    public void Flush()
    {
        foreach (var change in _pending)
            change.Survived = true;
        _durable = new(Names, StringComparer.Ordinal);
        _pending = [];
    }

    public override Node Crashed(Random random, Crash mode)
    {
        var names = new Dictionary<string, Node>(_durable, StringComparer.Ordinal);
        foreach (var change in _pending)
        {
            change.Survived = mode == Crash.Keep || (mode != Crash.Drop && random.Next(2) == 0);
            // A file moved from folder to folder is never in neither.
            if (change.Survived && change.After?.Survived != false)
                Apply(names, change);
        }

        var crashed = names.ToDictionary(entry => entry.Key, entry => entry.Value.Crashed(random, mode), StringComparer.Ordinal);
        return new FolderNode { _durable = crashed, Names = new(crashed, StringComparer.Ordinal) };
    }

    public override Node Copied(Dictionary<Node, Node> copies)
    {
        if (copies.TryGetValue(this, out var known))
            return known;
        var copy = new FolderNode();
        copies[this] = copy;
        foreach (var (name, node) in Names)
            copy.Names[name] = node.Copied(copies);
        foreach (var (name, node) in _durable)
            copy._durable[name] = node.Copied(copies);
        copy._pending = [.. _pending.Select(change => new FolderChange(change.Gone, change.Came, change.Node?.Copied(copies)))];
        return copy;
    }

    private static void Apply(Dictionary<string, Node> names, FolderChange change)
    {
        if (change.Gone is not null)
            names.Remove(change.Gone);
        if (change.Came is not null)
            names[change.Came] = change.Node!;
    }
}
