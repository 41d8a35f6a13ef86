using System.Collections.Immutable;
using System.Text;
using CsCheck;
using ZiWbk.Conversation.Messages;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Views;

public class ViewLinkTests
{
    private static readonly ViewWorld _world = ViewWorld.AtWork();

    private static ViewArguments Dishub => ViewArguments.None.With("unit", _world.Dishub);

    [Fact]
    public void A_link_reads_as_it_is_said() =>
        Assert.Equal("~missing p=2 unit=dishub area=5", new ViewLink("missing", Dishub.With("area", ViewWorld.Lke.Areas[4]), 2).Value);

    public static TheoryData<string> Links() =>
    [
        "~status", "~status unit=dishub", "~missing p=12 unit=dishub area=5 target=wbbm", "~path unit=dishub target=wbk",
        "~what-if unit=dishub area=5 level=B", "~what-if unit=dishub level=Ya%20%26%20x", "~what-if unit=dishub questions=A.I.1.i.a,A.I.1.i.b",
        "~changes unit=dishub since=2026-03-02", "~explain unit=dishub question=A.II.5.iii.b",
        "~stage unit=dishub stage=C", "~task unit=dishub task=B4", "~plan unit=dishub date=2027-05-31 goal=pengusulan", "~plan unit=dishub date=2027-05-31 goal=B8",
    ];

    [Theory]
    [MemberData(nameof(Links))]
    public void What_is_written_is_read_back(string value) => Assert.Equal(value, Read(value)?.Value);

    [Theory]
    [InlineData("missing")]
    [InlineData("~")]
    [InlineData("~ ")]
    [InlineData("~nothing")]
    [InlineData("~status unit=unknown-office")]
    [InlineData("~status unit=#0000000000")]
    [InlineData("~status unit=")]
    [InlineData("~status area=5")]
    [InlineData("~missing area=7")]
    [InlineData("~missing area=x")]
    [InlineData("~missing p=0")]
    [InlineData("~missing p=99999")]
    [InlineData("~missing target=wbx")]
    [InlineData("~changes since=2026-02-30")]
    [InlineData("~explain question=Z.I.1.i.a")]
    [InlineData("~what-if questions=A.I.1.i.a,Z.I.1.i.a")]
    [InlineData("~what-if level=")]
    [InlineData("~status unit")]
    [InlineData("~stage stage=F")]
    [InlineData("~task task=A9")]
    [InlineData("~plan goal=lebaran")]
    [InlineData("~plan date=31/5/2027")]
    public void A_stale_or_broken_link_leads_nowhere(string value) => Assert.Null(Read(value));

    [Fact]
    public void A_link_of_a_question_is_stale_where_no_worksheet_is_known() =>
        Assert.Null(ViewLink.Read("~question question=A.I.1.i.a", ViewCatalogue.OfStatus, _world.Regency, null));

    [Fact]
    public void The_longest_office_still_fits_and_means_the_same_office()
    {
        var (office, another) = (Long("a"), Long("b"));
        var regency = _world.Regency with { Units = _world.Regency.Units.SetItem(office.Id, office).SetItem(another.Id, another) };
        var link = new ViewLink("explain", ViewArguments.None.With("unit", office).With("question", ViewWorld.Find("A.II.5.iii.b")), 9_999);

        var value = link.Value!;

        Assert.InRange(Encoding.UTF8.GetByteCount(value), 1, Button.LongestValue);
        Assert.Same(office, ViewLink.Read(value, ViewCatalogue.OfStatus, regency, ViewWorld.Lke)!.Given.Get<Unit>("unit"));

        static Unit Long(string end) => new(UnitId.Parse(new string('p', 39) + end), "Puskesmas", "Puskesmas", "puskesmas", []);
    }

    [Fact]
    public void What_no_button_can_carry_has_no_value() =>
        Assert.Null(new ViewLink("what-if", Dishub.With("questions", ViewWorld.Lke.Questions.Take(9).ToImmutableArray())).Value);

    [Fact]
    public void No_text_at_all_makes_reading_fail() =>
        Gen.String.Select(text => "~" + text).Sample(value => { _ = Read(value); });

    private static ViewLink? Read(string value) => ViewLink.Read(value, ViewCatalogue.OfStatus, _world.Regency, ViewWorld.Lke, Rules.Journey);
}
