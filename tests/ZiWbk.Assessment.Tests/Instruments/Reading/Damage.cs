using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Tests.Instruments.Reading;

/// <summary>
/// A data file with something replaced, and what its reader says. Most faults are tried on specimen.yaml, a few questions of
/// the shipped worksheet with their weights mended, because the whole takes five times as long to read. A "‸" in the
/// replacement is left out of the file; it marks where the fault must be told.
/// </summary>
internal sealed class Damage
{
    private const string Mark = "‸";

    private readonly SourceText _original;
    private readonly Func<SourceText, IReadOnlyList<Fault>> _read;
    private readonly string _text;
    private readonly Lazy<IReadOnlyList<Fault>> _faults;

    private Damage(SourceText original, string text, Func<SourceText, IReadOnlyList<Fault>> read)
    {
        (_original, _text, _read) = (original, text, read);
        _faults = new(() => read(new(original.Name, text.Replace(Mark, "", StringComparison.Ordinal))));
    }

    private static readonly SourceText _specimen = new("specimen.yaml",
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Instruments", "Reading", "specimen.yaml")));

    /// <summary>To the worksheet as it is shipped.</summary>
    public static Damage ToShipped { get; } =
        new(Official.Worksheet, Official.Worksheet.Text, damaged => InstrumentReader.Read(damaged, Official.Gates).Faults);

    /// <summary>To the specimen of a worksheet.</summary>
    public static Damage ToWorksheet { get; } =
        new(_specimen, _specimen.Text, damaged => InstrumentReader.Read(damaged, Official.Gates).Faults);

    /// <summary>To the gates as they are shipped.</summary>
    public static Damage ToGates { get; } =
        new(Official.Gates, Official.Gates.Text, damaged => InstrumentReader.Read(_specimen, damaged).Faults);

    /// <summary>To the former worksheet as it is shipped.</summary>
    public static Damage ToReference { get; } =
        new(Official.Reference, Official.Reference.Text, damaged => ReferenceReader.Read(damaged).Faults);

    /// <summary>What the specimen becomes when the change does no damage.</summary>
    public Instrument Instrument =>
        InstrumentReader.Read(new(_original.Name, _text), Official.Gates).Value ?? throw new InvalidOperationException(Faults(Language.English));

    /// <summary>The faults, one a line.</summary>
    public string Faults(Language language) => string.Join('\n', _faults.Value.Select(fault => fault.In(language)));

    /// <summary>With the first occurrence of a piece after a place replaced.</summary>
    public Damage Replace(string after, string old, string replacement)
    {
        var at = Find(after, old);
        return new(_original, _text.Remove(at, old.Length).Insert(at, replacement), _read);
    }

    /// <summary>With everything from the first piece after a place up to the next piece replaced.</summary>
    public Damage Cut(string after, string from, string upTo, string replacement)
    {
        var at = Find(after, from);
        var length = _text.IndexOf(upTo, at, StringComparison.Ordinal) - at;
        return new(_original, _text.Remove(at, length).Insert(at, replacement), _read);
    }

    /// <summary>"file:line:column" of a piece.</summary>
    public string At(string after, string piece)
    {
        var before = _text[..Find(after, piece)].Replace(Mark, "", StringComparison.Ordinal);
        return $"{_original.Name}:{before.Count(letter => letter == '\n') + 1}:{before.Length - before.LastIndexOf('\n')}";
    }

    /// <summary>The marked fault is told in both languages, and no other.</summary>
    public void IsTheOnlyFault(string id, string en) =>
        Assert.Equal(
            ($"{At("", Mark)}: {id}", $"{At("", Mark)}: {en}"),
            (Faults(Language.Indonesian), Faults(Language.English)));

    /// <summary>The marked fault is told in both languages, among others that follow from it.</summary>
    public void IsAmongTheFaults(string id, string en) =>
        Assert.Contains((At("", Mark), id, en), _faults.Value.Select(fault =>
            ($"{fault.File}:{fault.Line}:{fault.Column}", fault.Message.Id, fault.Message.En)));

    private int Find(string after, string piece)
    {
        var place = _text.IndexOf(after, StringComparison.Ordinal);
        var at = place < 0 ? -1 : _text.IndexOf(piece, place, StringComparison.Ordinal);
        return at >= 0 ? at : throw new ArgumentException($"the file has no '{piece}' after '{after}'", nameof(piece));
    }
}
