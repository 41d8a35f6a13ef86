using YamlDotNet.Core;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Instruments.Reading;

/// <summary>The worksheet's file: scales, areas, and the tree of components down to questions.</summary>
internal sealed class WorksheetSection
{
    private static readonly Dictionary<string, ScaleKind> _kinds = new(StringComparer.Ordinal)
    {
        ["options"] = ScaleKind.Options,
        ["ratio"] = ScaleKind.Ratio,
        ["index"] = ScaleKind.Index,
    };

    private readonly YamlMap _file;
    private readonly SourceList _sources;
    private readonly Dictionary<string, Scale> _scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mark> _codes = new(StringComparer.Ordinal);

    private WorksheetSection(YamlMap file)
    {
        _file = file;
        Id = file.Text("instrument");
        Title = file.Text("title");
        Regulation = file.Text("regulation");
        _ = file.OptionalText("amended_by");
        _sources = SourceList.Read(file);
    }

    public string Id { get; }

    public string Title { get; }

    public string Regulation { get; }

    public List<Area> Areas { get; } = [];

    public List<Section> Sections { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    public List<Question> Questions { get; } = [];

    public static WorksheetSection Read(YamlMap file)
    {
        var section = new WorksheetSection(file);
        section.ReadScales();
        section.ReadAreas();
        section.ReadComponents();
        file.Close();
        return section;
    }

    private void ReadScales()
    {
        foreach (var (key, entry) in _file.NamedMaps("scales"))
        {
            var kind = entry.Word("kind", _kinds, ScaleKind.Options);
            List<KeyValuePair<string, Rational>> scores = kind == ScaleKind.Options
                ? [.. entry.Entries("scores").Select(score => KeyValuePair.Create(score.Key, entry.Number(score.Value, score.Key)))]
                : [];
            var maximum = kind == ScaleKind.Index ? entry.Number("maximum") : Rational.Zero;
            _scales[key] = new(key, kind, entry.Text("label"), scores, maximum);
            _ = _sources.Provenance(entry);
            entry.Close();

            if (kind == ScaleKind.Options && !FallsFromOneToZero(scores))
                _file.Faults.Add(entry.At("scores"), $"nilai skala '{key}' harus turun dari 1 sampai 0",
                    $"the scores of scale '{key}' must fall from 1 to 0");
            if (kind == ScaleKind.Index && maximum <= Rational.Zero)
                _file.Faults.Add(entry.At("maximum"), "'maximum' harus lebih dari 0", "'maximum' must be more than 0");
        }
    }

    private static bool FallsFromOneToZero(List<KeyValuePair<string, Rational>> scores) =>
        scores.Count >= 2
        && scores[0].Value == Rational.One
        && scores[^1].Value.IsZero
        && scores.Zip(scores.Skip(1)).All(pair => pair.First.Value > pair.Second.Value);

    private void ReadAreas()
    {
        foreach (var entry in _file.Maps("areas"))
        {
            var area = new Area(entry.Whole("no", 1, 99), entry.Text("title"), entry.Text("short"), entry.Number("weight"));
            entry.Close();
            if (Areas.Any(other => other.No == area.No))
                _file.Faults.Add(entry.At("no"), $"area {area.No} ditulis dua kali", $"area {area.No} stands twice");
            Areas.Add(area);
        }
    }

    private void ReadComponents()
    {
        var total = Rational.Zero;
        var areaWeights = Areas.ToDictionary(area => area, _ => Rational.Zero);
        foreach (var component in _file.Maps("components"))
        {
            var weight = Node(component);
            total += weight;
            var parts = Rational.Zero;
            foreach (var part in component.Maps("parts"))
                parts += ReadPart(part, areaWeights);
            component.Close();
            Adds(component, parts, weight);
        }

        Adds(_file, total, 100);
        foreach (var (area, weight) in areaWeights)
            if (weight != area.Weight)
                _file.Faults.Add(_file.At("areas"), $"bobot area {area.No} tertulis {Show(area.Weight)}, jumlah bagiannya {Show(weight)}",
                    $"area {area.No} weighs {Show(area.Weight)}, but its parts add up to {Show(weight)}");
    }

    private Rational ReadPart(YamlMap part, Dictionary<Area, Rational> areaWeights)
    {
        var weight = Node(part);
        var hasAreas = part.Has("areas");
        var section = new Section(part.Text("id"), part.Text("title"), weight, (hasAreas, Sections.Count) switch
        {
            (false, _) => InstrumentPart.Result,
            (true, 0) => InstrumentPart.Fulfilment,
            (true, _) => InstrumentPart.Reform,
        });
        Sections.Add(section);

        var inside = Rational.Zero;
        if (!hasAreas)
        {
            foreach (var indicator in part.Maps("indicators"))
                inside += ReadIndicator(indicator, section, area: null);
        }
        else
        {
            foreach (var entry in part.Maps("areas"))
            {
                _ = Code(entry);
                var areaWeight = entry.Number("weight");
                var no = entry.Whole("area", 1, 99);
                var area = Areas.FirstOrDefault(area => area.No == no);
                if (area is null)
                    _file.Faults.Add(entry.At("area"), $"area {no} tidak ada pada daftar areas", $"area {no} is not in the list of areas");
                else
                    areaWeights[area] += areaWeight;
                var indicators = Rational.Zero;
                foreach (var indicator in entry.Maps("indicators"))
                    indicators += ReadIndicator(indicator, section, area);
                entry.Close();
                Adds(entry, indicators, areaWeight);
                inside += areaWeight;
            }
        }

        part.Close();
        Adds(part, inside, weight);
        return weight;
    }

    private Rational ReadIndicator(YamlMap entry, Section section, Area? area)
    {
        var weight = Node(entry);
        var indicator = new Indicator(entry.Text("id"), entry.Text("title"), weight, section, area);
        _ = entry.OptionalText("confidence");
        _ = entry.OptionalText("note");
        Indicators.Add(indicator);

        var questions = entry.Maps("questions");
        if (questions.Count == 0)
            _file.Faults.Add(entry.Start, $"indikator {indicator.Id} tidak punya butir", $"indicator {indicator.Id} has no question");
        foreach (var question in questions)
            ReadQuestion(question, indicator, weight / Math.Max(1, questions.Count));
        entry.Close();
        return weight;
    }

    private void ReadQuestion(YamlMap entry, Indicator indicator, Rational worth)
    {
        var code = Code(entry);
        if (!QuestionId.TryParse(code, out var id) || id.Value != code || !code.StartsWith(indicator.Id + ".", StringComparison.Ordinal))
            _file.Faults.Add(entry.At("id"), $"kode butir '{code}' harus berbentuk {indicator.Id}.a",
                $"question code '{code}' must look like {indicator.Id}.a");

        var scale = entry.Word("scale", _scales, _anyScale);
        // Where the scale is unknown nobody can say which of the two belongs there.
        if (ReferenceEquals(scale, _anyScale))
            entry.Allow("options", "ratio");
        var options = scale.Kind == ScaleKind.Options ? ReadOptions(entry, scale) : [];
        var ratio = scale.Kind == ScaleKind.Ratio && entry.Map("ratio") is { } map ? new RatioReader(_sources, Questions).Read(map) : null;
        var evidence = entry.Texts("evidence");
        _ = _sources.Provenance(entry, "evidence_confidence", "evidence_sources");

        Questions.Add(new()
        {
            Id = id,
            Ordinal = Questions.Count,
            Title = entry.Text("title"),
            Indicator = indicator,
            Worth = worth,
            Scale = scale,
            Options = options,
            Ratio = ratio,
            Effort = entry.Whole("effort", 1, 99, 1),
            Evidence = evidence,
            Provenance = _sources.Provenance(entry),
            OfficialLabel = entry.OptionalText("official_label"),
            Group = entry.OptionalText("group"),
        });
        entry.Close();
    }

    // Stands in for a scale that is not there, after the fault has been told.
    private static readonly Scale _anyScale = new("", ScaleKind.Index, "", [], Rational.One);

    private List<Option> ReadOptions(YamlMap entry, Scale scale)
    {
        var written = entry.Entries("options");
        var wanted = string.Join(", ", scale.Scores.Select(score => score.Key));
        if (!written.Select(option => option.Key).SequenceEqual(scale.Scores.Select(score => score.Key)))
        {
            _file.Faults.Add(entry.At("options"), $"pilihan harus {wanted}, berurutan", $"the options must be {wanted}, in this order");
            return [];
        }

        return [.. written.Zip(scale.Scores, (option, score) =>
            new Option(score.Key, score.Value, entry.Scalar(option.Value, option.Key) ?? ""))];
    }

    private Rational Node(YamlMap entry)
    {
        _ = Code(entry);
        _ = entry.Text("title");
        return entry.Number("weight");
    }

    private string Code(YamlMap entry)
    {
        var code = entry.Text("id");
        if (code.Length > 0 && !_codes.TryAdd(code, entry.At("id")))
            _file.Faults.Add(entry.At("id"), $"kode '{code}' sudah dipakai pada baris {_codes[code].Line}",
                $"code '{code}' is already used on line {_codes[code].Line}");
        return code;
    }

    private void Adds(YamlMap at, Rational inside, Rational weight)
    {
        if (inside != weight)
            _file.Faults.Add(at.At("weight"), $"bobot tertulis {Show(weight)}, jumlah isinya {Show(inside)}",
                $"the weight is {Show(weight)}, but what is inside adds up to {Show(inside)}");
    }

    private static string Show(Rational weight) =>
        weight.ToDecimal().ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
