using System.Diagnostics;
using System.Globalization;
using ZiWbk.Bot.Commands;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Hosting;
using ZiWbk.Bot.Knowledge;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Turns;

namespace ZiWbk.Benchmarks.Turns;

/// <summary>
/// Whole turns on a real data folder: a message in, decided, recorded and flushed, its reply handed to a channel and settled behind it.
/// 60 offices stand there, 32 people talk at once. A turn waits for a flush, whatever the program does; what the disk takes for it is
/// measured in the same run, by as many writers with the same pauses, and taken away.
/// </summary>
internal static class TurnsBenchmark
{
    private const int Chats = 32;

    private static readonly TimeSpan _span = TimeSpan.FromSeconds(12);

    public static async Task<int> RunAsync()
    {
        UnderstandingBenchmark.Run();
        var root = Directory.CreateTempSubdirectory("ziwbk-turns-").FullName;
        try
        {
            await using var host = await StatusHost.OpenAsync(Path.Combine(root, "data"));
            var members = await TurnTown.BuildAsync(host, "bench", Chats);
            Say("60 offices with answers, evidence and people: live memory", $"{GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0} MB");
            var services = new Services(new EvidenceFiles(host), new LkeWorkbooks(), new RandomCodes());
            var book = CommandContext.Sound(DialogFolder.Shipped.ReadTalks(services));
            var store = new CurrentStore(host);
            var channel = new BenchChannel();
            var conversation = new Conversation.Turns.Conversation(
                store, store, TimeProvider.System, book, services,
                host.Rulebook);
            await using var dispatcher = new Dispatcher(store, TimeProvider.System, [channel]);
            var talkers = members.Select((account, number) => new Talker(account, number, store, conversation, dispatcher, channel)).ToArray();

            // Once to warm the code, as a server that has run for a while has.
            await TalkAsync(talkers, _span / 2, think: null);
            foreach (var (think, name) in ((TimeSpan?, string)[])[(Talker.Think, "think time 100 to 300 ms"), (null, "no think time")])
            {
                var disk = await DiskProbe.MeasureAsync(Path.Combine(root, "probe"), Chats, _span / 4, think);
                var turns = await TalkAsync(talkers, _span, think);
                disk = disk.Concat(await DiskProbe.MeasureAsync(Path.Combine(root, "probe"), Chats, _span / 4, think));
                Report(name, turns, disk);
            }

            Say("the process", $"{Process.GetCurrentProcess().WorkingSet64 / 1048576.0:0} MB resident");
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<Turns> TalkAsync(Talker[] talkers, TimeSpan span, TimeSpan? think)
    {
        var watch = Stopwatch.StartNew();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var taken = await Task.WhenAll(talkers.Select(talker => Task.Run(() => talker.TalkAsync(span, think))));
        return new([.. taken.SelectMany(turns => turns)], watch.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - before);
    }

    private static void Report(string name, Turns turns, Latencies disk)
    {
        var all = new Latencies([.. turns.Taken.Select(turn => turn.Milliseconds)]);
        Say($"{Chats} chats, {name}", $"{turns.Taken.Count / turns.Elapsed.TotalSeconds:0} turns/s, {turns.Processor.TotalMilliseconds / turns.Taken.Count:0.00} ms of processor a turn");
        Say("  a flush as awaited: p50, p99", $"{disk.At(0.5):0.00} ms, {disk.At(0.99):0.00} ms");
        Say("  a turn: p50, p99", $"{all.At(0.5):0.00} ms, {all.At(0.99):0.00} ms");
        Say("  a turn beyond its flush: p50, p99", $"{all.At(0.5) - disk.At(0.5):0.00} ms, {all.At(0.99) - disk.At(0.99):0.00} ms");
        foreach (var kind in turns.Taken.GroupBy(turn => turn.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var latencies = new Latencies([.. kind.Select(turn => turn.Milliseconds)]);
            Say($"    {kind.Key} ({kind.Count()})", $"{latencies.At(0.5):0.00} ms, {latencies.At(0.99):0.00} ms");
        }
    }

    internal static void Say(string what, string figure) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-62} {figure}"));

    private sealed record Turns(IReadOnlyList<TakenTurn> Taken, TimeSpan Elapsed, TimeSpan Processor);
}
