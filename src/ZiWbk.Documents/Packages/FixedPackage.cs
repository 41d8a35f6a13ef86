using System.IO.Compression;

namespace ZiWbk.Documents.Packages;

/// <summary>Makes an Office package the same bytes whenever it is made: the moment of making stands in none of its entries.</summary>
internal static class FixedPackage
{
    // The earliest a zip can say.
    private static readonly DateTimeOffset _moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The package again, its entries in the same order.</summary>
    public static byte[] Of(Stream package)
    {
        package.Position = 0;
        using var result = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = _moment;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return result.ToArray();
    }
}
