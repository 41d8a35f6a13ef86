using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;

namespace ZiWbk.Regulation.Worksheet;

/// <summary>
/// The weights, thresholds and counts of the worksheet by the names that answers refer to them with, so that text and data cannot
/// drift apart: gate.wbk.total, weight.area.1, weight.B.I.a, index.wbk.ipak, scale.abcd, old.area.1, count.questions.
/// </summary>
public sealed class WorksheetNumbers
{
    private readonly Dictionary<string, Bilingual> _texts = new(StringComparer.Ordinal);

    /// <summary>Numbers of a weight, as they stand in <see cref="_texts"/>.</summary>
    private readonly HashSet<string> _weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gates = new(StringComparer.Ordinal);

    /// <summary>Takes the numbers of the worksheet in force and of the former one.</summary>
    public WorksheetNumbers(Instrument instrument, ReferenceInstrument former)
    {
        foreach (var gate in instrument.Gates)
        {
            var target = gate.Target == Target.Wbk ? "wbk" : "wbbm";
            if (gate.Measure == GateMeasure.Area)
                Gate($"gate.{target}.area", Number(gate.Required / gate.Maximum * 100, "%"));
            else
                Gate($"gate.{target}.{gate.Id}", Number(gate.Required));
            var survey = instrument.Questions.FirstOrDefault(question => question.Indicator.Id == gate.SubjectId && question.Scale.Kind == ScaleKind.Index);
            if (survey is not null)
                Gate($"index.{target}.{gate.Id}", Number(gate.Required / gate.Maximum * survey.Scale.Maximum));
        }

        var lever = Sum(instrument.Areas.Select(area => area.Weight));
        Weight("weight.pengungkit", lever);
        Weight("weight.hasil", Sum(instrument.Sections.Select(section => section.Weight)) - lever);
        foreach (var area in instrument.Areas)
            Weight($"weight.area.{area.No}", area.Weight);
        foreach (var section in instrument.Sections)
            Weight($"weight.{section.Id}", section.Weight);
        foreach (var indicator in instrument.Indicators)
            _texts[$"weight.{indicator.Id}"] = Number(indicator.Weight);
        foreach (var indicator in instrument.Indicators.Where(indicator => indicator.Area is null))
            Weight($"weight.{indicator.Id}", indicator.Weight);
        foreach (var scale in instrument.Questions.Select(question => question.Scale).DistinctBy(scale => scale.Key).Where(scale => scale.Kind == ScaleKind.Options))
            _texts[$"scale.{scale.Key}"] = new(
                string.Join("/", scale.Scores.Select(score => Number(score.Value).Id)), string.Join("/", scale.Scores.Select(score => Number(score.Value).En)));

        var levers = former.Areas.Where(area => area.Id.StartsWith("A.", StringComparison.Ordinal)).ToList();
        foreach (var (at, area) in levers.Index())
            Weight($"old.area.{at + 1}", area.Weight);
        Weight("old.pengungkit", Sum(levers.Select(area => area.Weight)));
        Weight("old.hasil", Sum(former.Areas.Except(levers).Select(area => area.Weight)));
        _texts["old.indicators"] = Number(levers.Sum(area => area.Indicators.Count));
        _texts["old.questions"] = Number(levers.Sum(area => area.Indicators.Sum(indicator => indicator.Questions.Count)));
        _texts["count.questions"] = Number(instrument.Questions.Count);
        _texts["count.areas"] = Number(instrument.Areas.Count);
        _texts["count.indicators"] = Number(instrument.Indicators.Count);
    }

    /// <summary>The names, for the nearest one to a name that is unknown.</summary>
    public IEnumerable<string> Names => _texts.Keys;

    /// <summary>The number of that name in both languages, or null.</summary>
    public Bilingual? Find(string name) => _texts.TryGetValue(name, out var text) ? text : null;

    /// <summary>Whether a number, written with a decimal comma, is a threshold.</summary>
    public bool IsGate(string number) => _gates.Contains(number);

    /// <summary>Whether a number, written with a decimal comma, is the weight of an area, a part or a result.</summary>
    public bool IsWeight(string number) => _weights.Contains(number);

    /// <summary>A number as people write it: no zeros at the end, a decimal comma in Indonesian.</summary>
    public static Bilingual Number(Rational value, string behind = "")
    {
        var text = Math.Round(value.ToDecimal(), 4).ToString("0.####", CultureInfo.InvariantCulture);
        return new(text.Replace('.', ',') + behind, text + behind);
    }

    private void Gate(string name, Bilingual text)
    {
        _texts[name] = text;
        _gates.Add(text.Id.TrimEnd('%'));
    }

    private void Weight(string name, Rational value)
    {
        _texts[name] = Number(value);
        _weights.Add(_texts[name].Id);
    }

    private static Rational Sum(IEnumerable<Rational> parts) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part);
}
