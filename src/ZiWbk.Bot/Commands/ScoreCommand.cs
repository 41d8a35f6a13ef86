using System.CommandLine;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.ScoreReports;
using ZiWbk.Documents.Forms;

namespace ZiWbk.Bot.Commands;

/// <summary><c>score FILE.xlsx</c>: the score of a workbook, what is missing, and the shortest way.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.xlsx") { Description = "Buku kerja LKE yang sudah diisi (a filled LKE workbook)" };
        var sheet = new Option<string?>("--sheet") { Description = "Nama lembar LKE (the sheet's name)" };
        var layer = new Option<string?>("--layer") { Description = "Hanya jawaban unit, tpi, atau tpn (one layer's answers only)" }.AcceptOnlyFromAmong("unit", "tpi", "tpn");
        var target = new Option<string>("--target") { Description = "wbk atau wbbm (wbk or wbbm)", DefaultValueFactory = _ => "wbk" }.AcceptOnlyFromAmong("wbk", "wbbm");
        var json = CommandContext.JsonOption();
        var lang = CommandContext.LanguageOption();
        var command = new Command("score", "Nilai sebuah buku kerja LKE: ambang, area, yang kurang, jalan terpendek (score of a workbook)")
        {
            file, sheet, layer, target, json, lang,
        };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), parsed.GetValue(json), () =>
        {
            var asked = parsed.GetValue(layer) switch { "unit" => Layer.Unit, "tpi" => Layer.Tpi, "tpn" => Layer.Tpn, _ => (Layer?)null };
            var path = parsed.GetRequiredValue(file);
            using var stream = CommandContext.OpenToRead(path);
            var form = new LkeReader(CommandContext.Instrument()).Read(stream, Path.GetFileName(path), parsed.GetValue(sheet), asked);
            var report = ScoreReport.Of(form, asked, parsed.GetValue(target) == "wbbm" ? Target.Wbbm : Target.Wbk);
            if (parsed.GetValue(json))
                Console.Out.WriteLine(ScoreJson.Of(report, parsed.GetValue(lang)));
            else
                new ScorePage(CommandContext.Page(), report, parsed.GetValue(lang)).Write();
            return CommandContext.Done;
        }));
        return command;
    }
}
