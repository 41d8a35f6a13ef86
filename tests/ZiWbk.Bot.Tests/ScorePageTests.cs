using Spectre.Console;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Answers;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Bot.ScoreReports;

namespace ZiWbk.Bot.Tests;

public class ScorePageTests
{
    [Theory]
    [InlineData("page-wbk-id", Language.Indonesian, Target.Wbk)]
    [InlineData("page-wbk-en", Language.English, Target.Wbk)]
    [InlineData("page-wbbm-id", Language.Indonesian, Target.Wbbm)]
    [InlineData("page-wbbm-en", Language.English, Target.Wbbm)]
    public void Page_of_the_sample_is_the_approved_one(string name, object language, object target) =>
        Expected.Is(name, Page(Sample.Report((Target)target), (Language)language));

    [Theory]
    [InlineData("page-blank-id", Language.Indonesian)]
    [InlineData("page-blank-en", Language.English)]
    public void Page_with_blanks_tells_the_three_totals_and_the_conditions(string name, object language) =>
        Expected.Is(name, Page(
            Sample.Report(Target.Wbk, ("A.I.1.i.a", null), ("A.II.5.ii.a", null), ("B.I.a.a", new IndexAnswer(3)), ("B.I.b.a", null)),
            (Language)language));

    [Theory]
    [InlineData("page-zero-id", Language.Indonesian)]
    [InlineData("page-zero-en", Language.English)]
    public void Page_of_a_complete_form_with_a_zero_denominator_does_not_speak_of_blanks(string name, object language) =>
        Expected.Is(name, Page(
            Sample.Report(Target.Wbk, ("A.II.5.ii.a", new CountsAnswer(
                Counts.Empty.With("harus_ditindaklanjuti", 0).With("diproses", 0).With("selesai", 0)))), (Language)language));

    [Fact]
    public void No_line_of_a_table_breaks_on_a_narrow_terminal() =>
        Expected.Is("page-narrow-id", Page(Sample.Report(), Language.Indonesian, width: 46));

    [Fact]
    public void Page_holds_no_colour_codes_where_there_is_no_terminal() =>
        Assert.DoesNotContain('\u001b', Page(Sample.Report(), Language.Indonesian));

    private static string Page(ScoreReport report, Language language, int width = 100)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        new ScorePage(console, report, language).Write();
        return text.ToString().ReplaceLineEndings("\n");
    }
}
