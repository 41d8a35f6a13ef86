using ZiWbk.Documents.Workbooks;

namespace ZiWbk.Documents.Tests.Workbooks;

public sealed class CellAddressTests
{
    [Theory]
    [InlineData("J8", 8, 10)]
    [InlineData("j8", 8, 10)]
    [InlineData("$J$8", 8, 10)]
    [InlineData("A1", 1, 1)]
    [InlineData("Z9", 9, 26)]
    [InlineData("AA9", 9, 27)]
    [InlineData("XFD1048576", 1_048_576, 16_384)]
    public void A_place_is_read_with_or_without_dollars(string text, int row, int column)
    {
        Assert.True(CellAddress.TryParse(text, out var at));
        Assert.Equal(new(row, column), at);
    }

    [Theory]
    [InlineData("")]
    [InlineData("$")]
    [InlineData("J")]
    [InlineData("8")]
    [InlineData("J0")]
    [InlineData("J-1")]
    [InlineData("J8x")]
    [InlineData("J 8")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("AAAA1")]
    [InlineData("A99999999999")]
    [InlineData("J8:K9")]
    public void What_is_no_place_is_not_read(string text) => Assert.False(CellAddress.TryParse(text, out _));

    [Fact]
    public void Every_column_is_written_as_it_is_read()
    {
        for (var column = 1; column <= 16_384; column++)
        {
            Assert.True(CellAddress.TryParse(new CellAddress(7, column).ToString(), out var at));
            Assert.Equal(new(7, column), at);
        }
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Columns_count_in_letters(int column, string letters) => Assert.Equal(letters, CellAddress.Letters(column));
}
