using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Worksheet;

/// <summary>A question of the worksheet as an answer: what it asks, its options, the evidence, its points.</summary>
internal static partial class QuestionEntry
{
    public static RegulationEntry Of(Question question, Instrument instrument, IReadOnlyList<string> names) => new()
    {
        Id = $"lke:question:{question.Id}",
        Kind = EntryKind.Question,
        Title = new($"{question.Id} {question.Title}", $"{question.Id} {question.Title}"),
        Answer = new(Told(question, Language.Indonesian), Told(question, Language.English)),
        Citations = [WorksheetEntries.Citation(instrument, $"butir {question.Id}")],
        Provenance = question.Provenance,
        Note = question.Evidence.Count == 0 ? null : new("Contoh bukti adalah yang lazim, bukan daftar resmi", "The evidence is customary, not an official list"),
        Phrases =
        [
            question.Title,
            .. names.SelectMany(name => (string[])[$"bukti {name}", $"jawaban {name}", $"butir {name}", $"opsi {name} LKE"]),
            $"bukti {question.Title}",
            $"pilihan jawaban {question.Title}",
            .. question.Options.Select(option => $"{question.Title}: jawaban {option.Meaning}"),
            .. question.Options.Take(1).Select(option => $"jawaban {option.Meaning}"),
            .. question.Evidence.Select(evidence => $"bukti {evidence}"),
        ],
        Body = string.Join(". ", [question.Indicator.Title, question.Group ?? "", .. question.Evidence, .. question.Options.Select(option => option.Meaning), .. question.Ratio?.Inputs.Select(input => input.Label) ?? []]),
        Truths = [.. Truths(question)],
        Area = question.Indicator.Area?.No,
        Options = [.. question.Options.Select(option => new EntryOption(option.Key, option.Meaning))],
    };

    private static string Told(Question question, Language language)
    {
        var id = language == Language.Indonesian;
        var part = question.Indicator.Section.Part switch
        {
            InstrumentPart.Fulfilment => id ? "pemenuhan" : "fulfilment",
            InstrumentPart.Reform => "reform",
            _ => id ? "hasil" : "results",
        };
        var where = question.Indicator.Area is { } area ? $"area {area.No}, {part}" : part;
        var answers = question.Scale.Kind switch
        {
            ScaleKind.Options => (id ? "Pilihannya: " : "The options: ") + string.Join("; ", question.Options.Select(option => $"{option.Key} = {option.Meaning}")) + ".",
            ScaleKind.Ratio => (id ? "Nilainya dihitung dari: " : "It is computed from: ") + string.Join("; ", question.Ratio!.Inputs.Where(input => !input.Unused).Select(input => input.Label)) + ".",
            _ => id ? $"Diisi indeks survei 0 sampai {WorksheetEntries.Points(question.Scale.Maximum, language)}." : $"It takes a survey index from 0 to {WorksheetEntries.Points(question.Scale.Maximum, language)}.",
        };
        var evidence = question.Evidence.Count == 0 ? "" : (id ? " Bukti yang lazim: " : " Customary evidence: ") + string.Join("; ", question.Evidence) + ".";
        var worth = WorksheetEntries.Points(question.Worth, language);
        return id
            ? $"Butir {question.Id} ({where}) menanyakan: {question.Title}. {answers}{evidence} Nilai penuhnya {worth} poin."
            : $"Question {question.Id} ({where}) asks: {question.Title}. {answers}{evidence} In full it is worth {worth} points.";
    }

    // How often something must be done for the best answer.
    private static IEnumerable<CheckedValue> Truths(Question question)
    {
        yield return new(ValueKind.Points, WorksheetNumbers.Number(question.Worth).Id, ["bobot", "poin"]);
        foreach (var option in question.Options.Take(1))
        {
            foreach (Match match in Times().Matches(option.Meaning))
                yield return new(ValueKind.Count, match.Groups[1].Value, ["kali"]);
            foreach (Match match in Rhythm().Matches(option.Meaning.ToLowerInvariant()))
                yield return new(ValueKind.Frequency, match.Value, []);
        }
    }

    [GeneratedRegex(@"(\d+) kali", RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(?:bulanan|tiap bulan|setiap bulan|triwulanan|semesteran|tahunan)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Rhythm();
}
