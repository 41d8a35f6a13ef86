using ZiWbk.Documents.Forms;

namespace ZiWbk.Documents.Tests.Workbooks;

/// <summary>Workbooks that are broken inside: read or refused, never another exception.</summary>
public sealed class DamagedFilesTests
{
    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var sound = RawWorkbook.Sound();
        for (var at = 1; at <= 60; at++)
            Refusals.Of(sound[..(sound.Length * at / 61)]);
        Refusals.Of(sound[..^1]).Says("rusak atau terpotong", "damaged or cut off");
    }

    [Fact]
    public void Flipped_bytes_never_give_another_exception()
    {
        var random = new Random(1);
        for (var round = 0; round < 150; round++)
        {
            var bytes = RawWorkbook.Sound();
            for (var flips = random.Next(1, 20); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
            ReadsOrIsRefused(new MemoryStream(bytes));
        }
    }

    [Fact]
    public void Broken_XML_never_gives_another_exception()
    {
        var random = new Random(2);
        string[] parts = [RawWorkbook.Sheet, RawWorkbook.Texts, RawWorkbook.Workbook, RawWorkbook.Types, "xl/_rels/workbook.xml.rels", "_rels/.rels"];
        for (var round = 0; round < 90; round++)
            ReadsOrIsRefused(RawWorkbook.With(parts[round % parts.Length], text =>
            {
                var at = random.Next(text.Length);
                return random.Next(3) switch
                {
                    0 => text[..at],
                    1 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
                    _ => text.Insert(at, text.Substring(random.Next(text.Length / 2), 10)),
                };
            }));
    }

    [Theory]
    [InlineData(RawWorkbook.Workbook)]
    [InlineData(RawWorkbook.Sheet)]
    [InlineData(RawWorkbook.Types)]
    [InlineData("_rels/.rels")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void A_missing_part_is_refused(string part)
    {
        using var stream = RawWorkbook.Edit(zip => zip.GetEntry(part)!.Delete());

        Refusals.Of(stream);
    }

    [Theory]
    [InlineData("<row r=\"-5\"><c r=\"ZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2147483648\"><c><v>1</v></c></row>")]
    [InlineData("<row><c t=\"nonsense\"><v>1</v></c></row>")]
    [InlineData("<row><c t=\"s\" s=\"-1\"><v>x</v></c></row>")]
    [InlineData("<row><c><v>NaN</v></c><c><v>1E999</v></c><c t=\"b\"><v>7</v></c></row>")]
    [InlineData("<c/><row><row><c><v>1</v></c></row></row>")]
    public void Nonsense_in_a_sheet_is_refused(string rows)
    {
        using var stream = RawWorkbook.With(RawWorkbook.Sheet, RawWorkbook.Rows(rows));

        Refusals.Of(stream);
    }

    [Fact]
    public void A_sheet_outside_the_file_is_never_fetched()
    {
        using var stream = RawWorkbook.With("xl/_rels/workbook.xml.rels", text =>
            text.Replace("/xl/worksheets/sheet1.xml\"", "http://127.0.0.1:9/x.xml\" TargetMode=\"External\"", StringComparison.Ordinal));

        Refusals.Of(stream);
    }

    private static void ReadsOrIsRefused(MemoryStream stream)
    {
        using (stream)
            try
            {
                _ = new LkeReader(Official.Lke).Read(stream, "x.xlsx");
            }
            catch (DocumentRefusedException refusal)
            {
                Refusals.IsClear(refusal, "x.xlsx");
            }
    }
}
