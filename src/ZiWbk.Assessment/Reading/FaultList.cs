using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ZiWbk.Assessment.Reading;

/// <summary>Collects the faults of one data file, so that its author is told all of them at once.</summary>
/// <param name="file">What to call the file in each fault.</param>
public sealed class FaultList(string file)
{
    private readonly List<Fault> _faults = [];

    /// <summary>What the file is called in each fault.</summary>
    public string File => file;

    /// <summary>All faults so far, by line and column; those of one place in the order they were told.</summary>
    public IReadOnlyList<Fault> InFileOrder =>
        [.. _faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)];

    /// <summary>Tells a fault at a line and column, both from 1.</summary>
    public void Add(int line, int column, string id, string en) => _faults.Add(new(file, line, column, new(id, en)));

    /// <summary>Tells a fault at a place in a YAML file.</summary>
    public void Add(Mark at, string id, string en) => Add((int)at.Line, (int)at.Column, id, en);

    /// <summary>Tells a fault where a YAML node begins.</summary>
    public void Add(YamlNode at, string id, string en) => Add(at.Start, id, en);
}
