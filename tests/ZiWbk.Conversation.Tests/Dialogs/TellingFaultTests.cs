namespace ZiWbk.Conversation.Tests.Dialogs;

/// <summary>What the tales of a dialog bring to light: a talk that goes otherwise, and what no tale shows.</summary>
public sealed class TellingFaultTests
{
    [Fact]
    public void What_is_sound_has_no_faults() => Assert.Empty(Example.Faults("dialog: contoh", "dialog: contoh"));

    [Fact]
    public void In_a_tale_the_bot_answers() => Example.Faults(
            "      - bot: Catatan untuk\n",
            "")
        .Are(
            "34:9: bot juga berkata 'Catatan untuk A.I.1.i.a?'",
            "the bot also says 'Catatan untuk A.I.1.i.a?'");

    [Fact]
    public void A_reply_that_is_expected_must_come() => Example.Faults(
            "      - bot: Catatan untuk\n",
            "      - bot: Catatan untuk\n      - bot: Halo\n")
        .Are(
            "36:9: bot menjawab 'Catatan untuk A.I.1.i.a?', yang diharapkan memuat 'Halo'",
            "the bot answers 'Catatan untuk A.I.1.i.a?', which should contain 'Halo'");

    [Fact]
    public void A_reply_says_what_is_expected() => Example.Faults(
            "      - bot: Catatan untuk\n",
            "      - bot: Sampai jumpa\n")
        .Are(
            "35:9: bot menjawab 'Catatan untuk A.I.1.i.a?', yang diharapkan memuat 'Sampai jumpa'",
            "the bot answers 'Catatan untuk A.I.1.i.a?', which should contain 'Sampai jumpa'");

    [Fact]
    public void A_button_that_is_pressed_must_be_there() => Example.Faults(
            "      - user: lewati",
            "      - press: Lewat saja")
        .Are(
            "42:9: tidak ada tombol 'Lewat saja'; yang ada: Lewati, ✕ Batal",
            "there is no button 'Lewat saja'; there are Lewati, ✕ Batal");

    [Fact]
    public void All_that_a_step_says_is_heard() => Example.Faults(
            "      - bot: Terima kasih\n",
            "")
        .Are(
            "44:9: bot juga berkata 'Terima kasih.'",
            "the bot also says 'Terima kasih.'");

    [Fact]
    public void What_is_said_is_heard_in_its_order() => Example.Faults(
            "      - bot: tersimpan\n      - bot: Bukti yang lazim\n",
            "      - bot: Bukti yang lazim\n      - bot: tersimpan\n")
        .Are(
            "44:9: bot menjawab 'Terima kasih.', yang diharapkan memuat 'tersimpan'",
            "the bot answers 'Terima kasih.', which should contain 'tersimpan'");

    [Fact]
    public void Effects_are_counted() => Example.Faults(
            "    then: [write-note ran]",
            "    then: [write-note ran 2 times]")
        .Are(
            "31:5: write-note dijalankan 1 kali, yang diharapkan 2",
            "write-note ran 1 times, 2 expected");

    [Fact]
    public void An_effect_that_no_tale_names_is_told() => Example.Faults(
            "    then: [write-note ran]",
            "")
        .Are(
            "31:5: write-note dijalankan 1 kali, yang diharapkan 0",
            "write-note ran 1 times, 0 expected");

    [Fact]
    public void A_step_is_reached_by_a_tale() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n  - say: { id: Lagi., en: Again. }\n    when: butir.code = X")
        .Are(
            "30:5: tidak ada cerita yang mencapai langkah ini",
            "no tale reaches this step");

    [Fact]
    public void A_step_is_passed_over_by_a_tale() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n    when: butir.code = A.I.1.i.a")
        .Are(
            "29:5: tidak ada cerita yang melewati langkah ini karena 'when'",
            "no tale passes over this step because of its 'when'");

    [Fact]
    public void A_phrase_starts_its_own_dialog() => Example.Faults(
            "id: [tulis contoh]",
            "id: [tulis contoh, \"tolong tampilkan halaman contoh yang satunya dong\"]")
        .Are(
            "8:24: 'tolong tampilkan halaman contoh yang satunya dong' tidak pasti memulai 'contoh'; bisa juga 'lain'",
            "'tolong tampilkan halaman contoh yang satunya dong' does not surely start 'contoh'; it could also be 'lain'",
            "lain 9:26: 'tampilkan halaman contoh yang satunya' tidak pasti memulai 'lain'; bisa juga 'contoh'",
            "'tampilkan halaman contoh yang satunya' does not surely start 'lain'; it could also be 'contoh'");

    [Fact]
    public void What_starts_it_is_shown_by_a_tale() => Example.Faults(
            "  command: contoh",
            "  command: contoh\n  on: workbook")
        .Are(
            "5:3: tidak ada cerita yang menunjukkan dimulainya oleh 'workbook'",
            "no tale shows it started on 'workbook'");

    [Fact]
    public void Whether_a_role_may_is_shown_by_a_tale() => Example.Faults(
            "    as: [admin, reviewer, viewer, media]",
            "    as: [admin, viewer, media]")
        .Are(
            "3:8: tidak ada cerita yang menunjukkan apakah 'reviewer' boleh memulainya",
            "no tale shows whether 'reviewer' may start it");

    [Fact]
    public void Whether_a_chat_may_is_shown_by_a_tale() => Example.Faults(
            "  - name: { id: di grup, en: in a group }\n    chat: group\n    talk: [user: /contoh, bot: percakapan pribadi]",
            "")
        .Are(
            "3:8: tidak ada cerita yang menunjukkan apakah dapat dimulai di 'group'",
            "no tale shows whether it can be started in 'group'");

    [Fact]
    public void That_a_draft_waits_is_shown_by_a_tale() => Example.Faults(
            "      - wait: 119m\n",
            "")
        .Are(
            "10:10: tidak ada cerita yang menunjukkan bahwa draf masih berjalan sesaat sebelum 'expires'",
            "no tale shows that the talk still goes on just before it expires");

    [Fact]
    public void That_a_draft_expires_is_shown_by_a_tale() => Example.Faults(
            "      - wait: 121m\n      - user: 12 Maret 2026\n      - bot: masih tersimpan\n      - user: lanjutkan\n      - bot: Tanggalnya\n",
            "")
        .Are(
            "10:10: tidak ada cerita yang menunjukkan bahwa draf disisihkan sesaat sesudah 'expires'",
            "no tale shows that the draft is put aside just after it expires");

    [Fact]
    public void Help_is_shown_by_a_tale() => Example.Faults(
            "    optional: true",
            "    optional: true\n    help: { id: Pada suratnya., en: On the letter. }")
        .Are(
            "18:5: tidak ada cerita yang menunjukkan bantuan untuk 'tanggal'",
            "no tale shows the help with 'tanggal'");

    [Fact]
    public void What_is_out_of_bounds_is_shown_by_a_tale() => Example.Faults(
            "      - user: ok\n      - bot: 3 sampai 100 huruf\n",
            "")
        .Are(
            "15:5: tidak ada cerita yang menunjukkan 'isi' di luar text(3..100)",
            "no tale shows a 'isi' outside text(3..100)");

    [Fact]
    public void What_is_offered_is_pressed_in_a_tale() => Example.Faults(
            "    as: question",
            "    as: question\n    offer: gaps")
        .Are(
            "12:5: tidak ada cerita yang menunjukkan tombol yang ditawarkan untuk 'butir' ditekan",
            "no tale shows what is offered for 'butir' pressed");

    [Fact]
    public void A_refusal_is_shown_by_a_tale() => Example.Faults(
            "  - name: { id: terkunci, en: locked }\n    as: locked\n    talk:\n      - user: /contoh A.I.1.i.a\n      - bot: Catatan untuk\n      - user: SK menunggu tanda tangan\n      - bot: Tanggalnya\n      - user: lewati\n      - bot: terkunci\n    then: [write-note never ran]\n",
            "  - name: { id: ketua, en: a lead }\n    as: lead\n    talk: [user: /contoh, bot: Butir mana]\n")
        .Are(
            "24:5: tidak ada cerita yang menunjukkan 'write-note' ditolak",
            "no tale shows 'write-note' refused");
}
