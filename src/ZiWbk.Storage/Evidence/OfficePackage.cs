using System.Xml;

namespace ZiWbk.Storage.Evidence;

/// <summary>A document of Office since 2007: [Content_Types].xml says what its main part is, and of every part whether it is code.</summary>
internal static class OfficePackage
{
    public const string ContentTypes = "[Content_Types].xml";

    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private const string Prefix = "application/vnd.openxmlformats-officedocument.";

    private static readonly XmlReaderSettings _xml = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly Dictionary<string, EvidenceKind> _mainParts = new(StringComparer.OrdinalIgnoreCase)
    {
        [Prefix + "wordprocessingml.document.main+xml"] = EvidenceKind.Docx,
        [Prefix + "spreadsheetml.sheet.main+xml"] = EvidenceKind.Xlsx,
        [Prefix + "presentationml.presentation.main+xml"] = EvidenceKind.Pptx,
    };

    // "macrosheet" are the macro sheets of Excel 4, which need no VBA.
    private static readonly string[] _code = ["macroEnabled", "vbaProject", "vbaData", "macrosheet"];

    public static Examination Examine(IReadOnlyList<ZipPart> parts, ZipPart contentTypes, string name, EvidenceLimits limits)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!parts.All(part => names.Add(part.Name)))
            return Refusals.Damaged(name);

        var declared = Read(contentTypes);
        if (declared.Any(type => Mentions(type, "sheet.binary")) || parts.Any(part => part.IsNamed("xl/workbook.bin")))
            return Refusals.BinaryWorkbook(name);
        if (declared.Any(type => _code.Any(code => Mentions(type, code))))
            return Refusals.Macros(name);

        var main = declared.Where(type => _mainParts.ContainsKey(type.Type)).ToArray();
        var kinds = main.Select(type => _mainParts[type.Type]).Distinct().ToArray();
        if (kinds.Length != 1)
            return Refusals.Unrecognised(name, limits);

        // Without a part name the type is that of every .xml; some writers do so for the main part, which they write first.
        return main.Any(type => type.Part is null || names.Contains(type.Part))
            ? Examination.Accepted(kinds[0])
            : Refusals.Damaged(name);
    }

    private static bool Mentions(Declared declared, string word) => declared.Type.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static List<Declared> Read(ZipPart contentTypes)
    {
        var declared = new List<Declared>();
        using var reader = XmlReader.Create(new MemoryStream(contentTypes.Unpack()), _xml);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI != Namespace || reader.GetAttribute("ContentType") is not { } type)
                continue;
            declared.Add(new(type.Split(';')[0].Trim(), reader.GetAttribute("PartName")?.TrimStart('/')));
        }

        return declared;
    }

    private readonly record struct Declared(string Type, string? Part);
}
