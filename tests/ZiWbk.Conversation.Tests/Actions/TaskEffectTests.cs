using ZiWbk.Conversation.Tests.Engine;
using ZiWbk.Status.Assessments;
using ZiWbk.Status.Evidence;
using ZiWbk.Status.Tasks;

namespace ZiWbk.Conversation.Actions;

/// <summary>What becomes of tasks, whatever happens on the way.</summary>
public class TaskEffectTests
{
    [Fact]
    public void A_task_with_its_evidence_is_undone_as_one() => Done().Send("urungkan")
        .AssertReply("tugas A4 selesai dan 1 bukti")
        .AssertSaved<TaskCompleted>(2).AssertSaved<EvidenceWithdrawn>(1);

    [Fact]
    public void A_task_undone_is_not_undone_again() => Done().Send("urungkan").Send("urungkan").AssertReply("Tidak ada perubahan");

    [Fact]
    public void A_task_that_somebody_reopened_is_not_undone() =>
        Talker.As("member").Send("tugas B4 selesai 2 November").Send("lewati").Send("ya")
            .Then("lead").Send("/buka-tugas B4").Send("ya")
            .Then("member").Send("urungkan").AssertReply("Tidak ada perubahan");

    [Fact]
    public void A_task_reopened_can_be_done_again_on_another_day() => Done()
        .Send("/buka-tugas A4").Send("ya")
        .Send("tugas A4 selesai 2 November").Send("lewati").Send("ya").AssertReply("A4 selesai");

    [Fact]
    public void A_task_that_somebody_has_done_meanwhile_keeps_its_day() =>
        Talker.As("member").In("group").Send("tugas B4 selesai 2 November").Send("lewati")
            .Then("lead").Send("tugas B4 selesai 3 November").Send("lewati").Send("ya")
            .Then("member").Send("ya").AssertReply("sudah selesai sejak Selasa, 3 November 2026")
            .AssertSaved<TaskCompleted>(1);

    [Fact]
    public void An_answer_changed_after_submission_is_locked_and_a_task_is_not() =>
        Talker.As("lead").Send("/usulkan").Send("ya").AssertSaved<AssessmentSubmitted>(1)
            .Send("tugas B2 selesai 2 November").Send("lewati").Send("ya").AssertReply("B2 selesai");

    [Fact]
    public void A_date_to_come_is_refused_where_the_sentence_has_it() =>
        Talker.As("member").Send("tugas A4 selesai 3 Maret 2027").AssertReply("belum tiba").AssertReply("Kapan A4");

    [Fact]
    public void A_press_of_last_week_is_looked_at_anew() =>
        Talker.As("member").Send("/selesai-tugas A1 dishub").AssertReply("sudah selesai sejak");

    private static Talker Done() =>
        Talker.As("member").Send("/selesai-tugas A4").Send("hari ini").File("materi.pdf").Send("selesai").Send("ya");
}
