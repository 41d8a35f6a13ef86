using System.Text.Json;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Operations;

namespace ZiWbk.EndToEnd;

/// <summary>A data folder that a running bot holds, asked and read from outside.</summary>
internal static class BotFolder
{
    /// <summary>An invitation code of the bot that holds the folder; without a role one that binds a group.</summary>
    public static async Task<string> InviteAsync(string data, string? role, string? unit = "dishub")
    {
        Operation operation = role is null ? new GroupInvitation(unit!, Days: 7) : new Invitation(unit, role, Uses: 1, Days: 7);
        return (await DataAccess.RunAsync(data, operation)).Json.GetProperty("code").GetString()!;
    }

    /// <summary>How often each kind of thing was recorded.</summary>
    public static Dictionary<string, int> Recorded(string data) => Lines(data)
        .CountBy(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()!).ToDictionary();

    /// <summary>The journal, line by line.</summary>
    public static IEnumerable<string> Lines(string data) => Directory.EnumerateFiles(Path.Combine(data, "journal"), "*.jsonl").Order(StringComparer.Ordinal)
        .SelectMany(path =>
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        });
}
