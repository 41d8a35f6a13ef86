using System.IO.Compression;
using System.Text.Json.Nodes;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Bot.Manifest;
using ZiWbk.Bot.Tests.Talks;
using ZiWbk.Documents;
using ZiWbk.Documents.Icons;

namespace ZiWbk.Bot.Tests.Manifest;

public sealed class TeamsAppTests : IDisposable
{
    private static readonly Guid _id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-manifest").FullName;

    public TeamsAppTests()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "manifest", "teams");
        foreach (var path in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(shipped, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    private TeamsApp App => new(_folder);

    [Fact]
    public void The_shipped_app_has_no_fault() => Assert.Empty(TeamsAppCheck.Of(ManifestFolder.Shipped.Teams, Shipped.Book));

    [Theory]
    [InlineData("manifest.json", "\"manifestVersion\": \"1.30\"", "\"manifestVersion\": \"1.29\"", "manifestVersion")]
    [InlineData("manifest.json", "\"supportsFiles\": true", "\"supportsFile\": true", "supportsFile")]
    [InlineData("manifest.json", "\"groupChat\"],\n      \"supports", "\"groupchat\"],\n      \"supports", "scopes")]
    [InlineData("manifest.json", "\"accentColor\": \"#0F4C5C\"", "\"accentColor\": \"teal\"", "accentColor")]
    [InlineData("manifest.json", "\"botId\": \"{{APP_ID}}\"", "\"botId\": \"{{APPID}}\"", "botId")]
    [InlineData("manifest.json", "\"short\": \"Pendamping ZI\"", "\"short\": \"Pendamping Zona Integritas Kabupaten\"", "short")]
    [InlineData("manifest.json", "\"title\": \"jalan tercepat\"", "\"title\": \"jalan pulang\"", "jalan pulang")]
    [InlineData("manifest.json", "\"file\": \"en.json\"", "\"file\": \"english.json\"", "english.json")]
    [InlineData("manifest.json", "\"outline\": \"outline.png\"", "\"outline\": \"icons/outline.png\"", "icons/outline.png")]
    [InlineData("manifest.json", "\"validDomains\": [\"{{HOST}}\"]", "\"validDomains\": [\"{{DOMAIN}}\"]", "placeholder")]
    [InlineData("manifest.json", "\"version\": \"1.0.0\",", "\"version\": \"1.0.0\"", "JSON")]
    [InlineData("en.json", "\"name.short\": \"ZI Companion\",", "", "name.short")]
    [InlineData("en.json", "commands[1].title\": \"progress\"", "commands[1].title\": \"stages\"", "tahapan")]
    [InlineData("en.json", "\"bots[0].commandLists[1].commands[5].title\": \"register this group\",", "", "daftarkan grup ini")]
    [InlineData("en.json", "commandLists[1].commands[6].title", "commandLists[1].commands[7].title", "commands[7]")]
    public void A_fault_is_found_and_named(string file, string text, string instead, string named)
    {
        var path = Path.Combine(_folder, file);
        var sound = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.Contains(text, sound, StringComparison.Ordinal);
        File.WriteAllText(path, sound.Replace(text, instead, StringComparison.Ordinal));

        var faults = TeamsAppCheck.Of(App, Shipped.Book);

        Assert.Contains(faults, fault => fault.In(Assessment.Language.English).Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void Icons_are_looked_at_pixel_by_pixel()
    {
        File.WriteAllBytes(Path.Combine(_folder, TeamsApp.OutlineIcon), AppIcons.Color());
        File.WriteAllBytes(Path.Combine(_folder, TeamsApp.ColorIcon), AppIcons.Outline());
        Assert.Equal(2, TeamsAppCheck.Of(App, null).Count);

        File.WriteAllText(Path.Combine(_folder, TeamsApp.ColorIcon), "no picture");
        Assert.Contains(TeamsAppCheck.Of(App, null), fault => fault.Message.En == "this is no PNG");
    }

    [Fact]
    public void The_icons_that_are_shipped_are_the_ones_that_are_drawn()
    {
        Assert.Equal(Pixels(AppIcons.Color()), Pixels(App.Bytes(TeamsApp.ColorIcon)!));
        Assert.Equal(Pixels(AppIcons.Outline()), Pixels(App.Bytes(TeamsApp.OutlineIcon)!));

        static object Pixels(byte[] png) => (IconLook.Of(png), Convert.ToHexString(png));
    }

    [Fact]
    public void The_package_has_id_and_host_filled_in_and_everything_at_its_root()
    {
        using var zip = new ZipArchive(new MemoryStream(App.Pack(_id, "zi.example.go.id")));
        using var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        var manifest = JsonNode.Parse(reader.ReadToEnd())!;

        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.Equal((_id.ToString(), _id.ToString()), (manifest["id"]!.GetValue<string>(), manifest["bots"]![0]!["botId"]!.GetValue<string>()));
        Assert.Equal("https://zi.example.go.id/privacy", manifest["developer"]!["privacyUrl"]!.GetValue<string>());
        Assert.Equal("zi.example.go.id", manifest["validDomains"]![0]!.GetValue<string>());
    }

    [Fact]
    public void The_same_app_makes_the_same_package() => Assert.Equal(App.Pack(_id, "zi.example.go.id"), App.Pack(_id, "zi.example.go.id"));

    [Theory]
    [InlineData("https://zi.example.go.id")]
    [InlineData("zi.example.go.id:443")]
    [InlineData("zi.example.go.id/x")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("zi\",\"x.go.id")]
    [InlineData("")]
    public void What_is_no_public_host_is_refused(string host) => Assert.Throws<DocumentRefusedException>(() => TeamsApp.PublicHost(host));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
