using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Assessments;

public sealed class UndoTests
{
    private readonly World _world = World.WithOffices();
    private readonly Actor _sari;
    private readonly Actor _budi;

    public UndoTests()
    {
        _sari = _world.Join("Sari", Role.Member, World.Dishub);
        _budi = _world.Join("Budi", Role.Member, World.Dishub);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(600_000, true)]
    [InlineData(600_001, false)]
    public void A_change_is_undone_within_ten_minutes(int milliseconds, bool possible)
    {
        _world.Do(_sari, World.Answers(World.First, "Tidak"));
        var change = _world.Do(_sari, World.Answers(World.First, "Ya"))[0];
        _world.At += TimeSpan.FromMilliseconds(milliseconds);

        if (!possible)
        {
            Assert.Contains("10 minutes", _world.Refused(_sari, new UndoAnswers(change)), StringComparison.Ordinal);
            return;
        }

        var undone = (AnswersRecorded)Assert.Single(_world.Do(_sari, new UndoAnswers(change))).Event;
        Assert.Equal("undo", undone.Source);
        Assert.Equal("Tidak", _world.Regency.Assessment(World.Assessment).Unit[World.First]!.Answer.ToString());
        Assert.Contains("changed since", _world.Refused(_sari, new UndoAnswers(change)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_who_made_a_change_undoes_it()
    {
        var change = _world.Do(_sari, World.Answers(World.First, "Ya"))[0];

        Assert.Contains("who made it", _world.Refused(_budi, new UndoAnswers(change)), StringComparison.Ordinal);
        Assert.Contains("who made it", _world.Refused(Actor.Operator, new UndoAnswers(change)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_changed_since_is_not_undone()
    {
        var change = _world.Do(_sari, World.Answers(World.First, "Ya"))[0];
        _world.Do(_budi, World.Answers(World.First, "Tidak"));
        Assert.Contains("changed since", _world.Refused(_sari, new UndoAnswers(change)), StringComparison.Ordinal);

        // Not even when the same answer stands again.
        _world.Do(_budi, World.Answers(World.First, "Ya"));
        Assert.Contains("changed since", _world.Refused(_sari, new UndoAnswers(change)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_clearing_is_undone_too()
    {
        _world.Do(_sari, World.Answers(World.First, "Ya"));
        var change = _world.Do(_sari, World.Answers(World.First, null))[0];

        _world.Do(_sari, new UndoAnswers(change));

        Assert.Equal("Ya", _world.Regency.Assessment(World.Assessment).Unit[World.First]!.Answer.ToString());
        Assert.Contains("changed since", _world.Refused(_sari, new UndoAnswers(change)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_answer_undone_leaves_a_blank()
    {
        var change = _world.Do(_sari, World.Answers(World.First, "Ya"))[0];

        _world.Do(_sari, new UndoAnswers(change));

        Assert.Empty(_world.Regency.Assessment(World.Assessment).Unit);
        Assert.Contains("changed since", _world.Refused(_sari, new UndoAnswers(change)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_change_of_answers_is_undone()
    {
        var note = _world.Do(_sari, new WriteNote(World.Assessment, Matter.Of(World.First), "x"))[0];

        Assert.Contains("Only a change of answers", _world.Refused(Actor.Operator, new UndoAnswers(note)), StringComparison.Ordinal);
    }
}
