using System.Text;

namespace ZiWbk.Storage.Evidence;

/// <summary>An OpenDocument file: its first entry, named mimetype, says which.</summary>
internal static class OpenDocument
{
    private static readonly IEqualityComparer<ZipPart> _byName = EqualityComparer<ZipPart>.Create(
        (one, other) => one!.Name == other!.Name, part => part.Name.GetHashCode(StringComparison.Ordinal));

    private static ReadOnlySpan<byte> FirstName => "mimetype"u8;

    public static Examination Examine(Stream content, IReadOnlyList<ZipPart> parts, ZipPart mimeType, string name, EvidenceLimits limits)
    {
        var type = Encoding.UTF8.GetString(mimeType.Unpack()).Trim();
        var kind = Kind(type);
        if (kind is null || !IsFirst(content))
            return Refusals.Unrecognised(name, limits);
        if (parts.Any(part => part.IsUnder("Basic") || part.IsUnder("Scripts")))
            return Refusals.Macros(name);
        if (parts.Any(part => part.IsNamed("encrypted-package")))
            return Refusals.Password(name);
        if (parts.Distinct(_byName).Count() != parts.Count || parts.FirstOrDefault(part => part.IsNamed("content.xml")) is not { } document)
            return Refusals.Damaged(name);

        // With a password the ZIP itself shows nothing: the parts are ciphertext, stored as they are, and so no XML.
        return document.BeginIfStored(10) is { } begin && !IsXml(begin)
            ? Refusals.Password(name)
            : Examination.Accepted(kind.Value);
    }

    private static EvidenceKind? Kind(string type) => type switch
    {
        "application/vnd.oasis.opendocument.text" => EvidenceKind.Odt,
        "application/vnd.oasis.opendocument.spreadsheet" => EvidenceKind.Ods,
        "application/vnd.oasis.opendocument.presentation" => EvidenceKind.Odp,
        _ => null,
    };

    // By the file itself, not by the archive's directory, which may be in any order.
    private static bool IsFirst(Stream content)
    {
        const int nameAt = 30;
        var head = new byte[nameAt + FirstName.Length];
        content.Position = 0;
        content.ReadExactly(head);
        return BitConverter.ToUInt16(head, 26) == FirstName.Length && head.AsSpan(nameAt).SequenceEqual(FirstName);
    }

    private static bool IsXml(ReadOnlySpan<byte> begin)
    {
        if (begin.StartsWith(Encoding.UTF8.Preamble))
            begin = begin[Encoding.UTF8.Preamble.Length..];
        return begin.StartsWith("<?xml"u8) || begin.StartsWith("<office"u8);
    }
}
