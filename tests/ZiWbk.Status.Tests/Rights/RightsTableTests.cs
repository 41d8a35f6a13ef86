using System.Text;

namespace ZiWbk.Status.Rights;

public sealed class RightsTableTests
{
    [Fact]
    public void The_whole_matrix_is_as_approved()
    {
        var text = new StringBuilder();
        text.AppendLine(Row("", Enum.GetValues<Role>().Select(role => role.ToString())));
        foreach (var right in Enum.GetValues<Right>())
            text.AppendLine(Row(right.ToString(), Enum.GetValues<Role>().Select(role => RightsTable.Of(role, right).ToString())));

        Approved.Is("rights", text.ToString());
    }

    [Fact]
    public void Every_right_has_a_refusal_in_both_languages()
    {
        foreach (var right in Enum.GetValues<Right>())
        {
            Assert.NotEmpty(RightsTable.Refusal(right).Id);
            Assert.NotEmpty(RightsTable.Refusal(right).En);
            Assert.NotEqual(RightsTable.Refusal(right).Id, RightsTable.Refusal(right).En);
        }
    }

    private static string Row(string right, IEnumerable<string> cells) =>
        (right.PadRight(25) + string.Concat(cells.Select(cell => cell.PadRight(10)))).TrimEnd();
}
