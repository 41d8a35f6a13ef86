using System.Text.Json.Nodes;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Teams.Speaking;

/// <summary>
/// A file that the bot offers: whoever allows it names where it is to be brought.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
/// </summary>
internal static class FileOffer
{
    /// <summary>Under which the key of the file comes back.</summary>
    public const string Key = "file";

    /// <summary>Under which the size that was announced comes back, in bytes.</summary>
    public const string Size = "size";

    private const int LongestName = 120;
    private const string Forbidden = "\"*:<>?/\\|";

    /// <summary>The card that asks.</summary>
    public static JsonObject Of(OutgoingFile file, long bytes, string key) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file.consent",
            ["name"] = NameOf(file.Name),
            ["content"] = new JsonObject
            {
                ["description"] = NameOf(file.Name),
                ["sizeInBytes"] = bytes,
                ["acceptContext"] = new JsonObject { [Key] = key, [Size] = bytes },
                ["declineContext"] = new JsonObject { [Key] = key },
            },
        }),
    };

    /// <summary>The file, brought.</summary>
    public static JsonObject Brought(string contentUrl, string name, string uniqueId, string fileType) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file.info",
            ["contentUrl"] = contentUrl,
            ["name"] = name,
            ["content"] = new JsonObject { ["uniqueId"] = uniqueId, ["fileType"] = fileType },
        }),
    };

    /// <summary>What is said where the file cannot come: it is gone, or this is a group.</summary>
    public static JsonObject InWords(OutgoingFile file, bool isGone) => new()
    {
        ["type"] = "message",
        ["textFormat"] = "xml",
        ["text"] = isGone
            ? $"✗ {TeamsText.Escape(file.Name)}"
            : $"📎 {TeamsText.Escape(file.Name)}: di Teams berkas hanya dapat saya kirim di percakapan pribadi. Mohon minta lagi di sana. <i>On Teams I can send files in the private chat only.</i>",
    };

    private static string NameOf(string name)
    {
        var sound = string.Concat(name.Select(letter => Forbidden.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) ? '-' : letter)).Trim(' ', '.');
        return sound.Length <= LongestName ? sound : sound[^LongestName..];
    }
}
