using System.IO.Compression;

namespace ZiWbk.Storage.Evidence;

/// <summary>What a ZIP is: an Office package, an OpenDocument file, or plainly an archive.</summary>
internal static class ZipExaminer
{
    /// <summary>Most entries a ZIP may have.</summary>
    public const int MostEntries = 10_000;

    private const string MimeType = "mimetype";

    public static Examination Examine(Stream content, string name, EvidenceLimits limits)
    {
        // Before the archive is opened: its reader makes an object of every entry, and a hostile file has hundreds of thousands.
        var marks = ZipMarks.Scan(content);
        if (marks.Headers > MostEntries)
            return Refusals.TooManyEntries(name, MostEntries);

        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var entries = zip.Entries.Select(entry => new ZipPart(entry)).ToArray();
        if (entries.Length == 0 || entries.Any(entry => entry.HasOddName))
            return Refusals.Damaged(name);
        if (entries.Any(entry => entry.IsEncrypted))
            return Refusals.Password(name);
        if (entries.FirstOrDefault(entry => entry.IsFile && ForbiddenNames.IsExecutable(entry.Name)) is { } program)
            return Refusals.Executable(name, SafeFileName.Of(program.Name));
        if (marks.NamesMacros || entries.Any(entry => entry.IsFile && ForbiddenNames.IsMacro(entry.Name)))
            return Refusals.Macros(name);

        var types = entries.Where(entry => entry.IsNamed(OfficePackage.ContentTypes)).ToArray();
        var mime = entries.Where(entry => entry.IsNamed(MimeType)).ToArray();
        return (types.Length, mime.Length) switch
        {
            (0, 0) => limits.AllowZip ? Examination.Accepted(EvidenceKind.Zip) : Refusals.PlainZip(name, limits),
            (1, 0) => OfficePackage.Examine(entries, types[0], name, limits),
            (0, 1) => OpenDocument.Examine(content, entries, mime[0], name, limits),

            // Two of a kind or both kinds at once: programs would differ about what they open.
            _ => Refusals.Unrecognised(name, limits),
        };
    }
}
