using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;
using ZiWbk.Status.Units;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Status.Tests.Units.Reading;

/// <summary>
/// A small sound file of offices with pieces replaced, and what its reader says. A "‸" is left out of the file; it marks where
/// the one fault must be told.
/// </summary>
internal sealed class Damaged
{
    private const string Mark = "‸";

    private const string Sound = """
        units_of: contoh
        regency: {name: Kabupaten Contoh, province: Jawa Timur, code: '35.99'}
        sources:
          - {id: U1, name: Portal resmi}
        units:
          - id: dishub
            name: Dinas Perhubungan
            short: Dishub
            kind: dinas
            aliases: [perhubungan, LLAJ]
            pilot: true
            confidence: verified
            notes: [Percontohan.]
          - id: kec-kapas
            name: Kecamatan Kapas
            kind: kecamatan
            aliases: [kapas]
            code: '35.99.01'
            confidence: single-source
          - id: pkm-kapas
            name: Puskesmas Kapas
            kind: puskesmas
            kecamatan: kec-kapas
            confidence: inferred
        ambiguous:
          - {alias: pasar, units: [dishub, kec-kapas], note: Keduanya mengurus pasar.}
        """;

    private readonly string _text;

    private Damaged(string text) => _text = text.ReplaceLineEndings("\n");

    public static Damaged File { get; } = new(Sound);

    public SourceText Source => new("units.yaml", _text.Replace(Mark, "", StringComparison.Ordinal));

    public Reading<UnitList> Reading => UnitReader.Read(Source);

    /// <summary>With the first occurrence of a piece replaced.</summary>
    public Damaged Replace(string old, string replacement)
    {
        var at = _text.IndexOf(old.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(at >= 0, $"the file has no '{old}'");
        return new(_text.Remove(at, old.Length).Insert(at, replacement));
    }

    /// <summary>The marked fault is told in both languages, and no other, and nothing is accepted.</summary>
    public void IsTheOnlyFault(string id, string en)
    {
        var before = _text[.._text.IndexOf(Mark, StringComparison.Ordinal)];
        var place = $"units.yaml:{before.Count(letter => letter == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
        var (value, faults) = Reading;
        Assert.Equal(
            ($"{place}: {id}", $"{place}: {en}"),
            (string.Join('\n', faults.Select(fault => fault.In(Language.Indonesian))), string.Join('\n', faults.Select(fault => fault.In(Language.English)))));
        Assert.Null(value);
    }
}
