using System.Globalization;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;

namespace ZiWbk.Documents.Packs;

/// <summary>What proves what, each file by the hash of its content.</summary>
internal static class EvidenceDocument
{
    /// <summary>All evidence of an assessment, withdrawn too, in the order it was attached.</summary>
    public static IReadOnlyList<EvidenceItem> Of(Regency regency, AssessmentId id) =>
        [.. regency.Evidence.Values.Where(item => item.Assessment == id).OrderBy(item => item.Id.Number)];

    /// <summary>The files that count, each once.</summary>
    public static IEnumerable<StoredFile> Files(IEnumerable<EvidenceItem> items) =>
        items.Where(item => !item.Withdrawn).Select(item => item.File).OfType<StoredFile>().DistinctBy(file => file.Hash).OrderBy(file => file.Hash, StringComparer.Ordinal);

    /// <summary>The entry of a file.</summary>
    public static string NameOf(StoredFile file) => $"{PackNames.Files}{file.Hash}.{file.Kind}";

    public static byte[] Write(IReadOnlyList<EvidenceItem> items) => PackJson.Write(json => json.Each("evidence", items, item =>
    {
        json.WriteString("id", item.Id.ToString());
        json.WriteStartArray("proves");
        foreach (var matter in item.Matters)
            json.WriteStringValue(matter.ToString());
        json.WriteEndArray();
        if (item.File is { } file)
        {
            json.WriteString("sha256", file.Hash);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("kind", file.Kind);
        }

        if (item.Link is { } link)
            json.WriteString("link", link);
        if (item.Effective is { } day)
            json.WriteString("dated", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("attached", item.Uploaded.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("by", item.By);
        if (item.Withdrawn)
            json.WriteNumber("withdrawnIn", item.WithdrawnIn);
    }));
}
