using ZiWbk.Assessment.Reading;
using ZiWbk.Status;
using ZiWbk.Status.Units.Reading;

namespace ZiWbk.Conversation.Understanding;

/// <summary>The offices and the worksheet that are shipped: names are tried among all their neighbours.</summary>
internal static class Bojonegoro
{
    public static Regency Regency { get; } = Read();

    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(Regency, Official.Lke, Rules.Journey);

    /// <summary>A Wednesday.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 25);

    private static Regency Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "dialogs", "units", "bojonegoro.yaml");
        var units = UnitReader.Read([new SourceText("bojonegoro.yaml", File.ReadAllText(path))]).Value!.Units;
        return units.Aggregate(Regency.Empty, (regency, unit) => regency with { Units = regency.Units.SetItem(unit.Id, unit) });
    }
}
