using ZiWbk.Assessment;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>Risks, and what the leader is asked for.</summary>
internal static class Findings
{
    public static IEnumerable<Slide> Risks(IReadOnlyList<Risk> risks, DeckSetting setting, int most)
    {
        var high = risks.Count(risk => risk.Level == RiskLevel.High);
        var title = risks.Count == 0 ? setting.Say("Tidak ada risiko yang tampak dari angka", "The numbers show no risk")
            : high > 0 ? setting.Say($"{risks.Count} risiko, {high} di antaranya tinggi", $"{risks.Count} {(risks.Count == 1 ? "risk" : "risks")}, {high} of them high")
            : setting.Say($"{risks.Count} risiko, tidak ada yang tinggi", $"{risks.Count} {(risks.Count == 1 ? "risk" : "risks")}, none of them high");
        var notes = setting.Say("Tiap risiko ditarik dari angka menurut aturan tetap, bukan dugaan.", "Each risk is drawn from the numbers by a fixed rule; none is a guess.");
        if (risks.Count == 0)
            return [new(SlideKind.Words, title, [Sheet.List(Box.Body, [setting.Say("Tetap periksa bukti dan tanggal tiap pekan.", "Keep looking at evidence and dates every week.")], 18, 12, numbered: false, Sheet.Further(setting))], notes)];
        return Flow.Whole(
                Box.Body,
                [new(setting.Say("Tingkat", "Level"), 76), new(setting.Say("Risiko", "Risk"), 470), new(setting.Say("Penanganan", "Answer"), 326)],
                [.. risks.Select(risk => (IReadOnlyList<Cell>)[Level(risk.Level, setting), Sheet.In(setting.Say(risk.Text)), Sheet.In(setting.Say(risk.Answer))])],
                12.5, 9.5, setting.Say("Tabel risiko dan penanganannya", "Risks and what answers them"), most, Sheet.Further(setting))
            .Select((table, at) => new Slide(SlideKind.Plain, at == 0 ? title : title + setting.Say(" (lanjutan)", " (continued)"), [table], notes));
    }

    public static Slide Requests(IReadOnlyList<Bilingual> requests, DeckSetting setting) => new(
        SlideKind.Words,
        requests.Count == 0 ? setting.Say("Tidak ada permintaan kepada pimpinan", "Nothing is asked of the leader") : setting.Say("Permintaan kepada pimpinan", "What the leader is asked for"),
        [
            Sheet.List(
                Box.Body, requests.Count == 0 ? [setting.Say("Mohon dukungan yang sudah berjalan diteruskan.", "Please keep up the support given so far.")] : [.. requests.Select(request => setting.Say(request))],
                20, 11, numbered: requests.Count > 0, Sheet.Further(setting)),
        ],
        setting.Say("Hanya yang ada di tangan pimpinan yang diminta.", "Only what lies in a leader's hand is asked for."));

    private static Cell Level(RiskLevel level, DeckSetting setting) => level switch
    {
        RiskLevel.High => Sheet.In(setting.Say("Tinggi", "High"), Ink.Missed, bold: true),
        RiskLevel.Medium => Sheet.In(setting.Say("Sedang", "Medium"), Ink.Gate, bold: true),
        _ => Sheet.In(setting.Say("Rendah", "Low"), Ink.Quiet, bold: true),
    };
}
