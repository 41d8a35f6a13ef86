using System.Text.Json;
using System.Text.Json.Nodes;
using ZiWbk.Assessment;
using ZiWbk.Channels.Teams.Receiving;
using ZiWbk.Status.Chats;

namespace ZiWbk.Channels.Teams;

public sealed class ActivityMappingTests
{
    private const string Bot = "28:bot";

    [Theory]
    [InlineData("personal", ChatKind.Private)]
    [InlineData("groupChat", ChatKind.Group)]
    [InlineData("channel", ChatKind.Group)]
    public void A_message_is_somebodys_in_its_chat(string type, ChatKind kind)
    {
        var incoming = Said(Message("halo", type)).Incoming;

        Assert.Equal((kind, "teams:a:1", "teams:29:sari", "halo"), (incoming.Kind, incoming.ChatKey, incoming.AccountKey, incoming.Text));
        Assert.Equal(kind == ChatKind.Private, incoming.Addressed);
    }

    [Fact]
    public void A_thread_belongs_to_its_channel_and_is_remembered()
    {
        var activity = Message("halo", "channel");
        activity["conversation"]!["id"] = "19:x@thread.tacv2;messageid=17";

        var said = Said(activity);

        Assert.Equal("teams:19:x@thread.tacv2", said.Incoming.ChatKey);
        Assert.Equal(new TeamsPlace("17", "29:sari", "Sari W"), TeamsPlace.Of(said.Incoming.Place));
    }

    [Theory]
    [InlineData("<at>Teman ZI</at>\u00a0/menu\n", "<at>Teman ZI</at>", "/menu")]
    [InlineData("<at>Teman ZI</at> tugaskan <at>Budi</at>", "<at>Teman ZI</at>", "tugaskan Budi")]
    [InlineData("<at>Teman ZI</at>, progres", null, "progres")]
    [InlineData("<at>Teman (ZI)*</at> a<at>b", "<at>Teman (ZI)*</at>", "a<at>b")]
    [InlineData("tanpa nama", "<at>Teman ZI</at>", "tanpa nama")]
    public void Only_the_bots_own_name_is_taken_out_as_it_stands(string text, string? written, string meant)
    {
        var activity = Message(text, "groupChat");
        var own = Mention(Bot, "Teman ZI", written);
        activity["entities"] = new JsonArray(own, Mention("29:budi", "Budi", "<at>Budi</at>"), new JsonObject { ["type"] = "clientInfo" });

        var said = Said(activity);

        Assert.Equal(meant, said.Incoming.Text);
        Assert.True(said.Incoming.Addressed);
    }

    [Fact]
    public void The_words_once_more_as_HTML_are_no_file_and_files_are()
    {
        var activity = Message("ini", "personal");
        activity["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>ini</p>" },
            new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "SK.pdf", ["content"] = new JsonObject { ["downloadUrl"] = "https://x.sharepoint.com/1" } },
            new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = "https://smba.trafficmanager.net/1" });

        var said = Said(activity);

        Assert.Equal([new("https://x.sharepoint.com/1"), new("https://smba.trafficmanager.net/1")], said.Files.Select(file => file.Address));
        Assert.Equal([false, true], said.Files.Select(file => file.NeedsToken));
        Assert.False(said.IsUnreadable);
    }

    [Fact]
    public void In_a_group_a_file_is_out_of_reach()
    {
        var activity = Message("<at>Teman ZI</at>", "groupChat");
        activity["entities"] = new JsonArray(Mention(Bot, "Teman ZI", "<at>Teman ZI</at>"));
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<attachment id=\"1\"></attachment>" });

        Assert.True(Said(activity).HasFileOutOfReach);
    }

    [Fact]
    public void A_press_comes_by_either_kind_of_action()
    {
        var execute = Activity("invoke");
        (execute["name"], execute["replyToId"]) = ("adaptiveCard/action", "77");
        execute["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["key"] = "m1.1.abcdef" } } };
        var submit = Message("", "personal");
        (submit["value"], submit["replyToId"]) = (new JsonObject { ["key"] = "m1.1.abcdef" }, "77");

        foreach (var activity in (JsonObject[])[execute, submit])
        {
            var pressed = Assert.IsType<PressedHere>(Of(activity));
            Assert.Equal(("m1.1.abcdef", "77"), (pressed.Key, pressed.Incoming.On));
        }
    }

    [Theory]
    [InlineData("installationUpdate", "action", "add", true, null)]
    [InlineData("installationUpdate", "action", "remove", true, "removed")]
    [InlineData("installationUpdate", "action", "add-upgrade", false, null)]
    public void Added_and_removed_are_told_apart_from_renewed(string type, string name, string value, bool isReach, string? lost)
    {
        var activity = Activity(type);
        activity[name] = value;

        var arrival = Of(activity);

        Assert.Equal(isReach, arrival is ReachHere);
        Assert.Equal(lost, (arrival as ReachHere)?.Lost);
    }

    [Theory]
    [InlineData("membersAdded", Bot, true, null)]
    [InlineData("membersRemoved", Bot, true, "removed")]
    [InlineData("membersAdded", "29:budi", false, null)]
    [InlineData("membersRemoved", "29:budi", false, null)]
    public void Only_the_bots_own_coming_and_going_matters(string list, string member, bool isReach, string? lost)
    {
        var activity = Activity("conversationUpdate");
        activity[list] = new JsonArray(new JsonObject { ["id"] = member });

        Assert.Equal((isReach, lost), (Of(activity) is ReachHere, (Of(activity) as ReachHere)?.Lost));
    }

    [Theory]
    [InlineData("channelDeleted", "deleted")]
    [InlineData("teamArchived", "deleted")]
    [InlineData("teamUnarchived", null)]
    public void A_channel_that_is_gone_is_not_written_to(string what, string? lost)
    {
        var activity = Activity("conversationUpdate");
        activity["channelData"] = new JsonObject { ["eventType"] = what };

        Assert.Equal(lost, Assert.IsType<ReachHere>(Of(activity)).Lost);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageDelete")]
    [InlineData("besok")]
    public void Everything_else_is_nothing(string type) => Assert.IsType<NothingHere>(Of(Activity(type)));

    [Fact]
    public void Another_bot_is_not_answered()
    {
        var activity = Message("halo", "groupChat");
        activity["from"]!["id"] = "28:other";

        Assert.IsType<NothingHere>(Of(activity));
    }

    [Theory]
    [InlineData("id-ID", Language.Indonesian)]
    [InlineData("en-GB", Language.English)]
    [InlineData("de-DE", null)]
    [InlineData(null, null)]
    public void The_language_is_the_locales(string? locale, Language? language) => Assert.Equal(language, ActivityMapping.LanguageOf(locale));

    [Fact]
    public void An_edit_is_another_update_than_the_message_itself()
    {
        var edit = Activity("messageUpdate");
        edit["channelData"] = new JsonObject { ["eventType"] = "editMessage" };

        Assert.IsType<ChangedHere>(Of(edit));
        Assert.NotEqual(new Activity(Element(Activity("message"))).Update, new Activity(Element(edit)).Update);
    }

    private static SaidHere Said(JsonObject activity) => Assert.IsType<SaidHere>(Of(activity));

    private static TeamsArrival Of(JsonObject activity) => ActivityMapping.Of(new(Element(activity)));

    private static JsonElement Element(JsonObject activity) => JsonDocument.Parse(activity.ToJsonString()).RootElement;

    private static JsonObject Message(string text, string type)
    {
        var activity = Activity("message", type);
        activity["text"] = text;
        return activity;
    }

    private static JsonObject Activity(string type, string conversation = "personal") => new()
    {
        ["type"] = type,
        ["id"] = "1",
        ["serviceUrl"] = "https://smba.trafficmanager.net/apac/",
        ["from"] = new JsonObject { ["id"] = "29:sari", ["name"] = "Sari W" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = conversation },
        ["recipient"] = new JsonObject { ["id"] = Bot },
    };

    private static JsonObject Mention(string id, string name, string? written)
    {
        var mention = new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name } };
        if (written is not null)
            mention["text"] = written;
        return mention;
    }
}
