using System.Text.Json;
using ZiWbk.Assessment;
using ZiWbk.Status.Pictures;

namespace ZiWbk.Conversation.Messages;

public sealed class PictureJsonTests
{
    private static readonly DateOnly _day = new(2026, 11, 24);
    private static readonly AreaBar _bar = new("Pengawasan", "58 %", 0.58, 0.6, false, "kurang 0,3") { Mark = "9 poin" };

    public static TheoryData<string, Picture> Pictures => new()
    {
        { "", new AreaBars("Dishub", "Total 78,4", [_bar], "CONTOH") { Language = Language.English } },
        { "\"kind\":\"radar\"", new AreaRadar("Dishub", "Total 78,4", [_bar], null) },
        { "\"kind\":\"progress\"", new ScoreProgress("Dishub", "naik", [new(_day, 61.5, "61,50")], _day, new(75, "ambang WBK 75"), "menurut catatan", null) },
        { "\"kind\":\"overview\"", new OfficeOverview("Semua kantor", "1 dari 2", [new("dinas", "1 kantor", [new("Dishub", "78,4", 0.784, false, "10/13")])], null) { Gate = 0.75 } },
        { "\"kind\":\"timeline\"", new YearTimeline("Dishub", "tahap B", _day, [new("A", "3/8", StageMark.Done, _day, null, "")], [new("Penganugerahan", "Kamis", _day, "12 hari lagi")], ["Desk"], null) },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Every_kind_of_picture_waits_in_the_outbox_and_comes_back(string kind, Picture picture)
    {
        var written = MessageJson.Write(new("ini") { Picture = picture });

        var read = MessageJson.Read(written).Picture!;

        Assert.Contains(kind, written, StringComparison.Ordinal);
        Assert.IsType(picture.GetType(), read);
        Assert.Equal(picture.Words, read.Words);
        Assert.Equal(written, MessageJson.Write(new("ini") { Picture = read }));
    }

    [Fact]
    public void A_picture_written_before_there_were_kinds_is_still_read()
    {
        const string before = """{"text":"ini","picture":{"title":"Dukcapil","subtitle":"78,4","bars":[{"label":"Pengawasan","value":"58 %","share":0.58,"gate":0.6,"met":false,"note":"kurang 0,3"}],"notice":"CONTOH","language":1}}""";

        var bars = Assert.IsType<AreaBars>(MessageJson.Read(before).Picture);

        Assert.Equal(("Dukcapil", "CONTOH", Language.English), (bars.Title, bars.Notice, bars.Language));
        Assert.Equal(new("Pengawasan", "58 %", 0.58, 0.6, false, "kurang 0,3"), Assert.Single(bars.Bars));
    }

    [Fact]
    public void The_first_kind_is_still_written_as_it_was() =>
        Assert.DoesNotContain("kind", MessageJson.Write(new("ini") { Picture = new AreaBars("Dukcapil", "78,4", [_bar], null) }), StringComparison.Ordinal);

    [Fact]
    public void A_kind_nobody_knows_is_no_message() =>
        Assert.Throws<JsonException>(() => MessageJson.Read("""{"text":"ini","picture":{"kind":"hologram","of":{}}}"""));
}
