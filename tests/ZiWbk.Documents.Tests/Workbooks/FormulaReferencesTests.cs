using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Workbooks;

public sealed class FormulaReferencesTests
{
    [Theory]
    [InlineData("K12", "K12")]
    [InlineData("$K$12+k13", "K12 K13")]
    [InlineData("AVERAGE(L63:L65)*H62", "L63:L65 H62")]
    [InlineData("SUM(L76,L79,$L$84:$L$89)", "L76 L79 L84:L89")]
    [InlineData("IF(J9=\"A1/B2\",K9,\"\")", "J9 K9")]
    [InlineData("'Ctt Eval'!I3+I4", "I4")]
    [InlineData("'Ctt Eval'!I3:I9+I4", "I4")]
    [InlineData("Utama!$I$3:$I$9", "")]
    [InlineData("LOG10(A1)+ATAN2(B2,C3)", "A1 B2 C3")]
    [InlineData("#REF!+A1", "A1")]
    [InlineData("0.5*60%", "")]
    [InlineData("", "")]
    [InlineData("tabel.A1+x_A1", "")]
    public void The_cells_of_its_own_sheet_are_found(string formula, string found) =>
        Assert.Equal(found, string.Join(' ', FormulaReferences.Of(formula)
            .Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}:{range.Last}")));

    [Fact]
    public void A_very_long_formula_is_searched_to_its_end() =>
        Assert.Equal(4_000, FormulaReferences.Of(string.Join('+', Enumerable.Repeat("K12", 4_000))).Count());
}
