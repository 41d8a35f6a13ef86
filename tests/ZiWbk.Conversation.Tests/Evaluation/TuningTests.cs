using ZiWbk.Conversation.Times;
using ZiWbk.Conversation.Understanding;
using ZiWbk.Recognition;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>For whoever tunes: what is missed of the lines that may be looked at. Those of a blind file are never shown.</summary>
public class TuningTests(ITestOutputHelper output)
{
    [Fact]
    public void Dates_that_may_be_looked_at_are_read()
    {
        var reader = new TimeReader(RecognizedTimes.Shared);
        string[] missed =
        [
            .. DateCase.All.Where(line => line.Tune).Select(line => (Line: line, Meaning: reader.Read(line.Text, line.Scene)?.Meaning))
                .Where(read => !read.Line.IsRight(read.Meaning))
                .Select(read => $"{read.Line.Id}: '{read.Line.Text}' was {DateCase.Written(read.Meaning)}, not {string.Join(" or ", read.Line.Outcomes)}"),
        ];

        output.WriteLine(string.Join('\n', missed));
        Assert.True(missed.Length <= 3, string.Join('\n', missed));
    }

    [Fact]
    public void What_may_be_looked_at_is_understood()
    {
        string[] missed =
        [
            .. UtteranceCase.All.Where(line => line.Tune).SelectMany(line => Missed(line, Shipped.Understander.Understand(line.Text, UtteranceCase.Scene))),
        ];

        output.WriteLine(string.Join('\n', missed));
        Assert.True(missed.Length <= 12, string.Join('\n', missed));
    }

    private static IEnumerable<string> Missed(UtteranceCase line, Understood understood)
    {
        if (!line.IsIntent(understood))
            yield return $"{line.Id}: '{line.Text}' was {understood.Intent ?? "none"} {understood.Confidence:f2} ({string.Join(' ', understood.Nearest)}), not {string.Join(" or ", line.Intents)}";
        foreach (var (kind, wanted) in line.Entities.Where(entity => !UtteranceCase.IsFound(entity.Key, entity.Value, understood)))
            yield return $"{line.Id}: '{line.Text}' has {kind} {UtteranceCase.Found(kind, understood, understood.Time?.Meaning) ?? "none"}, not {wanted}";
    }
}
