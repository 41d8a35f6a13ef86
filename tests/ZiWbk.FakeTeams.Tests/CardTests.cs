using System.Text.Json.Nodes;

namespace ZiWbk.FakeTeams.Tests;

/// <summary>Cards that Teams would not show as they are meant.</summary>
public sealed class CardTests
{
    [Fact]
    public void A_sound_card_has_no_faults() => Assert.Empty(CardCheck.Of(Cards.Sound().Element()));

    [Theory]
    [InlineData("""[{"type":"TextBlock","text":"a","warp":true}]""", "", "'warp' is none of its members")]
    [InlineData("""[{"type":"TextBlock","text":7}]""", "", "is not what may stand there")]
    [InlineData("""[{"type":"TextBlock"}]""", "", "has no text")]
    [InlineData("""[{"type":"TextBlock","text":"a","color":"red"}]""", "", "is not what may stand there")]
    [InlineData("""[{"type":"Carousel"}]""", "", "is no element")]
    [InlineData("""[{"type":"Image","url":"https://a.id/a.png"}]""", "", "has no altText")]
    [InlineData("""[{"type":"Image","url":"http://a.id/a.png","altText":"a"}]""", "", "neither https")]
    [InlineData("""[{"type":"Input.Text","label":"a"}]""", "", "needs an id")]
    [InlineData("""[{"type":"Input.Text","id":"a"}]""", "", "has no label")]
    [InlineData("""[{"type":"Input.Text","id":"a","label":"a"},{"type":"Input.Text","id":"a","label":"b"}]""", "", "stands twice")]
    [InlineData("""[{"type":"Input.ChoiceSet","id":"a","label":"a","choices":[]}]""", "", "has no entries")]
    [InlineData("""[{"type":"Input.ChoiceSet","id":"a","label":"a","value":"x","choices":[{"title":"Y","value":"y"}]}]""", "", "is none of its choices")]
    [InlineData("""[{"type":"FactSet","facts":[{"title":"a","value":7}]}]""", "", "a title and a value")]
    [InlineData("""[{"type":"ActionSet","actions":[]}]""", "", "0 actions")]
    [InlineData("""[{"type":"ActionSet","actions":[{"type":"Action.Submit","data":{}}]}]""", "", "has no title")]
    [InlineData("""[{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"a","verb":"a"}]}]""", "", "no fallback Action.Submit")]
    [InlineData("""[{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"a","fallback":{"type":"Action.Submit","title":"a","data":{}}}]}]""", "", "has no verb")]
    [InlineData("""[{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"a","verb":"a","fallback":{"type":"Action.Submit","title":"b","data":{}}}]}]""", "", "another title")]
    [InlineData("""[{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"a","url":"http://a.id"}]}]""", "", "its url is not https")]
    [InlineData("""[{"type":"ActionSet","actions":[{"type":"Action.Http","title":"a"}]}]""", "", "is no action")]
    [InlineData("[]", "", "is empty")]
    [InlineData("""[{"type":"TextBlock","text":"a"}]""", ",\"refresh\":{\"action\":{\"type\":\"Action.Submit\"}}", "Action.Execute with a verb")]
    [InlineData("""[{"type":"TextBlock","text":"a"}]""", ",\"colour\":\"red\"", "'colour' is none of its members")]
    public void What_is_wrong_with_a_card_is_told(string body, string rest, string fault) =>
        Assert.Contains(CardCheck.Of(Cards.Of(body, rest).Element()), found => found.Contains(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("1.6")]
    [InlineData(null)]
    public void Only_versions_that_Teams_shows_pass(string? version)
    {
        var card = Cards.Sound();
        card["version"] = version;
        Assert.Contains(CardCheck.Of(card.Element()), fault => fault.Contains("version", StringComparison.Ordinal));
    }

    [Fact]
    public void Execute_outside_an_ActionSet_and_too_many_actions_are_faults()
    {
        var card = Cards.Of("""[{"type":"TextBlock","text":"a"}]""");
        card["actions"] = new JsonArray([.. Enumerable.Range(0, 7).Select(_ => JsonNode.Parse(Cards.Execute))]);
        var faults = CardCheck.Of(card.Element());
        Assert.Contains(faults, fault => fault.Contains("outside an ActionSet", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("7 actions", StringComparison.Ordinal));
    }
}
