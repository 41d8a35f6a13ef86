using System.CommandLine;
using ZiWbk.Assessment;
using ZiWbk.Documents.Forms;
using ZiWbk.Documents.Forms.Writing;

namespace ZiWbk.Bot.Commands;

/// <summary><c>export FILE.xlsx --out OUT.xlsx</c>: a workbook again in the official layout, with live formulas.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.xlsx") { Description = "Buku kerja LKE (an LKE workbook)" };
        var sheet = new Option<string?>("--sheet") { Description = "Nama lembar LKE (the sheet's name)" };
        var output = new Option<string>("--out") { Description = "Berkas hasil (the file to write)", Required = true };
        var json = CommandContext.JsonOption();
        var lang = CommandContext.LanguageOption();
        var command = new Command("export", "Tulis ulang buku kerja LKE dalam tata letak resmi (a workbook in the official layout)")
        {
            file, sheet, output, json, lang,
        };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), parsed.GetValue(json), () =>
        {
            var path = parsed.GetRequiredValue(file);
            var instrument = CommandContext.Instrument();
            LkeForm form;
            using (var stream = File.OpenRead(path))
                form = new LkeReader(instrument).Read(stream, Path.GetFileName(path), parsed.GetValue(sheet));

            var target = Path.GetFullPath(parsed.GetRequiredValue(output));
            WriteWhole(target, stream => new LkeWriter(instrument).Write(stream, form.Answers, form.Layers));
            var language = parsed.GetValue(lang);
            Console.Out.WriteLine(parsed.GetValue(json)
                ? $$"""{"out":{{System.Text.Json.JsonSerializer.Serialize(target)}},"problems":{{form.Problems.Count}}}"""
                : new Bilingual(
                    $"Ditulis ke {target}. Masalah pada berkas asal: {form.Problems.Count}.",
                    $"Written to {target}. Problems in the original: {form.Problems.Count}.").In(language));
            return CommandContext.Done;
        }));
        return command;
    }

    // A file that exists stays whole until the new one is: written beside it under another name, then renamed.
    private static void WriteWhole(string path, Action<Stream> write)
    {
        var beside = path + ".tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.ReadWrite))
                write(stream);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
