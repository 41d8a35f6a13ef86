using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Assessment.Wording;
using ZiWbk.Status.Standings;
using ZiWbk.Status.Units;

namespace ZiWbk.Status.Pictures;

/// <summary>The pictures of all offices.</summary>
public static class RegencyPictures
{
    /// <summary>The most offices on one picture; more could not be read on a phone.</summary>
    public const int MostOffices = 32;

    /// <summary>The offices side by side: by kind, the most numerous first, within a kind those nearest to the gates first. As many pictures as it takes, at least one.</summary>
    /// <param name="offices">Which.</param>
    /// <param name="instrument">The worksheet.</param>
    /// <param name="year">The year.</param>
    /// <param name="language">The language of all words.</param>
    /// <param name="notice">Words across them; null for none.</param>
    public static IReadOnlyList<OfficeOverview> Overview(IEnumerable<OfficeDistance> offices, Instrument instrument, int year, Language language, string? notice)
    {
        var kinds = OfficeDistance.Ranked(offices).GroupBy(office => office.Unit.Kind, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => (Title: OfficeKinds.Name(kind.Key).In(language), Summary: Summary(kind, language), Offices: kind.ToList())).ToList();
        var count = kinds.Sum(kind => kind.Offices.Count);
        var passed = kinds.Sum(kind => kind.Offices.Count(IsPassed));
        var parts = Parts(kinds);
        var least = instrument.GatesOf(Target.Wbk).FirstOrDefault(gate => gate.Measure == GateMeasure.Total);
        return [.. parts.Select((part, at) => new OfficeOverview(
            new Bilingual($"{count} kantor menuju WBK {year}", $"{count} {(count == 1 ? "office" : "offices")} on the way to WBK {year}").In(language),
            new Bilingual($"{passed} sudah melewati semua ambang", $"{passed} {(passed == 1 ? "passes" : "pass")} all gates").In(language)
                + (parts.Count == 1 ? "" : new Bilingual($" · gambar {at + 1} dari {parts.Count}", $" · picture {at + 1} of {parts.Count}").In(language)),
            [.. part.Select(group => new OfficeGroup(group.Title, group.Summary, [.. group.Offices.Select(office => Bar(office, language))]))],
            notice)
        {
            Language = language,
            Gate = least is null ? null : (least.Required / least.Maximum).ToDouble(),
        })];
    }

    // A kind goes on in the next picture where it does not fit; few of it are not torn apart where the rest of the picture is small.
    private static List<List<(string Title, string Summary, List<OfficeDistance> Offices)>> Parts(List<(string Title, string Summary, List<OfficeDistance> Offices)> kinds)
    {
        var parts = new List<List<(string, string, List<OfficeDistance>)>> { new() };
        var room = MostOffices;
        foreach (var (title, summary, offices) in kinds)
        {
            var left = offices;
            if (left.Count > room && left.Count <= MostOffices && room < MostOffices / 3)
                NextPart();
            while (left.Count > 0)
            {
                if (room == 0)
                    NextPart();
                var some = left.Take(room).ToList();
                parts[^1].Add((title, summary, some));
                room -= some.Count;
                left = left[some.Count..];
            }
        }

        return parts;

        void NextPart()
        {
            parts.Add([]);
            room = MostOffices;
        }
    }

    private static bool IsPassed(OfficeDistance office) => office.Passed == office.Gates;

    private static string Summary(IEnumerable<OfficeDistance> offices, Language language)
    {
        var (count, passed) = (offices.Count(), offices.Count(IsPassed));
        return new Bilingual($"{count} kantor, {passed} lewat semua ambang", $"{count} {(count == 1 ? "office" : "offices")}, {passed} {(passed == 1 ? "passes" : "pass")} all gates").In(language);
    }

    private static OfficeBar Bar(OfficeDistance office, Language language) => new(
        office.Unit.ShortName,
        Numbers.Points(office.Standing.Score.Total, language),
        (office.Standing.Score.Total / 100).ToDouble(),
        IsPassed(office),
        $"{office.Passed}/{office.Gates}" + (office.Distance.IsZero
            ? new Bilingual(" ambang", " gates").In(language)
            : new Bilingual($" · kurang {Numbers.Points(office.Distance, language)}", $" · {Numbers.Points(office.Distance, language)} short").In(language)));
}
