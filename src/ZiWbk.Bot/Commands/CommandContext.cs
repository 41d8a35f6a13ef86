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
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(new Bilingual("Berkas tidak ditemukan. Periksa nama dan foldernya.", "The file was not found. Check its name and folder.").In(language), json);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(new Bilingual(
                $"Berkas tidak dapat dibuka atau ditulis: {exception.Message}", $"The file cannot be opened or written: {exception.Message}").In(language), json);
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
