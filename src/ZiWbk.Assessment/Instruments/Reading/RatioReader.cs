using ZiWbk.Assessment.Reading;

namespace ZiWbk.Assessment.Instruments.Reading;

/// <summary>Reads a question's <c>ratio</c>: formula, inputs, and both cases of a zero denominator.</summary>
internal sealed class RatioReader(SourceList sources, IReadOnlyList<Question> earlier)
{
    /// <summary>The formula, or null after a fault.</summary>
    public RatioFormula? Read(YamlMap ratio)
    {
        var text = ratio.Text("value");
        var inputs = ReadInputs(ratio);
        var zeroOverZero = ReadZeroCase(ratio, "zero_over_zero");
        var numberOverZero = ReadZeroCase(ratio, "number_over_zero");
        ratio.Close();

        if (!RatioFormulaParser.TryParse(text, out var numerator, out var denominator, out var error))
        {
            ratio.Faults.Add(ratio.At("value"), error.Id, error.En);
            return null;
        }

        var used = numerator.Terms.Concat(denominator.Terms).Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in used.Where(name => inputs.All(input => input.Key != name)))
            ratio.Faults.Add(ratio.At("value"), $"rumus memakai '{name}' yang tidak ada pada inputs",
                $"the formula uses '{name}', which is not among the inputs");
        foreach (var input in inputs)
        {
            var needed = used.Contains(input.Key) || inputs.Any(total => total.SumOf.Contains(input.Key));
            if (needed == input.Unused)
                ratio.Faults.Add(ratio.At("inputs"), $"isian '{input.Key}' harus dipakai rumus atau ditandai unused: true, salah satu",
                    $"input '{input.Key}' must either be used by the formula or be marked unused: true");
        }

        return new(text, numerator, denominator, inputs, zeroOverZero, numberOverZero);
    }

    private List<RatioInput> ReadInputs(YamlMap ratio)
    {
        var inputs = new List<RatioInput>();
        foreach (var entry in ratio.Maps("inputs"))
        {
            var input = new RatioInput(
                entry.Text("key"), entry.Text("label"), entry.Flag("unused"), entry.Texts("sum_of"),
                QuestionId.TryParse(entry.OptionalText("same_as"), out var same) ? same : null);
            entry.Close();
            if (entry.Has("same_as") && !earlier.Any(question => question.Id == input.SameAs && question.Ratio?.Inputs.Any(other => other.Key == input.Key) == true))
                ratio.Faults.Add(entry.At("same_as"), $"'same_as' harus butir sebelumnya yang punya isian '{input.Key}'",
                    $"'same_as' must be an earlier question that has the input '{input.Key}'");
            if (inputs.Any(other => other.Key == input.Key))
                ratio.Faults.Add(entry.At("key"), $"isian '{input.Key}' ditulis dua kali", $"input '{input.Key}' stands twice");
            inputs.Add(input);
        }

        foreach (var total in inputs)
            foreach (var part in total.SumOf.Where(part => inputs.All(input => input.Key != part || input.IsTotal)))
                ratio.Faults.Add(ratio.At("inputs"), $"'{total.Key}' menjumlahkan '{part}' yang bukan isian",
                    $"'{total.Key}' adds up '{part}', which is not an input");
        return inputs;
    }

    private ZeroCase ReadZeroCase(YamlMap ratio, string key)
    {
        if (ratio.Map(key) is not { } entry)
            return new(Rational.Zero, null, new(Confidence.Inferred, [], null));
        var value = entry.Number("value");
        var sheet = entry.Text("sheet");
        var result = new ZeroCase(
            value, sheet == "error" || !Rational.TryParse(sheet, out var number) ? null : number, sources.Provenance(entry));
        if (sheet != "error" && result.SheetValue is null)
            ratio.Faults.Add(entry.At("sheet"), $"'sheet' harus angka atau error, bukan '{sheet}'",
                $"'sheet' must be a number or error, not '{sheet}'");
        else if (result.SheetValue < Rational.Zero || result.SheetValue > Rational.One)
            ratio.Faults.Add(entry.At("sheet"), "'sheet' harus 0 sampai 1", "'sheet' must be from 0 to 1");
        if (value < Rational.Zero || value > Rational.One)
            ratio.Faults.Add(entry.At("value"), "'value' harus 0 sampai 1", "'value' must be from 0 to 1");
        entry.Close();
        return result;
    }
}
