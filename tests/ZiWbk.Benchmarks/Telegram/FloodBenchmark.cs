using System.Diagnostics;
using ZiWbk.Benchmarks.Turns;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// 50 people talk, 100 updates a second together; then another chat sends 10,000 messages, a thousand a second. How long the 50 wait for their answers
/// stands beside how long they waited before.
/// </summary>
internal sealed class FloodBenchmark(BotApi api, string root, IReadOnlyList<long> chats)
{
    /// <summary>Those who talk, and the one who floods.</summary>
    public const int Chats = 51;

    private const int Messages = 10_000;
    private const int FloodASecond = 1_000;
    private const int UpdatesASecond = 100;

    private static readonly TimeSpan _span = TimeSpan.FromSeconds(10);

    /// <summary>Measures it once; what was taken over goes on being worked on, so another round takes another town.</summary>
    public async Task<FloodRound> RunAsync(bool webhook)
    {
        using var bot = await Subject.BotAsync(api.Url, Path.Combine(root, "data"), webhook);
        IDelivery delivery = webhook ? bot.Webhook : new Fetched(api.Pending);
        var talk = await RecordedTalk.RecordAsync(api.Seat(chats[1]), chats[1], delivery);
        var others = chats.Skip(1).Select((chat, number) => new Visitor(number, chat, api.Seat(chat), delivery, talk.Messages)).ToArray();
        // Once to warm the code, as a server that has run for a while has.
        _ = await Pacing.RunAsync(others, 3 * UpdatesASecond, passed => passed < _span);

        var quiet = await Pacing.RunAsync(others, UpdatesASecond, passed => passed < _span);
        var watch = Stopwatch.StartNew();
        var flood = Task.Run(() => FloodAsync(delivery, watch));
        var flooded = await Pacing.RunAsync(others, UpdatesASecond, passed => passed < _span || !flood.IsCompleted);
        return new(quiet, flooded, await flood, bot.Resident);
    }

    /// <summary>Kills the bot in the middle of a flood it has taken over, starts it again, and counts what it recorded.</summary>
    public async Task KillAsync()
    {
        const int few = 500;
        var before = Answers();
        using (await Subject.BotAsync(api.Url, Path.Combine(root, "data"), webhook: false))
        {
            for (var message = 0; message < few; message++)
                api.Pending.Add(update => Updates.Text(update, chats[0], "/menu"));
            while (Answers() - before < few / 5)
                await Task.Delay(20);
        }

        var (killed, waiting) = (Answers() - before, api.Pending.Count);
        using (await Subject.BotAsync(api.Url, Path.Combine(root, "data"), webhook: false))
        {
            var watch = Stopwatch.StartNew();
            while (Directory.EnumerateFiles(Path.Combine(root, "data", "inbox")).Any() && watch.Elapsed < TimeSpan.FromMinutes(2))
                await Task.Delay(100);
        }

        TurnsBenchmark.Say($"killed after {killed} of {few}, {waiting} not acknowledged, and started again", $"{Answers() - before} of {few} recorded");
    }

    private int Answers() => Directory.EnumerateFiles(Path.Combine(root, "data", "journal"), "*.jsonl").Sum(path =>
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return reader.ReadToEnd().Split("\"message-queued\"").Length - 1;
    });

    // Telegram brings one of a chat at a time, the next when the last is acknowledged; to who fetches it gives all there are.
    private async Task<TimeSpan> FloodAsync(IDelivery delivery, Stopwatch watch)
    {
        for (var message = 0; message < Messages; message++)
        {
            if (TimeSpan.FromSeconds((double)message / FloodASecond) - watch.Elapsed is { Ticks: > 0 } early)
                await Task.Delay(early);
            await delivery.BringAsync(update => Updates.Text(update, chats[0], "/menu"));
        }

        while (api.Pending.Count > Messages / 100)
            await Task.Delay(10);
        return watch.Elapsed;
    }
}

/// <summary>One measurement.</summary>
/// <param name="Quiet">How long the 50 waited before.</param>
/// <param name="Flooded">How long they waited during the flood.</param>
/// <param name="Acknowledged">When all of the flood was.</param>
/// <param name="Resident">The bot's memory then, in megabytes.</param>
internal sealed record FloodRound(Latencies Quiet, Latencies Flooded, TimeSpan Acknowledged, double Resident)
{
    /// <summary>The longest waits during the flood beside those before it.</summary>
    public double Ratio => Flooded.At(0.99) / Quiet.At(0.99);

    public override string ToString() =>
        FormattableString.Invariant($"quiet {Text(Quiet)}; flooded {Text(Flooded)}: {Ratio:0.00} x; acknowledged in {Acknowledged.TotalSeconds:0.0} s; {Resident:0} MB resident");

    private static string Text(Latencies latencies) => FormattableString.Invariant($"p50 {latencies.At(0.5):0.0} ms, p95 {latencies.At(0.95):0.0} ms, p99 {latencies.At(0.99):0.0} ms");
}
