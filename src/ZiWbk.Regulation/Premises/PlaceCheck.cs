using System.Globalization;
using System.Text.RegularExpressions;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>Holds the area under which a question puts something of the worksheet ("WBS masuk area 6, kan?") against the area where it is.</summary>
internal sealed partial class PlaceCheck
{
    private readonly Meanings _meanings;
    private readonly Dictionary<string, int> _areas = new(StringComparer.Ordinal);

    public PlaceCheck(Meanings meanings, IEnumerable<RegulationEntry> entries)
    {
        _meanings = meanings;
        var titles = entries.Where(entry => entry is { Kind: EntryKind.Weight, Area: not null } && entry.Id.StartsWith("lke:area:", StringComparison.Ordinal))
            .SelectMany(entry => meanings.Of(Splitting.Plain(entry.Title.Id, 200), mend: false).Distinct().Select(meaning => (Meaning: meaning, Area: entry.Area!.Value)));
        // A word of two titles ("penataan") tells neither.
        foreach (var title in titles.GroupBy(title => title.Meaning).Where(group => group.Count() == 1))
            _areas.Add(title.Key, title.Single().Area);
    }

    /// <summary>What is so where another area is named; null where none is, or the right one too.</summary>
    public Premise? Of(string plain, RegulationEntry entry)
    {
        if (entry.Area is not { } area)
            return null;
        var named = Put().Matches(plain).Select(match => AreaOf(match.Groups["area"].Value)).OfType<int>().Distinct().ToList();
        return named is [var other] && other != area
            ? new(false, new($"Bukan area {other}, melainkan area {area}.", $"Not area {other}, but area {area}."))
            : null;
    }

    private int? AreaOf(string name)
    {
        foreach (var meaning in _meanings.Of($"area {name}", mend: true))
        {
            if (meaning.StartsWith("area ", StringComparison.Ordinal) && int.TryParse(meaning.AsSpan(5), CultureInfo.InvariantCulture, out var number))
                return number;
            if (_areas.TryGetValue(meaning, out var titled))
                return titled;
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:masuk\w*|termasuk|di|dinilai\w*|bagian\w*|urusan\w*|ranah\w*|tugas\w*|milik\w*|itu|ke|in|under|belongs to|part of)(?: \w+){0,1} (?:area|pokja|kelompok kerja) (?<area>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Put();
}
