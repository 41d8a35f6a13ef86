using ZiWbk.Assessment.Answers;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Years;

public sealed class YearTests
{
    private readonly World _world = World.WithOffices();

    [Fact]
    public void An_open_year_opened_again_changes_nothing() =>
        Assert.Empty(_world.Do(Actor.Operator, new OpenYear(World.Year, World.Instrument.Id, false)));

    [Fact]
    public void A_closed_year_takes_no_answers_until_it_is_opened_again()
    {
        Assert.IsType<YearClosed>(Assert.Single(_world.Do(Actor.Operator, new CloseYear(World.Year))).Event);
        Assert.Empty(_world.Do(Actor.Operator, new CloseYear(World.Year)));
        foreach (var layer in Enum.GetValues<Layer>())
            Assert.Contains("closed", _world.Refused(Actor.Operator, World.Answers(World.First, "Ya", layer: layer)), StringComparison.Ordinal);

        Assert.IsType<YearReopened>(Assert.Single(_world.Do(Actor.Operator, new OpenYear(World.Year, World.Instrument.Id, false))).Event);

        Assert.Single(_world.Do(Actor.Operator, World.Answers(World.First, "Ya")));
    }

    [Fact]
    public void What_is_no_year_is_refused()
    {
        Assert.Contains("1999", _world.Refused(Actor.Operator, new OpenYear(1999, World.Instrument.Id, false)), StringComparison.Ordinal);
        Assert.Contains("2101", _world.Refused(Actor.Operator, new OpenYear(2101, World.Instrument.Id, false)), StringComparison.Ordinal);
        Assert.Contains("nothing-such", _world.Refused(Actor.Operator, new OpenYear(2027, "nothing-such", false)), StringComparison.Ordinal);
        Assert.Contains("2028", _world.Refused(Actor.Operator, new OpenYear(2029, World.Instrument.Id, true)), StringComparison.Ordinal);
        Assert.Contains("2030", _world.Refused(Actor.Operator, new CloseYear(2030)), StringComparison.Ordinal);
        Assert.Contains("2030", _world.Refused(Actor.Operator, World.Answers(World.First, "Ya", new(World.Dishub, 2030))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_lies_within_a_year_of_the_year()
    {
        _world.Do(Actor.Operator, new FixDate(World.Year, "pengusulan", new(2025, 1, 1), "B/12/2026"));
        _world.Do(Actor.Operator, new FixDate(World.Year, "pengusulan", new(2027, 12, 31), null));
        Assert.Equal(new FixedDate(new(2027, 12, 31), null), Assert.Single(_world.Regency.Years[World.Year].Dates).Value);
        Assert.Contains("too far", _world.Refused(Actor.Operator, new FixDate(World.Year, "pengusulan", new(2024, 12, 31), null)), StringComparison.Ordinal);
        Assert.Contains("too far", _world.Refused(Actor.Operator, new FixDate(World.Year, "pengusulan", new(2028, 1, 1), null)), StringComparison.Ordinal);
        Assert.Contains("no milestone", _world.Refused(Actor.Operator, new FixDate(World.Year, "pesta", new(2026, 5, 31), null)), StringComparison.Ordinal);
        Assert.Contains("2 to 80", _world.Refused(Actor.Operator, new FixDate(World.Year, "pengusulan", new(2026, 5, 31), new string('B', 81))), StringComparison.Ordinal);
        Assert.Contains("not been opened", _world.Refused(Actor.Operator, new FixDate(2030, "x", new(2030, 1, 1), null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_from_last_year_carries_answers_marked_and_neither_evidence_nor_reviews()
    {
        var member = _world.Join("Sari", Role.Member, World.Dishub);
        var matter = Matter.Of(World.First);
        _world.Do(member, World.Answers(World.First, "Ya"));
        _world.Do(Actor.Operator, World.Answers(World.First, "Tidak", layer: Layer.Tpi));
        _world.Do(Actor.Operator, World.Answers(World.First, "Tidak", layer: Layer.Tpn));
        _world.Do(member, new AttachEvidence(World.Assessment, [matter], null, "https://contoh.go.id", null, null));
        _world.Do(member, new WriteNote(World.Assessment, matter, "catatan"));
        _world.Do(Actor.Operator, new AssignDuty(World.Assessment, matter, new(member.Person!.Value, new(2026, 5, 1))));
        _world.Do(member, World.Answers(World.Second, "Ya"));
        _world.Do(Actor.Operator, new SubmitAssessment(World.Assessment));

        _world.Do(Actor.Operator, new OpenYear(2027, World.Instrument.Id, FromLastYear: true));

        var carried = _world.Regency.Assessment(new(World.Dishub, 2027));
        Assert.All(carried.Unit, entry => Assert.True(entry.Value.Carried));
        Assert.Equal(2, carried.Unit.Count);
        Assert.Equal(member, carried.Unit[World.First]!.By);
        Assert.Empty(carried.Tpi);
        Assert.Empty(carried.Tpn);
        Assert.Empty(carried.Notes);
        Assert.Null(carried.Submitted);
        Assert.Equal(new Duty(member.Person.Value, null), carried.Duties[matter]);
        Assert.DoesNotContain(_world.Regency.Evidence.Values, item => item.Assessment.Year == 2027);
        Assert.False(_world.Regency.Assessment(World.Assessment).Unit[World.First]!.Carried);
    }

    [Fact]
    public void An_answer_carried_and_given_again_is_up_to_date_until_that_is_undone()
    {
        _world.Do(Actor.Operator, World.Answers(World.First, "Ya"));
        _world.Do(Actor.Operator, new OpenYear(2027, World.Instrument.Id, FromLastYear: true));
        var next = new AssessmentId(World.Dishub, 2027);

        var change = Assert.Single(_world.Do(Actor.Operator, World.Answers(World.First, "Ya", next)));
        Assert.False(_world.Regency.Assessment(next).Unit[World.First]!.Carried);
        Assert.Empty(_world.Do(Actor.Operator, World.Answers(World.First, "Ya", next)));
        _world.Do(Actor.Operator, new UndoAnswers(change));

        Assert.True(_world.Regency.Assessment(next).Unit[World.First]!.Carried);
    }
}
