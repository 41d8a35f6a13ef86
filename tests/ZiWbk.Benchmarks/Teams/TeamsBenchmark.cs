using System.Diagnostics;
using ZiWbk.Benchmarks.Turns;
using ZiWbk.Bot.Hosting;
using ZiWbk.Status.Events;
using ZiWbk.Status.Invitations;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Benchmarks.Teams;

/// <summary>
/// The bot beside the bare handler, in turns, so that whatever else the machine does meets both: as fast as 32 people can, with a connector that
/// takes a call at once and with one that is as far away as Teams; then 100 activities a second whether they are answered or not. The median
/// of the rounds is told.
/// </summary>
internal static class TeamsBenchmark
{
    private const int People = 32;
    private const int Repeats = 5;
    private const int ActivitiesASecond = 100;

    private static readonly TimeSpan _span = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _distance = TimeSpan.FromMilliseconds(20);

    public static async Task<int> RunAsync()
    {
        var root = Directory.CreateTempSubdirectory("ziwbk-teams-").FullName;
        try
        {
            IReadOnlyList<string> codes;
            await using (var host = await StatusHost.OpenAsync(Path.Combine(root, "data")))
            {
                await TurnTown.BuildAsync(host, "bench", 0);
                codes = await InviteAsync(host);
            }

            await using var connector = await Connector.StartAsync();
            await MeasureAsync(connector, root, codes);
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task MeasureAsync(Connector connector, string root, IReadOnlyList<string> codes)
    {
        using var bot = await TeamsSubject.BotAsync(connector, Path.Combine(root, "data"));
        var visitors = Visitors(connector, bot);
        foreach (var (number, visitor) in visitors.Index())
            await visitor.JoinAsync(codes[number]);
        var talk = await visitors[0].RecordAsync();
        var path = Path.Combine(root, "talk.json");
        talk.Save(path);
        using var bare = await TeamsSubject.BareAsync(connector, path);
        Side[] sides = [new("bare handler", bare, Visitors(connector, bare), talk), new("bot", bot, visitors, talk)];

        // Once to warm the code, as a server that has run for a while has.
        foreach (var side in sides)
            await side.ClosedAsync(2 * _span);
        var disk = new Latencies([]);
        for (var round = 0; round < Repeats; round++)
        {
            foreach (var side in sides)
                side.Closed.Add(await side.ClosedAsync(_span));
            connector.Distance = _distance;
            foreach (var side in sides)
                side.Far.Add(await side.ClosedAsync(_span));
            connector.Distance = TimeSpan.Zero;
            foreach (var side in sides)
                side.Open.Add(await side.OpenAsync(_span, ActivitiesASecond));
            disk = disk.Concat(await DiskProbe.MeasureAsync(Path.Combine(root, "probe"), People, _span / 4, TimeSpan.FromSeconds((double)People / ActivitiesASecond)));
            Array.Reverse(sides);
        }

        Report([.. sides.OrderBy(side => side.Name == "bot")], disk);
    }

    private static IReadOnlyList<Visitor> Visitors(Connector connector, TeamsSubject subject) =>
        [.. Enumerable.Range(0, People).Select(number => new Visitor(connector, subject, number))];

    private static async Task<IReadOnlyList<string>> InviteAsync(StatusHost host)
    {
        var codes = new List<string>();
        for (var number = 0; number < People; number++)
        {
            var code = InvitationCode.Of(System.Security.Cryptography.RandomNumberGenerator.GetBytes(InvitationCode.Bytes));
            var outcome = await host.Store.SubmitAsync(host.Store.Now(Actor.Operator), new Invite(code, Role.Member, UnitId.Parse($"kantor-{number}")));
            if (outcome.Refusal is { } refusal)
                throw new InvalidOperationException(refusal.En);
            codes.Add(code.ToString().Replace("-", "", StringComparison.Ordinal));
        }

        return codes;
    }

    private static void Report(Side[] sides, Latencies disk)
    {
        Report("a connector that answers at once", sides, side => side.Closed);
        Report($"one {_distance.TotalMilliseconds:0} ms away", sides, side => side.Far);
        foreach (var side in sides)
        {
            foreach (var (name, pick) in ((string, Func<Timed, Latencies>)[])[("messages", timed => timed.Words), ("presses", timed => timed.Presses)])
            {
                double At(double share) => Middle(side.Open.Select(open => pick(open).At(share)));
                TurnsBenchmark.Say($"{ActivitiesASecond} activities a second, {name}, {side.Name}", $"p50 {At(0.5):0.00} ms, p95 {At(0.95):0.00} ms, p99 {At(0.99):0.00} ms");
            }
        }

        TurnsBenchmark.Say("  a flush as awaited: p50, p99", $"{disk.At(0.5):0.00} ms, {disk.At(0.99):0.00} ms");
    }

    private static void Report(string connector, Side[] sides, Func<Side, List<Measured>> rounds)
    {
        foreach (var side in sides)
        {
            double Median(Func<Measured, double> figure) => Middle(rounds(side).Select(figure));
            TurnsBenchmark.Say(
                $"{People} people at once, {connector}, {side.Name}",
                $"{Median(round => round.Rate):0} activities/s, {Median(round => round.Processor):0.00} ms of processor each, p50 {Median(round => round.All.At(0.5)):0.0} ms, p99 {Median(round => round.All.At(0.99)):0.0} ms, {side.Subject.Resident:0} MB resident");
        }

        TurnsBenchmark.Say("  the bot's share of the bare handler's throughput", $"{100 * Middle(rounds(sides[1]).Zip(rounds(sides[0]), (bot, bare) => bot.Rate / bare.Rate)):0} %");
    }

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}

/// <summary>How long messages and presses took.</summary>
internal sealed record Timed(Latencies Words, Latencies Presses);

/// <summary>One stretch as fast as it went.</summary>
internal sealed record Measured(double Rate, double Processor, Latencies All);

/// <summary>One of the two that are held against each other.</summary>
internal sealed record Side(string Name, TeamsSubject Subject, IReadOnlyList<Visitor> Visitors, RecordedTalk Talk)
{
    public List<Measured> Closed { get; } = [];

    public List<Measured> Far { get; } = [];

    public List<Timed> Open { get; } = [];

    /// <summary>Everybody goes on as soon as the answer is there.</summary>
    public async Task<Measured> ClosedAsync(TimeSpan span)
    {
        var before = Subject.Processor;
        var watch = Stopwatch.StartNew();
        var steps = await Task.WhenAll(Visitors.Select(visitor => Task.Run(async () =>
        {
            var taken = new List<double>();
            while (watch.Elapsed < span)
                taken.Add((await visitor.StepAsync(Talk)).Milliseconds);
            return taken;
        })));
        var all = new Latencies([.. steps.SelectMany(taken => taken)]);
        return new(all.Count / watch.Elapsed.TotalSeconds, (Subject.Processor - before).TotalMilliseconds / all.Count, all);
    }

    /// <summary>Steps are due at fixed moments; how long one takes is counted from when it was due.</summary>
    public async Task<Timed> OpenAsync(TimeSpan span, int stepsASecond)
    {
        var taken = new List<Task<(double Milliseconds, bool IsPress)>>();
        var last = Visitors.Select(_ => Task.CompletedTask).ToArray();
        var start = Stopwatch.GetTimestamp();
        for (var step = 0; Stopwatch.GetElapsedTime(start) < span; step++)
        {
            var due = start + (step * Stopwatch.Frequency / stepsASecond);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } early)
                await Task.Delay(early);
            var at = step % Visitors.Count;
            var mine = AfterAsync(last[at], Visitors[at], due);
            last[at] = mine;
            taken.Add(mine);
        }

        var all = await Task.WhenAll(taken);
        return new(new([.. all.Where(step => !step.IsPress).Select(step => step.Milliseconds)]), new([.. all.Where(step => step.IsPress).Select(step => step.Milliseconds)]));
    }

    // Nobody says the next thing before the last is answered.
    private async Task<(double Milliseconds, bool IsPress)> AfterAsync(Task before, Visitor visitor, long due)
    {
        await before;
        return await Task.Run(() => visitor.StepAsync(Talk, due));
    }
}
