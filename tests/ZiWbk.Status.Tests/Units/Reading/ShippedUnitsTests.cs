using ZiWbk.Assessment.Reading;
using ZiWbk.Status.Units;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Status.Tests.Units.Reading;

/// <summary>The offices of Bojonegoro as they are shipped.</summary>
public sealed class ShippedUnitsTests
{
    private static readonly Reading<UnitList> _reading = UnitReader.Read(new SourceText("bojonegoro.yaml",
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dialogs", "units", "bojonegoro.yaml"))));

    [Fact]
    public void They_are_without_fault() => Assert.Empty(_reading.Faults);

    [Fact]
    public void There_are_32_offices_4_hospitals_28_districts_and_3_health_centres() =>
        Assert.Equal(
            (32, 4, 28, 3),
            (Count("sekretariat", "inspektorat", "dinas", "badan"), Count("rsud"), Count("kecamatan"), Count("puskesmas")));

    [Fact]
    public void The_pilots_of_2020_are_marked() =>
        Assert.Equal(["dishub", "dpmptsp", "dukcapil", "rsud-sosodoro"], _reading.Value!.Pilots.Select(id => id.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Bapeda_is_asked_about() =>
        Assert.Equal(["bappeda", "bapenda"], _reading.Value!.Ambiguous["bapeda"].Select(id => id.Value));

    [Theory]
    [InlineData("dishub", "Dishub", "Dinas Perhubungan")]
    [InlineData("dukcapil", "Disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil")]
    [InlineData("kec-kapas", "Kec. Kapas", "Kecamatan Kapas")]
    [InlineData("rsud-sosodoro", "RSUD Sosodoro", "RSUD Dr. R. Sosodoro Djatikoesoemo")]
    public void An_office_has_its_official_and_its_short_name(string id, string shortName, string name)
    {
        var unit = _reading.Value!.Find(UnitId.Parse(id))!;

        Assert.Equal((shortName, name), (unit.ShortName, unit.Name));
    }

    private static int Count(params string[] kinds) => _reading.Value!.Units.Count(unit => kinds.Contains(unit.Kind));
}
