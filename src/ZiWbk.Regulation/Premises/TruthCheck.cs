using System.Globalization;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>Holds values that a question states against the checked values of an entry, each by the words it is about.</summary>
internal sealed class TruthCheck(Meanings meanings)
{
    // What is counted rather than weighed.
    private readonly HashSet<string> _counted = [.. meanings.Of("indikator subindikator area unit opd orang unsur komponen pertanyaan syarat tahap level hari bulan kali lampiran instansi kecamatan", mend: false)];

    /// <summary>Claims against the values; right ones are confirmed where that was asked for.</summary>
    public Premise? Of(IReadOnlyList<Claim> claims, Heard question, RegulationEntry entry, bool presumes)
    {
        Premise? confirmed = null;
        var others = 0;
        foreach (var claim in claims)
        {
            var truths = Applying(entry.Truths, claim, question).ToList();
            if (truths.Count == 0)
            {
                others++;
                continue;
            }

            // "WBK 75 dan WBBM 85, kan?": one of the values is the one that this truth is about.
            if (truths.FirstOrDefault(truth => claims.Any(other => Comparable(other, truth) && Same(other, truth))) is { } right)
            {
                confirmed ??= new(true, presumes && IsWhatIsSaid(question.Plain, claim) ? new($"Ya, betul: {Told(right)}.", $"Yes, that is right: {Premise.English(Told(right))}.") : default);
                continue;
            }

            // A weight that the answer tells of a part ("masing-masing paling banyak 1 poin") may be what is meant.
            if (entry.Kind is EntryKind.Weight && claim.Kind == ValueKind.Points && $" {entry.Answer.Id}".Contains($" {claim.Value} poin", StringComparison.Ordinal))
                continue;
            // "10-11 Maret" holds the eleventh, too.
            if (entry.Answer.Id.Contains(claim.Kind == ValueKind.Date ? $"-{claim.Value}" : $" {claim.Value}", StringComparison.OrdinalIgnoreCase) && claim.Kind is (ValueKind.Date or ValueKind.Rule))
                continue;
            var said = truths[0].Kind == ValueKind.Percent ? claim.Value + "%" : claim.Said;
            return Premise.Wrong(said, Told(truths[0]));
        }

        // Who states two things of which one is known to be right may still have the other wrong: it is not said that all is right.
        return others > 0 && confirmed is not null ? new(true, default) : confirmed;
    }

    // "SE 4/2025 itu soal laporan harta, betul?": a regulation or a year that something is said of is not what is to be confirmed.
    private static bool IsWhatIsSaid(string plain, Claim claim)
    {
        if (claim.Kind is not (ValueKind.Rule or ValueKind.Year))
            return true;
        var words = Splitting.Words(plain);
        var at = words.FindLastIndex(word => word == claim.Value[^4..]);
        return at >= 0 && words.Count - at <= 4;
    }

    /// <summary>"SPKP kami 3,0, berarti sudah lolos?": one's own value against the limit that the entry tells.</summary>
    public Premise? OfOwn(Heard question, RegulationEntry entry)
    {
        if (!QuestionForm.DeemsEnough(question.Plain))
            return null;
        foreach (var claim in QuestionForm.Parts(question.Plain).Where(QuestionForm.IsOwn).SelectMany(Claims.In).Where(claim => claim.Kind is ValueKind.Points or ValueKind.Percent))
        {
            var limit = Applying(entry.Truths, claim, question).FirstOrDefault(truth => truth.Kind is ValueKind.Points or ValueKind.Index or ValueKind.Percent);
            if (limit is not null && Number(claim.Value) < Number(limit.Value.TrimEnd('%')))
                return new(false, new($"Belum cukup: {claim.Said} di bawah {Told(limit)}.", $"Not enough: {Premise.English(claim.Said)} is below {Premise.English(Told(limit))}."));
        }

        return null;

        static decimal? Number(string value) => decimal.TryParse(Premise.English(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>"WBK 75 dan WBBM 80": of several values each against what its own part of the text speaks of.</summary>
    public Premise? OfSides(string plain, RegulationEntry entry)
    {
        var sides = QuestionForm.Sides(plain).Where(side => !QuestionForm.IsOwn(side))
            .Select(side => (Text: side, Claims: Claims.In(side).Where(claim => claim.Kind is ValueKind.Points or ValueKind.Percent or ValueKind.Grade or ValueKind.Level).ToList()))
            .Where(side => side.Claims.Count > 0).ToList();
        IReadOnlyList<CheckedValue> named = [.. entry.Truths.Where(truth => truth.About.Count > 0)];
        foreach (var (text, claims) in sides.Count > 1 ? sides : [])
        {
            var truths = Applying(named, claims[0], new(text, meanings)).ToList();
            if (truths.Count > 0 && !truths.Exists(truth => claims.Exists(claim => Comparable(claim, truth) && Same(claim, truth))))
                return Premise.Wrong(claims[0].Kind == ValueKind.Percent ? claims[0].Value + "%" : claims[0].Said, Told(truths[0]));
        }

        return null;
    }

    // The truths of that kind whose words are in the question; those with the most words first, for they are the most exact.
    private IEnumerable<CheckedValue> Applying(IReadOnlyList<CheckedValue> truths, Claim claim, Heard question)
    {
        var fitting = truths
            .Where(truth => Comparable(claim, truth))
            .Select(truth => (Truth: truth, Fit: Fit(truth, claim, question)))
            .Where(pair => pair.Fit > 0)
            .ToList();
        // A percentage is held against percentages where there are any.
        if (claim.Kind == ValueKind.Percent && fitting.Exists(pair => pair.Truth.Kind == ValueKind.Percent))
            fitting.RemoveAll(pair => pair.Truth.Kind != ValueKind.Percent);
        var best = fitting.Count == 0 ? 0 : fitting.Max(pair => pair.Fit);
        return fitting.Where(pair => pair.Fit == best).Select(pair => pair.Truth);
    }

    private int Fit(CheckedValue truth, Claim claim, Heard question)
    {
        if (IsOfAnother(claim, truth))
            return 0;
        if (truth.About.Count == 0)
            return 1;
        // A count is of what stands behind it, where anything does.
        if (truth.Kind == ValueKind.Count && claim.Noun is { } noun && truth.About.Any(about => meanings.OfTerm(about).Overlaps(meanings.OfTerm(noun))))
            return 3;
        var most = 0;
        foreach (var about in truth.About)
        {
            if (question.Holds(about))
                most = Math.Max(most, 1 + Splitting.Words(about).Count);
        }

        return most;
    }

    // "6 indikator" is no weight of 6, and "60 poin" no number of areas.
    private bool IsOfAnother(Claim claim, CheckedValue truth) => claim.Noun is { } noun && truth.Kind switch
    {
        ValueKind.Points or ValueKind.Index => _counted.Overlaps(meanings.OfTerm(noun)) && !truth.About.Any(about => meanings.OfTerm(about).Overlaps(meanings.OfTerm(noun))),
        ValueKind.Count => claim.Kind == ValueKind.Count && meanings.OfTerm(noun).Count > 0 && truth.About.Count > 0 && !truth.About.Any(about => meanings.OfTerm(about).Overlaps(meanings.OfTerm(noun))),
        _ => false,
    };

    private static bool Comparable(Claim claim, CheckedValue truth) => truth.Kind switch
    {
        ValueKind.Points or ValueKind.Index => claim.Kind is ValueKind.Points || (claim.Kind == ValueKind.Percent && truth.Kind == ValueKind.Points),
        ValueKind.Percent => claim.Kind is ValueKind.Percent || (claim is { Kind: ValueKind.Points, Noun: null }),
        ValueKind.Hours => claim is { Kind: ValueKind.Duration } && claim.Value.EndsWith("jam", StringComparison.Ordinal),
        // "16 hari libur" counts days.
        ValueKind.Count => claim.Kind is ValueKind.Count || (claim.Kind == ValueKind.Duration && claim.Value.EndsWith("hari", StringComparison.Ordinal)),
        _ => claim.Kind == truth.Kind,
    };

    private static bool Same(Claim claim, CheckedValue truth) => truth.Kind switch
    {
        ValueKind.Percent or ValueKind.Points or ValueKind.Index => claim.Value == Claims.Decimal(truth.Value.TrimEnd('%')),
        // A month alone agrees with any day of it.
        ValueKind.Date => string.Equals(claim.Value, truth.Value, StringComparison.OrdinalIgnoreCase) || (!char.IsAsciiDigit(claim.Value[0]) && truth.Value.EndsWith(claim.Value, StringComparison.OrdinalIgnoreCase)),
        ValueKind.Count => claim.Value.Split(' ')[0] == truth.Value,
        ValueKind.Frequency => claim.Value == Claims.Rhythm(truth.Value),
        ValueKind.Hours => truth.Value.StartsWith(claim.Value, StringComparison.Ordinal),
        _ => string.Equals(claim.Value, truth.Value, StringComparison.OrdinalIgnoreCase),
    };

    private static string Told(CheckedValue truth) => truth.Kind == ValueKind.Rupiah ? Rupiah(truth.Value) : truth.Value;

    // 1500000 is told as Rp1.500.000.
    private static string Rupiah(string digits)
    {
        for (var at = digits.Length - 3; at > 0; at -= 3)
            digits = digits.Insert(at, ".");
        return "Rp" + digits;
    }
}
