using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Channels.Teams.Speaking;
using ZiWbk.Conversation.Messages;

namespace ZiWbk.Channels.Teams;

public sealed class TeamsOutgoingTests
{
    private const string Bot = "28:bot";

    private static readonly Message _asks = new("Sudah *ditetapkan*?") { Buttons = [[new Button("Ya", "y"), new Button("Tidak", "t")]] };

    [Fact]
    public void Words_alone_are_a_text_with_their_marks()
    {
        var activity = Assert.Single(Of(new("Nilai *70,5* <WBK> & `SK`\nbaris")).Activities);

        Assert.Equal("Nilai <b>70,5</b> &lt;WBK&gt; &amp; <code>SK</code><br/>baris", (string?)activity["text"]);
        Assert.Equal("xml", (string?)activity["textFormat"]);
        Assert.Null(activity["attachments"]);
    }

    [Fact]
    public void Buttons_make_a_card_that_is_alone_and_says_what_a_phone_shows()
    {
        var outgoing = Of(_asks);
        var activity = Assert.Single(outgoing.Activities);

        Assert.Null(activity["text"]);
        Assert.Equal("Sudah ditetapkan?", (string?)activity["summary"]);
        Assert.NotNull(outgoing.Card);
    }

    [Fact]
    public void Each_button_carries_its_key_and_nothing_else_also_where_Execute_is_not_known()
    {
        var actions = Of(_asks).Card!["body"]!.AsArray().Single(element => (string?)element!["type"] == "ActionSet")!["actions"]!.AsArray();

        Assert.Equal(["Ya", "Tidak"], actions.Select(action => (string?)action!["title"]));
        Assert.Equal(["k1", "k2"], actions.Select(action => (string?)action!["data"]!["key"]));
        Assert.Equal(["k1", "k2"], actions.Select(action => (string?)action!["fallback"]!["data"]!["key"]));
        Assert.All(actions, action => Assert.Equal(("Action.Execute", "Action.Submit"), ((string?)action!["type"], (string?)action["fallback"]!["type"])));
    }

    [Fact]
    public void What_takes_the_place_of_a_card_is_a_card() => Assert.NotNull(Of(new Message("Dibatalkan") { Edits = "17" }).Card);

    [Fact]
    public void A_long_text_comes_in_parts_and_the_last_has_the_buttons()
    {
        var line = new string('a', 999);
        var outgoing = Of(_asks with { Text = string.Join('\n', Enumerable.Repeat(line, 60)) });

        Assert.True(outgoing.Activities.Count > 1);
        Assert.All(outgoing.Activities, activity => Assert.True(TeamsOutgoing.Fits(activity)));
        Assert.All(outgoing.Activities.SkipLast(1), activity => Assert.NotNull(activity["text"]));
        Assert.NotNull(outgoing.Activities[^1]["attachments"]);
    }

    [Fact]
    public void Somebody_who_is_named_is_named_with_exactly_the_text_of_the_entity()
    {
        var message = new Message("@Budi \\*S\\*, besok tenggatnya; @Ana tidak") { Mentions = [new("Budi *S*", "teams:29:budi"), new("Ana", "telegram:7")] };

        var activity = Of(message).Activities[0];
        var entity = Assert.Single(activity["entities"]!.AsArray())!;

        Assert.Contains((string)entity["text"]!, (string)activity["text"]!, StringComparison.Ordinal);
        Assert.Equal("29:budi", (string?)entity["mentioned"]!["id"]);
        Assert.DoesNotContain("<at>Ana", (string)activity["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_group_what_waits_for_words_names_who_is_asked_and_says_how()
    {
        var outgoing = TeamsOutgoing.Of(_asks with { AwaitsWords = true }, ["k1", "k2"], new("17", "29:sari", "Sari"), Language.Indonesian, Bot);

        Assert.Contains("<at>Sari</at>", outgoing.Card!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        Assert.Contains("sebut nama saya", outgoing.Card["body"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("29:sari", (string?)outgoing.Card["msteams"]!["entities"]![0]!["mentioned"]!["id"]);
    }

    [Fact]
    public void Nothing_that_is_sent_is_null()
    {
        foreach (var activity in (JsonObject[])[.. Of(_asks).Activities, .. Of(new("halo")).Activities, FileOffer.Of(new("a:b.pdf", "application/pdf", "x"), 3, "k")])
            Assert.DoesNotContain("null", activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_offered_under_a_name_that_OneDrive_takes() =>
        Assert.Equal("LKE- 2026-.xlsx", (string?)FileOffer.Of(new("LKE: 2026?.xlsx", "x", "x"), 3, "k")["attachments"]![0]!["name"]);

    private static TeamsOutgoing Of(Message message) => TeamsOutgoing.Of(message, ["k1", "k2"], null, Language.Indonesian, Bot);
}
