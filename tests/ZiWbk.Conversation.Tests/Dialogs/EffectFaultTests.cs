namespace ZiWbk.Conversation.Tests.Dialogs;

/// <summary>What is wrong in views, actions, guards and lists.</summary>
public sealed class EffectFaultTests
{
    [Fact]
    public void An_unknown_view_is_told_with_the_nearest() => Example.Faults(
            "  - show: question",
            "  - show: qestion")
        .Are(
            "27:11: halaman 'qestion' tidak ada; maksudnya 'question'?",
            "there is no page 'qestion'; did you mean 'question'?");

    [Fact]
    public void An_unknown_action_is_told_with_the_nearest() => Example.Faults(
            "  - do: write-note",
            "  - do: write-nota")
        .Are(
            "24:9: tindakan 'write-nota' tidak ada; maksudnya 'write-note'?",
            "there is no action 'write-nota'; did you mean 'write-note'?");

    [Fact]
    public void A_parameter_that_must_be_named_is_missed() => Example.Faults(
            "    with: { question: butir, text: isi }",
            "    with: { question: butir }")
        .Are(
            "15:10: isian 'isi' diisi tetapi tidak pernah dipakai",
            "the slot 'isi' is set but never used",
            "24:5: 'with' tidak menyebut 'text'",
            "'with' does not name 'text'");

    [Fact]
    public void An_unknown_parameter_is_told_with_the_nearest() => Example.Faults(
            "    with: { question: butir, text: isi }",
            "    with: { question: butir, text: isi, tex: isi }")
        .Are(
            "25:46: parameter 'tex' tidak ada; maksudnya 'text'?",
            "there is no parameter 'tex'; did you mean 'text'?");

    [Fact]
    public void A_parameter_has_its_type() => Example.Faults(
            "    with: { question: butir, text: isi }",
            "    with: { question: isi, text: isi }")
        .Are(
            "25:23: 'isi' berjenis text, yang diharapkan question",
            "'isi' is of type text, question is expected");

    [Fact]
    public void What_is_tried_again_is_asked_before() => Example.Faults(
            "    with: { question: butir, text: isi }",
            "    with: { question: butir, text: isi }\n    retry: tanggal2")
        .Are(
            "26:12: 'tanggal2' tidak ditanyakan lebih dahulu dalam daftar langkah yang sama",
            "'tanggal2' is not asked before in the same list of steps");

    [Fact]
    public void An_action_without_a_result_gives_none() => Example.Faults(
            "    with: { question: butir, text: isi }",
            "    with: { question: butir, text: isi }\n    into: hasil")
        .Are(
            "26:11: tindakan 'write-note' tidak memberi hasil",
            "the action 'write-note' gives no result",
            "26:11: isian 'hasil' diisi tetapi tidak pernah dipakai",
            "the slot 'hasil' is set but never used");

    [Fact]
    public void A_guard_is_understood() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n    when: tanggal ada")
        .Are(
            "30:11: syarat 'tanggal ada' tidak dimengerti; contoh: jawaban.score > 0, not bukti, a and b",
            "the guard 'tanggal ada' is not understood; examples: jawaban.score > 0, not bukti, a and b");

    [Fact]
    public void A_number_is_compared_with_a_number() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n    when: butir.worth = banyak")
        .Are(
            "30:11: 'butir.worth' adalah angka dan tidak dapat dibandingkan dengan 'banyak'",
            "'butir.worth' is a number and cannot be compared with 'banyak'");

    [Fact]
    public void What_is_no_number_is_not_greater() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n    when: butir.code > 3")
        .Are(
            "30:11: 'butir.code' bukan angka; hanya = dan != yang berlaku",
            "'butir.code' is no number; only = and != apply");

    [Fact]
    public void Nothing_is_below_zero() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n    when: butir.worth >= 0")
        .Are(
            "30:11: 'butir.worth' tidak pernah di bawah 0, jadi syarat ini tidak menyaring apa pun",
            "'butir.worth' is never below 0, so that this guard decides nothing");

    [Fact]
    public void Not_zero_is_above_zero() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - say: { id: Terima kasih., en: Thank you. }\n    when: butir.worth != 0")
        .Are(
            "30:11: 'butir.worth' tidak pernah di bawah 0; tulis '> 0'",
            "'butir.worth' is never below 0; write '> 0'");

    [Fact]
    public void An_unknown_list_is_told_with_the_nearest() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - each: satu\n    in: gap\n    steps:\n      - say: { id: \"{satu.code}\", en: \"{satu.code}\" }")
        .Are(
            "30:9: daftar 'gap' tidak ada; maksudnya 'gaps'?",
            "there is no list 'gap'; did you mean 'gaps'?");
}
