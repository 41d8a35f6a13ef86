using System.Text.Json;
using ZiWbk.Channels.Telegram.Receiving;
using ZiWbk.Status.Chats;

namespace ZiWbk.Channels.Telegram;

public sealed class UpdateMappingTests
{
    private const string Sari = """{"id":7,"is_bot":false,"first_name":"Sari","last_name":"Wulandari","language_code":"id"}""";
    private const string Group = """{"id":-5,"type":"supergroup","title":"ZI"}""";

    private static readonly UpdateMapping _mapping = new(
        new(123, "zi_bot"), TelegramMenu.None with { Means = TelegramMenu.None.Means.Add("help", "/bantuan").Add("cancel", "batal") });

    [Theory]
    [InlineData("/menu", "/menu", true)]
    [InlineData("/menu@ZI_Bot", "/menu", true)]
    [InlineData("/buka_tahun@ZI_Bot 2027", "/buka-tahun 2027", true)]
    [InlineData("/isi@zi_bot A.I.1.i.a", "/isi A.I.1.i.a", true)]
    [InlineData("/help", "/bantuan", true)]
    [InlineData("/cancel@zi_bot", "batal", true)]
    [InlineData("@zi_bot apa yang kurang?", "apa yang kurang?", true)]
    [InlineData("besok rapat ya", "besok rapat ya", false)]
    [InlineData("@zi_bot_lain apa kabar", "@zi_bot_lain apa kabar", false)]
    public void In_a_group_the_bot_is_meant_by_a_command_or_its_name(string text, string meant, bool addressed)
    {
        var said = Assert.IsType<Said>(Of(Message(Group, $"\"text\":{JsonSerializer.Serialize(text)}")));

        Assert.Equal((meant, addressed), (said.Incoming.Text, said.Incoming.Addressed));
    }

    [Fact]
    public void A_reply_to_the_bot_is_meant_for_it() =>
        Assert.True(Assert.IsType<Said>(Of(Message(Group, """
            "text":"dishub","reply_to_message":{"message_id":3,"date":1790000000,"chat":{"id":-5,"type":"supergroup"},"from":{"id":123,"is_bot":true,"first_name":"ZI"}}
            """))).Incoming.Addressed);

    [Fact]
    public void Another_bots_command_is_nothing() => Assert.IsType<Nothing>(Of(Message(Group, """ "text":"/menu@bot_lain" """)));

    [Fact]
    public void The_thread_of_a_reply_in_an_ordinary_group_is_no_topic()
    {
        Assert.Null(Assert.IsType<Said>(Of(Message(Group, """ "text":"/menu","message_thread_id":9 """))).Thread);
        Assert.Equal(9, Assert.IsType<Said>(Of(Message(Group, """ "text":"/menu","message_thread_id":9,"is_topic_message":true """))).Thread);
    }

    [Fact]
    public void A_private_message_tells_who_and_in_which_language()
    {
        var incoming = Assert.IsType<Said>(Of(Message("""{"id":7,"type":"private"}""", """ "text":"halo" """))).Incoming;

        Assert.Equal(("telegram:7", "telegram:7", "Sari Wulandari", ChatKind.Private, "11"), (incoming.ChatKey, incoming.AccountKey, incoming.Name, incoming.Kind, incoming.Update));
        Assert.Null(incoming.Place);
    }

    [Fact]
    public void Where_a_group_was_spoken_in_comes_back_as_it_was()
    {
        var incoming = Assert.IsType<Said>(Of(Message(Group, """ "text":"/menu" """))).Incoming;

        Assert.Equal(new Place(2, null, 7, "Sari Wulandari"), Place.Of(incoming.Place));
        Assert.Null(Place.Of("entah"));
    }

    [Theory]
    [InlineData("""{"id":-5,"type":"channel"}""", Sari)]
    [InlineData(Group, """{"id":1087968824,"is_bot":true,"first_name":"Group"}""")]
    public void A_channel_and_an_anonymous_admin_are_nobody(string chat, string from) =>
        Assert.IsType<Nothing>(Of($$$$$"""{"update_id":11,"message":{"message_id":2,"date":1790000000,"chat":{{{{{chat}}}}},"from":{{{{{from}}}}},"text":"/menu"}}"""));

    [Theory]
    [InlineData("private", "kicked", "blocked", false)]
    [InlineData("private", "member", null, false)]
    [InlineData("group", "left", "removed", false)]
    [InlineData("group", "member", null, true)]
    public void What_becomes_of_the_bot_in_a_chat_is_made_out(string type, string status, string? lost, bool joined)
    {
        var was = lost is null ? "left" : "member";
        const string Bot = """{"id":123,"is_bot":true,"first_name":"ZI"}""";
        var membership = Assert.IsType<Membership>(Of($$$$$"""
            {"update_id":11,"my_chat_member":{"chat":{"id":-5,"type":"{{{{{type}}}}}"},"from":{{{{{Sari}}}}},"date":1790000000,
            "old_chat_member":{"status":"{{{{{was}}}}}","user":{{{{{Bot}}}}}},"new_chat_member":{"status":"{{{{{status}}}}}","user":{{{{{Bot}}}}}{{{{{(status == "kicked" ? ",\"until_date\":0" : "")}}}}}}}}
            """));

        Assert.Equal((lost, joined && type == "group"), (membership.Lost, membership.Joined));
    }

    [Fact]
    public void A_group_that_moves_is_told_twice()
    {
        Assert.Equal(new Moved(11, -5, -5, -1005), Of(Message(Group, """ "migrate_to_chat_id":-1005 """)));
        Assert.Equal(new Moved(11, -5, -4, -5), Of(Message(Group, """ "migrate_from_chat_id":-4 """)));
    }

    [Fact]
    public void A_press_on_a_message_that_is_gone_changes_nothing_in_place()
    {
        var pressed = Assert.IsType<Pressed>(Of($$$$$"""
            {"update_id":11,"callback_query":{"id":"q","from":{{{{{Sari}}}}},"chat_instance":"c","data":"m1.1.abcdef","message":{"message_id":2,"date":0,"chat":{"id":7,"type":"private"}}}}
            """));

        Assert.Equal(("q", "m1.1.abcdef", null), (pressed.Query, pressed.Key, pressed.Incoming.On));
    }

    [Theory]
    [InlineData("""{"update_id":12,"my_chat_member":{"chat":{"id":1,"type":"private"},"date":1,"old_chat_member":{"status":"baru"},"new_chat_member":{"status":"entah"}}}""")]
    [InlineData("""{"update_id":12,"message":{"message_id":"dua"}}""")]
    [InlineData("""{"update_id":12,"message":[]}""")]
    public void What_cannot_be_read_has_its_number_all_the_same(string json)
    {
        var raw = JsonDocument.Parse(json).RootElement;

        Assert.Equal(12, UpdateReading.Number(raw));
        Assert.NotNull(UpdateReading.Read(raw).Failure);
    }

    private static Arrival Of(string json)
    {
        var (update, failure) = UpdateReading.Read(JsonDocument.Parse(json).RootElement);
        Assert.Null(failure);
        return _mapping.Of(update!);
    }

    private static string Message(string chat, string more) =>
        $$$$$"""{"update_id":11,"message":{"message_id":2,"date":1790000000,"chat":{{{{{chat}}}}},"from":{{{{{Sari}}}}},{{{{{more}}}}}}}""";
}
