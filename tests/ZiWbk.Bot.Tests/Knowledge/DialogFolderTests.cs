using ZiWbk.Assessment;
using ZiWbk.Bot.Knowledge;

namespace ZiWbk.Bot.Tests.Knowledge;

/// <summary>The offices the folder <c>dialogs/</c> knows.</summary>
public sealed class DialogFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ziwbk-dialogs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shipped_folder_knows_the_offices_of_Bojonegoro()
    {
        var (units, faults) = DialogFolder.Shipped.ReadUnits();

        Assert.Empty(faults);
        Assert.Equal((67, 4), (units!.Units.Count, units.Pilots.Count));
    }

    [Fact]
    public void A_folder_without_offices_is_sound_and_knows_none()
    {
        var (units, faults) = Folder().ReadUnits();

        Assert.Empty(faults);
        Assert.Empty(units!.Units);
    }

    [Fact]
    public void All_files_of_offices_are_read_in_the_order_of_their_names()
    {
        Write("b.yaml", "rsud-b");
        Write("a.yaml", "rsud-a");

        Assert.Equal(["rsud-a", "rsud-b"], Folder().ReadUnits().Value!.Units.Select(unit => unit.Id.Value));
    }

    [Fact]
    public void An_id_that_two_files_give_is_told_in_the_second()
    {
        Write("a.yaml", "rsud-a");
        Write("b.yaml", "rsud-a");

        Assert.Equal(["dialogs/units/b.yaml:5:10: id 'rsud-a' is already used at dialogs/units/a.yaml:5"],
            Folder().ReadUnits().Faults.Select(fault => fault.In(Language.English)));
    }

    private DialogFolder Folder()
    {
        _ = Directory.CreateDirectory(Path.Combine(_folder, "dialogs"));
        return DialogFolder.Find(_folder)!;
    }

    private void Write(string name, string id)
    {
        var units = Directory.CreateDirectory(Path.Combine(_folder, "dialogs", "units")).FullName;
        File.WriteAllText(Path.Combine(units, name), $$"""
            units_of: contoh
            regency: {name: Kabupaten Contoh}
            sources: []
            units:
              - {id: {{id}}, name: Rumah Sakit {{id}}, kind: rsud, confidence: inferred}
            """);
    }
}
