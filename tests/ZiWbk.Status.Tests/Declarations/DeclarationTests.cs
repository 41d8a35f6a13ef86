using ZiWbk.Status.Events;
using ZiWbk.Status.Rights;

namespace ZiWbk.Status.Declarations;

public sealed class DeclarationTests
{
    private readonly World _world = World.WithOffices();
    private readonly Actor _member;

    public DeclarationTests() => _member = _world.Join("Rahmat", Role.Member, World.Dishub);

    private Declaration Declaration => _world.Regency.Assessment(World.Assessment).Declaration;

    [Fact]
    public void A_day_is_moved_and_the_place_stays()
    {
        _world.Do(_member, new PlanDeclaration(World.Assessment, new(2026, 3, 10), " Pendopo "));
        _world.Do(_member, new PlanDeclaration(World.Assessment, new(2026, 3, 11), null));

        Assert.Equal(new DateOnly(2026, 3, 11), Declaration.Date);
        Assert.Equal("Pendopo", Declaration.Place?.Text);
    }

    [Fact]
    public void An_office_may_declare_in_the_year_before_but_no_earlier_and_no_later()
    {
        Assert.Single(_world.Try(_member, new PlanDeclaration(World.Assessment, new(2025, 12, 9), null)).Events);
        Assert.Contains("in that year", _world.Refused(_member, new PlanDeclaration(World.Assessment, new(2027, 1, 4), null)), StringComparison.Ordinal);
        Assert.Contains("in that year", _world.Refused(_member, new PlanDeclaration(World.Assessment, new(2024, 12, 9), null)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_planned_already_changes_nothing()
    {
        _world.Do(_member, new PlanDeclaration(World.Assessment, new(2026, 3, 10), "Pendopo"));

        Assert.Empty(_world.Do(_member, new PlanDeclaration(World.Assessment, new(2026, 3, 10), "Pendopo")));
    }

    [Fact]
    public void A_witness_answers_and_can_be_taken_off()
    {
        var ombudsman = Invited("Ombudsman");
        var police = Invited("Kapolres");

        _world.Do(_member, new AnswerForWitness(World.Assessment, ombudsman, WitnessAnswer.Coming));
        _world.Do(_member, new AnswerForWitness(World.Assessment, police, null));

        Assert.Equal([new Witness(ombudsman, _member.ToString(), "Ombudsman", WitnessAnswer.Coming)], Declaration.Witnesses);
        Assert.Contains("not on the list", _world.Refused(_member, new AnswerForWitness(World.Assessment, police, WitnessAnswer.Coming)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_invited_twice()
    {
        Invited("Ombudsman");

        Assert.Empty(_world.Do(_member, new InviteWitness(World.Assessment, "ombudsman")));
    }

    [Fact]
    public void There_is_a_most_of_witnesses()
    {
        for (var at = 1; at <= InviteWitness.Most; at++)
            Invited($"Tokoh {at}");

        Assert.Contains("At most 50", _world.Refused(_member, new InviteWitness(World.Assessment, "Satu lagi")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 52, true)]
    [InlineData(52, 52, true)]
    [InlineData(53, 52, false)]
    [InlineData(-1, 52, false)]
    [InlineData(0, 0, false)]
    public void Pacts_are_counted_from_none_to_all(int collected, int of, bool taken) =>
        Assert.Equal(taken, _world.Try(_member, new CountPacts(World.Assessment, new(collected, of))).Refusal is null);

    [Fact]
    public void Words_of_an_erased_person_go_and_the_count_stays()
    {
        _world.Do(_member, new PlanDeclaration(World.Assessment, new(2026, 3, 10), "Rumah Rahmat"));
        Invited("Rahmat");
        _world.Do(_member, new CountPacts(World.Assessment, new(48, 52)));

        _world.Do(Actor.Operator, new People.ErasePerson(_member.Person!.Value, []));

        Assert.Null(Declaration.Place!.Text);
        Assert.Null(Assert.Single(Declaration.Witnesses).Name);
        Assert.Equal(new PactCount(48, 52), Declaration.Pacts);
    }

    private WitnessId Invited(string name) =>
        ((WitnessInvited)Assert.Single(_world.Do(_member, new InviteWitness(World.Assessment, name))).Event).Witness;
}
