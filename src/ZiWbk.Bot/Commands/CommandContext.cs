using System.CommandLine;
using Spectre.Console;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Reading;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Operations;
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

    /// <summary>--data DIR.</summary>
    public static Option<string> DataOption() => new("--data")
    {
        Description = "Folder data (the data folder)",
        DefaultValueFactory = _ => "data",
    };

    /// <summary>--year N.</summary>
    public static Option<int?> YearOption() => new("--year") { Description = "Tahun penilaian; tanpa ini tahun yang terbuka (the year; without it the open one)" };

    /// <summary>Runs an operation on the data folder and shows what it came to.</summary>
    public static int Run(ParseResult parsed, OperationOptions options, Func<Operation> operation, Action<OperationResult>? done = null)
    {
        var language = parsed.GetValue(options.Language);
        var json = parsed.GetValue(options.Json);
        return Run(language, json, () =>
        {
            var result = DataAccess.RunAsync(parsed.GetRequiredValue(options.Data), operation()).GetAwaiter().GetResult();
            done?.Invoke(result);
            Console.Out.WriteLine(json ? Results.Line(result.Json) : result.Text.In(language));
            return result.Done ? Done : Refused;
        });
    }

    /// <summary>Runs a command; a refusal becomes a sentence on standard error and, with --json, an object on standard output.</summary>
    public static int Run(Language language, bool json, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception exception) when (Refusals.Of(exception) is { } refusal)
        {
            return Refuse(refusal.In(language), json);
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
    public static Instrument Instrument() => Sound(DialogFolder.Shipped.ReadInstrument());

    /// <summary>What was read, where there is no fault in it.</summary>
    /// <exception cref="DocumentRefusedException">There are faults; all of them are told.</exception>
    public static T Sound<T>(Reading<T> reading)
        where T : class
    {
        if (reading.Value is { } value)
            return value;
        string Faults(Language language) => string.Join('\n', reading.Faults.Select(fault => fault.In(language)));
        throw new DocumentRefusedException(
            $"Data pada folder dialogs keliru:\n{Faults(Language.Indonesian)}",
            $"The data in the folder dialogs is faulty:\n{Faults(Language.English)}");
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
