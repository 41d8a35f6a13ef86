using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Units;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.Assessments;

/// <summary>What commands check about an assessment, with the sentences that refuse.</summary>
internal static class AssessmentChecks
{
    /// <summary>Office known, year open, and the layer not locked: submitting locks what is the office's, while assessors go on.</summary>
    public static Decision? Changeable(Regency regency, AssessmentId id, Layer layer)
    {
        if (!regency.Units.ContainsKey(id.Unit))
            return UnitChecks.Unknown(regency, id.Unit);
        return YearChecks.Open(regency, id.Year)
            ?? (layer == Layer.Unit && regency.Assessment(id).Submitted is not null
                ? Decision.Refuse(
                    "Penilaian ini sudah diusulkan dan terkunci. Mintalah admin membukanya kembali.",
                    "This assessment has been submitted and is locked. Ask an admin to reopen it.")
                : null);
    }

    /// <summary>As <see cref="Changeable(Regency, AssessmentId, Layer)"/>; but the way goes on after submitting, so what is about tasks alone is not locked.</summary>
    public static Decision? Changeable(Regency regency, AssessmentId id, params IEnumerable<Matter> about) =>
        Changeable(regency, id, about.All(matter => matter.Kind == MatterKind.Task) ? Layer.Tpi : Layer.Unit);

    /// <summary>A question must be of the year's worksheet, a requirement one of its requirements, a task one of the journey's.</summary>
    public static Decision? Asked(Regency regency, CommandContext context, AssessmentId id, Matter matter)
    {
        var instrument = regency.Years.TryGetValue(id.Year, out var year) ? context.Instruments.GetValueOrDefault(year.Instrument) : null;
        var known = matter.Kind switch
        {
            MatterKind.Question => QuestionId.TryParse(matter.Code, out var question) && instrument?.Find(question) is not null,
            MatterKind.Requirement => instrument?.Requirements.Any(requirement => requirement.Id == matter.Code) ?? false,
            _ => context.Rulebook.Journey.FindTask(matter.Code) is not null,
        };
        return known ? null
            : matter.Kind == MatterKind.Task ? Decision.Refuse($"Tugas '{matter.Code}' tidak ada dalam tahapan.", $"The stages have no task '{matter.Code}'.")
            : Decision.Refuse($"'{matter.Code}' tidak ada dalam LKE tahun {id.Year}.", $"There is no '{matter.Code}' in the worksheet of {id.Year}.");
    }
}
