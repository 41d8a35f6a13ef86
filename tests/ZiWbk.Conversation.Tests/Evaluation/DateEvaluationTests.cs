using System.Text;
using ZiWbk.Conversation.Times;
using ZiWbk.Recognition;

namespace ZiWbk.Conversation.Evaluation;

/// <summary>How many of the dates, times, durations and recurrences of the set are read as people meant them.</summary>
public class DateEvaluationTests
{
    private const double Bar = 0.95;

    private static readonly string[] _kinds = ["date", "datetime", "time", "week", "range", "duration", "recurrence", "ask", "none"];

    [Fact]
    public void What_is_read_has_not_fallen()
    {
        var ours = new TimeReader(null);
        var both = new TimeReader(RecognizedTimes.Shared);
        (string Name, Func<DateCase, TimeMeaning?> Read)[] ways =
        [
            ("own rules and Recognizers", line => both.Read(line.Text, line.Scene)?.Meaning),
            ("own rules alone", line => ours.Read(line.Text, line.Scene)?.Meaning),
            ("Recognizers alone, written in English", line => EnglishTime.Read(RecognizedTimes.Shared, TimeText.Of(line.Text), line.Scene)?.Meaning),
        ];
        var table = new StringBuilder("Dates of the evaluation set, right of all, with Wilson's 95 % interval.\n");
        foreach (var (name, read) in ways)
        {
            table.Append($"\n{name}\n");
            foreach (var kind in (string[])[.. _kinds, "all"])
            {
                var lines = DateCase.All.Where(line => kind == "all" || line.Kind == kind).ToArray();
                table.Append($"  {kind,-10}  tune {Counted(lines, true, read),-32}  test {Counted(lines, false, read)}\n");
            }
        }

        CommittedTable.Is("dates.txt", table.ToString());
    }

    [Fact]
    public void Dates_nobody_has_tuned_for_reach_the_bar()
    {
        var both = new TimeReader(RecognizedTimes.Shared);
        if (DateCase.All.All(line => line.Tune))
            Assert.Skip("There are no lines that nobody has tuned for.");

        Assert.True(Counted(DateCase.All, false, line => both.Read(line.Text, line.Scene)?.Meaning).Share >= Bar);
    }

    private static Tally Counted(IReadOnlyList<DateCase> lines, bool tune, Func<DateCase, TimeMeaning?> read)
    {
        var tally = lines.Where(line => line.Tune == tune).Aggregate(new Tally(), (tally, line) => tally.With(line.IsRight(read(line))));
        return tally;
    }
}
