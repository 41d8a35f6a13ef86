using ZiWbk.Status.Events;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Requirements;

public sealed class RequirementTests
{
    private static readonly RequirementKey _sakip = new(World.Year, "sakip", null);
    private readonly World _world = World.WithOffices();

    [Fact]
    public void A_requirement_is_unknown_until_it_is_stated_and_can_be_unknown_again()
    {
        Assert.False(_world.Regency.Requirements.ContainsKey(_sakip));
        _world.Do(Actor.Operator, new StateRequirement(_sakip, true, " BB ", new(2026, 1, 5)));
        Assert.Equal(new RequirementStatement(true, "BB", new(2026, 1, 5), Actor.Operator), _world.Regency.Requirements[_sakip]);
        _world.Do(Actor.Operator, new StateRequirement(_sakip, false, "CC", null));
        Assert.False(_world.Regency.Requirements[_sakip].Met);
        _world.Do(Actor.Operator, new StateRequirement(_sakip, null, "left over", new(2026, 1, 5)));
        Assert.Equal(new RequirementStatement(null, null, null, Actor.Operator), _world.Regency.Requirements[_sakip]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901")]
    public void What_is_known_has_a_value(string? value)
    {
        Assert.Contains("value", _world.Refused(Actor.Operator, new StateRequirement(_sakip, true, value, null)), StringComparison.Ordinal);
        Assert.Contains("value", _world.Refused(Actor.Operator, new StateRequirement(_sakip, false, value, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_is_of_the_worksheet_of_an_open_year_and_a_known_office()
    {
        Assert.Contains("no requirement", _world.Refused(Actor.Operator, new StateRequirement(_sakip with { Requirement = "entah" }, true, "x", null)), StringComparison.Ordinal);
        Assert.Contains("not been opened", _world.Refused(Actor.Operator, new StateRequirement(_sakip with { Year = 2031 }, true, "x", null)), StringComparison.Ordinal);
        Assert.Contains("no office", _world.Refused(Actor.Operator, new StateRequirement(_sakip with { Unit = UnitId.Parse("entah") }, true, "x", null)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026/sakip")]
    [InlineData("2026/tlhp/dishub")]
    public void A_key_is_read_as_it_is_written(string text) => Assert.Equal(text, RequirementKey.Parse(text, null).ToString());
}
