using ZiWbk.Assessment;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Evidence;

/// <summary>What is remarkable about evidence.</summary>
public enum FindingKind
{
    /// <summary>One file stands for several questions.</summary>
    SameFile,

    /// <summary>The document's date lies outside the year assessed.</summary>
    OutsideYear,

    /// <summary>The stored file is missing.</summary>
    FileMissing,
}

/// <summary>Something an assessor would stumble over.</summary>
/// <param name="Kind">What.</param>
/// <param name="Evidence">Which piece.</param>
/// <param name="Message">In a sentence.</param>
public sealed record EvidenceFinding(FindingKind Kind, EvidenceId Evidence, Bilingual Message)
{
    /// <summary>All findings of an assessment, in the order the evidence was attached.</summary>
    /// <param name="regency">What stands.</param>
    /// <param name="assessment">Whose evidence.</param>
    /// <param name="isStored">Whether the file of a hash is on disk.</param>
    public static IReadOnlyList<EvidenceFinding> Of(Regency regency, AssessmentId assessment, Func<string, bool> isStored)
    {
        var items = regency.Evidence.Values
            .Where(item => item.Assessment == assessment && !item.Withdrawn)
            .OrderBy(item => item.Id.Number)
            .ToArray();
        var questions = items.Where(item => item.File is not null)
            .GroupBy(item => item.File!.Hash)
            .ToDictionary(group => group.Key, group => group.SelectMany(item => item.Matters).Distinct().Select(matter => matter.Code).ToArray());
        return [.. items.SelectMany(item => Of(item, questions, isStored))];
    }

    private static IEnumerable<EvidenceFinding> Of(EvidenceItem item, Dictionary<string, string[]> questions, Func<string, bool> isStored)
    {
        var name = item.Name ?? item.Link ?? item.Id.ToString();
        if (item.File is { } file && questions[file.Hash] is { Length: > 1 } codes)
        {
            var list = string.Join(", ", codes);
            yield return new(FindingKind.SameFile, item.Id, new($"{name} dipakai untuk {codes.Length} butir: {list}.", $"{name} is used for {codes.Length} questions: {list}."));
        }

        if (item.Effective is { } date && date.Year != item.Assessment.Year)
            yield return new(FindingKind.OutsideYear, item.Id, new(
                $"{name} bertanggal {date:dd-MM-yyyy}, di luar tahun {item.Assessment.Year}.",
                $"{name} is dated {date:yyyy-MM-dd}, outside {item.Assessment.Year}."));
        if (item.File is { } stored && !isStored(stored.Hash))
            yield return new(FindingKind.FileMissing, item.Id, new($"Berkas {name} tidak ada di penyimpanan.", $"The file {name} is missing from the storage."));
    }
}
