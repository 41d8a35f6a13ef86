using System.IO.Compression;

namespace ZiWbk.Storage.Evidence;

/// <summary>An entry of a ZIP, with its name as any program may take it.</summary>
internal sealed class ZipPart(ZipArchiveEntry entry)
{
    /// <summary>Most bytes that are ever unpacked of one entry.</summary>
    private const int MostUnpacked = 1 << 20;

    /// <summary>The full name with forward slashes and none at the start.</summary>
    public string Name { get; } = entry.FullName.Replace('\\', '/').TrimStart('/');

    public bool IsEncrypted => entry.IsEncrypted;

    /// <summary>Not a folder; a folder may well be called www.contoh.com.</summary>
    public bool IsFile => !Name.EndsWith('/') || entry.Length > 0;

    /// <summary>A name with control characters, which programs cut at different places.</summary>
    public bool HasOddName => Name.Any(char.IsControl);

    public bool IsNamed(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the folders the entry lies in has this name.</summary>
    public bool IsUnder(string folder) =>
        Name.Split('/').SkipLast(1).Contains(folder, StringComparer.OrdinalIgnoreCase);

    /// <summary>Unpacks the entry, however large it says it is, up to 1 MB.</summary>
    /// <exception cref="InvalidDataException">It is larger.</exception>
    public byte[] Unpack()
    {
        var bytes = Begin(MostUnpacked + 1);
        return bytes.Length <= MostUnpacked ? bytes : throw new InvalidDataException("The entry is larger than any honest one.");
    }

    /// <summary>The first bytes of an entry that is stored as it is; null of one that would have to be unpacked.</summary>
    public byte[]? BeginIfStored(int count) => entry.CompressedLength == entry.Length ? Begin(count) : null;

    private byte[] Begin(int count)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[Math.Min(count, 16 << 10)];
        int read;
        while (bytes.Length < count && (read = content.Read(buffer, 0, (int)Math.Min(buffer.Length, count - bytes.Length))) > 0)
            bytes.Write(buffer, 0, read);
        return bytes.ToArray();
    }
}
