using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Worksheet;

/// <summary>The gates and requirements as answers, WBK and WBBM side by side.</summary>
internal static class GateEntries
{
    public static IEnumerable<RegulationEntry> Of(Instrument instrument) =>
    [
        .. instrument.Gates.GroupBy(gate => gate.Measure == GateMeasure.Area ? "area" : gate.Id).Select(gates => OfGate(gates.Key, [.. gates], instrument)),
        .. instrument.Requirements.GroupBy(requirement => requirement.Id).Select(rules => OfRequirement([.. rules])),
    ];

    private static RegulationEntry OfGate(string id, IReadOnlyList<Gate> gates, Instrument instrument)
    {
        var each = id == "area";
        var title = each ? new Bilingual("Tiap area pengungkit", "Each area of the levers") : new(gates[0].Title, gates[0].Title);
        var wbk = Least(gates.First(gate => gate.Target == Target.Wbk), instrument, out var wbkIndex);
        var wbbm = Least(gates.First(gate => gate.Target == Target.Wbbm), instrument, out var wbbmIndex);
        var kind = each ? ValueKind.Percent : ValueKind.Points;
        return new()
        {
            Id = $"lke:gate:{id}",
            Kind = EntryKind.Gate,
            Title = new($"Ambang {title.Id}", $"Threshold: {title.En}"),
            Answer = new(
                $"{title.Id} paling sedikit {wbk.Id}{Index(wbkIndex, "skala")} untuk WBK dan {wbbm.Id}{Index(wbbmIndex, "skala")} untuk WBBM" + (each ? ", dihitung dari bobot area itu, pemenuhan dan reform digabung; satu area saja di bawahnya sudah menggagalkan" : "") + ". Semua batas harus terpenuhi bersamaan.",
                $"{title.En}: at least {wbk.En}{Index(wbkIndex, "index", english: true)} for WBK and {wbbm.En}{Index(wbbmIndex, "index", english: true)} for WBBM" + (each ? " of that area's weight, fulfilment and reform together; a single area below it fails" : "") + ". All limits must be met together."),
            Citations = [instrument.Regulation],
            Provenance = gates[0].Provenance,
            Phrases =
            [
                $"{title.Id} minimal untuk WBK", $"{title.Id} minimal untuk WBBM", $"minimal {title.Id}", $"batas nilai {title.Id}", $"ambang {title.Id} WBK", $"ambang {title.Id} WBBM",
                .. each ? ["tiap area minimal berapa persen", "satu area di bawah 60 persen tidak lulus", "nilai minimum per area", "area kurang dari batas apakah gagal", "minimum per area", "masing masing area ada batas minimal"] : (string[])[],
                .. id == "total" ? ["nilai minimal WBK", "nilai minimal WBBM", "total nilai berapa agar lulus WBK"] : (string[])[],
            ],
            Truths =
            [
                new(kind, wbk.Id, ["wbk"]), new(kind, wbbm.Id, ["wbbm"]),
                .. wbkIndex is { } low ? [new(ValueKind.Index, low.Id, ["wbk"]), new CheckedValue(ValueKind.Index, wbbmIndex!.Value.Id, ["wbbm"])] : (CheckedValue[])[],
            ],
            Beliefs =
            [
                .. each
                    ? [new([["tidak ada", "tanpa", "masih lolos", "tetap lolos", "tetap lulus", "masih lulus", "no"], ["batas", "minimal", "area", "minimum"]],
                        new($"Ada batasnya: tiap area minimal {wbk.Id} untuk WBK.", $"There is a limit: {wbk.En} of each area for WBK."))]
                    : (WrongBelief[])[],
            ],
        };

        static string Index(Bilingual? index, string word, bool english = false) =>
            index is not { } value ? "" : english ? $" ({word} {value.En} of 4)" : $" ({word} {value.Id} dari 4)";
    }

    private static Bilingual Least(Gate gate, Instrument instrument, out Bilingual? index)
    {
        var survey = instrument.Questions.FirstOrDefault(question => question.Indicator.Id == gate.SubjectId && question.Scale.Kind == ScaleKind.Index);
        index = survey is null ? null : WorksheetNumbers.Number(gate.Required / gate.Maximum * survey.Scale.Maximum);
        return gate.Measure == GateMeasure.Area ? WorksheetNumbers.Number(gate.Required / gate.Maximum * 100, "%") : WorksheetNumbers.Number(gate.Required);
    }

    private static RegulationEntry OfRequirement(IReadOnlyList<Requirement> rules)
    {
        var (id, title) = (rules[0].Id, rules[0].Title);
        var scope = rules[0].Scope == RequirementScope.Regency ? new Bilingual("pemerintah daerah", "the regency") : new("unit yang diusulkan", "the unit put forward");
        string Rules() => string.Join("; ", rules.Select(rule => $"{(rule.Target == Target.Wbk ? "WBK" : "WBBM")}: {rule.Rule}"));
        return new()
        {
            Id = $"lke:requirement:{id}",
            Kind = EntryKind.Requirement,
            Title = new($"Syarat {title}", $"Requirement: {title}"),
            Answer = new(
                $"{title} adalah syarat bagi {scope.Id}, di luar nilai LKE. Yang diminta: {Rules()}. Angkanya berlaku untuk siklus 2024-2025, jadi mohon dicek pada surat KemenPANRB tahun berjalan.",
                $"{title} is a requirement for {scope.En}, outside the LKE's score. Asked for is: {Rules()}. It holds for the cycles of 2024-2025, so please check this year's letter of KemenPANRB."),
            Citations = [.. rules[0].Provenance.Sources.Select(source => source.Name)],
            Provenance = rules[0].Provenance,
            Note = rules[0].Provenance.Note is { } note ? new(note, "See the Indonesian note: " + note) : null,
            Phrases = [$"syarat {title}", $"{title} minimal untuk mengusulkan WBK", $"{title} yang disyaratkan untuk WBBM", $"apakah {title} menjadi syarat"],
            Truths = [.. rules.SelectMany(Truths)],
        };
    }

    private static IEnumerable<CheckedValue> Truths(Requirement rule)
    {
        string[] about = [rule.Target == Target.Wbk ? "wbk" : "wbbm"];
        var first = rule.Rule.Split(' ')[0];
        return rule.Id switch
        {
            "opini-bpk" => [new(ValueKind.Opinion, first, [])],
            "sakip" or "indeks-rb" => [new(ValueKind.Grade, first, about)],
            "spip" => [new(ValueKind.Level, rule.Rule.Split(' ')[1], [])],
            "tlhp" => [new(ValueKind.Percent, "100", [])],
            "wbk-dua-tahun" => [new(ValueKind.Duration, "2 tahun", [])],
            _ => [],
        };
    }
}
