using System.Text.Json;

namespace ZiWbk.Benchmarks.Telegram;

/// <summary>A call as the bot made it.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Body">As it was sent.</param>
internal sealed record RecordedCall(string Method, JsonElement Body);

/// <summary>What the bot called in answer to each step of a round, so that a bare handler can call the same.</summary>
/// <param name="Steps">For each step what it is known by and the calls.</param>
internal sealed record RecordedTalk(IReadOnlyList<RecordedStep> Steps)
{
    /// <summary>How many messages answer each step.</summary>
    public IReadOnlyList<int> Messages => [.. Steps.Select(step => step.Calls.Count(call => call.Method != "answerCallbackQuery"))];

    /// <summary>Listens to one person going through a round, alone.</summary>
    public static async Task<RecordedTalk> RecordAsync(Seat seat, long chat, IDelivery delivery)
    {
        // What is called without anybody waiting for it comes a little later.
        var later = TimeSpan.FromMilliseconds(300);
        var steps = new List<RecordedStep>();
        Said? newest = null;
        for (var step = 0; step < TalkSteps.Count; step++)
        {
            var line = TalkSteps.At(0, step);
            var key = line is ['[', var button, ']'] ? newest!.Keys[button - '0'] : null;
            var answered = seat.Expect(1);
            await delivery.BringAsync(update => key is not null ? Updates.Press(update, chat, newest!.Message, key) : Updates.Text(update, chat, line));
            await answered.WaitAsync(Visitor.Patience);
            await Task.Delay(later);
            var heard = seat.Heard;
            newest = heard.Last(said => said.IsRead);
            steps.Add(new(KnownBy(key ?? line), [.. heard.Select(said => new RecordedCall(said.Method, JsonDocument.Parse(said.Body).RootElement.Clone()))]));
        }

        return new(steps);
    }

    /// <summary>A step by what is said or pressed in it: the first word, or the message whose button it is.</summary>
    public static string KnownBy(string said) => said.Split(' ', '.')[0];

    public static RecordedTalk Load(string path) => JsonSerializer.Deserialize<RecordedTalk>(File.ReadAllText(path))!;

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}

/// <summary>A step of a round.</summary>
/// <param name="Known">See <see cref="RecordedTalk.KnownBy"/>.</param>
/// <param name="Calls">What was called, in order.</param>
internal sealed record RecordedStep(string Known, IReadOnlyList<RecordedCall> Calls);
