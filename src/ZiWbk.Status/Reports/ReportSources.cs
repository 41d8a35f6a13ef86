using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Stages;

namespace ZiWbk.Status.Reports;

/// <summary>What a document rests on.</summary>
public static class ReportSources
{
    /// <summary>The places that the gates, the requirements and the fixed days of a target were taken from, each once.</summary>
    public static IReadOnlyList<Source> Of(Instrument instrument, JourneyMap journey, Target target) =>
        [.. instrument.GatesOf(target).Select(gate => gate.Provenance)
            .Concat(instrument.RequirementsOf(target).Select(requirement => requirement.Provenance))
            .Concat(journey.Milestones.Select(milestone => milestone.Default?.Provenance).OfType<Provenance>())
            .SelectMany(provenance => provenance.Sources)
            .DistinctBy(source => source.Name, StringComparer.Ordinal)];
}
