using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Instruments.Reading;

/// <summary>The gates' file: the least points of each predicate and the requirements outside the worksheet.</summary>
internal sealed class GateSection
{
    private static readonly Dictionary<string, RequirementScope> _scopes = new(StringComparer.Ordinal)
    {
        ["pemda"] = RequirementScope.Regency,
        ["unit"] = RequirementScope.Unit,
    };

    private readonly YamlMap _file;
    private readonly WorksheetSection _form;
    private readonly SourceList _sources;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private GateSection(YamlMap file, WorksheetSection form)
    {
        _file = file;
        _form = form;
        var instrument = file.Text("gates_for");
        if (instrument != form.Id)
            file.Faults.Add(file.At("gates_for"), $"'gates_for' harus {form.Id}, bukan '{instrument}'",
                $"'gates_for' must be {form.Id}, not '{instrument}'");
        _sources = SourceList.Read(file);
    }

    public List<Gate> Gates { get; } = [];

    public List<Requirement> Requirements { get; } = [];

    public static GateSection Read(YamlMap file, WorksheetSection form)
    {
        var section = new GateSection(file, form);
        foreach (var entry in file.Maps("gates"))
            section.ReadGate(entry);
        foreach (var entry in file.Maps("requirements"))
            section.ReadRequirement(entry);
        file.Close();
        section.RequireSectionsWithinTheirIndicators();
        return section;
    }

    private void ReadGate(YamlMap entry)
    {
        var id = entry.Text("id");
        var title = entry.Text("title");
        var measure = entry.Text("measure");
        var provenance = _sources.Provenance(entry);
        if (provenance.Sources.Count == 0)
            _file.Faults.Add(entry.Start, $"ambang '{id}' harus menyebut sumbernya", $"gate '{id}' must name its source");

        foreach (var target in new[] { Target.Wbk, Target.Wbbm })
        {
            var key = target == Target.Wbk ? "wbk" : "wbbm";
            var number = entry.Number(key);
            var gates = Expand(id, title, measure, number, target, provenance);
            if (gates.Count == 0 && target == Target.Wbk)
                _file.Faults.Add(entry.At("measure"),
                    $"'measure' harus total, lever, each_area, atau kode komponen/indikator hasil, bukan '{measure}'",
                    $"'measure' must be total, lever, each_area, or the code of a result's section or indicator, not '{measure}'");
            // A gate of each area takes its own name and one with each area's number.
            if (target == Target.Wbk && !gates.Select(gate => gate.Id).Append(id).Distinct().ToList().TrueForAll(_names.Add))
                _file.Faults.Add(entry.At("id"), $"ambang '{id}' ditulis dua kali", $"gate '{id}' stands twice");
            if (gates.Any(gate => gate.Required <= Rational.Zero || gate.Required > gate.Maximum))
                _file.Faults.Add(entry.At(key), $"ambang '{id}' harus lebih dari 0 dan tidak melebihi nilai tertingginya",
                    $"gate '{id}' must be more than 0 and no more than what can be reached");
            Gates.AddRange(gates);
        }

        entry.Close();
    }

    private List<Gate> Expand(string id, string title, string measure, Rational number, Target target, Provenance provenance)
    {
        Gate One(GateMeasure kind, Rational required, Rational maximum, string? subject = null, Area? area = null) => new()
        {
            Id = area is null ? id : $"{id}-{area.No}",
            Title = area is null ? title : area.Title,
            Target = target,
            Measure = kind,
            Required = required,
            Maximum = maximum,
            SubjectId = subject,
            Area = area,
            Provenance = provenance,
        };

        var lever = _form.Areas.Aggregate(Rational.Zero, (sum, area) => sum + area.Weight);
        var section = _form.Sections.FirstOrDefault(section => section.Id == measure && section.Part == InstrumentPart.Result);
        var indicator = _form.Indicators.FirstOrDefault(indicator => indicator.Id == measure && indicator.Area is null);
        return measure switch
        {
            "total" => [One(GateMeasure.Total, number, 100)],
            "lever" => [One(GateMeasure.Lever, number, lever)],
            "each_area" => [.. _form.Areas.Select(area => One(GateMeasure.Area, area.Weight * number / 100, area.Weight, area: area))],
            _ when section is not null => [One(GateMeasure.Section, number, section.Weight, section.Id)],
            _ when indicator is not null => [One(GateMeasure.Indicator, number, indicator.Weight, indicator.Id)],
            _ => [],
        };
    }

    // The path counts every result with its own gate at least; a section that asked for more could never be promised.
    private void RequireSectionsWithinTheirIndicators()
    {
        foreach (var gate in Gates.Where(gate => gate.Measure == GateMeasure.Section))
        {
            // Each indicator once, with its highest gate.
            var inside = _form.Indicators
                .Where(indicator => indicator.Section.Id == gate.SubjectId)
                .Aggregate(Rational.Zero, (sum, indicator) => sum + Gates
                    .Where(other => other.Target == gate.Target && other.Measure == GateMeasure.Indicator && other.SubjectId == indicator.Id)
                    .Aggregate(Rational.Zero, (most, other) => Rational.Max(most, other.Required)));
            if (gate.Required > inside)
                _file.Faults.Add(_file.At("gates"), $"ambang '{gate.Id}' melebihi jumlah ambang rinciannya",
                    $"gate '{gate.Id}' is more than the gates inside it add up to");
        }
    }

    private void ReadRequirement(YamlMap entry)
    {
        var id = entry.Text("id");
        var title = entry.Text("title");
        var scope = entry.Word("scope", _scopes, RequirementScope.Unit);
        var provenance = _sources.Provenance(entry);
        var rules = new[] { (Target.Wbk, entry.OptionalText("wbk")), (Target.Wbbm, entry.OptionalText("wbbm")) };
        entry.Close();
        if (Requirements.Any(requirement => requirement.Id == id))
            _file.Faults.Add(entry.At("id"), $"syarat '{id}' ditulis dua kali", $"requirement '{id}' stands twice");
        if (rules.All(rule => rule.Item2 is null))
            _file.Faults.Add(entry.Start, $"syarat '{id}' tidak menyebut wbk atau wbbm", $"requirement '{id}' names neither wbk nor wbbm");
        foreach (var (target, rule) in rules)
            if (rule is not null)
                Requirements.Add(new(id, title, scope, target, rule, provenance));
    }
}
