using System.CommandLine;
using Spectre.Console;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Commands;

/// <summary>What the commands share: exit codes, language, the two outputs, and how a refusal is told.</summary>
internal static class CommandContext
{
    /// <summary>The command did what was asked.</summary>
    public const int Done = 0;

    /// <summary>The command refused, with a sentence on standard error.</summary>
    public const int Refused = 1;

    /// <summary>--lang id|en, for every command that speaks.</summary>
    public static Option<Language> LanguageOption()
    {
        var option = new Option<Language>("--lang")
        {
            Description = "Bahasa: id atau en (language: id or en)",
            CustomParser = result => result.Tokens is [{ Value: "en" }] ? Language.English : Language.Indonesian,
            DefaultValueFactory = _ => Language.Indonesian,
        };
        return option.AcceptOnlyFromAmong("id", "en");
    }

    /// <summary>--json.</summary>
    public static Option<bool> JsonOption() => new("--json") { Description = "Satu objek JSON per baris (one JSON object a line)" };

    /// <summary>Runs a command; a refusal becomes a sentence on standard error and, with --json, an object on standard output.</summary>
    public static int Run(Language language, bool json, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (DocumentRefusedException refusal)
        {
            return Refuse(refusal.Reason.In(language), json);
        }
    }

    /// <summary>Opens a file to read.</summary>
    /// <exception cref="DocumentRefusedException">There is no such file, or it cannot be opened.</exception>
    public static FileStream OpenToRead(string path)
    {
        if (!File.Exists(path))
            throw Directory.Exists(path)
                ? new DocumentRefusedException($"{path} adalah folder. Sebutkan nama berkas .xlsx di dalamnya.", $"{path} is a folder. Name the .xlsx file inside it.")
                : new DocumentRefusedException($"Berkas '{path}' tidak ditemukan. Periksa nama dan foldernya.", $"The file '{path}' was not found. Check its name and folder.");
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentRefusedException(new Bilingual(
                $"Berkas '{path}' tidak dapat dibuka. Tutup program lain yang memakainya, atau periksa izinnya.",
                $"The file '{path}' cannot be opened. Close other programs that use it, or check its permissions."), exception);
        }
    }

    /// <summary>The instrument that came with the program.</summary>
    /// <exception cref="DocumentRefusedException">Its data is faulty.</exception>
    public static Instrument Instrument()
    {
        var reading = DialogFolder.Shipped.ReadInstrument();
        if (reading.Value is { } instrument)
            return instrument;
        string Faults(Language language) => string.Join('\n', reading.Faults.Select(fault => fault.In(language)));
        throw new DocumentRefusedException(
            $"Data LKE pada folder dialogs keliru:\n{Faults(Language.Indonesian)}",
            $"The worksheet's data in the folder dialogs is faulty:\n{Faults(Language.English)}");
    }

    /// <summary>The console for people: colour and width only where there is a terminal.</summary>
    public static IAnsiConsole Page()
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
            console.Profile.Width = 100;
        return console;
    }

    private static int Refuse(string reason, bool json)
    {
        Console.Error.WriteLine(reason);
        if (json)
            Console.Out.WriteLine($$"""{"error":"{{System.Text.Json.JsonEncodedText.Encode(reason, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}}"}""");
        return Refused;
    }
}
