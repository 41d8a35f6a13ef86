using ZiWbk.Assessment.Instruments;
using ZiWbk.Documents.Decks.Slides;
using ZiWbk.Documents.Decks.Writing;
using ZiWbk.Status.Reports;

namespace ZiWbk.Documents.Decks.Office;

/// <summary>Whose deck it is.</summary>
internal static class Opening
{
    public static Slide Of(OfficeReport report, DeckSetting setting)
    {
        var target = Predicate(report.Target);
        return Of(
            setting.Say($"Zona Integritas menuju {target} {report.Year}", $"Integrity Zone on the way to {target} {report.Year}"),
            report.Unit.Name,
            setting.Say("Paparan kemajuan kepada pimpinan", "Progress briefing for the leader"),
            setting);
    }

    public static Slide Of(string title, string whose, string what, DeckSetting setting)
    {
        var box = MasterXml.OpeningWords;
        var name = Sheet.Clean(whose);
        Paragraph[] words =
        [
            new(name, Measure.Fitting(name, true, box.Width, box.Height - 60, 24, 11)) { Bold = true, Ink = Ink.Text },
            new(Sheet.Clean(what), 16) { Ink = Ink.Quiet },
            new(Sheet.Day(setting.Today, setting), 16) { Ink = Ink.Quiet },
        ];
        return new(SlideKind.Opening, title, [new Words(box, words)], "");
    }

    public static string Predicate(Target target) => target == Target.Wbbm ? "WBBM" : "WBK";
}
