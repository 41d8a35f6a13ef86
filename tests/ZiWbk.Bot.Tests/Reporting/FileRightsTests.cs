using ZiWbk.Assessment;
using ZiWbk.Bot.Conversations;
using ZiWbk.Bot.Demo;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Chats;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Rights;
using ZiWbk.Status.Units;

namespace ZiWbk.Bot.Reporting;

/// <summary>A file is opened for the chat it is sent to or not at all, whatever the message says.</summary>
public class FileRightsTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private static readonly string[] _own = ["workbook:dishub/2026", "deck:id:dishub/2026", "pdf:en:dishub/2026", "pack:id:dishub/2026"];
    private static readonly string[] _others = ["workbook:dukcapil/2026", "deck:id:dukcapil/2026", "pdf:id:dukcapil/2026", "pack:id:dukcapil/2026"];
    private static readonly string[] _all = ["alldeck:id:2026", "allpdf:en:2026"];

    private Regency Regency => demo.Demo.Host.Store.Current;

    [Theory]
    [InlineData(Role.Member, true, false, false)]
    [InlineData(Role.Lead, true, false, false)]
    // The first reviewer of the demo is assigned to Dishub, not to Dukcapil.
    [InlineData(Role.Reviewer, true, false, true)]
    [InlineData(Role.Admin, true, true, true)]
    [InlineData(Role.Media, false, false, false)]
    public void Everybody_gets_what_the_table_allows(Role role, bool own, bool others, bool all)
    {
        var chat = ChatOf(role);

        Assert.All(_own, source => Assert.Equal(own, May(chat, source)));
        Assert.All(_others, source => Assert.Equal(others, May(chat, source)));
        Assert.All(_all, source => Assert.Equal(all, May(chat, source)));
    }

    [Fact]
    public void A_group_gets_its_offices_documents_alone_and_never_the_pack_or_all_offices()
    {
        var group = new ChatId(999_999);
        var regency = Regency with { Chats = Regency.Chats.Add(group, new(group, ChatKind.Group, "telegram:-1") { Unit = UnitId.Parse("dishub") }) };

        Assert.Equal([true, true, true, false], _own.Select(source => FileRights.MayOpen(regency, group, FileSource.Parse(source)!.Value)));
        Assert.All([.. _others, .. _all], source => Assert.False(FileRights.MayOpen(regency, group, FileSource.Parse(source)!.Value)));
    }

    [Fact]
    public void Who_has_been_removed_gets_nothing_that_was_promised_before()
    {
        var chat = ChatOf(Role.Member);
        var person = Regency.Chats[chat].Person!.Value;
        var regency = Regency with { People = Regency.People.SetItem(person, Regency.People[person] with { Active = false }) };

        Assert.All(_own, source => Assert.False(FileRights.MayOpen(regency, chat, FileSource.Parse(source)!.Value)));
    }

    [Fact]
    public void Evidence_is_its_offices()
    {
        var (own, foreign) = (new string('a', 64), new string('b', 64));
        var regency = Regency with { Evidence = Regency.Evidence.Add(new(900_001), Item(900_001, "dishub", own)).Add(new(900_002), Item(900_002, "dukcapil", foreign)) };

        Assert.True(FileRights.MayOpen(regency, ChatOf(Role.Member), FileSource.Parse($"evidence:{own}")!.Value));
        Assert.False(FileRights.MayOpen(regency, ChatOf(Role.Member), FileSource.Parse($"evidence:{foreign}")!.Value));
        Assert.False(FileRights.MayOpen(regency, ChatOf(Role.Media), FileSource.Parse($"evidence:{own}")!.Value));
        Assert.False(FileRights.MayOpen(regency, ChatOf(Role.Admin), FileSource.Parse($"evidence:{new string('c', 64)}")!.Value));
    }

    [Theory]
    [InlineData("deck:xx:dishub/2026")]
    [InlineData("deck:id:dishub")]
    [InlineData("alldeck:id:dishub/2026")]
    [InlineData("deck:id:dishub/2026:extra")]
    [InlineData("file:/etc/passwd")]
    [InlineData("")]
    public void What_is_no_source_is_none(string source) => Assert.Null(FileSource.Parse(source));

    [Fact]
    public void A_message_names_what_its_content_opens()
    {
        var content = new MessageContent(demo.Demo.Host, null);
        var chat = ChatOf(Role.Member);

        Assert.NotNull(content.Open(new("a.pptx", "", FileSource.Of(DocumentFile.Deck, new AssessmentId(UnitId.Parse("dishub"), 2026), Language.English)), chat));
        Assert.NotNull(content.Open(new("a.pdf", "", FileSource.Of(DocumentFile.Pdf, new AssessmentId(UnitId.Parse("dishub"), 2026), Language.Indonesian)), chat));
        Assert.NotNull(content.Open(new("a.zip", "", FileSource.Of(DocumentFile.Pack, new AssessmentId(UnitId.Parse("dishub"), 2026), Language.Indonesian)), chat));
        Assert.Null(content.Open(new("a.pptx", "", FileSource.Of(DocumentFile.Deck, new AssessmentId(UnitId.Parse("dukcapil"), 2026), Language.English)), chat));
        Assert.Null(content.Open(new("a.pptx", "", FileSource.Of(DocumentFile.AllDeck, 2026, Language.English)), chat));
        Assert.NotNull(content.Open(new("a.pptx", "", FileSource.Of(DocumentFile.AllDeck, 2026, Language.English)), ChatOf(Role.Admin)));
    }

    private static EvidenceItem Item(long id, string unit, string hash) =>
        new(new(id), new(UnitId.Parse(unit), 2026), [], new(hash, 1, "pdf"), null, null, default, "p1");

    private bool May(ChatId chat, string source) => FileRights.MayOpen(Regency, chat, FileSource.Parse(source)!.Value);

    private ChatId ChatOf(Role role)
    {
        var persona = demo.Demo.Find(role: role, unit: role is Role.Member or Role.Lead ? UnitId.Parse("dishub") : null)!;
        return Regency.Chats.Values.First(chat => chat.Person == persona.Id && chat.Kind == ChatKind.Private).Id;
    }
}
