using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Status.Tests.Units.Reading;

/// <summary>Whatever arrives as a table, the reader answers: with offices or with faults, never both and never a crash.</summary>
public sealed class DamagedTableTests
{
    private static readonly string[] _pieces =
    [
        "id", "nama", "singkatan", "jenis", "alias", ",", ";", ";", ";", "\t", "|", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "dishub", "Dinas A",
        "dinas", "sep=;", "\uFEFF", "\0", "\uFFFD", "é", "\uD83D", "=1+1", "x",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("id;nama;singkatan;jenis;alias\n")]
    [InlineData("nama\n")]
    public void Any_text_is_answered(string header)
    {
        // A seed of its own: the same 3,000 tables on every run.
        var random = new Random(902021);
        for (var at = 0; at < 3_000; at++)
        {
            var table = header + string.Concat(random.GetItems(_pieces, random.Next(60)));

            var (units, faults) = UnitTable.Read(new("unit.csv", table));

            Assert.True(units is null ? faults.Count > 0 : faults.Count == 0 && units.Units.Count > 0, $"case {at}: {table}");
            Assert.All(faults, fault => Assert.True(fault is { Line: >= 1, Column: >= 1 }, $"case {at}: {fault}"));
        }
    }
}
