using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Years;

namespace ZiWbk.Status.People;

public sealed class HandOverTests
{
    private static readonly DateOnly _due = new(2026, 5, 1);
    private readonly World _world = World.WithOffices();
    private readonly Actor _lead;
    private readonly PersonId _from;
    private readonly PersonId _to;

    public HandOverTests()
    {
        _lead = _world.Join("Sari", Role.Lead, World.Dishub);
        _from = _world.Join("Budi", Role.Member, World.Dishub).Person!.Value;
        _to = _world.Join("Tuti", Role.Member, World.Dishub).Person!.Value;
        Assign(Matter.Of(World.First), new(_from, _due));
        Assign(Matter.OfTask("A1"), new(_from, null));
        Assign(Matter.Of(World.Second), new(_lead.Person!.Value, _due));
    }

    [Fact]
    public void All_duties_go_in_one_turn_with_their_dates_and_nobody_elses()
    {
        var events = _world.Do(_lead, new HandOverDuties(_from, _to));

        Assert.Equal([typeof(DutyAssigned), typeof(DutyAssigned)], events.Select(recorded => recorded.Event.GetType()));
        Assert.Equal(new Duty(_to, _due), Duties()[Matter.Of(World.First)]);
        Assert.Equal(new Duty(_to, null), Duties()[Matter.OfTask("A1")]);
        Assert.Equal(new Duty(_lead.Person!.Value, _due), Duties()[Matter.Of(World.Second)]);
    }

    [Fact]
    public void Duties_of_all_open_years_go_and_those_of_a_closed_year_stay()
    {
        _world.Do(Actor.Operator, new OpenYear(2027, World.Instrument.Id, FromLastYear: true));
        _world.Do(Actor.Operator, new OpenYear(2028, World.Instrument.Id, FromLastYear: true));
        _world.Do(Actor.Operator, new CloseYear(World.Year));

        var events = _world.Do(_lead, new HandOverDuties(_from, _to));

        Assert.Equal([2027, 2028], events.Select(recorded => ((DutyAssigned)recorded.Event).Assessment.Year));
        Assert.Equal(_from, Duties()[Matter.Of(World.First)].Person);
    }

    [Fact]
    public void Who_has_moved_hands_over_what_is_the_former_offices()
    {
        _world.Do(Actor.Operator, new ChangeRole(_from, Role.Lead, World.Dukcapil));
        var theirs = new AssessmentId(World.Dukcapil, World.Year);
        _world.Do(Actor.Operator, new AssignDuty(theirs, Matter.Of(World.First), new(_from, null)));

        Assert.Equal(2, _world.Do(_lead, new HandOverDuties(_from, _to)).Count);

        Assert.Equal(_from, _world.Regency.Assessment(theirs).Duties[Matter.Of(World.First)].Person);
    }

    [Fact]
    public void Who_has_been_removed_or_erased_hands_over_still()
    {
        _world.Do(Actor.Operator, new RemovePerson(_from));
        Assert.Null(_world.Try(_lead, new HandOverDuties(_from, _to)).Refusal);

        _world.Do(Actor.Operator, new ErasePerson(_from, []));

        Assert.Equal(2, _world.Do(_lead, new HandOverDuties(_from, _to)).Count);
    }

    [Fact]
    public void What_is_submitted_has_its_duties_handed_over_too()
    {
        _world.Do(_lead, World.Answers(World.First, "Ya"));
        _world.Do(_lead, new SubmitAssessment(World.Assessment));

        Assert.Equal(2, _world.Do(_lead, new HandOverDuties(_from, _to)).Count);
    }

    [Fact]
    public void A_lead_hands_over_nothing_to_another_office()
    {
        var other = _world.Join("Rini", Role.Member, World.Dukcapil).Person!.Value;

        Assert.Equal(RightsTable.Refusal(Right.AssignDuties).En, _world.Refused(_lead, new HandOverDuties(_from, other)));
        Assert.Contains("in charge of nothing", _world.Refused(Actor.Operator, new HandOverDuties(_from, other)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_takes_over_is_somebody_else_of_an_office_and_still_there()
    {
        var anywhere = _world.Join("Pemantau", Role.Viewer, null).Person!.Value;

        Assert.Contains("another member", _world.Refused(_lead, new HandOverDuties(_from, _from)), StringComparison.Ordinal);
        Assert.Contains("another member", _world.Refused(Actor.Operator, new HandOverDuties(_from, anywhere)), StringComparison.Ordinal);
        Assert.Contains("no person", _world.Refused(Actor.Operator, new HandOverDuties(_from, new(999))), StringComparison.Ordinal);
        Assert.Contains("no person", _world.Refused(Actor.Operator, new HandOverDuties(new(999), _to)), StringComparison.Ordinal);
        _world.Do(Actor.Operator, new RemovePerson(_to));
        Assert.Contains("no person", _world.Refused(_lead, new HandOverDuties(_from, _to)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_in_charge_of_nothing_hands_over_nothing() =>
        Assert.Contains("in charge of nothing", _world.Refused(_lead, new HandOverDuties(_to, _from)), StringComparison.Ordinal);

    private void Assign(Matter matter, Duty duty) => _world.Do(_lead, new AssignDuty(World.Assessment, matter, duty));

    private System.Collections.Immutable.ImmutableDictionary<Matter, Duty> Duties() => _world.Regency.Assessment(World.Assessment).Duties;
}
