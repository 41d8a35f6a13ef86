using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Status.Evidence;

/// <summary>A file kept by the hash of its content.</summary>
/// <param name="Hash">SHA-256, 64 hexadecimal digits.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Kind">What its content is: pdf, docx, jpeg, ...</param>
public sealed record StoredFile(string Hash, long Bytes, string Kind);

/// <summary>One piece of evidence: a file or a link.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Assessment">Whose.</param>
/// <param name="Matters">What it proves.</param>
/// <param name="File">The file; null for a link.</param>
/// <param name="Link">The address, http or https, never fetched; null for a file.</param>
/// <param name="Effective">The date the document itself bears; null where it is not known.</param>
/// <param name="Uploaded">When it was attached, UTC.</param>
/// <param name="By">The id of who attached it.</param>
public sealed record EvidenceItem(
    EvidenceId Id, AssessmentId Assessment, ImmutableArray<Matter> Matters, StoredFile? File, string? Link, DateOnly? Effective, DateTimeOffset Uploaded, string By)
{
    /// <summary>The file's name as it was sent; null for a link, or once erased.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it counts no longer.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>The event that withdrew it; 0 while it counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long WithdrawnIn { get; init; }
}
