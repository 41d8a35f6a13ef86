using System.Diagnostics.CodeAnalysis;
using ZiWbk.Assessment;

namespace ZiWbk.Storage.Evidence;

/// <summary>What the examination of a file found: its kind, or the sentence that refuses it. Always exactly one of the two.</summary>
public sealed record Examination
{
    private Examination(EvidenceKind? kind, Bilingual? refusal) => (Kind, Refusal) = (kind, refusal);

    /// <summary>The kind found; null when the file is refused.</summary>
    public EvidenceKind? Kind { get; }

    /// <summary>What was wrong and what is expected; null when the file is accepted.</summary>
    public Bilingual? Refusal { get; }

    /// <summary>Whether the file may be kept.</summary>
    [MemberNotNullWhen(true, nameof(Kind))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAccepted => Kind is not null;

    /// <summary>The file is of this kind and may be kept.</summary>
    public static Examination Accepted(EvidenceKind kind) => new(kind, null);

    /// <summary>The file is refused with this sentence.</summary>
    public static Examination Refused(Bilingual refusal) => new(null, refusal);
}
