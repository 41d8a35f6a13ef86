namespace ZiWbk.Assessment.Tests.Instruments.Reading;

/// <summary>What an editor of the shipped worksheet is told when a hand slips, one of each kind of fault.</summary>
public sealed class ShippedFaultTests
{
    [Fact]
    public void As_shipped_there_is_no_fault() => Assert.Equal("", Damage.ToShipped.Faults(Language.Indonesian));

    [Theory]
    [InlineData("id: A.I.1.i.a", "scale: ya_tidak", "‸scala: ya_tidak\n                    scale: ya_tidak",
        "kunci 'scala' tidak dikenal; maksudnya 'scale'?", "unknown key 'scala'; did you mean 'scale'?")]
    [InlineData("id: A.I.5.iii.a", "id: A.I.5.iii.b", "id: ‸A.I.5.iii.z.z",
        "kode butir 'A.I.5.iii.z.z' harus berbentuk A.I.5.iii.a", "question code 'A.I.5.iii.z.z' must look like A.I.5.iii.a")]
    [InlineData("id: A.I.4.i.a", "A:", "‸D:", "pilihan harus A, B, C, berurutan", "the options must be A, B, C, in this order")]
    [InlineData("id: A.II.6.i.b", "value: dipermudah / terdaftar", "value: ‸dipermudah * terdaftar",
        "rumus 'dipermudah * terdaftar' keliru pada huruf ke-12: seharusnya '/'",
        "formula 'dipermudah * terdaftar' is wrong at character 12: expected '/'")]
    [InlineData("id: B.I.b.a", "sources: [S1, S2, S6]", "sources: ‸[S1, S2, S66]",
        "sumber 'S66' tidak ada pada daftar sources berkas ini", "source 'S66' is not in this file's list of sources")]
    [InlineData("id: B.II.a.a", "confidence: verified", "effort: ‸100\n                confidence: verified",
        "'effort' harus bilangan bulat 1 sampai 99, bukan '100'", "'effort' must be a whole number from 1 to 99, not '100'")]
    public void A_slip_is_told_with_its_line(string after, string old, string with, string id, string en) =>
        Damage.ToShipped.Replace(after, old, with).IsTheOnlyFault(id, en);

    [Fact]
    public void A_weight_that_does_not_add_up_is_told_with_its_line()
    {
        var damage = Damage.ToShipped.Replace("id: A.I.6.v\n", "weight: 1", "weight: 1.5");

        Assert.Equal($"{damage.At("id: A.I.6\n", "5\n")}: the weight is 5, but what is inside adds up to 5.5", damage.Faults(Language.English));
    }

    [Fact]
    public void A_code_used_twice_is_told_with_both_lines()
    {
        var damage = Damage.ToShipped.Replace("id: A.I.6.v.b", "id: A.I.6.v.c", "id: ‸A.I.6.v.a");

        var first = damage.At("", "A.I.6.v.a\n").Split(':')[1];
        damage.IsTheOnlyFault($"kode 'A.I.6.v.a' sudah dipakai pada baris {first}", $"code 'A.I.6.v.a' is already used on line {first}");
    }
}
