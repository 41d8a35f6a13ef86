namespace ZiWbk.Conversation.Tests.Dialogs;

/// <summary>What is wrong between dialogs.</summary>
public sealed class TogetherFaultTests
{
    [Fact]
    public void The_dialog_is_called_like_its_file() => Example.Faults(
            "dialog: contoh",
            "dialog: lain")
        .Are(
            "1:9: dialog 'lain' harus bernama seperti berkasnya, 'contoh'",
            "the dialog 'lain' must be called like its file, 'contoh'",
            "lain 5:3: nama dialog 'lain' sudah dipakai oleh dialogs/talks/contoh.yaml",
            "the dialog's name 'lain' is used by dialogs/talks/contoh.yaml already");

    [Fact]
    public void Who_has_not_joined_has_no_menu() => Example.Faults(
            "allow: { roles: [member, lead], chats: [private] }\nstart:",
            "allow: { roles: [stranger], chats: [private] }\nstart:\n  menu: 2")
        .Are(
            "5:3: yang belum terdaftar tidak mempunyai menu",
            "who has not joined has no menu");

    [Fact]
    public void A_phrase_needs_words_beside_its_slots() => Example.Faults(
            "id: [tulis contoh]",
            "id: [\"{butir}\"]")
        .Are(
            "8:10: kalimat '{butir}' perlu kata selain isian, dan paling banyak satu isian yang dapat berupa kata apa saja",
            "the phrase '{butir}' needs words beside its slots, and at most one slot that any words can fill");

    [Fact]
    public void A_dialog_that_is_called_must_be_there() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - call: lan")
        .Are(
            "29:11: dialog 'lan' tidak ada; maksudnya 'lain'?",
            "there is no dialog 'lan'; did you mean 'lain'?");

    [Fact]
    public void A_dialog_takes_what_it_says() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - call: lain\n    with: { butir: butir }")
        .Are(
            "29:11: 'lain' tidak menerima 'butir'",
            "'lain' does not take 'butir'");

    [Fact]
    public void Calls_do_not_go_in_a_circle() => Example.Faults(
            "  - say: { id: Terima kasih., en: Thank you. }",
            "  - call: contoh")
        .Are(
            "29:11: panggilan berputar: 'contoh' memanggil kembali 'contoh'",
            "calls go in a circle: 'contoh' calls 'contoh' again");

    [Fact]
    public void A_place_in_the_menu_is_used_once() => Example.Faults(
            "  command: contoh",
            "  command: contoh\n  menu: 1")
        .Are(
            "lain 5:3: tempat 1 di menu sudah dipakai oleh dialogs/talks/contoh.yaml",
            "place 1 in the menu is used by dialogs/talks/contoh.yaml already");

    [Fact]
    public void A_place_in_the_menu_leaves_none_empty() => Example.Faults(
            "  command: contoh",
            "  command: contoh\n  menu: 3")
        .Are(
            "5:3: tempat 3 di menu meninggalkan 2 kosong",
            "place 3 in the menu leaves 2 empty");

    [Fact]
    public void A_command_is_used_once() => Example.Faults(
            "  command: contoh",
            "  command: lain")
        .Are(
            "lain 5:3: perintah 'lain' sudah dipakai oleh dialogs/talks/contoh.yaml",
            "the command 'lain' is used by dialogs/talks/contoh.yaml already");

    [Fact]
    public void An_event_is_used_once() => Example.Faults(
            "  command: contoh",
            "  command: contoh\n  on: evidence")
        .Are(
            "lain 5:3: pemicu 'on' 'evidence' sudah dipakai oleh dialogs/talks/contoh.yaml",
            "the event 'on' 'evidence' is used by dialogs/talks/contoh.yaml already");

    [Fact]
    public void A_phrase_starts_one_dialog() => Example.Faults(
            "id: [tulis contoh]",
            "id: [buka yang lain]")
        .Are(
            "lain 9:10: kalimat 'buka yang lain' sudah memulai 'contoh'",
            "the phrase 'buka yang lain' starts 'contoh' already");
}
