using System.Diagnostics;
using System.Globalization;
using ZiWbk.Channels.Outbox;
using ZiWbk.Conversation.Messages;
using ZiWbk.Conversation.Turns;
using ZiWbk.Shared;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Commands;

namespace ZiWbk.Benchmarks.Turns;

/// <summary>A turn that was taken.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="Milliseconds">From the message until the channel had the first reply.</param>
internal readonly record struct TakenTurn(string Kind, double Milliseconds);

/// <summary>Somebody who talks: asks this and that, answers a question now and then, turns a page.</summary>
internal sealed class Talker(string account, int number, IStatusStore store, IConversation conversation, Dispatcher dispatcher, BenchChannel channel)
{
    /// <summary>The middle of the pauses between a reply and the next message; each is between half and one and a half of it.</summary>
    public static readonly TimeSpan Think = TimeSpan.FromMilliseconds(200);

    private static readonly (string Kind, string[] Lines)[] _talks =
    [
        ("status", ["progres kami gimana"]),
        ("missing", ["apa yang kurang untuk WBK?"]),
        ("missing, next page", ["apa yang kurang untuk WBK?", ">"]),
        ("path", ["jalan tercepat ke WBK apa"]),
        ("what if", ["kalau semua SOP dievaluasi jadi berapa"]),
        ("question", ["butir {code}"]),
        ("answer", ["isi {code}", "[0]", "lewati", "ya"]),
        ("answer", ["isi {code}", "[1]", "lewati", "ya"]),
        ("menu", ["menu"]),
        ("changes", ["apa yang berubah minggu ini"]),
    ];

    private static readonly string[] _codes = [.. Official.Lke.Questions.Where(question => question.Options.Count > 1).Select(question => question.Id.Value)];

    private readonly Random _random = new(number);
    private int _updates;
    private Message? _newest;

    public async Task<List<TakenTurn>> TalkAsync(TimeSpan span, TimeSpan? think)
    {
        var taken = new List<TakenTurn>();
        var watch = Stopwatch.StartNew();
        if (think is { } spread)
            // Not all at the same moment.
            await Task.Delay(spread * _random.NextDouble());
        while (watch.Elapsed < span)
        {
            var (kind, lines) = _talks[_random.Next(_talks.Length)];
            var code = _codes[_random.Next(_codes.Length)];
            foreach (var line in lines)
            {
                taken.Add(new(lines.Length > 1 ? $"{kind}: {line}" : kind, await TakeAsync(line.Replace("{code}", code, StringComparison.Ordinal))));
                if (think is { } pause)
                    await Task.Delay(pause * (0.5 + _random.NextDouble()));
            }
        }

        return taken;
    }

    private async Task<double> TakeAsync(string line)
    {
        var incoming = new Incoming(
            channel.Channel, $"{number}-{(++_updates).ToString(CultureInfo.InvariantCulture)}", account, ChatKind.Private, account, account);
        incoming = line switch
        {
            ">" => incoming with { Press = Button(button => button.Value.Contains(" p=2", StringComparison.Ordinal)), On = "1" },
            ['[', var key, ']'] => incoming with { Press = _newest!.AllButtons.ElementAt(key - '0').Value, On = "1" },
            _ => incoming with { Text = line },
        };
        var waiting = channel.Await(account, store.Current.Sequence);
        var start = Stopwatch.GetTimestamp();
        await conversation.HandleAsync(incoming, CancellationToken.None);
        dispatcher.Poke();
        var handed = await waiting.Reply.Task.WaitAsync(TimeSpan.FromSeconds(10));
        _newest = waiting.Newest;
        return Stopwatch.GetElapsedTime(start, handed).TotalMilliseconds;
    }

    private string Button(Func<Button, bool> meant) => (_newest!.AllButtons.FirstOrDefault(meant) ?? _newest.AllButtons.First()).Value;
}
