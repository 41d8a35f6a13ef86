using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using ZiWbk.Channels.Teams.Cards;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Bot.Tests.Talks;

/// <summary>The card of every message of every tale, in both languages.</summary>
public sealed partial class CardTests
{
    private const int MostElements = 150;

    private static readonly Lazy<JsonSchema> _schema = new(() =>
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "AdaptiveCards", "adaptive-card-1.5.json"))).GetAwaiter().GetResult());

    [Fact]
    public void Each_fits_the_schema_of_Adaptive_Cards()
    {
        var wrong = new List<string>();
        foreach (var card in TaleCards.All.DistinctBy(card => card.Card.ToJsonString()))
        {
            var errors = _schema.Value.Validate(Bare(card.Card).ToJsonString());
            if (errors.Count > 0)
                wrong.Add($"{card.Where}: {string.Join("; ", errors)}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"a","weight":"fat"}]}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"Image","altText":"a"}]}]}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"a","verb":5}]}]}""")]
    public void The_schema_refuses_what_is_wrong(string card) => Assert.NotEmpty(_schema.Value.Validate(card));

    [Fact]
    public void Each_says_every_word_of_its_message_in_order() => Assert.All(TaleCards.All, card =>
    {
        var (message, shown) = (Squeezed(card.Message.ToString()), Squeezed(string.Join('\n', Words(card.Card).Where(line => !Bar().IsMatch(line)))));
        // Bars that the words do not tell already are told below them.
        if (card.Message.Picture is AreaBars { Bars: var bars } && shown.Length > message.Length)
            Assert.All(bars, bar => Assert.Contains(Squeezed(bar.Value), shown[message.Length..], StringComparison.Ordinal));
        else
            Assert.Equal(message.Length, shown.Length);
        Assert.StartsWith(message, shown, StringComparison.Ordinal);
    });

    [Fact]
    public void Each_has_the_buttons_of_its_message_with_their_keys_in_order() => Assert.All(TaleCards.All, card =>
        Assert.Equal(
            card.Message.AllButtons.Zip(TaleCards.Keys(card.Message)).Select(button => (button.First.Label, button.Second)),
            Elements(card.Card).Where(element => Type(element) == "Action.Execute").Select(action => (action["tooltip"]?.GetValue<string>() ?? action["title"]!.GetValue<string>(), action["data"]![CardWriter.Key]!.GetValue<string>()))));

    [Fact]
    public void Each_button_can_be_pressed_where_Execute_is_not_known() => Assert.All(TaleCards.All, card =>
        Assert.All(Elements(card.Card).Where(element => Type(element) == "ActionSet").SelectMany(set => set["actions"]!.AsArray()), action =>
        {
            Assert.Equal(CardWriter.Verb, action!["verb"]!.GetValue<string>());
            Assert.Equal("Action.Submit", Type(action["fallback"]!));
            Assert.True(JsonNode.DeepEquals(action["title"], action["fallback"]!["title"]));
            Assert.True(JsonNode.DeepEquals(action["data"], action["fallback"]!["data"]));
        }));

    [Fact]
    public void Each_keeps_to_what_Teams_shows() => Assert.All(TaleCards.All, card =>
    {
        var elements = Elements(card.Card).ToList();
        Assert.Equal("1.5", card.Card["version"]!.GetValue<string>());
        Assert.InRange(CardWriter.Bytes(card.Card), 1, CardWriter.LargestBytes);
        Assert.InRange(elements.Count(element => Type(element) is not ("TextRun" or null) && !Type(element)!.StartsWith("Action.", StringComparison.Ordinal)), 1, MostElements);
        Assert.DoesNotContain(elements, element => element is JsonObject && element["refresh"] is not null);
        Assert.All(elements.Where(element => Type(element) == "ActionSet"), set => Assert.InRange(set["actions"]!.AsArray().Count, 1, 6));
        Assert.Null(card.Card["actions"]);
        Assert.All(elements.Where(element => Type(element) == "Image"), image => Assert.NotEmpty(image["altText"]!.GetValue<string>()));
        Assert.All(elements.Where(element => Type(element) == "TextBlock"), block => Assert.True(block["wrap"]!.GetValue<bool>()));
    });

    private static string? Type(JsonNode element) => (element as JsonObject)?["type"]?.GetValue<string>();

    // What Teams adds to the format is not in its schema.
    private static JsonObject Bare(JsonObject card)
    {
        var bare = card.DeepClone().AsObject();
        bare.Remove("msteams");
        return bare;
    }

    private static IEnumerable<JsonNode> Elements(JsonNode? node) => node switch
    {
        JsonObject json => json.Where(member => member.Key is not ("fallback" or "data")).SelectMany(member => Elements(member.Value)).Prepend(json),
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };

    private static IEnumerable<string> Words(JsonNode card) => Elements(card["body"]).SelectMany<JsonNode, string>(element => Type(element) switch
    {
        "TextBlock" => [element["text"]!.GetValue<string>()],
        "RichTextBlock" => [string.Concat(element["inlines"]!.AsArray().Select(run => run!["text"]!.GetValue<string>()))],
        _ => [],
    });

    private static string Squeezed(string text) => Space().Replace(text.Replace("<at>", "@", StringComparison.Ordinal).Replace("</at>", "", StringComparison.Ordinal), "").Replace("—", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("^[━─╋┼]+$")]
    private static partial Regex Bar();
}
