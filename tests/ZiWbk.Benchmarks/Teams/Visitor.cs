using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ZiWbk.Benchmarks.Teams;

/// <summary>Somebody who talks to a bot in a personal chat, and goes on when the answer is there.</summary>
internal sealed class Visitor(Connector connector, TeamsSubject subject, int number)
{
    /// <summary>Who waits longer waits in vain.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly Activities _activities = new(connector, number);
    private readonly Chat _chat = connector.Chat(new Activities(connector, number).Conversation);
    private (string Body, string Message) _card = ("", "");
    private int _step;

    /// <summary>Joins with a code.</summary>
    public async Task JoinAsync(string code)
    {
        await BringAsync(_activities.Text($"/start {code}"));
        await ListenAsync();
    }

    /// <summary>Goes through two rounds, alone, and listens to what comes in the second: in the first a late word of the greeting may come too.</summary>
    public async Task<RecordedTalk> RecordAsync()
    {
        var steps = new List<RecordedStep>();
        for (; _step < 2 * Rounds.Count; _step++)
        {
            var line = Rounds.At(number, _step);
            var keys = line[0] == '[' ? Heard.Buttons(_card.Body).Select(Key).ToList() : [];
            _ = _chat.Expect(int.MaxValue);
            var answer = await BringAsync(Activity(line));
            await HearOutAsync();
            Notice(answer);
            steps.Add(new(line[0] == '[' ? null : line.Split(' ')[0], keys, [.. _chat.All.Select(heard => new RecordedCall(heard.Method, heard.Body))], line[0] == '[' ? answer : ""));
        }

        return new([.. steps.TakeLast(Rounds.Count)]);
    }

    /// <summary>Does the next step.</summary>
    /// <param name="talk">What comes in each step.</param>
    /// <param name="since">When it was due; null for now.</param>
    /// <returns>Milliseconds until all was there, and whether it was a press.</returns>
    public async Task<(double Milliseconds, bool IsPress)> StepAsync(RecordedTalk talk, long? since = null)
    {
        var line = Rounds.At(number, _step);
        var heard = _chat.Expect(talk.Steps[_step % Rounds.Count].Calls.Count);
        var start = since ?? Stopwatch.GetTimestamp();
        var answer = await BringAsync(Activity(line));
        try
        {
            await heard.WaitAsync(_patience);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"Person {number} waited in vain after '{line}', answered {answer}; heard: {string.Join(" | ", _chat.All.Select(said => said.Body))}");
        }

        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Notice(answer);
        return (taken, Rounds.IsPress(_step++));
    }

    internal static string Key(JsonObject action) => action["data"]?.ToJsonString() ?? "";

    private JsonObject Activity(string line)
    {
        if (line[0] != '[')
            return _activities.Text(line);
        var buttons = Heard.Buttons(_card.Body);
        return _activities.Press(buttons[Math.Min(line[1] - '0', buttons.Count - 1)], _card.Message);
    }

    private void Notice(string answer)
    {
        foreach (var heard in _chat.All.Where(heard => Heard.Buttons(heard.Body).Count > 0))
            _card = (heard.Body, heard.Message);
        // What a press is answered with stands in the place of its card.
        if (answer.Contains("Action.Execute", StringComparison.Ordinal))
            _card = (answer, _card.Message);
    }

    // What is said without anybody waiting for it comes a little later.
    private static Task ListenAsync() => Task.Delay(TimeSpan.FromMilliseconds(700));

    // A picture of what was said may be long in the making on a busy machine.
    private async Task HearOutAsync()
    {
        int before;
        do
        {
            before = _chat.All.Count;
            await Task.Delay(TimeSpan.FromSeconds(1.5));
        }
        while (_chat.All.Count != before);
    }

    private async Task<string> BringAsync(JsonObject activity)
    {
        if (activity["type"]!.GetValue<string>() == "message" && activity["text"]!.GetValue<string>().StartsWith("/start", StringComparison.Ordinal))
            _ = _chat.Expect(int.MaxValue);
        return await subject.PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()));
    }
}
