using ZiWbk.Documents.Forms;

namespace ZiWbk.Documents.Tests.Forms;

public sealed class FormOutlineTests
{
    private static readonly FormOutline _outline = FormOutline.Of(Official.Lke);

    [Fact]
    public void Every_question_has_one_row_in_form_order() =>
        Assert.Equal(Official.Lke.Questions, _outline.Rows.Where(row => row.Level == FormLevel.Question).Select(row => row.Question!));

    [Fact]
    public void Every_count_has_one_row_below_its_question() =>
        Assert.Equal(
            Official.Lke.Questions.SelectMany(question => (question.Ratio?.Inputs ?? []).Select(input => $"{question.Id}/{input.Key}")),
            _outline.Rows.Where(row => row.Level == FormLevel.Input).Select(row => row.Code));

    [Fact]
    public void A_row_stands_below_the_one_it_is_summed_into()
    {
        foreach (var (at, row) in _outline.Rows.Index())
            Assert.True(row.Parent < at && (row.Parent < 0 == (row.Level == FormLevel.Component)) && (row.Parent < 0 || _outline.Rows[row.Parent].Level < row.Level));
    }

    [Theory]
    [InlineData(FormLevel.Component, 2)]
    [InlineData(FormLevel.Section, 4)]
    [InlineData(FormLevel.Area, 12)]
    [InlineData(FormLevel.Group, 2)]
    [InlineData(FormLevel.Question, 113)]
    public void The_official_form_has_so_many_rows_of_a_level(FormLevel level, int count) =>
        Assert.Equal(count, _outline.Rows.Count(row => row.Level == level));
}
