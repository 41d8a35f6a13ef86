using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ZiWbk.Documents.Packages;

/// <summary>Makes an Office package the same bytes whenever it is made: neither the moment nor the library's random names stand in it.</summary>
internal static partial class FixedPackage
{
    private const string Relationships = "_rels/.rels";

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
                var copy = to.CreateEntry(RandomName().Replace(entry.FullName, "core$1"), CompressionLevel.Optimal);
                copy.LastWriteTime = _moment;
                using var source = entry.Open();
                using var target = copy.Open();
                if (entry.FullName == Relationships)
                    target.Write(Named(source));
                else
                    source.CopyTo(target);
            }
        }

        return result.ToArray();
    }

    // The package's own relationships are named at random, and so is the part of its properties.
    private static byte[] Named(Stream source)
    {
        using var reader = new StreamReader(source, Encoding.UTF8);
        var number = 0;
        return Encoding.UTF8.GetBytes(RandomId().Replace(RandomName().Replace(reader.ReadToEnd(), "core$1"), _ => $"Id=\"rId{++number}\""));
    }

    [GeneratedRegex("[0-9a-f]{32}(\\.psmdcp)")]
    private static partial Regex RandomName();

    [GeneratedRegex("Id=\"R[0-9a-f]+\"")]
    private static partial Regex RandomId();
}
