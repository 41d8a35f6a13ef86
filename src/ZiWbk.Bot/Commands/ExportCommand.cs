using System.CommandLine;
using ZiWbk.Assessment;
using ZiWbk.Bot.Operations;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Forms.Writing;

namespace ZiWbk.Bot.Commands;

/// <summary>
/// <c>export FILE.xlsx --out OUT.xlsx</c>: a workbook again in the official layout, with live formulas;
/// <c>export --unit ID --out OUT.xlsx</c>: what stands of an office.
/// </summary>
internal static class ExportCommand
{
    private const string Extension = ".xlsx";

    public static Command Create()
    {
        var file = new Argument<string?>("FILE.xlsx") { Description = "Buku kerja LKE (an LKE workbook)", Arity = ArgumentArity.ZeroOrOne };
        var unit = new Option<string?>("--unit") { Description = "Kantor: status yang tersimpan (an office: what is stored)" };
        var year = CommandContext.YearOption();
        var sheet = new Option<string?>("--sheet") { Description = "Nama lembar LKE (the sheet's name)" };
        var output = new Option<string>("--out") { Description = "Berkas hasil (the file to write)", Required = true };
        var command = new Command("export", "Tulis LKE dalam tata letak resmi (a worksheet in the official layout)")
        {
            file, unit, year, sheet, output,
        };
        var options = OperationOptions.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(file) is null == parsed.GetValue(unit) is null)
                parsed.AddError("Sebutkan FILE.xlsx atau --unit ID, salah satu (name FILE.xlsx or --unit ID, one of them).");
        });
        command.SetAction(parsed => parsed.GetValue(unit) is { } office
            ? CommandContext.Run(
                parsed,
                options,
                () =>
                {
                    // Refused before the work, not after it.
                    _ = OutputFile.Target(parsed.GetRequiredValue(output), Extension);
                    return new WorkbookExport(office, parsed.GetValue(year));
                },
                result => OutputFile.WriteWhole(OutputFile.Target(parsed.GetRequiredValue(output), Extension), stream => stream.Write(result.Content!)))
            : Rewrite(parsed, parsed.GetValue(file)!, sheet, output, options));
        return command;
    }

    private static int Rewrite(ParseResult parsed, string path, Option<string?> sheet, Option<string> output, OperationOptions options) =>
        CommandContext.Run(parsed.GetValue(options.Language), parsed.GetValue(options.Json), () =>
        {
            var instrument = CommandContext.Instrument();
            LkeForm form;
            using (var stream = CommandContext.OpenToRead(path))
                form = new LkeReader(instrument).Read(stream, Path.GetFileName(path), parsed.GetValue(sheet));

            var target = OutputFile.Target(parsed.GetRequiredValue(output), Extension, path);
            OutputFile.WriteWhole(target, stream => new LkeWriter(instrument).Write(stream, form.Answers, form.Layers));
            var language = parsed.GetValue(options.Language);
            Console.Out.WriteLine(parsed.GetValue(options.Json)
                ? $$"""{"out":{{System.Text.Json.JsonSerializer.Serialize(target)}},"problems":{{form.Problems.Count}}}"""
                : new Bilingual(
                    $"Ditulis ke {target}. Yang dibawa hanya jawaban; catatan dan isian yang tidak terbaca ({form.Problems.Count} masalah) tetap di berkas asal.",
                    $"Written to {target}. Only the answers are carried over; remarks and entries that could not be read ({form.Problems.Count} problems) stay in the original.").In(language));
            return CommandContext.Done;
        });
}
