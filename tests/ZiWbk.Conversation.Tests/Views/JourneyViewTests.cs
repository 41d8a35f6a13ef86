using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Journey.Stages;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Events;
using ZiWbk.Status.People;
using ZiWbk.Status.Requirements;
using ZiWbk.Status.Years;

namespace ZiWbk.Conversation.Views;

/// <summary>What the pages of the journey tell of particular circumstances.</summary>
public class JourneyViewTests
{
    [Fact]
    public void The_present_stage_is_marked() =>
        Assert.Contains("➤ B Pembangunan 1/8 ← di sini", Show(JourneyWorld.OnItsWay(), "stages"), StringComparison.Ordinal);

    [Fact]
    public void What_keeps_from_the_next_stage_is_said() =>
        Assert.Contains("✗ Pengusulan belum bisa:\n• tugas B2, B3, B4, B5, B6, B7, B8 belum selesai\n• 12 dari 113 butir belum dijawab", Show(JourneyWorld.OnItsWay(), "stages"), StringComparison.Ordinal);

    [Fact]
    public void What_keeps_from_a_stage_is_one_sentence_where_it_is_short() =>
        Assert.Contains("✗ Reviu TPN belum bisa: tugas C5 belum selesai.", Show(JourneyWorld.OnItsWay(), "stage", ("stage", Rules.Journey.FindStage("D")!)), StringComparison.Ordinal);

    [Fact]
    public void A_task_with_an_owner_and_no_date_is_listed_as_lacking_one()
    {
        var lacking = Show(JourneyWorld.OnItsWay(), "stages").Split('\n').Single(line => line.StartsWith("⚠ ", StringComparison.Ordinal));

        Assert.Contains("B2", lacking, StringComparison.Ordinal);
        Assert.DoesNotContain("A4", lacking, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_left_is_in_charge_of_nothing()
    {
        var world = JourneyWorld.OnItsWay();
        world.Do(world.Agus, new RemovePerson(world.Budi.Person!.Value));

        Assert.Contains("A4", Show(world, "stages").Split('\n').Single(line => line.StartsWith("⚠ ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_that_is_due_comes_before_one_without_a_date() =>
        Assert.Contains("1. *A4*", Show(JourneyWorld.OnItsWay(), "stages"), StringComparison.Ordinal);

    [Fact]
    public void A_task_past_its_date_is_overdue()
    {
        var world = JourneyWorld.OnItsWay();

        Assert.Contains("sampai Jumat, 6 Maret 2026 ⚠ terlambat", Show(world, "stages"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_is_put_forward_for_WBBM_only_once_it_is_known_to_have_WBK()
    {
        var world = ViewWorld.AtWork();
        world.Record(world.Sari, ViewWorld.Id(world.Dishub), Layer.Unit, ViewWorld.Best());
        Assert.Equal(Target.Wbk, Office(world).Whole.Proposal);

        world.Do(world.Sari, new StateRequirement(new(ViewWorld.Year, "wbk-dua-tahun", world.Dishub.Id), true, "WBK 2023", null));

        Assert.Equal(Target.Wbbm, Office(world).Whole.Proposal);
    }

    [Fact]
    public void Whoever_sees_all_offices_sees_the_stage_of_each() =>
        Assert.Contains("*Dishub* B Pembangunan 1/8", ViewWorld.Show("stages", JourneyWorld.OnItsWay() is var world ? world.Scene(world.Agus) : null!).Text, StringComparison.Ordinal);

    [Fact]
    public void A_stage_counts_the_evidence_of_its_tasks() =>
        Assert.Contains("selesai Senin, 2 Maret 2026 · 1 bukti", Show(JourneyWorld.OnItsWay(), "stage", ("stage", Rules.Journey.FindStage("A")!)), StringComparison.Ordinal);

    [Fact]
    public void A_task_that_is_needed_in_some_case_only_says_so() =>
        Assert.Contains("Hanya bila hasil seleksi administrasi merugikan unit", Show(JourneyWorld.OnItsWay(), "task", ("task", Task("C6"))), StringComparison.Ordinal);

    [Fact]
    public void A_task_says_what_it_waits_for_and_what_of_it_is_done() =>
        Assert.Contains("Sesudah: B1 ✓, A3 ✓.", Show(JourneyWorld.OnItsWay(), "task", ("task", Task("B2"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("sari", "B2", "/selesai-tugas B2 dishub|/tugaskan-tahap B2 dishub|/bukti-tugas B2 dishub")]
    [InlineData("sari", "A1", "/buka-tugas A1 dishub|/bukti-tugas A1 dishub")]
    [InlineData("budi", "A2", "/bukti-tugas A2 dishub")]
    [InlineData("wati", "C1", "/selesai-tugas C1 dishub|/bukti-tugas C1 dishub")]
    [InlineData("rina", "B2", "")]
    public void A_task_offers_what_the_asker_may_do(string who, string task, string offered)
    {
        var world = JourneyWorld.OnItsWay();
        var actor = who switch { "sari" => world.Sari, "budi" => world.Budi, "wati" => world.Wati, _ => world.Rina };

        var buttons = ViewWorld.Show("task", world.Scene(actor), 1, ("unit", world.Dishub), ("task", Task(task))).AllButtons.Select(button => button.Value);

        Assert.Equal(offered, string.Join('|', buttons.Where(value => value[0] == '/')));
    }

    [Fact]
    public void A_closed_year_offers_no_task_to_be_done()
    {
        var world = JourneyWorld.OnItsWay();
        world.Do(Actor.Operator, new CloseYear(ViewWorld.Year));

        Assert.DoesNotContain(ViewWorld.Show("task", world.Scene(world.Sari), 1, ("task", Task("B2"))).AllButtons, button => button.Value[0] == '/');
    }

    [Fact]
    public void A_submitted_office_goes_on_with_its_tasks()
    {
        var world = JourneyWorld.OnItsWay();
        world.Do(world.Sari, new SubmitAssessment(ViewWorld.Id(world.Dishub)));

        Assert.Contains(ViewWorld.Show("task", world.Scene(world.Sari), 1, ("task", Task("B2"))).AllButtons, button => button.Value == "/selesai-tugas B2 dishub");
    }

    [Fact]
    public void A_plan_says_that_durations_are_estimates() =>
        Assert.Contains("Lamanya tugas adalah perkiraan, bukan aturan", Plan(new(2026, 12, 10), "pengusulan"), StringComparison.Ordinal);

    [Fact]
    public void What_the_calendar_does_not_reach_is_never_scheduled()
    {
        var plan = Plan(new(2028, 3, 3), "pengusulan");

        Assert.Contains("Tidak dapat dijadwalkan, karena hari liburnya belum diketahui: B2", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("paling lambat", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_have_begun_is_said() => Assert.Contains("Seharusnya sudah selesai: B2, B3.\n⚠ Seharusnya sudah dimulai: B4", Plan(new(2026, 5, 31), "pengusulan"), StringComparison.Ordinal);

    [Fact]
    public void What_must_be_over_is_not_said_to_be_beyond_the_calendar() =>
        Assert.DoesNotContain("Tidak dapat dijadwalkan", Plan(new(2026, 5, 31), "pengusulan"), StringComparison.Ordinal);

    [Fact]
    public void The_chain_that_decides_ends_at_the_goal() =>
        Assert.EndsWith("→ C3 → C4 → C5.", Plan(new(2027, 5, 31), "pengusulan").Split('\n').Single(line => line.Contains('→', StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void The_award_is_its_day_and_not_all_that_follows() => Assert.DoesNotContain("*E3*", AllOf("plan", ("goal", Rules.Journey.FindStage("E")!), ("date", new DateOnly(2027, 12, 10))), StringComparison.Ordinal);

    [Fact]
    public void A_goal_without_a_date_takes_the_one_that_was_fixed() =>
        Assert.Contains("jadwal mundur dari Penganugerahan, Kamis, 10 Desember 2026", Show(JourneyWorld.OnItsWay(), "plan", ("goal", Rules.Journey.FindMilestone("penetapan")!)), StringComparison.Ordinal);

    [Fact]
    public void A_goal_without_any_date_says_so() =>
        Assert.Contains("Batas sanggah belum punya tanggal", Show(JourneyWorld.OnItsWay(), "plan", ("goal", Rules.Journey.FindMilestone("sanggah")!)), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_planned_where_all_is_done()
    {
        var world = JourneyWorld.OnItsWay();

        Assert.Contains("semuanya selesai", Show(world, "plan", ("goal", Task("A1")), ("date", new DateOnly(2026, 5, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_only_a_rule_gives_is_told_as_such() =>
        Assert.Contains("menurut aturan PermenPANRB 90/2021, Lampiran II Bab II; belum ada surat", Year(world => world.Budi), StringComparison.Ordinal);

    [Fact]
    public void A_fixed_date_names_its_letter() => Assert.Contains("Surat 005/112/2026", Year(world => world.Budi), StringComparison.Ordinal);

    [Fact]
    public void A_fixed_date_without_a_letter_says_so() => Assert.Contains("ditetapkan tanpa nomor surat", Year(world => world.Budi), StringComparison.Ordinal);

    [Fact]
    public void A_milestone_nobody_fixed_has_no_date() => Assert.Contains("○ *Desk evaluasi*", Year(world => world.Budi).Split("*Belum ditetapkan*")[1], StringComparison.Ordinal);

    [Fact]
    public void Today_stands_between_what_was_and_what_comes()
    {
        var year = Year(world => world.Budi);

        Assert.True(year.IndexOf("pencanangan", StringComparison.Ordinal) < year.IndexOf("▶ *hari ini", StringComparison.Ordinal));
        Assert.True(year.IndexOf("▶ *hari ini", StringComparison.Ordinal) < year.IndexOf("Penganugerahan", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_year_is_an_admin_s_to_change(bool admin)
    {
        var world = JourneyWorld.OnItsWay();

        var buttons = ViewWorld.Show("year", world.Scene(admin ? world.Agus : world.Sari)).AllButtons;

        Assert.Equal(admin, buttons.Any(button => button.Value == "/tetapkan-tanggal"));
    }

    [Fact]
    public void A_stranger_sees_no_year()
    {
        var world = JourneyWorld.OnItsWay();

        Assert.DoesNotContain("2026", ViewWorld.Show("year", world.Scene(Actor.Stranger)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_stated_a_requirement_is_for_those_who_may_read_the_history(bool lead)
    {
        var world = JourneyWorld.OnItsWay();

        var page = ViewWorld.Show("requirements", world.Scene(lead ? world.Sari : world.Rina)).Text;

        Assert.Equal(lead, page.Contains("menurut Agus", StringComparison.Ordinal));
        Assert.Contains("per Selasa, 20 Mei 2025", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_nobody_stated_is_told_to_be_unknown() =>
        Assert.Contains("? Maturitas SPIP: belum diketahui", Show(JourneyWorld.OnItsWay(), "requirements"), StringComparison.Ordinal);

    [Fact]
    public void Before_submitting_every_condition_that_does_not_hold_is_listed()
    {
        var page = Show(JourneyWorld.OnItsWay(), "submission");

        Assert.Contains("✗ 110 dari 113 butir belum direviu TPI", page, StringComparison.Ordinal);
        Assert.Contains("✗ Predikat SAKIP pemda belum terpenuhi", page, StringComparison.Ordinal);
        Assert.Contains("✗ belum diketahui: Indeks RB pemda, Maturitas SPIP", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_done_is_told_among_the_changes()
    {
        var world = JourneyWorld.OnItsWay();

        Assert.Contains("Tugas *A3* selesai Jumat, 6 Maret 2026", Show(world, "changes", ("since", new DateOnly(2026, 3, 2))), StringComparison.Ordinal);
    }

    private static JourneyTask Task(string code) => Rules.Journey.FindTask(code)!;

    private static OfficeScene Office(ViewWorld world) => new(world.Scene(world.Sari), world.Dishub, world.Standing(world.Dishub));

    private static string Show(ViewWorld world, string view, params (string Name, object Value)[] given) => ViewWorld.Show(view, world.Scene(world.Sari), 1, given).Text;

    private static string Plan(DateOnly date, string milestone) => AllOf("plan", ("goal", Rules.Journey.FindMilestone(milestone)!), ("date", date));

    private static string AllOf(string view, params (string Name, object Value)[] given)
    {
        var world = JourneyWorld.OnItsWay();
        return string.Join('\n', Enumerable.Range(1, 4).Select(page => ViewWorld.Show(view, world.Scene(world.Sari), page, given).Text).Distinct());
    }

    private static string Year(Func<ViewWorld, Actor> who)
    {
        var world = JourneyWorld.OnItsWay();
        return ViewWorld.Show("year", world.Scene(who(world))).Text;
    }
}
