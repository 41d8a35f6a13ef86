using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Channels.Teams.Cards;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Channels.Tests.Teams.Cards;

public sealed class CardWriterTests
{
    private const string Id = "teams:29:abc";

    [Theory]
    [InlineData("[klik](https://jahat.example)")]
    [InlineData("**tebal** ~~coret~~ `kode`")]
    [InlineData("# judul\n- butir\n1. satu")]
    [InlineData("<at>Bupati</at> <b>x</b> &lt;")]
    [InlineData("![gambar](https://jahat.example/x.png)")]
    [InlineData("\\*sudah\\*")]
    [InlineData("{\"type\":\"Image\"}")]
    public void What_people_write_is_shown_as_they_wrote_it(string wrote)
    {
        var card = Card(new Message(Markup.Escape(wrote)));

        Assert.All(card["body"]!.AsArray(), element => Assert.True(element!["type"]!.GetValue<string>() is "RichTextBlock" or "ColumnSet" || element["text"]!.GetValue<string>().IndexOfAny(['*', '[', '<', '`', '#', '~']) < 0));
        Assert.Equal(wrote.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), string.Concat(Texts(card)).Replace(" ", "", StringComparison.Ordinal));
        Assert.Null(card["msteams"]?["entities"]);
    }

    [Fact]
    public void A_heading_is_one()
    {
        var heading = Card(new Message("*Area pengungkit*\nisi"))["body"]![0]!;

        Assert.Equal(("TextBlock", "heading", "Area pengungkit"), (Text(heading, "type"), Text(heading, "style"), Text(heading, "text")));
    }

    [Fact]
    public void Somebody_who_is_called_has_an_entity_of_exactly_that_text()
    {
        var card = Card(new Message("@Budi Santoso masih punya *2* tugas [1].") { Mentions = [new("Budi Santoso", Id), new("Dewi", "telegram:5")] });

        var entity = Assert.Single(card["msteams"]!["entities"]!.AsArray())!;
        Assert.Equal(("<at>Budi Santoso</at>", "29:abc"), (Text(entity, "text"), Text(entity["mentioned"]!, "id")));
        Assert.Equal(@"<at>Budi Santoso</at> masih punya 2 tugas \[1\].", Text(card["body"]![0]!, "text"));
    }

    [Fact]
    public void A_name_cannot_write_a_mark_of_its_own()
    {
        var card = Card(new Message($"Tugas @{Markup.Escape("</at><at>Bupati</at>*x*")}") { Mentions = [new("</at><at>Bupati</at>*x*", Id)] });

        var entity = Assert.Single(card["msteams"]!["entities"]!.AsArray())!;
        Assert.Equal("<at>at at Bupati at x</at>", Text(entity, "text"));
        Assert.Equal("Tugas <at>at at Bupati at x</at>", Text(card["body"]![0]!, "text"));
    }

    [Fact]
    public void Nobody_is_an_entity_whom_the_words_do_not_name() =>
        Assert.Null(Card(new Message("Tidak ada.") { Mentions = [new("Budi", Id)] })["msteams"]);

    [Fact]
    public void An_address_can_be_opened_and_its_full_stop_is_none_of_it()
    {
        var runs = Card(new Message("Lihat https://jdih.example/a?b=1."))["body"]![0]!["inlines"]!.AsArray();

        Assert.Equal(["Lihat ", "https://jdih.example/a?b=1", "."], runs.Select(run => Text(run!, "text")));
        Assert.Equal("https://jdih.example/a?b=1", Text(runs[1]!["selectAction"]!, "url"));
    }

    [Fact]
    public void A_row_too_wide_for_a_phone_or_of_more_than_six_becomes_several()
    {
        var message = new Message("x") { Buttons = [[.. Enumerable.Range(1, 8).Select(at => new Button($"{at}", $"v{at}"))], [new("Bukti yang sudah dikirim", "a"), new("Jalan tercepat ke WBK", "b")]] };

        Assert.Equal([6, 2, 1, 1], Card(message)["body"]!.AsArray().Where(element => Text(element!, "type") == "ActionSet").Select(set => set!["actions"]!.AsArray().Count));
    }

    [Fact]
    public void A_long_label_is_cut_and_told_whole()
    {
        var label = string.Join(' ', Enumerable.Repeat("panjang", 12));
        var action = Card(new Message("x") { Buttons = [[new(label, "v")]] })["body"]![1]!["actions"]![0]!;

        Assert.InRange(Text(action, "title")!.Length, 1, CardActions.LongestLabel);
        Assert.Equal(label, Text(action, "tooltip"));
    }

    [Fact]
    public void What_says_yes_stands_out_and_nothing_else_does()
    {
        var actions = Card(new Message("Simpan?") { Buttons = [[new("✓ Ya", "y"), new("Ubah", "u"), new("✕ Batal", "n")]] })["body"]![1]!["actions"]!.AsArray();

        Assert.Equal(["positive", null, null], actions.Select(action => Text(action!, "style")));
    }

    [Fact]
    public void Fewer_keys_than_buttons_are_refused() =>
        Assert.Throws<ArgumentException>(() => CardWriter.Write(new Message("x") { Buttons = [[new("a", "b")]] }, [], Language.Indonesian));

    [Fact]
    public void What_cannot_be_sent_is_replaced()
    {
        // Half a pair cannot stand in an attribute.
        foreach (var alone in (char[])['\ud800', '\udc00', '\0', '\u0007'])
            Assert.Equal("a\ufffdb", Texts(Card(new Message($"a{alone}b"))).Single());
        Assert.Equal("a😀b", Texts(Card(new Message("a😀b"))).Single());
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("*a* _b_ `c`\n")]
    [InlineData("✓ \n\n界")]
    public void The_largest_text_with_all_buttons_stays_small_enough(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, Message.LongestText / line.Length));
        var message = new Message(text) { Buttons = [.. Enumerable.Range(0, Message.MostButtons).Select(at => System.Collections.Immutable.ImmutableArray.Create(new Button(new string('界', 64), $"{at}")))] };

        Assert.InRange(CardWriter.Bytes(Card(message)), 1, CardWriter.LargestBytes);
    }

    [Fact]
    public void A_bar_stands_below_the_line_that_tells_of_it_and_no_picture_is_needed()
    {
        var message = new Message("*Dishub*\n✗ 5 Pengawasan 58 % (minimal 60 %)\nSelesai.") { Picture = new AreaBars("Dishub", "", [new("Pengawasan", "58 %", 0.58, 0.6, false, "kurang 0,3")], "Data contoh") };
        var body = Card(message)["body"]!.AsArray();

        Assert.True(CardWriter.Draws(message));
        Assert.Equal(["TextBlock", "ColumnSet", "RichTextBlock", "RichTextBlock", "RichTextBlock"], body.Select(element => Text(element!, "type")));
        Assert.Matches("^[━─┼]+$", Texts(body[2]!).Aggregate(string.Concat));
        Assert.Equal("Full", Text(Card(message)["msteams"]!, "width"));
    }

    [Fact]
    public void A_bar_that_no_line_tells_of_gets_one()
    {
        var card = Card(new Message("Status") { Picture = new AreaBars("Dishub", "", [new("Pengawasan", "58 %", 0.58, 0.6, false, "kurang 0,3")], null) });

        Assert.Contains("✗ Pengawasan 58 % (kurang 0,3)", Texts(card));
    }

    private static JsonObject Card(Message message) => CardWriter.Write(message, [.. message.AllButtons.Select((_, at) => $"k{at}")], Language.Indonesian);

    private static string? Text(JsonNode node, string member) => node[member]?.GetValue<string>();

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject json => json.Where(member => member.Key is not "fallbackText" and not "actions").SelectMany(member => member.Key == "text" ? [member.Value!.GetValue<string>()] : Texts(member.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => [],
    };
}
