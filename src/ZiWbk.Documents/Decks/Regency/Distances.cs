using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>How far the offices are from the gates: those nearest by name, all of them by number.</summary>
internal static class Distances
{
    private const int Named = 14;

    // Points short at all gates together; the last one holds all that lies beyond.
    private static readonly int[] _bounds = [0, 2, 5, 10, 20, 40];

    public static Slide Of(RegencyReport report, DeckSetting setting)
    {
        var (table, chart) = Box.Body.Split(520);
        var groups = Groups(report, setting);
        return new(
            SlideKind.Plain,
            report.Offices.Count > Named
                ? setting.Say($"Jarak ke ambang WBK: {Named} kantor terdekat", $"Distance to the gates of WBK: the {Named} nearest")
                : setting.Say("Jarak tiap kantor ke ambang WBK", "Each office's distance to the gates of WBK"),
            [
                Flow.Table(
                    table,
                    [new("No.", 36, Right: true), new(setting.Say("Kantor", "Office"), 234), new("Total", 74, Right: true), new(setting.Say("Ambang", "Gates"), 76, Right: true), new(setting.Say("Kurang, poin", "Short, points"), 100, Right: true)],
                    [.. report.Offices.Take(Named).Select((office, at) => Row(office, at + 1, setting))],
                    11.5, setting.Say("Tabel kantor terdekat ke ambang", "The offices nearest to the gates"), Sheet.Further(setting)),
                new Drawing(chart, new(
                    ChartShape.Bars, [.. groups.Select(group => group.Name)],
                    [
                        new(setting.Say("Kantor", "Offices"), [.. groups.Select(group => (double?)group.Count)], Ink.Accent)
                        {
                            Inks = [.. groups.Select((_, at) => at == 0 ? Ink.Met : Ink.Accent)],
                        },
                    ],
                    setting.Say("Grafik jumlah kantor menurut jarak ke ambang WBK", "Offices by their distance to the gates of WBK"))),
            ],
            setting.Say("Jarak ialah jumlah poin yang kurang pada semua ambang; nol berarti semuanya terlewati.", "The distance is the points short at all gates together; zero means all are passed."));
    }

    private static List<(string Name, int Count)> Groups(RegencyReport report, DeckSetting setting)
    {
        var distances = report.Offices.Select(office => office.Distance.Distance).ToList();
        List<(string, int)> groups = [(setting.Say("semua lewat", "all passed"), distances.Count(distance => distance.IsZero))];
        for (var at = 0; at < _bounds.Length; at++)
        {
            var (above, upTo) = (_bounds[at], at + 1 < _bounds.Length ? _bounds[at + 1] : (int?)null);
            groups.Add((
                upTo is { } end ? setting.Say($"sampai {end} poin", $"up to {end} points") : setting.Say($"lebih dari {above} poin", $"more than {above} points"),
                distances.Count(distance => distance > above && (upTo is null || distance <= upTo.Value))));
        }

        return groups;
    }

    private static IReadOnlyList<Cell> Row(OfficeLine office, int place, DeckSetting setting) =>
    [
        Sheet.In(place.ToString(System.Globalization.CultureInfo.InvariantCulture)), Sheet.In(office.Distance.Unit.ShortName), Sheet.In(Sheet.Points(office.Report.Score.Total, setting)),
        Sheet.In($"{office.Distance.Passed} / {office.Distance.Gates}"),
        office.Distance.Distance.IsZero
            ? Sheet.In(setting.Say("lewat", "passed"), Ink.Met, bold: true)
            : Sheet.In(Sheet.Points(office.Distance.Distance, setting), Ink.Missed, bold: true),
    ];
}
