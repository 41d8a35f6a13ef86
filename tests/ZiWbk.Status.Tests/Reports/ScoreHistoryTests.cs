using ZiWbk.Assessment;
using ZiWbk.Assessment.Scoring;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Standings;

namespace ZiWbk.Status.Reports;

public class ScoreHistoryTests
{
    private static readonly DateOnly _opened = new(2026, 3, 2);

    [Fact]
    public void Each_day_has_the_score_that_stood_at_its_end()
    {
        var world = World.WithOffices();
        var scores = new List<Rational> { Rational.Zero };
        foreach (var (day, question, option) in new[] { (1, World.First, "Ya"), (1, World.Second, "Ya"), (4, World.First, "Tidak"), (9, World.Second, "Tidak") })
        {
            world.At = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero).AddDays(day);
            world.Do(Actor.Operator, World.Answers(question, option));
            scores.Add(Scorer.Score(world.Regency.Assessment(World.Assessment).Sheets(World.Instrument).Effective()).Total);
        }

        var history = ScoreHistory.Of(Office(world), new(2026, 1, 1), world.Journal);

        Assert.Equal(
            [(_opened, scores[0]), (_opened.AddDays(1), scores[2]), (_opened.AddDays(4), scores[3]), (_opened.AddDays(9), scores[4])],
            history.Select(day => (day.Day, day.Total)));
        Assert.Equal([0, 2, 2, 2], history.Select(day => day.Answered));
    }

    [Fact]
    public void Where_nothing_changed_the_score_stands_from_the_day_the_year_was_opened()
    {
        var world = World.WithOffices();

        Assert.Equal([new DayScore(_opened, Rational.Zero, 0)], ScoreHistory.Of(Office(world), new(2026, 1, 1), world.Journal));
    }

    [Fact]
    public void What_was_recorded_on_another_office_changes_nothing()
    {
        var world = World.WithOffices();
        world.Do(Actor.Operator, World.Answers(World.First, "Ya", new(World.Dukcapil, World.Year)));

        Assert.Single(ScoreHistory.Of(Office(world), new(2026, 1, 1), world.Journal));
    }

    [Fact]
    public void The_score_before_some_changes_is_the_one_that_stood_then()
    {
        var world = World.WithOffices();
        world.Do(Actor.Operator, World.Answers(World.First, "Ya"));
        var then = Office(world).Standing.Score.Total;
        var later = world.Do(Actor.Operator, World.Answers(World.First, "Tidak")).Concat(world.Do(Actor.Operator, World.Answers(World.Second, "Ya")));

        Assert.Equal(then, ScoreHistory.Before(Office(world), later.Select(recorded => recorded.Event).OfType<AnswersRecorded>()));
    }

    private static OfficeStanding Office(World world) =>
        new(world.Regency, Rules.Book, world.Regency.Units[World.Dishub], Standing.Of(world.Regency.Assessment(World.Assessment), World.Instrument), new(2026, 3, 20));
}
