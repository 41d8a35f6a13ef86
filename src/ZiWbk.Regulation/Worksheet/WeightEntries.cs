using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Worksheet;

/// <summary>The weights of the worksheet as answers: areas in both versions, components, indicators; its scales and its size.</summary>
internal static class WeightEntries
{
    public static IEnumerable<RegulationEntry> Of(Instrument instrument, ReferenceInstrument former) =>
    [
        .. instrument.Areas.Select(area => OfArea(area, instrument, former)),
        .. Components(instrument),
        .. instrument.Indicators.Select(indicator => OfIndicator(indicator, instrument)),
        .. instrument.Questions.Select(question => question.Scale).DistinctBy(scale => scale.Key).Where(scale => scale.Kind == ScaleKind.Options).Select(scale => OfScale(scale, instrument)),
        OfForm(instrument),
    ];

    private static RegulationEntry OfArea(Area area, Instrument instrument, ReferenceInstrument former)
    {
        var inside = instrument.Indicators.Where(indicator => indicator.Area == area).ToList();
        var old = former.Areas[area.No - 1];
        var (now, before) = (WorksheetNumbers.Number(area.Weight), WorksheetNumbers.Number(old.Weight));
        var titles = string.Join("; ", inside.Where(indicator => indicator.Section.Part == InstrumentPart.Fulfilment).Select(indicator => indicator.Title));
        var reform = string.Join("; ", inside.Where(indicator => indicator.Section.Part == InstrumentPart.Reform).Select(indicator => indicator.Title));
        return new()
        {
            Id = $"lke:area:{area.No}",
            Kind = EntryKind.Weight,
            Area = area.No,
            Title = new($"Area {area.No} {area.Title}", $"Area {area.No} {area.Title}"),
            Answer = new(
                $"Area {area.No}, {area.Title}, berbobot {now.Id} pada LKE 90/2021 (separuh pemenuhan, separuh reform) dan {before.Id} pada {former.Regulation}, yang sudah diganti. Pemenuhan menilai: {titles}. Reform menilai: {reform}.",
                $"Area {area.No}, {area.Title}, weighs {now.En} in the LKE of 90/2021 (half fulfilment, half reform) and weighed {before.En} in {former.Regulation}, since replaced. Fulfilment asks for: {titles}. Reform asks for: {reform}."),
            Citations = [WorksheetEntries.Citation(instrument, $"area {area.No}")],
            Provenance = Sure(instrument),
            Phrases =
            [
                $"bobot area {area.No}", $"bobot {area.Title}", $"bobot area {area.ShortTitle}", $"{area.Title} bobot berapa poin", $"area {area.No} {area.Title} nilainya berapa",
                $"bobot {area.Title} aturan lama dan baru", $"area {area.No}", area.Title,
            ],
            Body = titles + ". " + reform,
            Truths = [new(ValueKind.Points, now.Id, [])],
        };
    }

    private static IEnumerable<RegulationEntry> Components(Instrument instrument)
    {
        var lever = instrument.Areas.Aggregate(Rational.Zero, (sum, area) => sum + area.Weight);
        var result = instrument.Sections.Aggregate(Rational.Zero, (sum, section) => sum + section.Weight) - lever;
        yield return Component("A", new("Pengungkit", "Levers"), lever, instrument, ["bobot pengungkit", "bobot komponen pengungkit berapa", "pengungkit berapa persen", "komponen proses"]);
        yield return Component("B", new("Hasil", "Results"), result, instrument, ["bobot hasil", "bobot komponen hasil berapa", "hasil berapa persen", "komponen hasil"]);
        foreach (var section in instrument.Sections)
            yield return Component(section.Id, new(section.Title, section.Title), section.Weight, instrument,
                [$"bobot {section.Title}", $"bobot {section.Id}", $"{section.Title} bobot berapa poin", $"bobot bagian {section.Title}"]);
    }

    private static RegulationEntry Component(string id, Bilingual title, Rational weight, Instrument instrument, IReadOnlyList<string> phrases)
    {
        var text = WorksheetNumbers.Number(weight);
        var inside = instrument.Sections.Where(section => section.Id.StartsWith(id + ".", StringComparison.Ordinal)).ToList();
        var indicators = instrument.Indicators.Where(indicator => indicator.Section.Id == id && indicator.Area is null).ToList();
        string Parts(Language language) => string.Join("; ", inside.Select(section => $"{section.Id} {section.Title} {WorksheetEntries.Points(section.Weight, language)}")
            .Concat(indicators.Select(indicator => $"{indicator.Title} {WorksheetEntries.Points(indicator.Weight, language)}")));
        var has = inside.Count + indicators.Count > 0;
        return new()
        {
            Id = $"lke:component:{id}",
            Kind = EntryKind.Weight,
            Title = new($"Bobot {title.Id}", $"Weight of {title.En}"),
            Answer = new(
                $"Komponen {id}, {title.Id}, berbobot {text.Id} dari 100 pada LKE 90/2021." + (has ? $" Rinciannya: {Parts(Language.Indonesian)}." : " Bobotnya terbagi atas enam area."),
                $"Component {id}, {title.En}, weighs {text.En} of 100 in the LKE of 90/2021." + (has ? $" Its parts: {Parts(Language.English)}." : " It is divided among the six areas.")),
            Citations = [WorksheetEntries.Citation(instrument, $"komponen {id}")],
            Provenance = Sure(instrument),
            Phrases = phrases,
            Truths = [new(ValueKind.Points, text.Id, [])],
        };
    }

    private static RegulationEntry OfIndicator(Indicator indicator, Instrument instrument)
    {
        var questions = instrument.QuestionsOf[indicator];
        var (weight, worth) = (WorksheetNumbers.Number(indicator.Weight), WorksheetNumbers.Number(questions[0].Worth));
        var where = indicator.Area is { } area ? $" (area {area.No})" : "";
        return new()
        {
            Id = $"lke:indicator:{indicator.Id}",
            Kind = EntryKind.Weight,
            Area = indicator.Area?.No,
            Title = new($"Bobot {indicator.Id} {indicator.Title}", $"Weight of {indicator.Id} {indicator.Title}"),
            Answer = new(
                $"Subindikator {indicator.Id} {indicator.Title}{where} berbobot {weight.Id} poin, dibagi rata atas {questions.Count} butir: masing-masing paling banyak {worth.Id} poin. Butirnya: {string.Join("; ", questions.Select(question => question.Title))}.",
                $"Indicator {indicator.Id} {indicator.Title}{where} weighs {weight.En} points, shared equally by {questions.Count} question(s): at most {worth.En} points each. They ask: {string.Join("; ", questions.Select(question => question.Title))}."),
            Citations = [WorksheetEntries.Citation(instrument, $"subindikator {indicator.Id}")],
            Provenance = questions[0].Provenance,
            Phrases = [$"bobot {indicator.Title}", $"bobot subindikator {indicator.Title}", $"{indicator.Title} bobot berapa poin", $"bobot {indicator.Title} di area {indicator.Area?.No}"],
            Body = string.Join(". ", questions.Select(question => question.Title)),
            Truths = [new(ValueKind.Points, weight.Id, [])],
        };
    }

    private static RegulationEntry OfScale(Scale scale, Instrument instrument)
    {
        string Scores(Language language) => string.Join("; ", scale.Scores.Select(score => $"{score.Key} = {WorksheetEntries.Points(score.Value, language)}"));
        var count = instrument.Questions.Count(question => question.Scale.Key == scale.Key);
        return new()
        {
            Id = $"lke:scale:{scale.Key}",
            Kind = EntryKind.Form,
            Title = new($"Skala {scale.Label}", $"Scale {scale.Label}"),
            Answer = new(
                $"Pada skala {scale.Label} nilai pilihannya: {Scores(Language.Indonesian)}. Nilai itu dikali bobot butirnya. Skala ini dipakai {count} butir LKE.",
                $"On the scale {scale.Label} the options count: {Scores(Language.English)}. That is multiplied by the question's weight. {count} questions of the LKE use this scale."),
            Citations = [WorksheetEntries.Citation(instrument, "pilihan jawaban")],
            Provenance = instrument.Questions.First(question => question.Scale.Key == scale.Key).Provenance,
            Phrases = [$"skala {scale.Label}", $"nilai skala jawaban {scale.Label}", .. scale.Scores.Select(score => $"jawaban {score.Key} pada skala {scale.Label} bernilai berapa")],
        };
    }

    private static RegulationEntry OfForm(Instrument instrument)
    {
        var (questions, indicators) = (instrument.Questions.Count, instrument.Indicators.Count);
        return new()
        {
            Id = "lke:instrument:" + instrument.Id.Replace("lke-", "", StringComparison.Ordinal),
            Kind = EntryKind.Form,
            Title = new("LKE 90/2021 secara keseluruhan", "The LKE of 90/2021 as a whole"),
            Answer = new(
                $"LKE 90/2021 memuat {questions} pertanyaan dalam {indicators} subindikator: pemenuhan dan reform pada {instrument.Areas.Count} area pengungkit, serta komponen hasil. Jumlah bobotnya 100.",
                $"The LKE of 90/2021 has {questions} questions in {indicators} indicators: fulfilment and reform in {instrument.Areas.Count} areas of levers, and the results. The weights add up to 100."),
            Citations = [WorksheetEntries.Citation(instrument, instrument.Title)],
            Provenance = Sure(instrument),
            Phrases = ["jumlah pertanyaan LKE", "LKE ada berapa pertanyaan", "berapa butir LKE 90/2021", "total soal LKE yang harus diisi", "jumlah subindikator LKE", "how many questions in the LKE", "LKE sekarang berapa soal"],
            Truths = [new(ValueKind.Count, WorksheetNumbers.Number(questions).Id, ["pertanyaan", "butir", "soal", "question"])],
        };
    }

    // The structure of the form is as sure as its first question.
    private static Provenance Sure(Instrument instrument) => instrument.Questions[0].Provenance;
}
