using System.Globalization;
using System.Text;

namespace ZiWbk.Storage.Crashes;

/// <summary>The figures of a run.</summary>
internal sealed class CrashSummary
{
    public int Rounds { get; set; }

    public int Acknowledged { get; set; }

    public int Lost { get; set; }

    public int Twice { get; set; }

    public int Unopenable { get; set; }

    public long Events { get; set; }

    public SortedDictionary<string, int> Kills { get; } = new(StringComparer.Ordinal);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Rounds} rounds, {Kills.Values.Sum()} kills, {Acknowledged} acknowledged updates, {Events} events: {Lost} lost, {Twice} applied twice, {Unopenable} that did not open");
        foreach (var (point, kills) in Kills)
            text.Append(CultureInfo.InvariantCulture, $"\n  {kills,5} at {point}");
        return text.ToString();
    }
}
