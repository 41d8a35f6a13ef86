namespace ZiWbk.Storage.Evidence;

/// <summary>What a compound file is: an old Office document, a new one under a password, or something else altogether.</summary>
internal static class CompoundExaminer
{
    private const string Presentation = "PowerPoint Document";

    private static readonly string[] _macros = ["VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "Macros"];

    private static readonly string[] _encrypted = ["EncryptedPackage", "EncryptionInfo"];

    public static Examination Examine(Stream content, string name, EvidenceLimits limits)
    {
        var file = new CompoundFile(content);

        // All entries count, at any depth: an embedded document's macros run as well.
        if (file.Entries.Any(entry => _encrypted.Any(entry.IsNamed)))
            return Refusals.Password(name);
        if (file.Entries.Any(entry => _macros.Any(entry.IsNamed)))
            return Refusals.Macros(name);

        var mains = file.Top().Where(entry => entry.Kind == CompoundEntryKind.Stream && Kind(entry) is not null).ToArray();
        if (mains.Select(Kind).Distinct().ToArray() is not [{ } kind])
            return Refusals.Unrecognised(name, limits);
        return mains.Any(entry => entry.IsNamed(Presentation) && PresentationMacros.In(file, entry))
            ? Refusals.Macros(name)
            : Examination.Accepted(kind);
    }

    private static EvidenceKind? Kind(CompoundEntry entry)
    {
        if (entry.IsNamed("WordDocument"))
            return EvidenceKind.Doc;
        if (entry.IsNamed("Workbook") || entry.IsNamed("Book"))
            return EvidenceKind.Xls;
        return entry.IsNamed(Presentation) ? EvidenceKind.Ppt : null;
    }
}
