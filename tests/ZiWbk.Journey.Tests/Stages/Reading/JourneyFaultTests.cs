using ZiWbk.Journey.Stages.Reading;

namespace ZiWbk.Journey.Tests.Stages.Reading;

/// <summary>Faults in the stages' file, each told once at its place.</summary>
public sealed class JourneyFaultTests
{
    [Fact]
    public void The_specimen_is_sound() => Assert.Empty(Damaged.Journey.ReadJourney().Faults);

    [Fact]
    public void An_actor_is_one_of_the_list() =>
        Damaged.Journey.Replace("actors: [kepala], scope", "actors: [kepala, ‸kepalla], scope").IsTheOnlyFault(
            "pelaku 'kepalla' tidak ada; maksudnya 'kepala'?", "there is no actor 'kepalla'; did you mean 'kepala'?");

    [Fact]
    public void An_actor_stands_once() =>
        Damaged.Journey.Replace("stages:\n", "  - { id: ‸tpi, name: { id: TPI, en: TPI }, roles: [] }\nstages:\n").IsTheOnlyFault(
            "pelaku 'tpi' ditulis dua kali", "actor 'tpi' stands twice");

    [Fact]
    public void A_role_is_one_of_the_bots() =>
        Damaged.Journey.Replace("roles: [lead]", "roles: [lead, ‸leader]").IsTheOnlyFault(
            "peran 'leader' tidak ada; maksudnya 'lead'?", "there is no role 'leader'; did you mean 'lead'?");

    [Fact]
    public void Somebody_may_complete_each_task() =>
        Damaged.Journey.Replace("actors: [kepala, saksi], scope", "actors: ‸[saksi], scope").IsTheOnlyFault(
            "tidak ada peran yang boleh menyelesaikan tugas A2", "no role may complete task A2");

    [Fact]
    public void A_task_has_an_actor() =>
        Damaged.Journey.Replace("actors: [kepala, saksi], scope", "actors: ‸[], scope").IsTheOnlyFault(
            "'actors' harus menyebut sedikitnya satu pelaku", "'actors' must name at least one actor");

    [Fact]
    public void A_task_comes_after_a_task_there_is() =>
        Damaged.Journey.Replace("after: [A2]", "after: [‸A22]").IsTheOnlyFault(
            "tugas atau tahap 'A22' tidak ada; maksudnya 'A2'?", "there is no task or stage 'A22'; did you mean 'A2'?");

    [Fact]
    public void Tasks_that_wait_for_one_another_are_named() =>
        Damaged.Journey.Replace("scope: unit, documents", "after: [‸B2], scope: unit, documents").IsTheOnlyFault(
            "tugas saling menunggu: A1 → B2 → B1 → A2 → A1", "tasks wait for one another: A1 → B2 → B1 → A2 → A1");

    [Fact]
    public void A_task_does_not_wait_for_itself() =>
        Damaged.Journey.Replace("after: [A2]", "after: [‸B1]").IsTheOnlyFault(
            "tugas saling menunggu: B1 → B1", "tasks wait for one another: B1 → B1");

    [Fact]
    public void A_task_does_not_wait_for_its_own_stage() =>
        Damaged.Journey.Replace("after: [A1]", "after: [‸A]").IsTheOnlyFault(
            "tugas saling menunggu: A2 → A2", "tasks wait for one another: A2 → A2");

    [Fact]
    public void Nothing_waits_for_what_may_never_be_needed() =>
        Damaged.Journey.Replace("after: [B1], lasts", "after: [B1, ‸B3], lasts").IsTheOnlyFault(
            "tugas B3 hanya perlu dalam keadaan tertentu, maka tidak boleh ditunggu", "task B3 is only needed in some case, so nothing may wait for it");

    [Fact]
    public void A_stage_waits_only_for_earlier_stages() =>
        Damaged.Journey.Replace("enter: { tasks: [A]", "enter: { tasks: [‸B2]").IsTheOnlyFault(
            "tahap B menunggu tugas B2, padahal bukan tugas tahap sebelumnya", "stage B waits for task B2, which is not of an earlier stage");

    [Fact]
    public void A_stage_has_tasks() =>
        Damaged.Journey.Replace("milestones:", """
              - { id: C, title: { id: Penetapan, en: Award }, goal: { id: Predikat., en: Predicate. }, actors: [tpi], period: { id: Desember, en: December }, confidence: inferred, tasks: ‸[] }
            milestones:
            """).IsTheOnlyFault("tahap C tidak punya tugas", "stage C has no tasks");

    [Fact]
    public void An_id_stands_once() =>
        Damaged.Journey.Replace("- { id: B3, title", "- { id: ‸A1, title").IsTheOnlyFault("id 'A1' ditulis dua kali", "the id 'A1' stands twice");

    [Fact]
    public void A_task_does_not_bear_a_stages_id() =>
        Damaged.Journey.Replace("- { id: B3, title", "- { id: ‸B, title").IsTheOnlyFault("id 'B' ditulis dua kali", "the id 'B' stands twice");

    [Fact]
    public void A_requirement_is_one_of_the_instruments() =>
        Damaged.Journey.Replace("requirements: [sakip, tlhp]", "requirements: [sakip, ‸thlp]").IsTheOnlyFault(
            "syarat 'thlp' tidak ada", "there is no requirement 'thlp'");

    [Fact]
    public void Without_an_instrument_requirements_are_left_unchecked() =>
        Assert.Empty(JourneyReader.Read(Damaged.Journey.Replace("requirements: [sakip, tlhp]", "requirements: [apa-saja]").Source, Sound.Roles).Faults);

    [Theory]
    [InlineData("title: { id: Pakta, en: Pact }", "title: ‸{ id: Pakta }", "en")]
    [InlineData("goal: { id: Komitmen., en: Commitment. }", "goal: ‸{ en: Commitment. }", "id")]
    [InlineData("documents: [{ id: Pakta, en: Pact }]", "documents: [‸{ id: Pakta }]", "en")]
    [InlineData("only_if: { id: merugikan, en: it goes against }", "only_if: ‸{ id: merugikan }", "en")]
    public void A_text_stands_in_both_languages(string old, string replacement, string language) =>
        Damaged.Journey.Replace(old, replacement).IsTheOnlyFault($"'{language}' tidak ada", $"'{language}' is missing");

    [Theory]
    [InlineData("0")]
    [InlineData("setengah")]
    public void A_task_lasts_whole_working_days(string lasts) =>
        Damaged.Journey.Replace("lasts: 5", $"lasts: ‸{lasts}").IsTheOnlyFault(
            $"'lasts' harus bilangan bulat 1 sampai 250, bukan '{lasts}'", $"'lasts' must be a whole number from 1 to 250, not '{lasts}'");

    [Fact]
    public void A_task_is_somebodys() =>
        Damaged.Journey.Replace("scope: unit", "scope: ‸kantor").IsTheOnlyFault(
            "'scope' harus salah satu dari unit, pemda, nasional, bukan 'kantor'", "'scope' must be one of unit, pemda, nasional, not 'kantor'");

    [Fact]
    public void A_key_nobody_knows_is_told_with_the_nearest() =>
        Damaged.Journey.Replace("enter: { tasks: [A], answered: true", "enter: { tasks: [A], ‸answerd: true").IsTheOnlyFault(
            "kunci 'answerd' tidak dikenal; maksudnya 'answered'?", "unknown key 'answerd'; did you mean 'answered'?");

    [Fact]
    public void A_milestone_dates_a_task() =>
        Damaged.Journey.Replace("of: B2", "of: ‸B9").IsTheOnlyFault("tugas 'B9' tidak ada; maksudnya 'B1'?", "there is no task 'B9'; did you mean 'B1'?");

    [Fact]
    public void A_milestone_stands_once() =>
        Damaged.Journey.Replace("past:", "  - { id: ‸usulan, title: { id: Lagi, en: Again }, of: B1 }\npast:").IsTheOnlyFault(
            "tanggal penting 'usulan' ditulis dua kali", "milestone 'usulan' stands twice");

    [Theory]
    [InlineData("02-29")]
    [InlineData("31-05")]
    public void A_default_is_a_day_of_every_year(string day) =>
        Damaged.Journey.Replace("default: 05-31", $"default: ‸{day}").IsTheOnlyFault(
            $"'default' harus hari BB-HH yang ada tiap tahun, bukan '{day}'", $"'default' must be a day MM-DD of every year, not '{day}'");

    [Fact]
    public void A_default_names_its_rule() =>
        Damaged.Journey.Replace("- { id: usulan", "- ‸{ id: usulan").Replace(" regulation: PermenPANRB 90/2021,", "").IsTheOnlyFault(
            "'regulation' tidak ada", "'regulation' is missing");

    [Fact]
    public void What_happened_lies_in_its_cycle() =>
        Damaged.Journey.Replace("from: 2024-07-18", "from: ‸2023-07-18").IsTheOnlyFault("2023-07-18 di luar siklus 2024", "2023-07-18 is outside the cycle of 2024");

    [Fact]
    public void What_happened_ends_after_it_began() =>
        Damaged.Journey.Replace("until: 2024-07-31", "until: ‸2024-07-01").IsTheOnlyFault("'until' mendahului 'from'", "'until' comes before 'from'");

    [Fact]
    public void What_happened_was_a_milestone_there_is() =>
        Damaged.Journey.Replace("milestone: usulan", "milestone: ‸usul").IsTheOnlyFault("tanggal penting 'usul' tidak ada", "there is no milestone 'usul'");
}
