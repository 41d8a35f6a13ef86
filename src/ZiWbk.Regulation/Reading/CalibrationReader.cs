using System.Globalization;
using ZiWbk.Assessment.Reading;
using ZiWbk.Regulation.Retrieval;

namespace ZiWbk.Regulation.Reading;

/// <summary>Reads calibration.yaml.</summary>
internal static class CalibrationReader
{
    public static Calibration Read(YamlMap file)
    {
        _ = file.OptionalText("made");
        _ = file.OptionalText("command");
        var ranking = Weights(file, "ranking", Likeness.Names);
        var certainty = Weights(file, "certainty", Evidence.Names);
        var (bias, least) = (Number(file, "bias"), Number(file, "least"));
        file.Close();
        return new(ranking, certainty, bias, least);
    }

    private static double[] Weights(YamlMap file, string key, string[] names)
    {
        if (file.Map(key) is not { } map)
            return new double[names.Length];
        double[] weights = [.. names.Select(name => Number(map, name))];
        map.Close();
        return weights;
    }

    // Fitted weights may be below zero, which the numbers of the worksheet never are.
    private static double Number(YamlMap map, string key)
    {
        var text = map.Text(key);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        if (text.Length > 0)
            map.Faults.Add(map.At(key), $"'{key}' harus angka, bukan '{text}'", $"'{key}' must be a number, not '{text}'");
        return 0;
    }
}
