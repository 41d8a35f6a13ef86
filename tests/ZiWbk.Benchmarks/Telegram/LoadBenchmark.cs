using System.Diagnostics;
using ZiWbk.Benchmarks.Turns;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>
/// The bot beside the bare handler, in turns, so that whatever else the machine does meets both: as fast as 32 chats can, with a Bot API
/// that takes a call at once and with one that is as far away as Telegram; then 100 updates a second whether they are answered or not. The
/// median of the rounds is told.
/// </summary>
internal sealed class LoadBenchmark(BotApi api, string root, IReadOnlyList<long> chats)
{
    private const int Rounds = 5;
    private const int UpdatesASecond = 100;

    private static readonly TimeSpan _span = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan _distance = TimeSpan.FromMilliseconds(20);

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
            await ClosedAsync(side, 2 * _span);
        var disk = new Latencies([]);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var side in sides)
                side.Closed.Add(await ClosedAsync(side, _span));
            api.Distance = _distance;
            foreach (var side in sides)
                side.Far.Add(await ClosedAsync(side, _span));
            api.Distance = TimeSpan.Zero;
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
        Report("a Bot API that answers at once", sides, side => side.Closed);
        Report($"one {_distance.TotalMilliseconds:0} ms away", sides, side => side.Far);
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

    private static void Report(string api, Side[] sides, Func<Side, List<Closed>> rounds)
    {
        foreach (var side in sides)
        {
            double Median(Func<Closed, double> figure) => Middle(rounds(side).Select(figure));
            TurnsBenchmark.Say(
                $"{side.Visitors.Count} chats at once, {api}, {side.Name}",
                $"{Median(closed => closed.Rate):0} updates/s, {Median(closed => closed.Processor):0.00} ms of processor an update, p50 {Median(closed => closed.Latencies.At(0.5)):0.0} ms, p99 {Median(closed => closed.Latencies.At(0.99)):0.0} ms, {side.Subject.Resident:0} MB resident");
        }

        TurnsBenchmark.Say("  the bot's share of the bare handler's throughput", $"{100 * Middle(rounds(sides[1]).Zip(rounds(sides[0]), (bot, bare) => bot.Rate / bare.Rate)):0} %");
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

        public List<Closed> Far { get; } = [];

        public List<Latencies> Open { get; } = [];
    }
}
