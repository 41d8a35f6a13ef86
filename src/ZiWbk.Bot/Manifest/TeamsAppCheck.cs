using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Conversation.Engine;
using ZiWbk.Documents.Icons;
using ZiWbk.Status.Chats;

namespace ZiWbk.Bot.Manifest;

/// <summary>
/// All that can be wrong with the Teams app: its schema, what a schema cannot see (pixels, the other language, what the zip holds), and whether
/// each command starts the same dialog in both languages where it is offered.
/// </summary>
internal static partial class TeamsAppCheck
{
    private const string English = "en.json";
    private const string ManifestSchema = "MicrosoftTeams.schema.json";
    private const string LocalizationSchema = "MicrosoftTeams.Localization.schema.json";

    /// <summary>The faults.</summary>
    /// <param name="app">The app.</param>
    /// <param name="book">The dialogs that the commands start; null where they are not sound themselves.</param>
    public static IReadOnlyList<Fault> Of(TeamsApp app, TalkBook? book)
    {
        var faults = new List<Fault>();
        if (app.Bytes(TeamsApp.ManifestFile) is null)
            return [TeamsApp.Fault(TeamsApp.ManifestFile, 1, 1, "berkas tidak ada", "the file is missing")];
        var manifest = app.Parse(TeamsApp.ManifestFile, faults);
        if (manifest is null)
            return faults;
        faults.AddRange(SchemaCheck.Read(Path.Combine(app.Schemas, ManifestSchema)).Of(TeamsApp.ManifestFile, app.Sample(TeamsApp.ManifestFile)));
        if (faults.Count > 0)
            return faults;

        JsonNode? english = null;
        var localization = SchemaCheck.Read(Path.Combine(app.Schemas, LocalizationSchema));
        foreach (var name in app.Texts.Where(name => name != TeamsApp.ManifestFile))
        {
            if (app.Parse(name, faults) is not { } texts)
                continue;
            faults.AddRange(localization.Of(name, app.Sample(name)));
            english = name == English ? texts : english;
        }

        Icon(app, TeamsApp.ColorIcon, AppIcons.ColorSide, outline: false, faults);
        Icon(app, TeamsApp.OutlineIcon, AppIcons.OutlineSide, outline: true, faults);
        Package(app, manifest, faults);
        if (english is not null)
            Commands(manifest, english, book, faults);
        return faults;
    }

    private static void Icon(TeamsApp app, string name, int side, bool outline, List<Fault> faults)
    {
        if (app.Bytes(name) is not { } png)
            return;
        var look = IconLook.Of(png);
        if (look is null)
            faults.Add(TeamsApp.Fault(name, 1, 1, "bukan gambar PNG", "this is no PNG"));
        else if (look.Width != side || look.Height != side)
            faults.Add(TeamsApp.Fault(name, 1, 1, $"ukurannya {look.Width} × {look.Height}, seharusnya {side} × {side}", $"it is {look.Width} × {look.Height}, not {side} × {side}"));
        else if (outline && !(look.SeeThrough && look.OnlyWhite && look.Drawn))
            faults.Add(TeamsApp.Fault(name, 1, 1, "harus putih di atas latar tembus pandang", "it must be white on a transparent ground"));
        else if (!outline && look.SeeThrough)
            faults.Add(TeamsApp.Fault(name, 1, 1, "latarnya tidak boleh tembus pandang", "its ground must not be transparent"));
    }

    // What the manifest names is in the zip, at its root, once; and nothing else is.
    private static void Package(TeamsApp app, JsonNode manifest, List<Fault> faults)
    {
        var named = TeamsApp.Named(manifest);
        foreach (var name in named.Where(name => app.Bytes(name) is null))
            faults.Add(TeamsApp.Fault(TeamsApp.ManifestFile, 1, 1, $"berkas '{name}' tidak ada", $"the file '{name}' is missing"));
        foreach (var name in named.Where(name => name != Path.GetFileName(name) || name.StartsWith('.')))
            faults.Add(TeamsApp.Fault(TeamsApp.ManifestFile, 1, 1, $"'{name}' harus di folder yang sama", $"'{name}' must be in the same folder"));
        foreach (var name in app.Texts.Where(name => !named.Contains(name)))
            faults.Add(TeamsApp.Fault(name, 1, 1, "tidak disebut di manifest.json", "manifest.json does not name it"));
        if (faults.Count > 0)
            return;
        using var zip = new ZipArchive(new MemoryStream(app.Pack(Guid.Empty, "zi.example.go.id")), ZipArchiveMode.Read);
        if (!zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).SequenceEqual(named.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal))
            faults.Add(TeamsApp.Fault(TeamsApp.ManifestFile, 1, 1, "isi paket tidak sama dengan yang disebut", "the package holds other files than are named"));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            if (reader.ReadToEnd().Contains("{{", StringComparison.Ordinal))
                faults.Add(TeamsApp.Fault(entry.FullName, 1, 1, "masih ada isian yang tidak dikenal", "a placeholder is left that nothing fills"));
        }
    }

    private static void Commands(JsonNode manifest, JsonNode english, TalkBook? book, List<Fault> faults)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (listAt, list) in (manifest["bots"]?[0]?["commandLists"]?.AsArray() ?? []).Index())
        {
            var kind = list!["scopes"]!.AsArray().Any(scope => scope!.GetValue<string>() == "personal") ? ChatKind.Private : ChatKind.Group;
            foreach (var (at, command) in list["commands"]!.AsArray().Index())
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"bots[0].commandLists[{listAt}].commands[{at}]");
                var title = command!["title"]!.GetValue<string>();
                var other = Text(english, $"{path}.title");
                known.Add($"{path}.title");
                known.Add($"{path}.description");
                if (other is null || Text(english, $"{path}.description") is null || command["description"] is null)
                    faults.Add(TeamsApp.Fault(English, 1, 1, $"'{title}' belum ada dalam kedua bahasa ({path})", $"'{title}' is not there in both languages ({path})"));
                else if (book is not null)
                    Starts(book, title, other, kind, path, faults);
            }
        }

        foreach (var (key, _) in english.AsObject().Where(entry => CommandKey().IsMatch(entry.Key) && !known.Contains(entry.Key)))
            faults.Add(TeamsApp.Fault(English, 1, 1, $"'{key}' tidak ada di manifest.json", $"'{key}' is not in manifest.json"));
    }

    // A command is sent as if it were typed, so it must be something that is understood, word for word.
    private static void Starts(TalkBook book, string title, string other, ChatKind kind, string path, List<Fault> faults)
    {
        var (indonesian, inEnglish) = (book.StartedBy(title, Language.Indonesian, kind), book.StartedBy(other, Language.English, kind));
        if (indonesian is null)
            faults.Add(TeamsApp.Fault(TeamsApp.ManifestFile, 1, 1, $"{path}: tidak ada dialog yang dimulai dengan '{title}' di percakapan itu", $"{path}: no dialog is started by '{title}' in such a chat"));
        if (inEnglish is null)
            faults.Add(TeamsApp.Fault(English, 1, 1, $"{path}: tidak ada dialog yang dimulai dengan '{other}' di percakapan itu", $"{path}: no dialog is started by '{other}' in such a chat"));
        if (indonesian is not null && inEnglish is not null && indonesian != inEnglish)
            faults.Add(TeamsApp.Fault(English, 1, 1, $"{path}: '{other}' memulai {inEnglish}, '{title}' memulai {indonesian}", $"{path}: '{other}' starts {inEnglish}, '{title}' starts {indonesian}"));
    }

    private static string? Text(JsonNode texts, string key) => texts.AsObject()[key]?.GetValue<string>();

    [GeneratedRegex(@"^bots\[0\]\.commandLists")]
    private static partial Regex CommandKey();
}
