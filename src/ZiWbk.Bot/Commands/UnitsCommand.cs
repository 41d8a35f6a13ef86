using System.CommandLine;
using System.Text;
using ZiWbk.Bot.Operations;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Commands;

/// <summary><c>units import FILE.csv</c>: offices from a table.</summary>
internal static class UnitsCommand
{
    private const long LargestTable = 1 << 20;

    public static Command Create()
    {
        var file = new Argument<string>("FILE.csv") { Description = "Tabel kantor: id, name, short, kind, aliases (a table of offices)" };
        var import = new Command("import", "Tambah atau ubah kantor dari tabel (add or change offices from a table)") { file };
        var options = OperationOptions.AddTo(import);
        import.SetAction(parsed => CommandContext.Run(parsed, options, () =>
        {
            var path = parsed.GetRequiredValue(file);
            using var stream = CommandContext.OpenToRead(path);
            if (stream.Length > LargestTable)
                throw new DocumentRefusedException($"Tabel '{path}' lebih dari 1 MB.", $"The table '{path}' is over 1 MB.");
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            try
            {
                return new UnitsImport(Path.GetFileName(path), reader.ReadToEnd());
            }
            catch (DecoderFallbackException)
            {
                throw new DocumentRefusedException($"Tabel '{path}' bukan teks UTF-8. Simpan sebagai CSV UTF-8.", $"The table '{path}' is not UTF-8 text. Save it as CSV UTF-8.");
            }
        }));
        return new Command("units", "Daftar kantor (the list of offices)") { import };
    }
}
