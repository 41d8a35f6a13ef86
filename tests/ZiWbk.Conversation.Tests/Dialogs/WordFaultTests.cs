namespace ZiWbk.Conversation.Tests.Dialogs;

/// <summary>What is wrong in the words of a dialog, and in the writing of its tales.</summary>
public sealed class WordFaultTests
{
    [Fact]
    public void A_language_is_not_missing() => Example.Faults(
            "prompt: { id: \"Tanggalnya?\", en: \"Which date?\" }",
            "prompt: { id: \"Tanggalnya?\" }")
        .Are(
            "21:13: 'en' tidak ada",
            "'en' is missing");

    [Fact]
    public void Both_languages_have_the_same_places() => Example.Faults(
            "{ id: \"Catatan untuk *{butir.code}*?\", en",
            "{ id: \"Catatan untuk *{butir.title}*?\", en")
        .Are(
            "17:13: tempat nilai dalam 'id' dan 'en' berbeda: {butir.title} dan {butir.code}",
            "the places for values in 'id' and 'en' differ: {butir.title} and {butir.code}");

    [Fact]
    public void A_brace_without_its_pair_is_told() => Example.Faults(
            "{ id: \"Tanggalnya?\"",
            "{ id: \"Tanggalnya {?\"")
        .Are(
            "21:13: kurung kurawal tidak berpasangan, atau isinya bukan nama isian",
            "a brace without its pair, or what stands in it is no slot");

    [Fact]
    public void A_mark_is_closed() => Example.Faults(
            "{ id: \"Tanggalnya?\"",
            "{ id: \"*Tanggalnya?\"")
        .Are(
            "21:13: tanda * atau ` tidak ditutup",
            "a mark * or ` is not closed");

    [Fact]
    public void A_text_fits_a_message() => Example.Faults(
            "{ id: \"Tanggalnya?\"",
            "{ id: \"" + new string('a', 901) + "\"")
        .Are(
            "21:13: teks 'id' 901 huruf; paling banyak 900",
            "the text 'id' has 901 letters; at most 900 fit");

    [Fact]
    public void A_line_of_a_tale_is_of_a_known_kind() => Example.Faults(
            "      - user: /contoh A.I.1.i.a",
            "      - usr: /contoh A.I.1.i.a")
        .Are(
            "34:9: satu baris satu dari user, bot, press, file, wait, other",
            "a line is one of user, bot, press, file, wait, other");

    [Fact]
    public void An_outcome_is_understood() => Example.Faults(
            "    then: [write-note ran]",
            "    then: [write-note run]")
        .Are(
            "46:12: 'write-note run' tidak dimengerti; contoh: 'record-answer ran', 'record-answer ran 2 times', 'record-answer never ran'",
            "'write-note run' is not understood; examples: 'record-answer ran', 'record-answer ran 2 times', 'record-answer never ran'");

    [Fact]
    public void An_outcome_stands_once() => Example.Faults(
            "    then: [write-note ran]",
            "    then: [write-note ran, write-note ran]")
        .Are(
            "46:11: 'write-note' dihitung dua kali; tulis 'write-note ran 2 times'",
            "'write-note' is counted twice; write 'write-note ran 2 times'");

    [Fact]
    public void A_tale_is_told_by_somebody_known() => Example.Faults(
            "    as: member",
            "    as: membr")
        .Are(
            "32:9: 'as' harus salah satu dari admin, reviewer, lead, member, viewer, media, stranger, newcomer, locked, bukan 'membr'; maksudnya 'member'?",
            "'as' must be one of admin, reviewer, lead, member, viewer, media, stranger, newcomer, locked, not 'membr'; did you mean 'member'?");

    [Fact]
    public void A_tale_is_told_by_each_once() => Example.Faults(
            "    as: member",
            "    as: [member, member, lad]")
        .Are(
            "32:18: 'member' ditulis dua kali",
            "'member' stands twice",
            "32:26: 'lad' tidak dikenal; maksudnya 'lead'?",
            "unknown 'lad'; did you mean 'lead'?");
}
