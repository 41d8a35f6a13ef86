using System.Globalization;
using YamlDotNet.Core;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Reading;

namespace ZiWbk.Journey.Reading;

/// <summary>The values the journey's files hold beyond plain texts and numbers.</summary>
internal static class YamlValues
{
    /// <summary>A text in both languages that must be there.</summary>
    public static Bilingual Pair(this YamlMap map, string key) => map.Map(key) is { } pair ? AsPair(pair) : default;

    /// <summary>A text in both languages, or null where there is none.</summary>
    public static Bilingual? OptionalPair(this YamlMap map, string key) => map.Has(key) ? map.Pair(key) : null;

    /// <summary>A list of texts in both languages; empty where there is none.</summary>
    public static IReadOnlyList<Bilingual> Pairs(this YamlMap map, string key) =>
        [.. map.OptionalMaps(key).Select(AsPair)];

    /// <summary>A list of mappings; empty where there is none.</summary>
    public static IReadOnlyList<YamlMap> OptionalMaps(this YamlMap map, string key) => map.Has(key) ? map.Maps(key) : [];

    /// <summary>A day that must be there, or null after a fault.</summary>
    public static DateOnly? Date(this YamlMap map, string key)
    {
        var text = map.Text(key);
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        map.Faults.Add(map.At(key), $"'{key}' harus tanggal TTTT-BB-HH yang ada, bukan '{text}'",
            $"'{key}' must be a date YYYY-MM-DD that exists, not '{text}'");
        return null;
    }

    /// <summary>A day, or null where there is none.</summary>
    public static DateOnly? OptionalDate(this YamlMap map, string key) => map.Has(key) ? map.Date(key) : null;

    /// <summary>A time of day that must be there; midnight after a fault.</summary>
    public static TimeOnly Time(this YamlMap map, string key)
    {
        var text = map.Text(key);
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) || text.Length == 0)
            return time;
        map.Faults.Add(map.At(key), $"'{key}' harus jam JJ:MM, bukan '{text}'", $"'{key}' must be a time HH:MM, not '{text}'");
        return default;
    }

    /// <summary>Tells that an id points to nothing, with the nearest one that is known.</summary>
    public static void AddUnknown(this FaultList faults, Mark at, string what, string whatEn, string id, IEnumerable<string> known)
    {
        var nearest = NearestText.Of(id, known);
        faults.Add(at, $"{what} '{id}' tidak ada" + (nearest is null ? "" : $"; maksudnya '{nearest}'?"),
            $"there is no {whatEn} '{id}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"));
    }

    private static Bilingual AsPair(YamlMap pair)
    {
        var text = new Bilingual(pair.Text("id"), pair.Text("en"));
        pair.Close();
        return text;
    }
}
