namespace ZiWbk.Conversation.Tests.Dialogs;

/// <summary>What is wrong in the steps of a dialog and in what they ask for.</summary>
public sealed class StepFaultTests
{
    [Fact]
    public void A_key_nobody_knows_is_told_with_the_nearest() => Example.Faults(
            "    optional: true",
            "    optionl: true")
        .Are(
            "20:5: kunci 'optionl' tidak dikenal; maksudnya 'optional'?",
            "unknown key 'optionl'; did you mean 'optional'?");

    [Fact]
    public void A_step_has_a_verb() => Example.Faults(
            "  - ask: isi",
            "  - asks: isi")
        .Are(
            "15:5: kunci 'asks' tidak dikenal; maksudnya 'ask'?",
            "unknown key 'asks'; did you mean 'ask'?",
            "15:5: langkah tanpa kata kerja; yang ada: ask, say, show, confirm, do, call, each, stop",
            "a step without a verb; there are ask, say, show, confirm, do, call, each, stop",
            "25:36: isian (yang sudah diketahui sampai di sini) 'isi' tidak ada",
            "there is no slot (known up to here) 'isi'");

    [Fact]
    public void A_step_has_one_verb() => Example.Faults(
            "  - ask: isi",
            "  - say: { id: Halo, en: Hello }\n    ask: isi")
        .Are(
            "15:5: satu langkah satu kata kerja, bukan ask dan say",
            "a step has one verb, not ask and say",
            "26:36: isian (yang sudah diketahui sampai di sini) 'isi' tidak ada",
            "there is no slot (known up to here) 'isi'");

    [Fact]
    public void A_step_after_one_that_always_stops_can_never_run() => Example.Faults(
            "  - ask: isi",
            "  - stop: { id: Sudah., en: That is all. }\n  - ask: isi")
        .Are(
            "16:5: langkah ini tidak akan pernah dijalankan: yang sebelumnya selalu berhenti",
            "this step can never run: the one before it always stops");

    [Fact]
    public void A_stop_at_the_end_is_a_say() => Example.Faults(
            "  - say: { id: Terima kasih.",
            "  - stop: { id: Terima kasih.")
        .Are(
            "29:5: dialog berakhir di sini juga tanpa 'stop'; tulis 'say'",
            "the dialog ends here without 'stop' as well; write 'say'");

    [Fact]
    public void A_confirm_at_the_end_agrees_to_nothing() => Example.Faults(
            "  - say: { id: Terima kasih.",
            "  - confirm: { id: Terima kasih.")
        .Are(
            "29:5: sesudah 'confirm' tidak ada langkah, jadi tidak ada yang disetujui",
            "no step follows this 'confirm', so that nothing is agreed to");

    [Fact]
    public void A_step_does_not_stand_twice() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n  - say: { id: Terima kasih., en: Thank you. }")
        .Are(
            "30:5: langkah ini sama dengan yang sebelumnya",
            "this step is the same as the one before");

    [Fact]
    public void What_is_known_is_not_asked_again() => Example.Faults(
            "  - ask: tanggal",
            "  - ask: isi\n    as: text(3..100)\n    prompt: { id: \"Sekali lagi?\", en: \"Once more?\" }\n  - ask: tanggal")
        .Are(
            "18:5: langkah ini tidak akan pernah dijalankan: 'isi' sudah ditanyakan",
            "this step can never run: 'isi' has been asked already");

    [Fact]
    public void A_slot_is_not_read_before_it_can_be_set() => Example.Faults(
            "{ id: \"Catatan untuk *{butir.code}*?\", en: \"A note on *{butir.code}*?\" }",
            "{ id: \"Sebelum {tanggal}?\", en: \"Before {tanggal}?\" }")
        .Are(
            "17:13: isian (yang sudah diketahui sampai di sini) 'tanggal' tidak ada",
            "there is no slot (known up to here) 'tanggal'");

    [Fact]
    public void A_slot_that_may_be_empty_is_not_told() => Example.Faults(
            "tersimpan.\", en: \"✓ The note on {butir.code} is saved.\"",
            "tersimpan {tanggal}.\", en: \"✓ The note on {butir.code} is saved {tanggal}.\"")
        .Are(
            "26:10: isian 'tanggal' belum tentu terisi di sini; tanyakan dahulu, atau beri 'when: tanggal'",
            "the slot 'tanggal' may not be set here; ask for it first, or put 'when: tanggal'");

    [Fact]
    public void An_unknown_field_is_told_with_the_nearest() => Example.Faults(
            "pada {butir.code} tersimpan.\", en: \"✓ The note on {butir.code}",
            "pada {butir.kode} tersimpan.\", en: \"✓ The note on {butir.kode}")
        .Are(
            "26:10: bagian dari question 'kode' tidak ada; maksudnya 'code'?",
            "there is no field of question 'kode'; did you mean 'code'?");

    [Fact]
    public void An_unknown_type_is_told_with_the_nearest() => Example.Faults(
            "    as: question",
            "    as: questin")
        .Are(
            "13:9: jenis 'questin' tidak dikenal; maksudnya 'question'?",
            "unknown type 'questin'; did you mean 'question'?");

    [Fact]
    public void Text_needs_bounds() => Example.Faults(
            "    as: text(3..100)",
            "    as: text")
        .Are(
            "16:9: jenis text perlu batas, misalnya text(1..500)",
            "the type text needs bounds, for example text(1..500)");

    [Fact]
    public void Bounds_are_in_order() => Example.Faults(
            "    as: text(3..100)",
            "    as: text(100..3)")
        .Are(
            "16:9: jenis text perlu batas, misalnya text(1..500)",
            "the type text needs bounds, for example text(1..500)");

    [Fact]
    public void A_type_that_hangs_on_another_names_it() => Example.Faults(
            "    as: text(3..100)",
            "    as: answer")
        .Are(
            "16:9: jenis answer perlu 'of' yang menunjuk isian question",
            "the type answer needs an 'of' that names a slot of type question",
            "25:36: 'isi' berjenis answer, yang diharapkan text",
            "'isi' is of type answer, text is expected");

    [Fact]
    public void A_type_that_hangs_on_nothing_takes_no_of() => Example.Faults(
            "    as: text(3..100)",
            "    as: text(3..100)\n    of: butir")
        .Are(
            "17:9: jenis text tidak memakai 'of'",
            "the type text takes no 'of'");

    [Fact]
    public void Many_is_not_for_every_type() => Example.Faults(
            "    as: text(3..100)",
            "    as: text(3..100)\n    many: true")
        .Are(
            "17:11: jenis text hanya satu nilai",
            "the type text is one value only");

    [Fact]
    public void An_offer_is_not_for_every_type() => Example.Faults(
            "    as: text(3..100)",
            "    as: text(3..100)\n    offer: gaps")
        .Are(
            "17:12: 'offer' tidak berlaku untuk jenis ini",
            "'offer' does not apply to this type");

    [Fact]
    public void An_unknown_offer_is_told() => Example.Faults(
            "    as: question",
            "    as: question\n    offer: gap")
        .Are(
            "14:12: 'offer' harus salah satu dari gaps, remarked, bukan 'gap'; maksudnya 'gaps'?",
            "'offer' must be one of gaps, remarked, not 'gap'; did you mean 'gaps'?");

    [Fact]
    public void A_choice_needs_two_choices() => Example.Faults(
            "    as: text(3..100)",
            "    as: choice\n    choices: [{ key: satu, label: { id: Satu, en: One } }]")
        .Are(
            "16:9: jenis choice perlu sedikitnya dua 'choices'",
            "the type choice needs at least two 'choices'",
            "26:36: 'isi' berjenis choice, yang diharapkan text",
            "'isi' is of type choice, text is expected");

    [Fact]
    public void A_choice_is_no_word_that_means_something_everywhere() => Example.Faults(
            "    as: text(3..100)",
            "    as: choice\n    choices: [{ key: satu, label: { id: Batal, en: One } }, { key: dua, label: { id: Dua, en: Two } }]")
        .Are(
            "17:35: 'Batal' berarti sesuatu di mana-mana dan tidak dapat menjadi pilihan",
            "'Batal' means something everywhere and cannot be a choice",
            "26:36: 'isi' berjenis choice, yang diharapkan text",
            "'isi' is of type choice, text is expected");

    [Fact]
    public void A_choice_stands_once() => Example.Faults(
            "    as: text(3..100)",
            "    as: choice\n    choices: [{ key: satu, label: { id: Satu, en: One } }, { key: satu, label: { id: Dua, en: Two } }]")
        .Are(
            "17:67: pilihan 'satu' ditulis dua kali",
            "the choice 'satu' stands twice",
            "26:36: 'isi' berjenis choice, yang diharapkan text",
            "'isi' is of type choice, text is expected");

    [Fact]
    public void Choices_are_for_the_type_choice() => Example.Faults(
            "    as: text(3..100)",
            "    as: text(3..100)\n    choices: [{ key: satu, label: { id: Satu, en: One } }]")
        .Are(
            "16:9: 'choices' hanya untuk jenis choice",
            "'choices' is for the type choice only");

    [Fact]
    public void A_slot_keeps_its_type() => Example.Faults(
            "takes: { butir: question }",
            "takes: { butir: area }")
        .Are(
            "12:10: isian 'butir' sudah dipakai sebagai area",
            "the slot 'butir' is used as area already");

    [Fact]
    public void A_slot_that_nobody_reads_is_told() => Example.Faults(
            "    with: { question: butir, text: isi }",
            "    with: { question: butir, text: isi }\n  - ask: lagi\n    as: unit\n    prompt: { id: \"Kantor?\", en: \"Office?\" }")
        .Are(
            "26:10: isian 'lagi' diisi tetapi tidak pernah dipakai",
            "the slot 'lagi' is set but never used");
}
