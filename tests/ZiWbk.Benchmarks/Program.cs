using BenchmarkDotNet.Running;
using ZiWbk.Benchmarks;
using ZiWbk.Benchmarks.Documents;
using ZiWbk.Benchmarks.Start;
using ZiWbk.Benchmarks.Teams;
using ZiWbk.Benchmarks.Telegram;
using ZiWbk.Benchmarks.Turns;

// The storage is measured by the second, whole and on a real disk, beside the disk's own rate in the same run.
if (args is ["storage", ..])
    return await StorageBenchmark.RunAsync();

// So are turns, from the message to the reply.
if (args is ["turns", ..])
    return await TurnsBenchmark.RunAsync();

// So is the bot as a process, with Telegram's updates or Teams' activities, beside a handler without any state.
if (args is ["telegram", .. var parts])
    return await TelegramBenchmark.RunAsync(parts);
if (args is ["telegram-bare", var api, var talk])
    return await BareHandler.RunAsync(new(api), talk);
if (args is ["teams", ..])
    return await TeamsBenchmark.RunAsync();
if (args is ["teams-bare", var connector, var said])
    return await BareBot.RunAsync(new(connector), said);
// And its start, of a published folder where one is named.
if (args is ["start", .. var published])
    return await StartBenchmark.RunAsync(published.FirstOrDefault());
// And what a text costs to be understood.
if (args is ["understand", ..])
{
    UnderstandBenchmark.Run();
    return 0;
}
// And answers on the regulation, warm, with what it takes to get there.
if (args is ["ask", ..])
    return AskBenchmark.Run();

// And documents, for one office and for three hundred.
if (args is ["documents", ..])
    return DeckBenchmark.Run() + PictureBenchmark.Run();

_ = BenchmarkSwitcher.FromAssembly(typeof(AssessmentBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
return 0;
