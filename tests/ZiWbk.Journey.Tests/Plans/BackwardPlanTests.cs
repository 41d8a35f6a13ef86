using System.Globalization;
using ZiWbk.Journey.Plans;

namespace ZiWbk.Journey.Tests.Plans;

/// <summary>Plans of the shipped journey; the dates were counted by another program on the same decrees.</summary>
public sealed class BackwardPlanTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    [Theory]
    [InlineData("C5", "2027-05-31", """
        A1 2026-11-30 2026-12-11
        A2 2026-12-09 2026-12-11
        A3 2026-12-14 2026-12-29
        B1 2026-12-21 2026-12-29
        B2 2026-12-30 2027-01-07
        B3 2027-01-08 2027-01-21
        B4 2027-01-22 2027-03-31
        B5 2027-02-22 2027-03-31
        B6 2027-02-22 2027-03-31
        B7 2027-02-22 2027-03-31
        B8 2027-04-01 2027-04-14
        C1 2027-04-15 2027-05-05
        C2 2027-05-07 2027-05-13
        C3 2027-05-07 2027-05-13
        C4 2027-05-14 2027-05-26
        C5 2027-05-27 2027-05-31
        """)]
    [InlineData("A3", "2026-03-25", """
        A1 2026-02-19 2026-03-04
        A2 2026-03-02 2026-03-04
        A3 2026-03-05 2026-03-25
        """)]
    [InlineData("B", "2026-06-01", """
        A1 2026-01-13 2026-01-27
        A2 2026-01-23 2026-01-27
        A3 2026-01-28 2026-02-10
        B1 2026-02-04 2026-02-10
        B2 2026-02-11 2026-02-19
        B3 2026-02-20 2026-03-05
        B4 2026-03-06 2026-05-11
        B5 2026-04-13 2026-05-11
        B6 2026-04-13 2026-05-11
        B7 2026-04-13 2026-05-11
        B8 2026-05-12 2026-05-29
        """)]
    [InlineData("E2", "2027-12-26", """
        A1 2027-04-20 2027-05-03
        A2 2027-04-29 2027-05-03
        A3 2027-05-04 2027-05-24
        B1 2027-05-12 2027-05-24
        B2 2027-05-25 2027-05-31
        B3 2027-06-02 2027-06-15
        B4 2027-06-16 2027-08-10
        B5 2027-07-14 2027-08-10
        B6 2027-07-14 2027-08-10
        B7 2027-07-14 2027-08-10
        B8 2027-08-11 2027-08-25
        C1 2027-08-26 2027-09-15
        C2 2027-09-16 2027-09-22
        C3 2027-09-16 2027-09-22
        C4 2027-09-23 2027-09-29
        C5 2027-09-30 2027-10-04
        D1 2027-10-05 2027-11-01
        D2 2027-11-02 2027-11-22
        D3 2027-11-16 2027-11-22
        D4 2027-11-23 2027-11-25
        D5 2027-11-26 2027-12-09
        E1 2027-12-10 2027-12-16
        E2 2027-12-17 2027-12-23
        """)]
    public void Each_task_has_its_latest_days(string target, string date, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Told(Plan(target, Date(date))));

    [Fact]
    public void What_comes_before_is_short_of_the_calendar_and_cannot_be_planned() =>
        Assert.Equal("""
            A1 ? ?
            A2 ? ?
            A3 ? 2026-01-12
            B1 2026-01-06 2026-01-12
            B2 2026-01-13 2026-01-20
            """.ReplaceLineEndings("\n"), Told(Plan("B2", new(2026, 1, 20))));

    [Fact]
    public void Nothing_can_be_planned_for_a_year_that_is_not_covered()
    {
        var plan = Plan("C5", new(2028, 5, 31));

        Assert.Equal((16, 16, 0), (plan.Tasks.Count, plan.Unplanned.Count(), plan.Critical.Count));
    }

    [Fact]
    public void The_chain_that_must_begin_first_is_told_in_the_order_of_work() =>
        Assert.Equal("A1 A3 B2 B3 B4 B8 C1 C3 C4 C5", string.Join(' ', Plan("C5", new(2027, 5, 31)).Critical.Select(task => task.Task.Id)));

    [Fact]
    public void The_chain_leaves_out_what_is_done() =>
        Assert.Equal("B3 B4 B8 C1 C3 C4 C5",
            string.Join(' ', Plan("C5", new(2027, 5, 31), "A1", "A2", "A3", "B1", "B2").Critical.Select(task => task.Task.Id)));

    [Fact]
    public void A_done_task_hands_on_what_comes_after_it()
    {
        // B3 is done; B2 must still be over before B4, B5 and what else comes after B3 begins.
        var plan = Plan("C5", new(2027, 5, 31), "B3", "B6", "B7");

        Assert.Equal(new DateOnly(2027, 1, 21), plan.Tasks.First(task => task.Task.Id == "B2").LatestFinish);
    }

    [Fact]
    public void What_must_have_been_finished_is_late()
    {
        var plan = BackwardPlan.Of(Sound.Journey, Sound.Calendar, "C5", new(2027, 5, 31), Set("A1", "A2", "A3", "B1"), new(2027, 1, 8));

        Assert.Equal(["B2"], plan.Late.Select(task => task.Task.Id));
    }

    [Theory]
    [InlineData("2027-05-14", false)]
    [InlineData("2027-05-15", true)]
    public void The_last_day_itself_is_not_late(string today, bool late)
    {
        // "harus sudah selesai Jumat, 14 Mei 2027"
        var plan = BackwardPlan.Of(Sound.Journey, Sound.Calendar, "A2", new(2027, 5, 16), Set(), Date(today));

        Assert.Equal((new DateOnly(2027, 5, 14), late), (plan.Tasks[0].LatestFinish, plan.Tasks[0].IsLate));
    }

    [Theory]
    [InlineData("2026-11-24", 4)]
    [InlineData("2026-11-30", 0)]
    [InlineData("2026-12-02", -2)]
    public void Slack_is_counted_from_today_to_the_latest_start(string today, int slack)
    {
        var first = BackwardPlan.Of(Sound.Journey, Sound.Calendar, "C5", new(2027, 5, 31), Set(), Date(today)).Tasks[0];

        Assert.Equal(("A1", slack, slack < 0), (first.Task.Id, first.Slack, first.MustHaveBegun));
    }

    [Fact]
    public void A_task_that_is_only_needed_in_some_case_is_planned_when_it_is_aimed_at() =>
        Assert.Equal("C6", Plan("C6", new(2027, 7, 30), "D1").Tasks.Single(task => task.Task.StageId == "C" && !task.Task.IsRequired).Task.Id);

    [Fact]
    public void A_stage_is_planned_without_what_is_only_needed_in_some_case() =>
        Assert.DoesNotContain("C6", Plan("C", new(2027, 5, 31)).Tasks.Select(task => task.Task.Id));

    [Fact]
    public void What_is_aimed_at_must_be_there() =>
        Assert.Throws<ArgumentException>(() => Plan("Z9", new(2027, 5, 31)));

    private static BackwardPlan Plan(string target, DateOnly date, params string[] done) =>
        BackwardPlan.Of(Sound.Journey, Sound.Calendar, target, date, Set(done), _today);

    private static HashSet<string> Set(params string[] ids) => [.. ids];

    private static string Told(BackwardPlan plan) =>
        string.Join('\n', plan.Tasks.Select(task => $"{task.Task.Id} {Written(task.LatestStart)} {Written(task.LatestFinish)}"));

    private static string Written(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
