using ZiWbk.Assessment;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Pdf;

/// <summary>What a document says beside the report itself.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Notice">Words on every page, such as that it is an example; null for none.</param>
/// <param name="Head">The head of the journal's chain when it was made; null where it is not known.</param>
/// <param name="History">The score of the office day by day (<see cref="ScoreHistory"/>); empty where it is not known, and for all offices.</param>
public sealed record ReportFrame(Language Language, string? Notice, string? Head, IReadOnlyList<DayScore> History);
