using System.Globalization;
using System.Text;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Tests;

/// <summary>One question of a small instrument: the key of its scale and its effort.</summary>
internal sealed record SmallQuestion(string Scale, int Effort);

/// <summary>One indicator of a small instrument. Part is A.I or A.II.</summary>
internal sealed record SmallIndicator(string Part, int Area, decimal Weight, params SmallQuestion[] Questions);

/// <summary>The gates of one target: points in all, percent of every area, points of the levers, part of every result.</summary>
internal sealed record SmallGates(decimal Total, decimal AreaPercent, decimal Lever, decimal ResultPart);

/// <summary>
/// An instrument small enough to try every path: a few levers and three results (B.I.a an index, B.I.b five options,
/// B.II.a an index), written as the two data files and read like the real one.
/// </summary>
internal sealed record SmallInstrument
{
    public static IReadOnlyDictionary<string, string> Options { get; } = new Dictionary<string, string>
    {
        ["ya_tidak"] = "Ya: 1, Tidak: 0",
        ["abc"] = "A: 1, B: 0.5, C: 0",
        ["abcd"] = "A: 1, B: 0.67, C: 0.33, D: 0",
        ["abcde"] = "A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0",
    };

    /// <summary>Levers of 60 points in two areas: 20 + 30 for area 1, 10 for area 2.</summary>
    public static SmallInstrument Fixed { get; } = new()
    {
        Levers =
        [
            new("A.I", 1, 20, new SmallQuestion("abc", 1), new SmallQuestion("ya_tidak", 1)),
            new("A.I", 2, 10, new SmallQuestion("abcd", 1)),
            new("A.II", 1, 30, new SmallQuestion("persen", 1)),
        ],
    };

    /// <summary>Three indicators of one question each: in areas 1 and 2 of A.I, and in area 1 of A.II.</summary>
    public static SmallIndicator[] Three(
        (decimal Weight, SmallQuestion Its) first, (decimal Weight, SmallQuestion Its) second, (decimal Weight, SmallQuestion Its) third) =>
        [new("A.I", 1, first.Weight, first.Its), new("A.I", 2, second.Weight, second.Its), new("A.II", 1, third.Weight, third.Its)];

    /// <summary>In form order: part by part, area by area.</summary>
    public required IReadOnlyList<SmallIndicator> Levers { get; init; }

    public SmallGates Wbk { get; init; } = new(Total: 75, AreaPercent: 60, Lever: 1, ResultPart: 0.5m);

    public SmallGates Wbbm { get; init; } = new(Total: 85, AreaPercent: 75, Lever: 1, ResultPart: 0.5m);

    /// <summary>Scales of the results; more than one is several questions in one indicator.</summary>
    public string ScaleOfIpak { get; init; } = "indeks";

    /// <summary>More lines for the list of gates.</summary>
    public string MoreGates { get; init; } = "";

    public decimal LeverWeight => Levers.Sum(indicator => indicator.Weight);

    public decimal AreaWeight(int area) => Levers.Where(indicator => indicator.Area == area).Sum(indicator => indicator.Weight);

    public IReadOnlyList<int> Areas => [.. Levers.Select(indicator => indicator.Area).Distinct().Order()];

    /// <summary>The weights of B.I.a, B.I.b and B.II.a: a half, a quarter and a quarter of what the levers leave.</summary>
    public IReadOnlyList<decimal> ResultWeights => [(100 - LeverWeight) / 2, (100 - LeverWeight) / 4, (100 - LeverWeight) / 4];

    public SourceText Worksheet => new("kecil.yaml", WorksheetText());

    public SourceText Gates => new("ambang.yaml", GatesText());

    public Instrument Read()
    {
        var reading = InstrumentReader.Read(Worksheet, Gates);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }

    private string WorksheetText()
    {
        var text = new StringBuilder("instrument: kecil\ntitle: Kecil\nregulation: Uji\nsources: [{id: S1, name: Satu}]\nscales:\n");
        foreach (var (key, scores) in Options)
            Line(text, $"  {key}: {{kind: options, label: {key}, scores: {{{scores}}}, confidence: inferred}}");
        Line(text, $"  persen: {{kind: ratio, label: '%', confidence: inferred}}");
        Line(text, $"  indeks: {{kind: index, label: '0-4', maximum: 4, confidence: inferred}}");
        Line(text, $"areas:");
        foreach (var area in Areas)
            Line(text, $"  - {{no: {area}, title: Area {area}, short: A{area}, weight: {AreaWeight(area)}}}");

        Line(text, $"components:");
        Line(text, $"- {{id: A, title: Pengungkit, weight: {LeverWeight}, parts: [");
        foreach (var part in Levers.GroupBy(indicator => indicator.Part))
        {
            Line(text, $"  {{id: {part.Key}, title: Bagian, weight: {part.Sum(indicator => indicator.Weight)}, areas: [");
            foreach (var indicator in part)
            {
                var id = $"{part.Key}.{indicator.Area}";
                Line(text, $"    {{id: {id}, area: {indicator.Area}, weight: {indicator.Weight}, indicators: [");
                Indicator(text, $"{id}.i", indicator.Weight, indicator.Questions);
                Line(text, $"    ]}},");
            }

            Line(text, $"  ]}},");
        }

        var weights = ResultWeights;
        Line(text, $"]}}\n- {{id: B, title: Hasil, weight: {100 - LeverWeight}, parts: [");
        Line(text, $"  {{id: B.I, title: Bersih, weight: {weights[0] + weights[1]}, indicators: [");
        Indicator(text, "B.I.a", weights[0], [.. ScaleOfIpak.Split(' ').Select(scale => new SmallQuestion(scale, 1))]);
        Indicator(text, "B.I.b", weights[1], [new("abcde", 1)]);
        Line(text, $"  ]}},\n  {{id: B.II, title: Prima, weight: {weights[2]}, indicators: [");
        Indicator(text, "B.II.a", weights[2], [new("indeks", 1)]);
        Line(text, $"  ]}}\n]}}");
        return text.ToString();
    }

    private static void Indicator(StringBuilder text, string id, decimal weight, IReadOnlyList<SmallQuestion> questions)
    {
        Line(text, $"      {{id: {id}, title: Indikator, weight: {weight}, questions: [");
        foreach (var (at, question) in questions.Index())
        {
            var answers = question.Scale switch
            {
                "indeks" => "",
                "persen" => "ratio: {value: naik / semua, inputs: [{key: naik, label: Naik}, {key: semua, label: Semua}], "
                    + "zero_over_zero: {value: 1, sheet: error, confidence: inferred}, "
                    + "number_over_zero: {value: 0, sheet: error, confidence: inferred}}, ",
                _ => $"options: {{{string.Join(", ", Options[question.Scale].Split(", ").Select(score => score.Split(':')[0] + ": arti"))}}}, ",
            };
            Line(text, $"        {{id: {id}.{(char)('a' + at)}, title: Butir, scale: {question.Scale}, effort: {question.Effort},");
            Line(text, $"          {answers}evidence_confidence: inferred, confidence: inferred}},");
        }

        Line(text, $"      ]}},");
    }

    private string GatesText()
    {
        var weights = ResultWeights;
        var text = new StringBuilder("gates_for: kecil\nsources: [{id: S1, name: Satu}]\ngates:\n");
        void Gate(string id, string measure, Func<SmallGates, decimal> required) => Line(text,
            $"- {{id: {id}, title: {id}, measure: {measure}, wbk: {required(Wbk)}, wbbm: {required(Wbbm)}, confidence: single-source, sources: [S1]}}");
        Gate("total", "total", gates => gates.Total);
        Gate("pengungkit", "lever", gates => gates.Lever);
        Gate("area", "each_area", gates => gates.AreaPercent);
        Gate("bersih", "B.I", gates => (weights[0] + weights[1]) * gates.ResultPart);
        Gate("ipak", "B.I.a", gates => weights[0] * gates.ResultPart);
        Gate("kinerja", "B.I.b", gates => weights[1] * gates.ResultPart);
        Gate("ipkp", "B.II.a", gates => weights[2] * gates.ResultPart);
        return text.Append(MoreGates).Append("requirements: []\n").ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
