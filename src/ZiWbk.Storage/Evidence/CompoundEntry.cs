namespace ZiWbk.Storage.Evidence;

/// <summary>What an entry of a compound file's directory is, with the numbers of the format.</summary>
internal enum CompoundEntryKind : byte
{
    Unused = 0,
    Storage = 1,
    Stream = 2,
    Root = 5,
}

/// <summary>An entry of a compound file's directory: neighbours and first child by number, a stream's first sector and length.</summary>
internal readonly record struct CompoundEntry(
    string Name, CompoundEntryKind Kind, uint Left, uint Right, uint Child, uint Start, long Length)
{
    public bool IsNamed(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
