using ZiWbk.Assessment;
using ZiWbk.Status.Assessments;

namespace ZiWbk.Conversation.Tests.Engine;

/// <summary>What a talk promises, sentence by sentence.</summary>
public sealed class TalkTests
{
    private const string Note = """
        dialog: nota
        title: { id: Nota, en: Note }
        allow: { roles: [lead, member], chats: [private, group] }
        start: { command: nota, takes: { butir: question } }
        steps:
          - ask: butir
            as: question
            prompt: { id: "Butir mana?", en: "Which question?" }
          - ask: isi
            as: text(3..100)
            prompt: { id: "Isinya?", en: "What shall it say?" }
          - do: write-note
            with: { question: butir, text: isi }
          - confirm: { id: "Lanjut, {butir}?", en: "Go on, {butir}?" }
          - say: { id: "Selesai.", en: "Done." }
        tales: []
        """;

    [Fact]
    public void A_greeting_is_answered_with_the_menu() =>
        Talker.As("member").Send("halo").AssertReply("Budi Santoso").AssertNoMoreReplies();

    [Fact]
    public void In_an_English_chat_everything_is_English() =>
        Talker.As("member", Language.English).Send("isi A.I.5.i.a").AssertReply("points at most").Send("batal").AssertReply("Cancelled").AssertNoMoreReplies();

    [Fact]
    public void A_correction_goes_back_to_the_answer_it_can_be_and_asks_what_hung_on_it_anew() =>
        Talker.As("member").Send("isi A.I.5.i.a").Send("A").AssertReply("Jawaban A").Send("eh salah, yang tadi B").AssertReply("Jawaban B").AssertNoMoreReplies().AssertNothingSaved();

    [Fact]
    public void A_correction_of_what_was_saved_is_saved_only_once_it_is_confirmed() =>
        Talker.As("member").Send("isi A.I.5.i.a").Send("C").Send("ya").AssertReply("Tersimpan").AssertSaved<AnswersRecorded>(1)
            .Send("eh salah, yang tadi B").AssertReply("Jawaban B").AssertSaved<AnswersRecorded>(1)
            .Send("lewati").Send("ya").AssertReply("Tersimpan").AssertSaved<AnswersRecorded>(2);

    [Fact]
    public void A_thousand_presses_of_one_button_have_one_effect()
    {
        var talker = Talker.As("member").Send("isi A.I.5.i.a").Send("C");
        var yes = talker.Button("Ya").Value;
        for (var times = 0; times < 1_000; times++)
            talker.PressValue(yes);

        talker.AssertReply("sudah tidak berlaku").AssertNoMoreReplies().AssertSaved<AnswersRecorded>(1);
    }

    [Fact]
    public void Another_persons_button_is_not_pressed_in_the_name_of_who_began()
    {
        var talker = Talker.As("member").In("group").Send("isi A.I.5.i.a").Send("C");
        var yes = talker.Button("Ya").Value;

        talker.Then("lead").PressValue(yes).AssertReply("untuk yang memulai").AssertNoMoreReplies().AssertNothingSaved()
            .Then("member").PressValue(yes).AssertReply("Tersimpan").AssertSaved<AnswersRecorded>(1);
    }

    [Fact]
    public void Two_persons_talk_in_one_group_and_do_not_disturb_each_other() =>
        Talker.As("member").In("group").Send("isi A.I.5.i.a").AssertReply("Kampanye")
            .Then("lead").Send("isi A.I.5.i.b").AssertReply("UPG")
            .Then("member").Send("C").AssertReply("Simpan A.I.5.i.a")
            .Then("lead").Send("D").AssertReply("Simpan A.I.5.i.b")
            .Then("member").Send("batal").AssertReply("Dibatalkan")
            .Then("lead").Send("ya").AssertReply("Tersimpan").AssertNoMoreReplies().AssertSaved<AnswersRecorded>(1);

    [Fact]
    public void An_unknown_command_is_told_with_the_nearest_and_the_question_is_asked_again() =>
        Talker.As("member").Send("isi A.I.5.i.a").Send("/progrs").AssertReply("Maksudnya /progres").AssertReply("Kampanye").AssertNoMoreReplies();

    [Fact]
    public void What_waits_too_long_is_put_aside_once_and_can_be_taken_up() =>
        Talker.As("member").Send("isi A.I.5.i.a").Wait(TimeSpan.FromMinutes(31)).Send("C").AssertReply("masih tersimpan").AssertNoMoreReplies()
            .Send("halo").AssertReply("Budi").AssertNoMoreReplies()
            .Send("lanjutkan").AssertReply("Kampanye").AssertNoMoreReplies().AssertNothingSaved();

    [Fact]
    public void Who_asks_something_in_between_has_not_left() =>
        Talker.As("member").Send("isi A.I.5.i.a").Wait(TimeSpan.FromMinutes(20)).Send("apa yang kurang").Wait(TimeSpan.FromMinutes(20)).Send("C").AssertReply("Simpan A.I.5.i.a").AssertNoMoreReplies();

    [Fact]
    public void A_dialog_whose_file_has_changed_begins_anew_with_its_answers_kept() =>
        Talker.As("member", book: Talker.Book(Note)).Send("/nota A.I.1.i.a").AssertReply("Isinya")
            .With(Talker.Book(Note.Replace("text(3..100)", "text(3..200)", StringComparison.Ordinal)))
            .Send("SK menunggu").AssertReply("baru saja diperbarui").AssertReply("Lanjut, A.I.1.i.a").AssertNoMoreReplies().AssertSaved<NoteWritten>(1);

    [Fact]
    public void A_dialog_whose_file_has_changed_has_no_effect_twice() =>
        Talker.As("member", book: Talker.Book(Note)).Send("/nota A.I.1.i.a").Send("SK menunggu").AssertReply("Lanjut").AssertSaved<NoteWritten>(1)
            .With(Talker.Book(Note.Replace("  - say:", "  - confirm: { id: \"Sungguh?\", en: \"Really?\" }\n  - say:", StringComparison.Ordinal)))
            .Send("ulangi").AssertReply("baru saja diperbarui").Send("ya").AssertReply("Sungguh").Send("ya").AssertReply("Selesai").AssertNoMoreReplies()
            .AssertSaved<NoteWritten>(1);

    [Fact]
    public void Another_wording_alone_disturbs_nobody() =>
        Talker.As("member", book: Talker.Book(Note)).Send("/nota A.I.1.i.a")
            .With(Talker.Book(Note.Replace("Isinya?", "Apa isinya?", StringComparison.Ordinal)))
            .Send("ulangi").AssertReply("Apa isinya").AssertNoMoreReplies();

    [Fact]
    public void A_dialog_that_is_gone_ends_and_says_so() =>
        Talker.As("member", book: Talker.Book(Note)).Send("/nota A.I.1.i.a").With(Talker.Shipped).Send("halo").AssertReply("sudah tidak ada lagi").AssertNoMoreReplies();

    [Fact]
    public void Who_has_joined_is_not_asked_to_join_again() =>
        Talker.As("member").Send("/gabung").AssertReply("sudah terdaftar").AssertNoMoreReplies();
}
