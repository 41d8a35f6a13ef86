using ZiWbk.Assessment;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Status.Tests.Units.Reading;

/// <summary>What the author of a table is told; nothing of a table with a fault is accepted.</summary>
public sealed class UnitTableFaultTests
{
    private const string Header = "id;nama;singkatan;jenis;alias\n";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string table) => Told(table, "1:1: berkas kosong", "1:1: the file is empty");

    [Theory]
    [InlineData("nama;singkatan\n", 1)]
    [InlineData("\nnama;singkatan\n;\n\n;\n", 2)]
    public void A_table_without_offices_is_refused(string table, int line) =>
        Told(table, $"{line}:1: tabel tidak memuat unit", $"{line}:1: the table holds no office");

    [Fact]
    public void Nothing_but_a_separator_is_no_table() => Told("sep=;\n", "1:1: tabel tidak memuat unit", "1:1: the table holds no office");

    [Theory]
    [InlineData("PK\u0003\u0004\u0014")]
    [InlineData("n\0a\0m\0a\0")]
    public void A_workbook_or_another_encoding_is_refused(string table) =>
        Told(table, "1:1: ini bukan CSV; simpan tabelnya sebagai 'CSV UTF-8' dari Excel", "1:1: this is not CSV; save the table as 'CSV UTF-8' from Excel");

    [Fact]
    public void A_table_larger_than_a_megabyte_is_refused_before_it_is_read() =>
        Told("nama\n" + new string('é', 500_000), "1:1: tabel terlalu besar: paling banyak 1 MB", "1:1: the table is too large: at most 1 MB");

    [Fact]
    public void Row_5001_ends_the_reading() =>
        Told("nama\n" + string.Concat(Enumerable.Range(1, 5_010).Select(number => $"Unit {number}\n")),
            "5002:1: tabel memuat lebih dari 5000 unit; sisanya tidak dibaca", "5002:1: the table holds more than 5000 offices; the rest was not read");

    [Fact]
    public void A_separator_that_is_not_read_is_told() =>
        Told("sep=|\nid|nama\na|A\n", "1:1: pemisah pada baris 'sep=' harus koma, titik koma, atau tab",
            "1:1: the separator on the line 'sep=' must be a comma, a semicolon or a tab");

    [Theory]
    [InlineData("nama;singkatn\nA;B\n", "1:2: kolom 'singkatn' tidak dikenal; maksudnya 'singkatan'?", "1:2: unknown column 'singkatn'; did you mean 'singkatan'?")]
    [InlineData("nama;telepon\nA;B\n", "1:2: kolom 'telepon' tidak dikenal; yang dibaca: id, nama, singkatan, jenis, alias", "1:2: unknown column 'telepon'; read are: id, name, short, kind, aliases")]
    [InlineData("nama;name\nA;B\n", "1:2: kolom 'name' sudah ada pada kolom ke-1", "1:2: column 'name' is already there as column 1")]
    [InlineData("sep=;\nid;singkatan\nA;B\n", "2:1: kolom 'nama' tidak ada pada baris judul", "2:1: the header has no column 'name'")]
    public void A_header_that_cannot_be_understood_is_told_alone(string table, string id, string en) => Told(table, id, en);

    [Fact]
    public void A_file_that_is_no_table_is_told_by_its_first_line() =>
        Told("Yth. Bapak Bupati\n", "1:1: kolom 'Yth. Bapak Bupati' tidak dikenal; yang dibaca: id, nama, singkatan, jenis, alias\n1:1: kolom 'nama' tidak ada pada baris judul",
            "1:1: unknown column 'Yth. Bapak Bupati'; read are: id, name, short, kind, aliases\n1:1: the header has no column 'name'");

    [Theory]
    [InlineData("dishub;;Dishub;;", "2:2: nama belum diisi", "2:2: the name is blank")]
    [InlineData("dishub", "2:2: nama belum diisi", "2:2: the name is blank")]
    [InlineData("Dinas Hub;Dinas Perhubungan;;;", "2:1: id 'Dinas Hub' harus huruf kecil, angka, dan tanda hubung, paling panjang 40, seperti rsud-sosodoro",
        "2:1: id 'Dinas Hub' must be small letters, digits and hyphens, at most 40, such as rsud-sosodoro")]
    [InlineData(";Dinas Perhubungan;???;;", "2:3: id tidak dapat dibuat dari '???'; isi kolom id", "2:3: no id can be made from '???'; fill the column id")]
    [InlineData("dishub;Dinas Perhubungan;;Dinass;", "2:4: jenis 'Dinass' tidak dikenal; maksudnya 'dinas'?", "2:4: unknown kind 'Dinass'; did you mean 'dinas'?")]
    [InlineData("dishub;Dinas Perhubungan;;kantor pusat;",
        "2:4: jenis 'kantor pusat' tidak dikenal; yang ada: sekretariat, inspektorat, dinas, badan, bagian, uptd, rsud, kecamatan, kelurahan, puskesmas, lainnya",
        "2:4: unknown kind 'kantor pusat'; there are: sekretariat, inspektorat, dinas, badan, bagian, uptd, rsud, kecamatan, kelurahan, puskesmas, lainnya")]
    [InlineData("dishub;Dinas Perhubung\uFFFDn;Dishub;;", "2:2: ada huruf yang rusak; simpan berkas sebagai UTF-8", "2:2: a letter is damaged; save the file as UTF-8")]
    [InlineData("dishub;Dinas Perhubungan;Dishub;;a|\u0007", "2:5: ada huruf yang rusak; simpan berkas sebagai UTF-8", "2:5: a letter is damaged; save the file as UTF-8")]
    [InlineData("dishub;Dinas Perhubungan;Dishub;dinas;hub;LLAJ", "2:6: sel ini tidak berjudul; isi yang memuat pemisah harus diapit tanda petik",
        "2:6: this cell has no header; a text that holds the separator must stand in quotes")]
    public void A_bad_row_is_told_with_its_line_and_column(string row, string id, string en) => Told(Header + row + "\n", id, en);

    [Theory]
    [InlineData("a;Puskesmas \"Melati\";;;", 2)]
    [InlineData("a;\"Puskesmas\" Melati;;;", 2)]
    [InlineData("a;A;\"B;;", 3)]
    [InlineData("\"", 1)]
    [InlineData("a;A;B;dinas;\"x\"\"", 5)]
    public void Quotes_that_do_not_pair_are_told(string row, int column) =>
        Told(Header + row, $"2:{column}: tanda petik tidak berpasangan; sel yang memuat petik ditulis \"seperti \"\"ini\"\"\"",
            $"2:{column}: the quotes do not pair; a cell that holds quotes is written \"like \"\"this\"\"\"");

    [Fact]
    public void A_quote_left_open_does_not_hide_in_the_next_quoted_cell() =>
        Told(Header + "a;\"Dinas A;;;\nb;Dinas B;;;\"b1|b2\"\nc;;;;\n",
            "2:2: tanda petik tidak berpasangan; sel yang memuat petik ditulis \"seperti \"\"ini\"\"\"\n4:2: nama belum diisi",
            "2:2: the quotes do not pair; a cell that holds quotes is written \"like \"\"this\"\"\"\n4:2: the name is blank");

    [Theory]
    [InlineData("dishub;Dinas Perhubungan;;;\nDISHUB;Dinas Lain;;;", "3:1: id 'dishub' sudah dipakai pada unit.csv:2", "3:1: id 'dishub' is already used at unit.csv:2")]
    [InlineData(";Dinas Perhubungan;Dishub;;\n;Dinas Lain;Dishub;;", "3:3: id 'dishub' sudah dipakai pada unit.csv:2", "3:3: id 'dishub' is already used at unit.csv:2")]
    [InlineData("a;Dinas A;;;hub\nb;Dinas B;;;jalan|HUB", "3:5: sebutan 'HUB' sudah dipakai Dinas A pada unit.csv:2", "3:5: the name 'HUB' is already used by Dinas A at unit.csv:2")]
    [InlineData("a;Dinas A;;;\n\nb;dinas a;Dinas B;;", "4:2: sebutan 'dinas a' sudah dipakai Dinas A pada unit.csv:2", "4:2: the name 'dinas a' is already used by Dinas A at unit.csv:2")]
    public void What_two_rows_both_claim_is_told_at_the_second(string rows, string id, string en) => Told(Header + rows, id, en);

    [Fact]
    public void A_row_below_a_cell_of_two_lines_is_told_with_the_line_of_the_file() =>
        Told(Header + "a;\"Dinas\nA\";;;\nb;;;;\n", "4:2: nama belum diisi", "4:2: the name is blank");

    [Fact]
    public void All_bad_rows_are_told_at_once() =>
        Told(Header + "a;;;;\nb;Dinas B;;x;\nc;Dinas C;;;b\n",
            "2:2: nama belum diisi\n3:4: jenis 'x' tidak dikenal; yang ada: sekretariat, inspektorat, dinas, badan, bagian, uptd, rsud, kecamatan, kelurahan, puskesmas, lainnya\n4:5: sebutan 'b' sudah dipakai Dinas B pada unit.csv:3",
            "2:2: the name is blank\n3:4: unknown kind 'x'; there are: sekretariat, inspektorat, dinas, badan, bagian, uptd, rsud, kecamatan, kelurahan, puskesmas, lainnya\n4:5: the name 'b' is already used by Dinas B at unit.csv:3");

    private static void Told(string table, string id, string en)
    {
        var (units, faults) = UnitTable.Read(new("unit.csv", table));

        Assert.Equal((Lines(id), Lines(en)), (string.Join('\n', faults.Select(fault => fault.In(Language.Indonesian))), string.Join('\n', faults.Select(fault => fault.In(Language.English)))));
        Assert.Null(units);
    }

    private static string Lines(string told) => string.Join('\n', told.Split('\n').Select(line => $"unit.csv:{line}"));
}
