using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Conversation.Messages;

/// <summary>The documents that are made when they are sent.</summary>
public enum DocumentFile
{
    /// <summary>The presentation of an office.</summary>
    Deck,

    /// <summary>The report on an office.</summary>
    Pdf,

    /// <summary>The proof pack of an office.</summary>
    Pack,

    /// <summary>The presentation of all offices.</summary>
    AllDeck,

    /// <summary>The report on all offices.</summary>
    AllPdf,
}

/// <summary>
/// Where a file to send comes from: <c>workbook:dishub/2026</c>, <c>evidence:HASH</c>, <c>deck:id:dishub/2026</c>, <c>alldeck:en:2026</c>. It names what is made
/// and in which language, never the right to it: that is checked when the message is made, and again for the chat it is opened for.
/// </summary>
public readonly record struct FileSource
{
    private const string WorkbookMark = "workbook:";
    private const string EvidenceMark = "evidence:";

    /// <summary>The document; null for a workbook or evidence.</summary>
    public DocumentFile? Document { get; private init; }

    /// <summary>The hash of a file of evidence; null elsewhere.</summary>
    public string? Evidence { get; private init; }

    /// <summary>Whose it is; null where it is all offices', or evidence.</summary>
    public AssessmentId? Assessment { get; private init; }

    /// <summary>The year of what is all offices'.</summary>
    public int Year { get; private init; }

    /// <summary>The language of a document.</summary>
    public Language Language { get; private init; }

    /// <summary>A document of an office.</summary>
    public static string Of(DocumentFile document, AssessmentId assessment, Language language) => $"{Mark(document)}{Code(language)}:{assessment}";

    /// <summary>A document of all offices.</summary>
    public static string Of(DocumentFile document, int year, Language language) => string.Create(CultureInfo.InvariantCulture, $"{Mark(document)}{Code(language)}:{year}");

    /// <summary>Reads a source; null where it is none.</summary>
    public static FileSource? Parse(string source)
    {
        if (source.StartsWith(EvidenceMark, StringComparison.Ordinal))
            return new() { Evidence = source[EvidenceMark.Length..] };
        if (source.StartsWith(WorkbookMark, StringComparison.Ordinal))
            return AssessmentId.TryParse(source[WorkbookMark.Length..], null, out var form) ? new() { Assessment = form, Year = form.Year } : null;
        foreach (var document in Enum.GetValues<DocumentFile>().Where(each => source.StartsWith(Mark(each), StringComparison.Ordinal)))
        {
            if (source[Mark(document).Length..].Split(':') is not [("id" or "en") and var code, var whose])
                return null;
            var read = new FileSource { Document = document, Language = code == "en" ? Language.English : Language.Indonesian };
            if (document is DocumentFile.AllDeck or DocumentFile.AllPdf)
                return int.TryParse(whose, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? read with { Year = year } : null;
            return AssessmentId.TryParse(whose, null, out var id) ? read with { Assessment = id, Year = id.Year } : null;
        }

        return null;
    }

    private static string Mark(DocumentFile document) => document.ToString().ToLowerInvariant() + ":";

    private static string Code(Language language) => language == Language.English ? "en" : "id";
}
