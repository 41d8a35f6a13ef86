using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Reports;

/// <summary>What a leader is asked for: only what lies in a leader's hand.</summary>
internal static class LeaderRequests
{
    private const string Deadline = "pengusulan";
    private const int MostDecisions = 2;

    public static IReadOnlyList<Bilingual> Of(OfficeReport report) =>
        [.. new[] { OfRegency(report.Requirements), Reviews(report), Owners(report) }.Concat(Decisions(report)).Append(Survey(report)).Append(Undated(report.Office.Dates)).OfType<Bilingual>()];

    /// <summary>The requirements that are the regency's to meet.</summary>
    public static Bilingual? OfRegency(IEnumerable<RequirementState> requirements)
    {
        var open = requirements.Where(state => state.Met != true && state.Requirement.Scope == RequirementScope.Regency).Select(state => state.Requirement.Title).ToList();
        return open.Count == 0 ? null : new(
            $"Menugaskan perangkat daerah pengampu memastikan syarat tingkat pemda: {string.Join("; ", open)}.",
            $"Have the offices in charge settle the regency's requirements: {string.Join("; ", open)}.");
    }

    /// <summary>The milestones nobody has fixed a day for.</summary>
    public static Bilingual? Undated(IEnumerable<YearDate> dates)
    {
        var open = dates.Where(date => date.Date is null).Select(date => date.Milestone).ToList();
        return open.Count == 0 ? null : new(
            $"Menetapkan tanggal yang belum ada: {string.Join(", ", open.Select(milestone => milestone.Title.Id))}.",
            $"Fix the dates that are missing: {string.Join(", ", open.Select(milestone => milestone.Title.En))}.");
    }

    private static Bilingual? Reviews(OfficeReport report)
    {
        var left = report.Evidence.Total.Questions - report.Evidence.Total.Reviewed;
        if (left == 0 || report.Score.Answered == 0)
            return null;
        var by = report.Office.Dates.FirstOrDefault(date => date.Milestone.Id == Deadline)?.Date is { } day && day >= report.Today ? day : (DateOnly?)null;
        return new(
            $"Mendorong Inspektorat mereviu {left} butir yang tersisa{(by is { } id ? $" sebelum {Dates.Of(id, Language.Indonesian)}" : "")}.",
            $"Urge the Inspektorat to review the {left} questions left{(by is { } en ? $" before {Dates.Of(en, Language.English)}" : "")}.");
    }

    private static Bilingual? Owners(OfficeReport report)
    {
        var count = report.Office.Progress.Lacking.Count(task => task.LacksOwner) + report.Actions.Count(action => action.Kind == ActionKind.Step && action.Person is null);
        return count == 0 ? null : new(
            $"Menugaskan kepala kantor menunjuk penanggung jawab untuk {count} pekerjaan yang belum ada pemiliknya.",
            $"Have the head of the office name somebody for {count} {(count == 1 ? "piece" : "pieces")} of work that {(count == 1 ? "has" : "have")} nobody in charge.");
    }

    // What the regency itself has to do next for this office.
    private static IEnumerable<Bilingual?> Decisions(OfficeReport report) => report.Actions
        .Where(action => action.Task is { Scope: TaskScope.Regency })
        .Take(MostDecisions)
        .Select(action => (Bilingual?)new Bilingual(
            $"{action.Task!.Title.Id}{(action.Due is { } id ? $", paling lambat {Dates.Of(id, Language.Indonesian)}" : "")}.",
            $"{action.Task!.Title.En}{(action.Due is { } en ? $", by {Dates.Of(en, Language.English)}" : "")}."));

    private static Bilingual? Survey(OfficeReport report) =>
        report.Missed.Any(gate => gate.Gate.Measure is GateMeasure.Section or GateMeasure.Indicator)
            ? new("Mendukung perbaikan layanan dan survei ulang, karena komponen hasil belum mencapai ambang.", "Support a better service and another survey, because the results miss their gates.")
            : null;
}
