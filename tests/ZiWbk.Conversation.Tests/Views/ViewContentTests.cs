using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Views;

/// <summary>What a view tells of particular circumstances.</summary>
public class ViewContentTests
{
    [Fact]
    public void What_the_TPI_lowered_is_returned()
    {
        var world = ViewWorld.AtWork();

        Assert.Contains("↩ dikembalikan TPI (A → B)", All(world, "missing"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_TPN_has_judged_is_not_returned_by_the_TPI()
    {
        var world = ViewWorld.AtWork();
        world.Record(world.Wati, ViewWorld.Id(world.Dishub), Layer.Tpn, ("A.I.1.i.b", new OptionAnswer("A")), ("A.I.1.ii.b", new OptionAnswer("A")));

        Assert.DoesNotContain("dikembalikan", All(world, "missing"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_zero_owes_no_evidence()
    {
        var world = ViewWorld.AtWork();

        Assert.False(Office(world).Whole.Missing(world.Standing(world.Dishub).Score[ViewWorld.Find("A.I.1.i.a")]).NoEvidence);
    }

    [Fact]
    public void A_blank_is_not_an_answer_of_zero()
    {
        var world = ViewWorld.AtWork();
        var score = world.Standing(world.Dishub).Score;

        Assert.True(Office(world).Whole.Missing(score[ViewWorld.Find("A.I.1.iv.a")]).Blank);
        Assert.False(Office(world).Whole.Missing(score[ViewWorld.Find("A.I.1.i.a")]).Blank);
    }

    [Fact]
    public void A_requirement_nobody_stated_is_unknown()
    {
        var world = ViewWorld.AtWork();

        Assert.Null(Office(world).Whole.Requirements(Target.Wbk).Single(state => state.Requirement.Id == "spip").Met);
    }

    [Fact]
    public void An_office_s_requirement_is_not_another_s()
    {
        var world = ViewWorld.AtWork();
        var dukcapil = new OfficeScene(world.Scene(world.Agus), world.Dukcapil, world.Standing(world.Dukcapil));

        Assert.Null(dukcapil.Whole.Requirements(Target.Wbk).Single(state => state.Requirement.Id == "tlhp").Met);
    }

    [Fact]
    public void Answers_carried_from_last_year_are_told()
    {
        var world = ViewWorld.AtWork();
        world.Do(Actor.Operator, new OpenYear(ViewWorld.Year + 1, ViewWorld.Lke.Id, FromLastYear: true));

        Assert.Contains("101 jawaban masih dari tahun lalu", ViewWorld.Show("status", world.Scene(world.Sari)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_year_is_shown_as_closed_and_offers_no_work()
    {
        var world = ViewWorld.AtWork();
        world.Do(Actor.Operator, new CloseYear(ViewWorld.Year));

        var status = ViewWorld.Show("status", world.Scene(world.Sari));

        Assert.Contains("2026 (ditutup)", status.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(status.AllButtons, button => button.Value == "/isi");
    }

    [Fact]
    public void A_submitted_assessment_says_since_when()
    {
        var world = ViewWorld.AtWork();
        world.Do(world.Sari, new SubmitAssessment(ViewWorld.Id(world.Dishub)));

        Assert.Contains("Sudah diusulkan sejak Senin, 9 Maret 2026", ViewWorld.Show("status", world.Scene(world.Sari)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_done_all_is_thanked()
    {
        var world = ViewWorld.AtWork();
        world.Attach(world.Sari, ViewWorld.Id(world.Dishub), "kampanye.pdf", null, "A.I.5.i.a");

        var owing = ViewWorld.Show("owing", world.Scene(world.Sari)).Text;

        Assert.Contains("1 penanggung jawab sudah tuntas", owing, StringComparison.Ordinal);
        Assert.DoesNotContain("Sari", owing, StringComparison.Ordinal);
    }

    [Fact]
    public void Due_today_is_not_overdue()
    {
        var world = ViewWorld.AtWork();
        world.At = new(2026, 3, 6, 16, 59, 0, TimeSpan.Zero);

        Assert.Contains("tenggat hari ini", ViewWorld.Show("owing", world.Scene(world.Sari)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_erased_person_has_no_name_and_still_owes()
    {
        var world = ViewWorld.AtWork();
        world.Do(world.Agus, new ErasePerson(world.Budi.Person!.Value, []));

        var owing = ViewWorld.Show("owing", world.Scene(world.Sari)).Text;

        Assert.Contains("seseorang yang datanya dihapus", owing, StringComparison.Ordinal);
        Assert.DoesNotContain("Budi", owing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_is_not_stated_is_summed_in_the_formula()
    {
        var text = Explained("A.II.5.iii.a", ViewWorld.Counted(("kepala_satker", 1), ("pejabat_wajib", 4), ("lainnya", 3), ("sudah_lapor", 6)));

        Assert.Contains("6 ÷ 8 = 0,75", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_filled_in_as_it_is_written() => Assert.Contains(
        "(5 − 2) ÷ 5 = 0,6\n", Explained("A.II.3.iii.a", ViewWorld.Counted(("tahun_lalu", 5), ("tahun_ini", 2), ("disanksi", 2))), StringComparison.Ordinal);

    [Fact]
    public void A_ratio_below_zero_is_told_to_be_kept_at_zero() => Assert.Contains(
        "(2 − 5) ÷ 2 = 0 (dibatasi 0 sampai 1)", Explained("A.II.3.iii.a", ViewWorld.Counted(("tahun_lalu", 2), ("tahun_ini", 5), ("disanksi", 5))), StringComparison.Ordinal);

    [Fact]
    public void A_zero_denominator_tells_its_rule() => Assert.Contains(
        "Pembaginya nol, dinilai 1.", Explained("A.II.3.iii.a", ViewWorld.Counted(("tahun_lalu", 0), ("tahun_ini", 0), ("disanksi", 0))), StringComparison.Ordinal);

    [Fact]
    public void Incomplete_counts_are_not_counted() => Assert.Contains(
        "belum lengkap, jadi belum dihitung", Explained("A.II.3.iii.a", ViewWorld.Counted(("tahun_lalu", 5))), StringComparison.Ordinal);

    [Fact]
    public void Turning_the_page_of_changes_keeps_the_day()
    {
        var world = ViewWorld.AtWork();

        Assert.Contains("~changes p=2 unit=dishub since=2026-03-02", ViewWorld.Show("changes", world.Scene(world.Sari)).AllButtons.Select(button => button.Value));
    }

    [Theory]
    [InlineData("WBK")]
    [InlineData("Total")]
    [InlineData("poin")]
    public void The_gate_comes_first(string word)
    {
        var world = ViewWorld.AtWork();

        Assert.Contains(word, string.Join('\n', ViewWorld.Show("status", world.Scene(world.Sari)).Text.Split('\n').Take(2)), StringComparison.Ordinal);
    }

    private static string Explained(string code, Answer answer)
    {
        var world = ViewWorld.AtWork();
        world.Record(world.Sari, ViewWorld.Id(world.Dishub), Layer.Unit, (code, answer));
        return ViewWorld.Show("explain", world.Scene(world.Sari), 1, ("question", ViewWorld.Find(code))).Text;
    }

    private static OfficeScene Office(ViewWorld world) => new(world.Scene(world.Sari), world.Dishub, world.Standing(world.Dishub));

    private static string All(ViewWorld world, string view) =>
        string.Join('\n', Enumerable.Range(1, 23).Select(page => ViewWorld.Show(view, world.Scene(world.Sari), page).Text));
}
