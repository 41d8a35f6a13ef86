using ZiWbk.Assessment.Reading;
using ZiWbk.Status.Units;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Status.Tests.Units.Reading;

/// <summary>Tables that are sound, in every dress a spreadsheet gives them.</summary>
public sealed class UnitTableTests
{
    private static readonly Unit _dishub = new(UnitId.Parse("dishub"), "Dinas Perhubungan", "Dishub", "dinas", ["perhubungan", "llaj"]);
    private static readonly Unit _kapas = new(UnitId.Parse("kec-kapas"), "Kecamatan Kapas", "Kec. Kapas", "kecamatan", []);

    [Theory]
    [InlineData("id,name,short,kind,aliases\ndishub,Dinas Perhubungan,Dishub,dinas,perhubungan;LLAJ\nkec-kapas,Kecamatan Kapas,Kec. Kapas,kecamatan,\n")]
    [InlineData("id;nama;singkatan;jenis;alias\ndishub;Dinas Perhubungan;Dishub;Dinas;perhubungan|LLAJ\nkec-kapas;Kecamatan Kapas;Kec. Kapas;Kecamatan;\n")]
    [InlineData("id\tnama\tsingkatan\tjenis\talias\ndishub\tDinas Perhubungan\tDishub\tdinas\tperhubungan ; LLAJ\nkec-kapas\tKecamatan Kapas\tKec. Kapas\tkecamatan\t\n")]
    [InlineData("ALIAS;Jenis;Nama;ID;Singkatan\n\"perhubungan;LLAJ\";dinas;Dinas Perhubungan;dishub;Dishub\n;kecamatan;Kecamatan Kapas;kec-kapas;Kec. Kapas\n")]
    [InlineData("\uFEFFid;nama;singkatan;jenis;alias\r\ndishub;Dinas Perhubungan;Dishub;dinas;perhubungan|LLAJ\r\nkec-kapas;Kecamatan Kapas;Kec. Kapas;kecamatan;\r\n")]
    [InlineData("sep=;\r\nid;nama;singkatan;jenis;alias\r\ndishub;Dinas Perhubungan;Dishub;dinas;perhubungan|LLAJ\r\nkec-kapas;Kecamatan Kapas;Kec. Kapas;kecamatan;\r\n")]
    [InlineData("nama,singkatan,jenis,alias\nDinas Perhubungan,Dishub,,perhubungan|LLAJ\nKecamatan Kapas,Kec. Kapas,kecamatan\n")]
    [InlineData("\"id\",\"nama\",\"singkatan\",\"jenis\",\"alias\"\n\"dishub\",\"Dinas Perhubungan\",\"Dishub\",\"dinas\",\"perhubungan|LLAJ\"\n\"kec-kapas\",\"Kecamatan Kapas\",\"Kec. Kapas\",\"kecamatan\",\"\"")]
    [InlineData("\n\nid , nama , singkatan, jenis, alias\n\n dishub , Dinas   Perhubungan ,Dishub,dinas,perhubungan|LLAJ|Dishub\n,,,,\nkec-kapas,Kecamatan Kapas,Kec. Kapas,kecamatan,\n,,,,,\n")]
    [InlineData("id,nama,singkatan,jenis,alias\rdishub,Dinas Perhubungan,Dishub,dinas,perhubungan|LLAJ\rkec-kapas,Kecamatan Kapas,Kec. Kapas,kecamatan,\r")]
    [InlineData("id,nama,singkatan,jenis,alias\ndishub,\"Dinas\r\nPerhubungan\",Dishub,dinas,\"perhubungan\n|LLAJ\"\nkec-kapas,Kecamatan\u00A0Kapas,Kec. Kapas,kecamatan,\u200B\n")]
    public void The_same_two_offices_are_read(string table)
    {
        var (units, faults) = Read(table);

        Assert.Empty(faults);
        Assert.Equal([_dishub, _kapas], units!.Units);
    }

    [Fact]
    public void A_name_may_hold_the_separator_and_quotes_when_it_is_quoted() =>
        Assert.Equal(
            ["Dinas Perumahan, Kawasan Permukiman, dan Cipta Karya", "Puskesmas \"Melati\""],
            Read("nama,singkatan\n\"Dinas Perumahan, Kawasan Permukiman, dan Cipta Karya\",DPKPCK\n\"Puskesmas \"\"Melati\"\"\",Melati\n")
                .Value!.Units.Select(unit => unit.Name));

    [Fact]
    public void A_lone_column_of_names_may_hold_commas() =>
        Assert.Equal(["Dinas Perdagangan, Koperasi, dan Usaha Mikro"], Read("nama\nDinas Perdagangan, Koperasi, dan Usaha Mikro\n").Value!.Units.Select(unit => unit.Name));

    [Theory]
    [InlineData("DPU SDA", "dpu-sda")]
    [InlineData("Kec. Kapas", "kec-kapas")]
    [InlineData("  Satpol PP ", "satpol-pp")]
    [InlineData("RSUD Dr. R. Sosodoro", "rsud-dr-r-sosodoro")]
    [InlineData("(Bagian) Umum!", "bagian-umum")]
    [InlineData("Dinas Pemberdayaan Perempuan, Perlindungan Anak", "dinas-pemberdayaan-perempuan-perlindunga")]
    [InlineData("Badan Pengelolaan Keuangan dan Aset Agar Ada", "badan-pengelolaan-keuangan-dan-aset-agar")]
    public void An_id_is_made_from_the_short_name(string shortName, string id) =>
        Assert.Equal(id, Read($"nama\tsingkatan\nNama Resmi\t{shortName}\n").Value!.Units[0].Id.Value);

    [Fact]
    public void Without_a_short_name_the_name_is_short() =>
        Assert.Equal(new(UnitId.Parse("inspektorat"), "Inspektorat", "Inspektorat", "dinas", []), Read("nama;singkatan\nInspektorat;\n").Value!.Units[0]);

    [Fact]
    public void A_table_names_no_pilots_and_nothing_ambiguous() =>
        Assert.Equal((0, 0), (Read("nama\nInspektorat").Value!.Pilots.Count, Read("nama\nInspektorat").Value!.Ambiguous.Count));

    [Fact]
    public void As_many_as_5000_offices_are_read() =>
        Assert.Equal(5_000, Read("nama\n" + string.Concat(Enumerable.Range(1, 5_000).Select(number => $"Unit {number}\n\n"))).Value!.Units.Count);

    private static Reading<UnitList> Read(string table) => UnitTable.Read(new("unit.csv", table));
}
