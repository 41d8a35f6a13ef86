using System.Diagnostics;
using ZiWbk.Benchmarks.Turns;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// The bot beside the bare handler, in turns, so that whatever else the machine does meets both: as fast as 32 chats can, then 100
/// updates a second whether they are answered or not. The median of the rounds is told.
/// </summary>
internal sealed class LoadBenchmark(BotApi api, string root, IReadOnlyList<long> chats)
{
    private const int Rounds = 1;
    private const int UpdatesASecond = 100;

    private static readonly TimeSpan _span = TimeSpan.FromSeconds(8);

    public async Task RunAsync()
    {
        using var bot = await Subject.BotAsync(api.Url, Path.Combine(root, "data"), webhook: true);
        var talk = await RecordedTalk.RecordAsync(api.Seat(chats[0]), chats[0], bot.Webhook);
        var path = Path.Combine(root, "talk.json");
        talk.Save(path);
        using var bare = await Subject.BareAsync(api.Url, path);
        Side[] sides = [new("bare handler", bare, Visitors(bare, talk)), new("bot", bot, Visitors(bot, talk))];

        // Once to warm the code, as a server that has run for a while has.
        foreach (var side in sides)
            await ClosedAsync(side, _span);
        var disk = new Latencies([]);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var side in sides)
                side.Closed.Add(await ClosedAsync(side, _span));
            foreach (var side in sides)
                side.Open.Add(await OpenAsync(side, _span));
            disk = disk.Concat(await DiskProbe.MeasureAsync(Path.Combine(root, "probe"), chats.Count, _span / 4, TimeSpan.FromSeconds((double)chats.Count / UpdatesASecond)));
            Array.Reverse(sides);
        }

        Report([.. sides.OrderBy(side => side.Name == "bot")], disk);
    }

    private IReadOnlyList<Visitor> Visitors(Subject subject, RecordedTalk talk) =>
        [.. chats.Select((chat, number) => new Visitor(number, chat, api.Seat(chat), subject.Webhook, talk.Messages))];

    private static async Task<Closed> ClosedAsync(Side side, TimeSpan span)
    {
        var before = side.Subject.Processor;
        var watch = Stopwatch.StartNew();
        var steps = await Task.WhenAll(side.Visitors.Select(visitor => Task.Run(async () =>
        {
            var taken = new List<double>();
            while (watch.Elapsed < span)
                taken.Add(await visitor.StepAsync());
            return taken;
        })));
        var all = new Latencies([.. steps.SelectMany(taken => taken)]);
        return new(all.Count / watch.Elapsed.TotalSeconds, (side.Subject.Processor - before).TotalMilliseconds / all.Count, all);
    }

    private static async Task<Latencies> OpenAsync(Side side, TimeSpan span) =>
        await Pacing.RunAsync(side.Visitors, UpdatesASecond, watch => watch < span);

    private static void Report(Side[] sides, Latencies disk)
    {
        foreach (var side in sides)
        {
            TurnsBenchmark.Say(
                $"{side.Visitors.Count} chats at once, {side.Name}",
                $"{side.Median(closed => closed.Rate):0} updates/s, {side.Median(closed => closed.Processor):0.00} ms of processor an update, p50 {side.Median(closed => closed.Latencies.At(0.5)):0.0} ms, p99 {side.Median(closed => closed.Latencies.At(0.99)):0.0} ms, {side.Subject.Resident:0} MB resident");
        }

        TurnsBenchmark.Say("  the bot's share of the bare handler's throughput", $"{100 * Middle(sides[1].Closed.Zip(sides[0].Closed, (bot, bare) => bot.Rate / bare.Rate)):0} %");
        foreach (var side in sides)
        {
            TurnsBenchmark.Say(
                $"{UpdatesASecond} updates a second, {side.Name}",
                $"p50 {Middle(side.Open.Select(open => open.At(0.5))):0.00} ms, p95 {Middle(side.Open.Select(open => open.At(0.95))):0.00} ms, p99 {Middle(side.Open.Select(open => open.At(0.99))):0.00} ms");
        }

        TurnsBenchmark.Say("  a flush as awaited: p50, p99", $"{disk.At(0.5):0.00} ms, {disk.At(0.99):0.00} ms");
        TurnsBenchmark.Say(
            "  the bot's p99 beyond the bare handler's and two flushes",
            $"{Middle(sides[1].Open.Zip(sides[0].Open, (bot, bare) => bot.At(0.99) - bare.At(0.99))) - (2 * disk.At(0.99)):0.00} ms");
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private sealed record Closed(double Rate, double Processor, Latencies Latencies);

    private sealed record Side(string Name, Subject Subject, IReadOnlyList<Visitor> Visitors)
    {
        public List<Closed> Closed { get; } = [];

        public List<Latencies> Open { get; } = [];

        public double Median(Func<Closed, double> figure) => Middle(Closed.Select(figure));
    }
}
