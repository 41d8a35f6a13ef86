using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Status.Commands;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Regency;

/// <summary>What has been published of the offices' milestones, and what is late.</summary>
internal static class Published
{
    public static Slide Of(RegencyReport report, Rulebook rulebook, DeckSetting setting)
    {
        var plans = report.Offices.SelectMany(office => office.Report.Office.Assessment.Media.Select(entry => (entry.Key, Plan: entry.Value))).ToList();
        var milestones = plans.GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(group => (
                Name: Sheet.Clean(setting.Say(rulebook.Journey.FindMilestone(group.Key)?.Title ?? rulebook.Journey.FindStage(group.Key)?.Title ?? new(group.Key, group.Key))),
                Planned: group.Count(entry => entry.Plan.Planned is not null),
                Out: group.Count(entry => entry.Plan.Published.Count > 0),
                Links: group.Sum(entry => entry.Plan.Published.Count),
                Late: group.Count(entry => entry.Plan.Published.Count == 0 && entry.Plan.Planned < report.Today)))
            .OrderByDescending(milestone => milestone.Out).ThenBy(milestone => milestone.Name, StringComparer.Ordinal).ToList();
        var notes = setting.Say("Yang dihitung ialah tautan yang dicatat pada pemantauan publikasi; isinya tidak diperiksa bot.", "Counted are the links noted in the media tracker; the bot does not look at what they say.");
        if (milestones.Count == 0)
            return new(
                SlideKind.Words, setting.Say("Publikasi belum direncanakan", "No publishing is planned yet"),
                [Sheet.List(Box.Body, [setting.Say("Belum ada rencana atau tautan publikasi dari kantor mana pun. Kominfo dapat mencatatnya di bot.", "No office has a plan or a link yet. Media officers can note them in the bot.")], 18, 12, numbered: false, Sheet.Further(setting))], notes);
        var late = milestones.Sum(milestone => milestone.Late);
        var links = milestones.Sum(milestone => milestone.Links);
        var (chart, table) = Box.Body.Split(440);
        return new(
            SlideKind.Plain,
            late == 0
                ? setting.Say($"{links} publikasi terbit, tidak ada yang terlambat", $"{links} published, none late")
                : setting.Say($"{links} publikasi terbit, {late} lewat rencananya", $"{links} published, {late} past the planned day"),
            [
                new Drawing(chart, new(
                    ChartShape.Bars, [.. milestones.Select(milestone => milestone.Name)],
                    [
                        new(setting.Say("Kantor yang merencanakan", "Offices that plan it"), [.. milestones.Select(milestone => (double?)milestone.Planned)], Ink.Second),
                        new(setting.Say("Kantor yang sudah terbit", "Offices that published"), [.. milestones.Select(milestone => (double?)milestone.Out)], Ink.Met),
                    ],
                    setting.Say("Grafik rencana dan publikasi tiap tonggak", "Plans and publications of each milestone"))),
                Flow.Table(
                    table,
                    [new(setting.Say("Tonggak", "Milestone"), 158), new(setting.Say("Rencana", "Planned"), 78, Right: true), new(setting.Say("Terbit", "Out"), 54, Right: true), new(setting.Say("Tautan", "Links"), 60, Right: true), new(setting.Say("Lewat", "Late"), 58, Right: true)],
                    [
                        .. milestones.Select(milestone => (IReadOnlyList<Cell>)
                        [
                            Sheet.In(milestone.Name), Sheet.In(Text(milestone.Planned)), Sheet.In(Text(milestone.Out)), Sheet.In(Text(milestone.Links)),
                            Sheet.In(Text(milestone.Late), milestone.Late > 0 ? Ink.Missed : Ink.Text, bold: milestone.Late > 0),
                        ]),
                    ],
                    11.5, setting.Say("Tabel publikasi", "What is published"), Sheet.Further(setting)),
            ],
            notes);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
