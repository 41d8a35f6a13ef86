using ZiWbk.Assessment.Reading;

namespace ZiWbk.Regulation.Reading;

/// <summary>What an author may get wrong in dialogs/regulation is told at its place.</summary>
public class RegulationReaderTests
{
    private const string Definitions = "dialogs/regulation/definisi.yaml";
    private const string Scores = "dialogs/regulation/penilaian.yaml";

    [Fact]
    public void The_shipped_files_have_no_fault() => Assert.NotEmpty(Shipped.Book.Entries);

    [Fact]
    public void A_typed_threshold_is_refused() =>
        Refused(Scores, "total {gate.wbk.total}, pengungkit", "minimal total 75, pengungkit", "75 adalah bobot atau ambang");

    [Fact]
    public void A_typed_weight_is_refused() =>
        Refused(Definitions, "bobotnya {weight.pengungkit}", "bobotnya 60", "60 adalah bobot atau ambang");

    [Fact]
    public void An_unknown_reference_is_refused_with_the_nearest() =>
        Refused(Scores, "{gate.wbk.total}", "{gate.wbk.totall}", "maksudnya {gate.wbk.total}");

    [Fact]
    public void A_truth_that_refers_to_nothing_is_refused() =>
        Refused(Scores, "value: gate.wbk.total", "value: gate.wbk.totals", "rujukan 'gate.wbk.totals' tidak dikenal");

    [Fact]
    public void A_saying_that_there_is_not_is_refused_with_the_nearest() =>
        Refused("dialogs/regulation/asked-wrongly-worksheet.yaml", "{needless}", "{needles}", "maksudnya '{needless}'");

    [Fact]
    public void An_entry_that_stands_twice_is_refused() =>
        Refused(Definitions, "id: def-wbk\n", "id: def-zi\n", "entri 'def-zi' ditulis dua kali");

    [Fact]
    public void An_answer_without_English_is_refused() =>
        Refused(Definitions, "      en: >-\n        Zona Integritas (ZI", "      enn: >-\n        Zona Integritas (ZI", "'en' tidak ada");

    [Fact]
    public void A_verified_entry_without_sources_is_refused() =>
        Refused(Definitions, "    sources: [def90, p52def, p90b, bkkbn22]", "    sources: []", "menuntut sedikitnya 2 sumber");

    [Fact]
    public void An_unknown_source_is_refused() =>
        Refused(Definitions, "sources: [def90, p52def", "sources: [def91, p52def", "sumber 'def91' tidak ada");

    [Fact]
    public void A_question_the_worksheet_does_not_have_is_refused() =>
        Refused("dialogs/regulation/worksheet.yaml", "  A.I.1.i.a:", "  A.I.1.i.z:", "butir 'A.I.1.i.z' tidak ada");

    [Fact]
    public void A_way_to_ask_of_an_entry_that_is_not_there_is_refused_with_the_nearest() =>
        Refused("dialogs/regulation/asked-widely.yaml", "  ambang-wbk:\n", "  ambang-wbkk:\n", "maksudnya 'ambang-wbk'?");

    [Fact]
    public void A_belief_that_refers_to_nothing_is_refused() =>
        Refused("dialogs/regulation/asked-wrongly-facts.yaml", "'gate.wbk.total'", "'gate.wbk.totals'", "rujukan 'gate.wbk.totals' tidak dikenal");

    [Fact]
    public void A_missing_file_is_told() =>
        Assert.Contains(Read([.. Shipped.Files.Where(file => !file.Name.EndsWith("words.yaml", StringComparison.Ordinal))]).Faults, fault => fault.File == "dialogs/regulation/words.yaml");

    [Fact]
    public void Every_answer_has_both_languages_and_a_citation() =>
        Assert.All(Shipped.Book.Entries, entry =>
        {
            Assert.NotEmpty(entry.Answer.Id);
            Assert.NotEmpty(entry.Answer.En);
            Assert.NotEmpty(entry.Citations);
            Assert.DoesNotContain('{', entry.Answer.Id + entry.Answer.En);
        });

    private static void Refused(string name, string old, string replacement, string told)
    {
        var files = Shipped.Files.Select(file => file.Name == name ? file with { Text = Replaced(file.Text, old, replacement) } : file).ToList();
        var fault = Assert.Single(Read(files).Faults, fault => fault.Message.Id.Contains(told, StringComparison.Ordinal));

        Assert.Equal(name, fault.File);
        Assert.True(fault.Line > 1 && fault.Column > 0);
    }

    private static string Replaced(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in the file");
        return text.Remove(at, old.Length).Insert(at, replacement);
    }

    private static Reading<Entries.RegulationBook> Read(IReadOnlyList<SourceText> files) => RegulationReader.Read(files, Official.Lke, Shipped.Former);
}
