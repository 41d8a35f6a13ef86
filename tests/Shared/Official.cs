using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Instruments.Reading;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Shared;

/// <summary>The instrument that offices really use, read from the data that is shipped.</summary>
internal static class Official
{
    public static SourceText Worksheet { get; } = Shipped("lke-90-2021.yaml");

    public static SourceText Gates { get; } = Shipped("gates-90-2021.yaml");

    public static SourceText Reference { get; } = Shipped("lke-10-2019.yaml");

    public static Instrument Lke { get; } = Read();

    /// <summary>The same instrument read once more: another object, so another instrument.</summary>
    public static Instrument Another { get; } = Read();

    /// <summary>The instrument with one piece of the worksheet's text replaced, the first after a place.</summary>
    public static Instrument Altered(string after, string old, string replacement)
    {
        var text = Worksheet.Text;
        var at = text.IndexOf(old, text.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal);
        var reading = InstrumentReader.Read(new(Worksheet.Name, text.Remove(at, old.Length).Insert(at, replacement)), Gates);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }

    private static SourceText Shipped(string name) =>
        new(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dialogs", "lke", name)));

    private static Instrument Read()
    {
        var reading = InstrumentReader.Read(Worksheet, Gates);
        return reading.Value ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}
