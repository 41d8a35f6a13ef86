using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Instruments.Reading;

/// <summary>
/// Reads an instrument from its two data files: the worksheet and its gates. Both are checked wholly before anything is
/// returned, so an instrument in hand always adds up.
/// </summary>
public static class InstrumentReader
{
    /// <summary>Reads the worksheet and its gates; all faults of both files at once.</summary>
    public static Reading<Instrument> Read(SourceText worksheet, SourceText gates)
    {
        var worksheetFaults = new FaultList(worksheet.Name);
        var form = YamlMap.OfFile(worksheet.Text, worksheetFaults) is { } formMap ? WorksheetSection.Read(formMap) : null;

        var gateFaults = new FaultList(gates.Name);
        var rules = YamlMap.OfFile(gates.Text, gateFaults) is { } gateMap && form is not null
            ? GateSection.Read(gateMap, form)
            : null;

        Fault[] faults = [.. worksheetFaults.InFileOrder, .. gateFaults.InFileOrder];
        if (faults.Length > 0 || form is null || rules is null)
            return new(null, faults);

        return new(
            new(form.Id, form.Title, form.Regulation, form.Areas, form.Sections, form.Indicators, form.Questions,
                rules.Gates, rules.Requirements),
            faults);
    }
}
