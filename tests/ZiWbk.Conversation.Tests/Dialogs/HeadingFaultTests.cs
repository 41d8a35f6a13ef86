namespace ZiWbk.Conversation.Tests.Dialogs;

/// <summary>What is wrong at the head of a dialog: the fault, its place, and nothing else, in both languages.</summary>
public sealed class HeadingFaultTests
{
    [Fact]
    public void A_key_that_stands_twice_is_refused() => Example.Faults(
            "title: { id: Contoh, en: Example }",
            "title: { id: Contoh, en: Example }\ntitle: { id: Contoh, en: Example }")
        .Are(
            "3:1: bukan YAML yang sah: Duplicate key title",
            "not valid YAML: Duplicate key title");

    [Fact]
    public void What_is_no_YAML_is_told_where() => Example.Faults(
            "title: { id: Contoh, en: Example }",
            "title: { id: Contoh")
        .Are(
            "2:12: bukan YAML yang sah sesudah ini: mungkin ada kurung yang tidak ditutup",
            "not valid YAML from here on: a bracket may be left open");

    [Fact]
    public void A_bracket_left_open_is_told() => Example.Faults(
            "allow: { roles: [member, lead], chats: [private] }",
            "allow: { roles: [member, chats: [private] }")
        .Are(
            "3:43: bukan YAML yang sah: While parsing a flow sequence, did not find expected ',' or ']'.",
            "not valid YAML: While parsing a flow sequence, did not find expected ',' or ']'.");

    [Fact]
    public void A_dialogs_name_is_small_letters() => Example.Faults(
            "dialog: contoh",
            "dialog: Contoh!")
        .Are(
            "1:9: nama dialog 'Contoh!' harus huruf kecil, angka, dan tanda hubung",
            "the dialog's name 'Contoh!' must be small letters, digits and hyphens");

    [Fact]
    public void A_title_fits_a_button() => Example.Faults(
            "title: { id: Contoh, en: Example }",
            "title: { id: Contoh yang jauh terlalu panjang untuk tombol, en: Example }")
        .Are(
            "2:8: teks 'id' 45 huruf; paling banyak 30",
            "the text 'id' has 45 letters; at most 30 fit");

    [Fact]
    public void An_unknown_role_is_told_with_the_nearest() => Example.Faults(
            "roles: [member, lead]",
            "roles: [membr, lead]")
        .Are(
            "3:18: 'membr' tidak dikenal; maksudnya 'member'?",
            "unknown 'membr'; did you mean 'member'?");

    [Fact]
    public void A_role_stands_once() => Example.Faults(
            "roles: [member, lead]",
            "roles: [member, lead, member]")
        .Are(
            "3:32: 'member' ditulis dua kali",
            "'member' stands twice");

    [Fact]
    public void Somebody_must_be_allowed() => Example.Faults(
            "roles: [member, lead]",
            "roles: []")
        .Are(
            "3:17: 'roles' harus menyebut sedikitnya satu dari admin, reviewer, lead, member, viewer, media, stranger",
            "'roles' must name at least one of admin, reviewer, lead, member, viewer, media, stranger");

    [Fact]
    public void An_unknown_kind_of_chat_is_told_with_the_nearest() => Example.Faults(
            "chats: [private]",
            "chats: [privat]")
        .Are(
            "3:41: 'privat' tidak dikenal; maksudnya 'private'?",
            "unknown 'privat'; did you mean 'private'?");

    [Fact]
    public void A_command_is_small_letters_and_not_start() => Example.Faults(
            "command: contoh",
            "command: start")
        .Are(
            "5:12: perintah 'start' harus huruf kecil dan bukan 'start'",
            "the command 'start' must be small letters, and not 'start'");

    [Fact]
    public void What_stands_in_the_menu_needs_a_command() => Example.Faults(
            "  command: contoh",
            "  menu: 2")
        .Are(
            "5:9: yang ada di menu perlu 'command'",
            "what stands in the menu needs a 'command'");

    [Fact]
    public void An_unknown_event_is_told() => Example.Faults(
            "  command: contoh",
            "  command: contoh\n  on: strangr")
        .Are(
            "6:7: 'on' harus salah satu dari stranger, unbound-group, workbook, evidence, bukan 'strangr'; maksudnya 'stranger'?",
            "'on' must be one of stranger, unbound-group, workbook, evidence, not 'strangr'; did you mean 'stranger'?");

    [Fact]
    public void A_slot_in_a_phrase_must_be_taken() => Example.Faults(
            "id: [tulis contoh]",
            "id: [\"tulis {butr}\"]")
        .Are(
            "8:10: isian 'butr' tidak ada dalam 'takes'; maksudnya 'butir'?",
            "the slot 'butr' is not under 'takes'; did you mean 'butir'?");

    [Fact]
    public void A_brace_without_its_pair_is_told_in_a_phrase() => Example.Faults(
            "id: [tulis contoh]",
            "id: [\"tulis {butir\"]")
        .Are(
            "8:10: kurung kurawal tidak berpasangan, atau isinya bukan nama isian",
            "a brace without its pair, or what stands in it is no slot");

    [Fact]
    public void A_phrase_is_no_word_that_means_something_everywhere() => Example.Faults(
            "id: [tulis contoh]",
            "id: [batal]")
        .Are(
            "8:10: 'batal' berarti sesuatu di mana-mana dan tidak dapat memulai dialog",
            "'batal' means something everywhere and cannot start a dialog");

    [Fact]
    public void Phrases_are_needed_in_both_languages() => Example.Faults(
            "    en: [write an example]",
            "    en: []")
        .Are(
            "9:9: 'phrases' perlu kalimat 'en'",
            "'phrases' needs phrases in 'en'");

    [Fact]
    public void A_duration_is_understood() => Example.Faults(
            "expires: 2h",
            "expires: 2 jam")
        .Are(
            "10:10: '2 jam' bukan lama waktu; contoh: 30m, 2h, 3d (paling lama 30d)",
            "'2 jam' is no duration; examples: 30m, 2h, 3d (at most 30d)");
}
