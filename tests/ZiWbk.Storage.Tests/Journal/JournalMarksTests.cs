using System.Text;

namespace ZiWbk.Storage.Journal;

public sealed class JournalMarksTests
{
    private static readonly DateTimeOffset _start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private readonly JournalMarks _marks = new();
    private long _sequence;

    [Fact]
    public void A_mark_stands_at_some_hundred_lines()
    {
        Pass("a", 0, 1000);

        Assert.Equal(3, _marks.Count);
        Assert.Equal((768, "a", 7670, 768), Place(_marks.For(900)!));
        Assert.Null(_marks.For(255));
    }

    [Fact]
    public void In_a_new_segment_lines_are_counted_anew()
    {
        Pass("a", 0, 300);
        Pass("b", 0, 300);

        Assert.Equal((512, "b", 2110, 212), Place(_marks.For(600)!));
    }

    [Fact]
    public void A_turn_is_not_begun_in_its_middle()
    {
        for (var at = 1; at <= 300; at++)
            _marks.Pass("a", at * 10, new PassedLine(at, _start, at is > 250 and < 260 ? at - 250 + 1 : 1, 10, []));

        Assert.Equal(260, _marks.For(300)!.Sequence);
    }

    [Fact]
    public void Reading_begins_where_no_line_before_is_as_late_as_the_moment()
    {
        Pass("a", 0, 1000);

        Assert.Equal(768, _marks.For(_start.AddSeconds(768))!.Sequence);
        Assert.Equal(512, _marks.For(_start.AddSeconds(767))!.Sequence);
        Assert.Null(_marks.For(_start));
    }

    [Fact]
    public void After_a_clock_was_set_back_no_line_is_missed()
    {
        Pass("a", 0, 600);
        // Then ten minutes earlier than it had been: the lines before 512 were later than the moments that now come again.
        Pass("a", 6000, 600, _start.AddSeconds(-600));

        Assert.Equal(256, _marks.For(_start.AddSeconds(500))!.Sequence);
        Assert.Equal(1024, _marks.For(_start.AddSeconds(601))!.Sequence);
    }

    [Fact]
    public void A_clock_that_was_far_ahead_once_only_makes_reading_longer()
    {
        Pass("a", 0, 400);
        _marks.Pass("a", 4000, new PassedLine(++_sequence, _start.AddYears(70), 1, 10, []));
        Pass("a", 4010, 600);

        Assert.Equal(256, _marks.For(_start.AddSeconds(990))!.Sequence);
    }

    [Fact]
    public void A_segment_written_anew_has_its_marks_elsewhere()
    {
        Pass("a", 0, 300);
        Pass("b", 0, 300);

        _marks.Move("a", Enumerable.Range(1, 300).ToDictionary(line => (long)line, line => (line - 1) * 7L));

        Assert.Equal(255 * 7, _marks.For(300)!.Offset);
        Assert.Equal(2110, _marks.For(600)!.Offset);
    }

    [Theory]
    [InlineData("""{"seq":7,"at":"2026-03-02T08:00:00.250Z","by":"p3","kind":"x" """, 250)]
    [InlineData("""{"seq":7,"at":"2026-03-02T15:00:00.250+07:00","by":"p3","kind":"x" """, 250)]
    public void The_moment_of_a_line_is_found_at_its_head(string covered, int milliseconds) =>
        Assert.Equal(_start.AddMilliseconds(milliseconds), JournalLine.MomentOf(Encoding.UTF8.GetBytes(covered)));

    [Theory]
    [InlineData("""{"seq":7,"by":"p3" """)]
    [InlineData("""{"seq":7,"at":"kemarin","by":"p3" """)]
    [InlineData("""{"seq":7,"at":"2026""")]
    [InlineData("""{"seq":7,"at":"\q","by":"p3" """)]
    public void A_line_whose_moment_cannot_be_told_is_never_left_out(string covered) =>
        Assert.Equal(DateTimeOffset.MaxValue, JournalLine.MomentOf(Encoding.UTF8.GetBytes(covered)));

    private static (long, string, long, int) Place(JournalMark mark) => (mark.Sequence, mark.Segment, mark.Offset, mark.Number);

    // Lines of ten bytes, a second each.
    private void Pass(string segment, long offset, int count, DateTimeOffset? start = null)
    {
        for (var at = 0; at < count; at++, offset += 10)
        {
            _sequence++;
            _marks.Pass(segment, offset, new PassedLine(_sequence, (start ?? _start).AddSeconds(_sequence), 1, 10, []));
        }
    }
}
