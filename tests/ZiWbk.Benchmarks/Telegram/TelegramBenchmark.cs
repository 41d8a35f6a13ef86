using System.Globalization;
using ZiWbk.Benchmarks.Turns;
using ZiWbk.Bot.Hosting;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>The bot as a process with a Bot API on this machine: under load, and while one chat floods it.</summary>
internal static class TelegramBenchmark
{
    private const int Chats = 32;
    private const int FloodRounds = 3;

    /// <summary>Runs the parts that are named; all where none is.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> parts)
    {
        if (parts.Count == 0 || parts.Contains("load"))
            await WithTownAsync(Chats, (api, root, chats) => new LoadBenchmark(api, root, chats).RunAsync());
        foreach (var (part, webhook) in ((string, bool)[])[("webhook", true), ("polling", false)])
        {
            if (parts.Count == 0 || parts.Contains("flood") || parts.Contains($"flood-{part}"))
                await FloodAsync(part, webhook);
        }

        if (parts.Count == 0 || parts.Contains("flood") || parts.Contains("flood-kill"))
            await WithTownAsync(FloodBenchmark.Chats, (api, root, chats) => new FloodBenchmark(api, root, chats).KillAsync());
        if (parts.Count == 0 || parts.Contains("reminders"))
            await WithTownAsync(RemindersBenchmark.Talking, (api, root, chats) => new RemindersBenchmark(api, root, chats).RunAsync());
        return 0;
    }

    private static async Task FloodAsync(string name, bool webhook)
    {
        var rounds = new List<FloodRound>();
        for (var round = 0; round < FloodRounds; round++)
            await WithTownAsync(FloodBenchmark.Chats, async (api, root, chats) => rounds.Add(await new FloodBenchmark(api, root, chats).RunAsync(webhook)));
        var middle = rounds.OrderBy(round => round.Ratio).ElementAt(FloodRounds / 2);
        TurnsBenchmark.Say($"50 chats, another sends 10,000 messages, {name}, middle of {FloodRounds}", $"{middle}");
    }

    private static async Task WithTownAsync(int chats, Func<BotApi, string, IReadOnlyList<long>, Task> run)
    {
        var root = Directory.CreateTempSubdirectory("ziwbk-telegram-").FullName;
        try
        {
            IReadOnlyList<string> accounts;
            await using (var host = await StatusHost.OpenAsync(Path.Combine(root, "data")))
                accounts = await TurnTown.BuildAsync(host, "telegram", chats);
            await using var api = await BotApi.StartAsync();
            await run(api, root, [.. accounts.Select(account => long.Parse(account, CultureInfo.InvariantCulture))]);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
