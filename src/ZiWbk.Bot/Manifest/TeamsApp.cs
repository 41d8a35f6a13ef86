using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Assessment.Reading;
using ZiWbk.Documents;

namespace ZiWbk.Bot.Manifest;

/// <summary>
/// The app package that Teams is given: <c>manifest/teams</c> with the app's id and its host filled in, as one zip with everything at its root.
/// </summary>
/// <param name="folder">The folder <c>manifest/teams</c>.</param>
internal sealed class TeamsApp(string folder)
{
    /// <summary>The manifest.</summary>
    public const string ManifestFile = "manifest.json";

    /// <summary>The colour icon.</summary>
    public const string ColorIcon = "color.png";

    /// <summary>The outline icon.</summary>
    public const string OutlineIcon = "outline.png";

    /// <summary>The name of the package.</summary>
    public const string PackageFile = "ziwbk-teams.zip";

    private const string AppId = "{{APP_ID}}";
    private const string Host = "{{HOST}}";

    // Any id and host will do to look at what surrounds them.
    private static readonly Guid _sampleId = new("11111111-2222-4333-8444-555555555555");
    private const string SampleHost = "zi.example.go.id";

    // A zip tells when its files were changed; the same manifest makes the same package.
    private static readonly DateTimeOffset _moment = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where the schemas of the manifest are.</summary>
    public string Schemas => Path.Combine(folder, "schema");

    /// <summary>Its JSON files, by name.</summary>
    public IReadOnlyList<string> Texts => [.. Directory.EnumerateFiles(folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>All that belongs into the package, as far as the manifest names it: itself, its languages, its icons.</summary>
    public static IReadOnlyList<string> Named(JsonNode manifest)
    {
        var languages = manifest["localizationInfo"]?["additionalLanguages"] as JsonArray;
        return
        [
            ManifestFile,
            .. (languages ?? []).Select(language => language?["file"]?.GetValue<string>()).OfType<string>(),
            .. ((string[])["color", "outline"]).Select(icon => manifest["icons"]?[icon]?.GetValue<string>()).OfType<string>(),
        ];
    }

    /// <summary>A file as bytes; null where it is missing.</summary>
    public byte[]? Bytes(string name) => File.Exists(Path.Combine(folder, name)) ? File.ReadAllBytes(Path.Combine(folder, name)) : null;

    /// <summary>A file with a sample id and host filled in.</summary>
    public string Sample(string name) => Filled(File.ReadAllText(Path.Combine(folder, name)), _sampleId, SampleHost);

    /// <summary>Makes the package.</summary>
    /// <param name="appId">The app's id, as registered in Azure.</param>
    /// <param name="host">The host name that the service is reached by, without scheme, port or path.</param>
    public byte[] Pack(Guid appId, string host)
    {
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Named(JsonNode.Parse(Sample(ManifestFile))!).Distinct(StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = _moment;
                using var stream = entry.Open();
                stream.Write(name.EndsWith(".json", StringComparison.Ordinal)
                    ? Encoding.UTF8.GetBytes(Filled(File.ReadAllText(Path.Combine(folder, name)), appId, host))
                    : File.ReadAllBytes(Path.Combine(folder, name)));
            }
        }

        return package.ToArray();
    }

    /// <summary>A host as it is named outside, e.g. <c>zi.example.go.id</c>.</summary>
    /// <exception cref="DocumentRefusedException">It is none that Teams can reach.</exception>
    public static string PublicHost(string host) =>
        Uri.CheckHostName(host) == UriHostNameType.Dns && host.Contains('.', StringComparison.Ordinal) && !host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            ? host.ToLowerInvariant()
            : throw new DocumentRefusedException(
                $"'{host}' bukan nama host yang dapat dijangkau Teams. Tulis nama saja, misalnya zi.example.go.id.",
                $"'{host}' is no host name that Teams can reach. Write the name alone, e.g. zi.example.go.id.");

    /// <summary>A fault in one of its files.</summary>
    public static Fault Fault(string name, int line, int column, string id, string en) => new($"manifest/teams/{name}", Math.Max(1, line), Math.Max(1, column), new(id, en));

    /// <summary>The text as JSON; null and a fault where it is none.</summary>
    public JsonNode? Parse(string name, List<Fault> faults)
    {
        try
        {
            return JsonNode.Parse(Sample(name), documentOptions: new() { AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            faults.Add(Fault(name, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1, "bukan JSON yang sah", "this is not valid JSON"));
            return null;
        }
    }

    private static string Filled(string text, Guid appId, string host) =>
        text.Replace(AppId, appId.ToString("D", CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace(Host, host, StringComparison.Ordinal);
}
