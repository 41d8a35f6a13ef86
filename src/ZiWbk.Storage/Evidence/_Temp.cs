#pragma warning disable
using ZiWbk.Assessment;
namespace ZiWbk.Storage.Evidence;
public enum EvidenceKind { Pdf }
public sealed record EvidenceLimits { public long MaxBytes = 20 << 20; public bool AllowZip; }
public sealed record Examination(EvidenceKind? Kind, Bilingual? Refusal);
public static class EvidenceExaminer { public static Examination Examine(Stream s, string n, EvidenceLimits l) => new(EvidenceKind.Pdf, null); public static string SafeName(string n) => n; }
