using ZiWbk.Assessment.Reading;
using ZiWbk.Bot.Manifest;
using ZiWbk.Channels.Telegram;
using ZiWbk.Conversation.Engine;

namespace ZiWbk.Bot.Knowledge;

/// <summary>The folder <c>manifest/</c>: what the platforms are given.</summary>
internal sealed class ManifestFolder
{
    private const string Telegram = "telegram/commands.yaml";

    private readonly string _path;

    private ManifestFolder(string path) => _path = path;

    /// <summary>The folder that came with this program.</summary>
    public static ManifestFolder Shipped { get; } = new(Path.Combine(AppContext.BaseDirectory, "manifest"));

    /// <summary>The folder beside a folder of dialogs; null where there is none.</summary>
    public static ManifestFolder? Beside(DialogFolder dialogs)
    {
        var path = Path.Combine(dialogs.Parent, "manifest");
        return Directory.Exists(path) ? new(path) : null;
    }

    /// <summary>The files looked at, for a report.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(_path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal), .. Directory.Exists(TeamsPath) ? Teams.Texts : []];

    /// <summary>The app that Teams is given.</summary>
    public TeamsApp Teams => new(TeamsPath);

    private string TeamsPath => Path.Combine(_path, "teams");

    /// <summary>What is wrong with the app that Teams is given; nothing where there is none.</summary>
    /// <param name="book">The dialogs that its commands start.</param>
    public IReadOnlyList<Fault> CheckTeams(TalkBook book) => Directory.Exists(TeamsPath) ? TeamsAppCheck.Of(Teams, book) : [];

    /// <summary>The command menus of Telegram.</summary>
    /// <param name="book">The dialogs that the commands start.</param>
    public Reading<TelegramMenu> ReadTelegram(TalkBook book)
    {
        var path = Path.Combine(_path, Telegram);
        var name = $"manifest/{Telegram}";
        return File.Exists(path)
            ? TelegramMenuReader.Read(new(name, File.ReadAllText(path)), command => book.Commands.Contains(command, StringComparer.OrdinalIgnoreCase))
            : new(null, [new(name, 1, 1, new("berkas tidak ada", "the file is missing"))]);
    }
}
