using System.Diagnostics;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>Somebody who talks to a bot in a private chat, and goes on when the answer is there.</summary>
/// <param name="number">Which of them.</param>
/// <param name="chat">The chat.</param>
/// <param name="seat">Where the answers come.</param>
/// <param name="delivery">How what is said comes to the bot.</param>
/// <param name="messages">How many messages answer each step of a round.</param>
internal sealed class Visitor(int number, long chat, Seat seat, IDelivery delivery, IReadOnlyList<int> messages)
{
    /// <summary>Who waits longer waits in vain.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private int _step;
    private Said? _newest;

    /// <summary>Does the next step.</summary>
    /// <param name="since">When it was due; null for now.</param>
    /// <returns>Milliseconds until the answer was there.</returns>
    public async Task<double> StepAsync(long? since = null)
    {
        var line = TalkSteps.At(number, _step);
        var answered = seat.Expect(messages[_step % TalkSteps.Count]);
        var start = since ?? Stopwatch.GetTimestamp();
        await delivery.BringAsync(update => line is ['[', var key, ']']
            ? Updates.Press(update, chat, _newest!.Message, _newest.Keys[key - '0'])
            : Updates.Text(update, chat, line));
        try
        {
            _newest = await answered.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"Chat {chat} waited in vain after '{line}'; it heard: {string.Join(" | ", seat.Heard.Select(said => $"{said.Method} {said.Body}"))}");
        }

        _step++;
        return Stopwatch.GetElapsedTime(start, _newest.At).TotalMilliseconds;
    }
}
