using System.CommandLine;
using ZiWbk.Assessment.Answers;
using ZiWbk.Bot.Operations;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Commands;

/// <summary><c>import FILE.xlsx --unit ID</c>: a workbook into the status.</summary>
internal static class ImportCommand
{
    // A worksheet is some hundred kilobytes; the reader itself refuses what unpacks to too much.
    private const long LargestWorkbook = 20 << 20;

    public static Command Create()
    {
        var file = new Argument<string>("FILE.xlsx") { Description = "Buku kerja LKE (an LKE workbook)" };
        var unit = new Option<string>("--unit") { Description = "Nama pendek kantor, misalnya dishub (the office's short name)", Required = true };
        var layer = new Option<string?>("--layer") { Description = "Hanya jawaban unit, tpi, atau tpn (one layer's answers only)" }.AcceptOnlyFromAmong("unit", "tpi", "tpn");
        var year = CommandContext.YearOption();
        var command = new Command("import", "Masukkan buku kerja LKE ke status (a workbook into the status)") { file, unit, layer, year };
        var options = OperationOptions.AddTo(command);
        command.SetAction(parsed => CommandContext.Run(parsed, options, () =>
        {
            var path = parsed.GetRequiredValue(file);
            Layer? asked = parsed.GetValue(layer) switch { "unit" => Layer.Unit, "tpi" => Layer.Tpi, "tpn" => Layer.Tpn, _ => null };
            using var stream = CommandContext.OpenToRead(path);
            if (stream.Length > LargestWorkbook)
                throw new DocumentRefusedException($"Berkas '{path}' lebih dari 20 MB; LKE tidak sebesar itu.", $"The file '{path}' is over 20 MB; a worksheet is not that large.");
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return new WorkbookImport(parsed.GetRequiredValue(unit), asked, parsed.GetValue(year), Path.GetFileName(path), content);
        }));
        return command;
    }
}
