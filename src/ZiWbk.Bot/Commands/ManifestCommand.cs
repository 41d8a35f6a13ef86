using System.CommandLine;
using ZiWbk.Assessment;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Manifest;
using ZiWbk.Documents;
using ZiWbk.Documents.Icons;

namespace ZiWbk.Bot.Commands;

/// <summary><c>manifest pack</c> and <c>manifest icons</c>: what Teams is given.</summary>
internal static class ManifestCommand
{
    public static Command Create() => new("manifest", "Paket aplikasi untuk platform (the app package for a platform)") { Pack(), Icons() };

    private static Command Pack()
    {
        var outDir = OutOption("Folder tempat paket ditulis (where the package is written)");
        var appId = new Option<string?>("--app-id") { Description = "Id aplikasi dari Azure; tanpa ini Teams:AppId (the app's id in Azure; without it Teams:AppId)" };
        var host = new Option<string?>("--host") { Description = "Nama host layanan; tanpa ini dari Service:PublicUrl (the service's host name; without it that of Service:PublicUrl)" };
        var (lang, json) = (CommandContext.LanguageOption(), CommandContext.JsonOption());
        var command = new Command("pack", "Isi id dan host, lalu buat zip untuk Teams (fill in id and host and make the zip for Teams)") { outDir, appId, host, lang, json };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), parsed.GetValue(json), () =>
        {
            var settings = Settings.Open();
            var id = parsed.GetValue(appId) ?? settings["Teams:AppId"];
            if (!Guid.TryParseExact(id, "D", out var guid) || guid == Guid.Empty)
                throw new DocumentRefusedException(
                    $"Id aplikasi '{id}' tidak sah. Tulis --app-id dengan Application (client) ID dari Azure, atau tetapkan Teams:AppId.",
                    $"The app id '{id}' is not valid. Give --app-id with the Application (client) ID of Azure, or set Teams:AppId.");
            var name = TeamsApp.PublicHost(parsed.GetValue(host) ?? (Uri.TryCreate(settings["Service:PublicUrl"], UriKind.Absolute, out var url) ? url.Host : ""));
            var app = ManifestFolder.Shipped.Teams;
            if (TeamsAppCheck.Of(app, book: null) is { Count: > 0 } faults)
                throw new DocumentRefusedException(Told(faults, Language.Indonesian), Told(faults, Language.English));
            var path = Write(parsed.GetRequiredValue(outDir), TeamsApp.PackageFile, app.Pack(guid, name));
            Tell(parsed.GetValue(json), parsed.GetValue(lang), [path], new(
                $"Paket ditulis ke {path}. Unggah di Teams: Apps, Manage your apps, Upload an app.",
                $"The package was written to {path}. Upload it in Teams: Apps, Manage your apps, Upload an app."));
            return CommandContext.Done;
        }));
        return command;
    }

    private static Command Icons()
    {
        var outDir = OutOption("Folder tempat ikon ditulis (where the icons are written)");
        var (lang, json) = (CommandContext.LanguageOption(), CommandContext.JsonOption());
        var command = new Command("icons", "Gambar ikon aplikasi Teams (draw the icons of the Teams app)") { outDir, lang, json };
        command.SetAction(parsed => CommandContext.Run(parsed.GetValue(lang), parsed.GetValue(json), () =>
        {
            var folder = parsed.GetRequiredValue(outDir);
            string[] paths = [Write(folder, TeamsApp.ColorIcon, AppIcons.Color()), Write(folder, TeamsApp.OutlineIcon, AppIcons.Outline())];
            Tell(parsed.GetValue(json), parsed.GetValue(lang), paths, new($"Ikon ditulis: {string.Join(", ", paths)}", $"Icons written: {string.Join(", ", paths)}"));
            return CommandContext.Done;
        }));
        return command;
    }

    private static Option<string> OutOption(string description) => new("--out") { Description = description, Required = true };

    private static string Told(IEnumerable<Assessment.Reading.Fault> faults, Language language) => string.Join('\n', faults.Select(fault => fault.In(language)));

    private static void Tell(bool json, Language language, IReadOnlyList<string> paths, Bilingual words) =>
        Console.Out.WriteLine(json ? System.Text.Json.JsonSerializer.Serialize(new { files = paths }) : words.In(language));

    private static string Write(string folder, string name, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, name);
            File.WriteAllBytes(path, bytes);
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentRefusedException(new Bilingual($"Folder '{folder}' tidak dapat ditulisi.", $"The folder '{folder}' cannot be written to."), exception);
        }
    }
}
