using ZiWbk.Documents;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Demo;

public class DemoPersonaTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Fact]
    public void Who_says_nothing_is_a_member_of_Dishub()
    {
        var persona = demo.Demo.Find();

        Assert.Equal(("Ratna Wulandari", Role.Member, UnitId.Parse("dishub")), (persona!.Name, persona.Role, persona.Unit));
    }

    [Theory]
    [InlineData("endah", null, null, "Endah Kusumaningrum")]
    [InlineData(null, Role.Lead, null, "Sugeng Priyambodo")]
    [InlineData(null, Role.Lead, "rsud-sosodoro", "Anita Pramesti")]
    [InlineData(null, null, "dukcapil", "Titik Handayani")]
    [InlineData(null, Role.Admin, null, "Arif Kurniawan")]
    [InlineData(null, Role.Media, null, "Mega Puspita")]
    [InlineData("endah", Role.Media, null, null)]
    public void A_persona_fits_all_that_is_said(string? name, Role? role, string? unit, string? found) =>
        Assert.Equal(found, demo.Demo.Find(name, role, unit is null ? null : UnitId.Parse(unit))?.Name);

    [Fact]
    public void Everybody_has_a_private_chat_of_the_own()
    {
        var regency = demo.Demo.Host.Store.Current;

        Assert.All(demo.Demo.Personas, persona =>
            Assert.Equal((ChatKind.Private, persona.Id), (regency.Chats[regency.Addresses[persona.AccountKey]].Kind, regency.Chats[regency.Addresses[persona.AccountKey]].Person!.Value)));
    }

    [Fact]
    public void The_group_of_Dishub_works_for_Dishub()
    {
        var regency = demo.Demo.Host.Store.Current;

        Assert.Equal("dishub", regency.Chats[regency.Addresses["demo:grup-dishub"]].Unit?.Value);
    }

    [Fact]
    public void Each_reviewer_has_two_of_the_four_offices()
    {
        var reviewers = demo.Demo.Host.Store.Current.People.Values.Where(person => person.Role == Role.Reviewer && person.Assigned.Count > 0);

        Assert.Equal([2, 2], reviewers.Select(person => person.Assigned.Count));
    }

    [Fact]
    public async Task Whoever_is_not_in_the_story_joins_it()
    {
        var persona = await demo.Demo.EnsureAsync("Bagus Hidayat", Role.Reviewer);

        Assert.Equal(("Bagus Hidayat", Role.Reviewer, UnitId.Parse("inspektorat"), "demo:bagushidayat"), (persona.Name, persona.Role, persona.Unit, persona.AccountKey));
        Assert.Same(persona, await demo.Demo.EnsureAsync("bagus hidayat", Role.Reviewer));
    }

    [Fact]
    public async Task A_name_that_is_taken_in_another_role_is_somebody_else()
    {
        var persona = await demo.Demo.EnsureAsync("Ratna", Role.Lead, UnitId.Parse("dpmptsp"));

        Assert.NotEqual(demo.Demo.Personas[0].Id, persona.Id);
        Assert.Equal("demo:ratna-2", persona.AccountKey);
    }

    [Fact]
    public async Task An_office_nobody_knows_is_refused() =>
        await Assert.ThrowsAsync<DocumentRefusedException>(() => demo.Demo.EnsureAsync("Wawan", Role.Member, UnitId.Parse("dinas-entah")));
}
