namespace ZiWbk.FakeTelegram;

/// <summary>How fast the bot has sent, messages and edits, as the clock of the settings saw it.</summary>
public sealed class Pace(IReadOnlyList<Call> sends)
{
    public IReadOnlyList<Call> Sends { get; } = sends;

    /// <summary>The most sends within any stretch of this length.</summary>
    public int Most(TimeSpan within)
    {
        var most = 0;
        for (int first = 0, last = 0; last < Sends.Count; last++)
        {
            while (Sends[last].At - Sends[first].At >= within)
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    public int MostPerSecond => Most(TimeSpan.FromSeconds(1));

    public int MostPerMinute => Most(TimeSpan.FromMinutes(1));

    /// <summary>The same for one chat.</summary>
    public Pace In(long chat) => new([.. Sends.Where(send => send.Chat == chat)]);

    /// <summary>The same for each chat that was written to.</summary>
    public IReadOnlyDictionary<long, Pace> ByChat =>
        Sends.Where(send => send.Chat is not null).GroupBy(send => send.Chat!.Value).ToDictionary(chat => chat.Key, chat => new Pace([.. chat]));
}
