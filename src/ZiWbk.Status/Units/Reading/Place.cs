using YamlDotNet.Core;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Status.Units.Reading;

/// <summary>A place in a data file where a fault can be told.</summary>
/// <param name="Faults">The faults of that file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1; in a table the column of the table.</param>
internal readonly record struct Place(FaultList Faults, int Line, int Column)
{
    public static Place Of(FaultList faults, Mark mark) => new(faults, (int)mark.Line, (int)mark.Column);

    public static Place Of(YamlMap map, string key) => Of(map.Faults, map.At(key));

    public void Tell(string id, string en) => Faults.Add(Line, Column, id, en);

    /// <summary>"file:line", to name this place in a fault told elsewhere.</summary>
    public override string ToString() => $"{Faults.File}:{Line}";
}
