using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Worksheet;

/// <summary>What the worksheet itself can answer: its questions, weights, gates, requirements and scales, told from its data.</summary>
internal static class WorksheetEntries
{
    public static IEnumerable<RegulationEntry> Of(Instrument instrument, ReferenceInstrument former, IReadOnlyDictionary<string, IReadOnlyList<string>> names) =>
    [
        .. instrument.Questions.Select(question => QuestionEntry.Of(question, instrument, names.GetValueOrDefault(question.Id.Value, []))),
        .. WeightEntries.Of(instrument, former),
        .. GateEntries.Of(instrument),
    ];

    public static string Citation(Instrument instrument, string place) => $"{instrument.Regulation}, {place}";

    public static string Points(Rational points, Language language) => WorksheetNumbers.Number(points).In(language);
}
