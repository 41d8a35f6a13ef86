using System.Collections.Concurrent;
using System.Globalization;
using ZiWbk.Assessment;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>What became of what a question takes for granted.</summary>
/// <param name="Correct">True: it is right. False: it is wrong. Null: it takes nothing for granted that could be checked.</param>
/// <param name="Sentence">How that is said; empty for nothing.</param>
internal readonly record struct Premise(bool? Correct, Bilingual Sentence);

/// <summary>
/// Holds what a question states against the entry that answers it: against its wrong beliefs, its checked values, and last the values
/// that stand in the answer itself, where there is but one of that kind.
/// </summary>
internal sealed class PremiseCheck(Meanings meanings, RegulationBook book)
{
    // Values of these kinds can be compared without knowing what they are of, or by the noun behind them.
    private static readonly ValueKind[] _told = [ValueKind.Count, ValueKind.Duration, ValueKind.Date, ValueKind.Percent, ValueKind.Level, ValueKind.Year, ValueKind.Article, ValueKind.Opinion, ValueKind.Authority];

    // What an office can have of its own.
    private static readonly ValueKind[] _measured = [ValueKind.Points, ValueKind.Percent, ValueKind.Index, ValueKind.Count, ValueKind.Rupiah, ValueKind.Level, ValueKind.Grade, ValueKind.Opinion];

    private static readonly string[] _replaced = ["dicabut", "diganti"];
    private static readonly HashSet<string> _former = new(["dulu", "dahulu", "lama", "sebelum", "sebelumnya", "zaman", "jaman", "diganti", "dicabut", "mengganti", "menggantikan", "mencabut", "diubah", "mengubah", "former", "old", "replaced", "repealed"], StringComparer.Ordinal);

    // What is counted rather than weighed.
    private readonly HashSet<string> _counted = [.. meanings.Of("indikator subindikator area unit opd orang unsur komponen pertanyaan syarat tahap level hari bulan kali lampiran instansi kecamatan", mend: false)];

    private readonly OptionCheck _options = new(meanings);
    private readonly PlaceCheck _places = new(meanings, book.Entries);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Claim>> _inAnswers = new(StringComparer.Ordinal);

    /// <summary>Whether what is taken for granted is right.</summary>
    public Premise Of(string plain, RegulationEntry entry)
    {
        // "..., bagaimana kalau ...?": what is supposed is no claim; what is stated before it is.
        var supposes = QuestionForm.Supposes(plain);
        var words = Splitting.Words(plain);
        var held = meanings.Of(plain, mend: true).ToHashSet(StringComparer.Ordinal);
        var believed = supposes || QuestionForm.IsOpen(plain)
            ? string.Join(" . ", QuestionForm.Parts(plain).Where(part => QuestionForm.States(part) && !QuestionForm.SpeaksOfOwn(part)))
            : QuestionForm.Presumes(plain) || QuestionForm.AsksYesOrNo(plain) ? QuestionForm.WithoutAsking(plain) : "";
        if (AgainstBeliefs(believed, entry, broad: false) is { } wrong)
            return wrong;
        var presumes = !supposes && QuestionForm.Presumes(plain) && !QuestionForm.IsOpen(plain) && !QuestionForm.AsksForValue(plain);
        if (!supposes && (presumes || QuestionForm.AsksYesOrNo(plain)) && (ScaleCheck.Of(plain, entry) ?? _options.Of(plain, entry) ?? _places.Of(plain, entry)) is { } worksheet)
            return worksheet;
        var claims = presumes ? Claimed(plain) : Stated(plain);
        presumes |= claims.Count > 0;
        if (!presumes && !supposes && !QuestionForm.AsksForValue(plain))
            claims = [.. Claimed(plain).Where(claim => QuestionForm.IsYesOrNo(plain, claim) || claim is { Kind: ValueKind.Count, Noun: not null })];
        // Who names the entry itself claims nothing by it.
        claims.RemoveAll(claim => claim.Kind is ValueKind.Authority && entry.Title.Id.Contains(claim.Said, StringComparison.Ordinal));
        var found = (presumes ? AgainstStatus(claims, words, entry) ?? AgainstLimits(plain, entry, words, held) ?? AgainstSides(plain, entry) : null) ?? AgainstTruths(entry, claims, words, held, presumes) ?? AgainstCitations(entry, claims);
        if (found?.Correct == false)
            return found.Value;
        return AgainstBeliefs(believed, entry, broad: true)
            ?? found ?? (presumes ? AgainstAnswer(entry, claims) ?? AgainstNumbers(plain, entry, claims) ?? AgainstDuty(plain, entry) : null) ?? default;
    }

    // What one tells of one's own office ("survei kami 3,4") claims nothing of the rules.
    private static List<Claim> Claimed(string plain) =>
        [.. QuestionForm.Parts(plain).SelectMany(part => Claims.In(part).Where(claim => !_measured.Contains(claim.Kind) || !QuestionForm.IsOwn(part)))];

    // What is stated before something is asked. A bare number there may be anybody's, and a name that of somebody who was there.
    private static List<Claim> Stated(string plain) =>
    [
        .. QuestionForm.Parts(plain).Where(QuestionForm.States).SelectMany(clause => Claims.In(clause).Where(claim =>
            claim.Kind != ValueKind.Authority && !(QuestionForm.SpeaksOfOwn(clause) && _measured.Contains(claim.Kind)) && (QuestionForm.TellsRule(clause) || claim.Kind is not (ValueKind.Points or ValueKind.Percent or ValueKind.Index or ValueKind.Rupiah or ValueKind.Year)))),
    ];

    // Of several beliefs the one of which the most words are there: "pisah sambut sampai Rp300 ribu" rather than "Rp300 ribu".
    private Premise? AgainstBeliefs(string stated, RegulationEntry entry, bool broad)
    {
        if (stated.Length == 0)
            return null;
        var words = Splitting.Words(stated);
        var held = meanings.Of(stated, mend: true).ToHashSet(StringComparer.Ordinal);
        var said = $" {string.Join(' ', words)} | {string.Join(' ', meanings.Spelled(stated))} ";
        var (best, most) = (default(WrongBelief), 0);
        foreach (var belief in entry.Beliefs.Where(belief => belief.Broad == broad))
        {
            var count = 0;
            foreach (var group in belief.Says)
            {
                var longest = group.Max(part => Says(part, said, words, held) ? 1 + part.Count(letter => letter == ' ') : 0);
                count = longest == 0 ? int.MinValue : count + longest;
                if (count < 0)
                    break;
            }

            if (count > most)
                (best, most) = (belief, count);
        }

        return best is null ? null : new(false, best.Instead);
    }

    private Premise? AgainstTruths(RegulationEntry entry, List<Claim> claims, List<string> words, HashSet<string> held, bool presumes)
    {
        Premise? confirmed = null;
        foreach (var claim in claims)
        {
            var truths = Applying(entry.Truths, claim, words, held).ToList();
            if (truths.Count == 0)
                continue;
            // "WBK 75 dan WBBM 85, kan?": one of the values is the one that this truth is about.
            if (truths.FirstOrDefault(truth => claims.Any(other => Comparable(other, truth) && Same(other, truth))) is { } right)
            {
                confirmed ??= new(true, presumes ? new($"Ya, betul: {Told(right)}.", $"Yes, that is right: {English(Told(right))}.") : default);
                continue;
            }

            // "10-11 Maret" holds the eleventh, too.
            if (entry.Answer.Id.Contains(claim.Kind == ValueKind.Date ? $"-{claim.Value}" : $" {claim.Value}", StringComparison.OrdinalIgnoreCase) && claim.Kind is (ValueKind.Date or ValueKind.Rule))
                continue;
            var said = truths[0].Kind == ValueKind.Percent ? claim.Value + "%" : claim.Said;
            return Wrong(said, Told(truths[0]));
        }

        return confirmed;
    }

    // "SPKP kami 3,0, berarti sudah lolos?": one's own value against the limit that the entry tells.
    private Premise? AgainstLimits(string plain, RegulationEntry entry, List<string> words, HashSet<string> held)
    {
        if (!QuestionForm.DeemsEnough(plain))
            return null;
        foreach (var claim in QuestionForm.Parts(plain).Where(QuestionForm.IsOwn).SelectMany(Claims.In).Where(claim => claim.Kind is ValueKind.Points or ValueKind.Percent))
        {
            var limit = Applying(entry.Truths, claim, words, held).FirstOrDefault(truth => truth.Kind is ValueKind.Points or ValueKind.Index or ValueKind.Percent);
            if (limit is not null && Number(claim.Value) < Number(limit.Value.TrimEnd('%')))
                return new(false, new($"Belum cukup: {claim.Said} di bawah {Told(limit)}.", $"Not enough: {English(claim.Said)} is below {English(Told(limit))}."));
        }

        return null;

        static decimal? Number(string value) => decimal.TryParse(English(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // "WBK 75 dan WBBM 80": of several values each is held against what its own part of the text speaks of.
    private Premise? AgainstSides(string plain, RegulationEntry entry)
    {
        var sides = QuestionForm.Sides(plain).Where(side => !QuestionForm.IsOwn(side)).Select(side => (Text: side, Claims: Claims.In(side).Where(claim => claim.Kind is ValueKind.Points or ValueKind.Percent or ValueKind.Grade or ValueKind.Level).ToList())).Where(side => side.Claims.Count > 0).ToList();
        foreach (var (text, claims) in sides.Count > 1 ? sides : [])
        {
            var (words, held) = (Splitting.Words(text), meanings.Of(text, mend: true).ToHashSet(StringComparer.Ordinal));
            var truths = Applying([.. entry.Truths.Where(truth => truth.About.Count > 0)], claims[0], words, held).ToList();
            if (truths.Count > 0 && !truths.Any(truth => claims.Any(claim => Comparable(claim, truth) && Same(claim, truth))))
                return Wrong(claims[0].Kind == ValueKind.Percent ? claims[0].Value + "%" : claims[0].Said, Told(truths[0]));
        }

        return null;
    }

    // A regulation that is taken to be in force and has been replaced; who speaks of former days takes nothing for granted.
    private Premise? AgainstStatus(List<Claim> claims, List<string> words, RegulationEntry entry)
    {
        if (words.Exists(_former.Contains))
            return null;
        // An entry about that very regulation tells itself what became of it.
        foreach (var claim in claims.Where(claim => claim.Kind == ValueKind.Rule && !entry.Id.Contains(claim.Value.Replace('/', '-'), StringComparison.Ordinal)))
        {
            if (book.Regulations.FirstOrDefault(known => known.Number == claim.Value) is { } known && _replaced.Any(word => known.Status.StartsWith(word, StringComparison.Ordinal)))
                return new(false, new($"Bukan {known.Name}: sudah {known.Status}.", $"Not {known.Name}: it is no longer in force ({known.Status})."));
        }

        return null;
    }

    // A regulation that the entry does not know is none of its bases.
    private static Premise? AgainstCitations(RegulationEntry entry, List<Claim> claims)
    {
        if (claims.FirstOrDefault(claim => claim.Kind == ValueKind.Rule) is not { Said: { } said } claim)
            return null;
        var known = string.Join(' ', entry.Citations) + " " + entry.Answer.Id;
        if (known.Contains(claim.Value, StringComparison.Ordinal) || entry.Citations.FirstOrDefault(citation => citation.Contains('/', StringComparison.Ordinal)) is not { } basis)
            return null;
        return Wrong(said, basis);
    }

    private Premise? AgainstAnswer(RegulationEntry entry, List<Claim> claims)
    {
        var told = _inAnswers.GetOrAdd(entry.Id, _ => Claims.In(Splitting.Plain(entry.Answer.Id, int.MaxValue)));
        foreach (var claim in claims.Where(claim => _told.Contains(claim.Kind)))
        {
            var alike = told.Where(other => other.Kind == claim.Kind && IsOf(claim, other)).ToList();
            // Where the answer has the very value anywhere, nothing is said: it would be a guess.
            if (alike.Count == 0 || told.Any(other => other.Value == claim.Value))
                continue;
            var counted = claim.Kind == ValueKind.Count ? $" {claim.Noun}" : "";
            // Of several values the answer itself must tell which is which.
            return alike.Select(other => other.Value).Distinct().Count() > 1
                ? new(false, new($"Bukan {claim.Said}{counted}.", $"Not {claim.Said}{counted}."))
                : Wrong(claim.Said + counted, alike[0].Said + counted);
        }

        return null;
    }

    // A number of points that the answer does not know, where it tells numbers of its own.
    private Premise? AgainstNumbers(string plain, RegulationEntry entry, List<Claim> claims)
    {
        if (entry.Kind == EntryKind.Question || QuestionForm.IsOwn(plain) || claims.FirstOrDefault(claim => claim.Kind is ValueKind.Points or ValueKind.Rupiah) is not { Said: { } said } number)
            return null;
        var told = _inAnswers.GetOrAdd(entry.Id, _ => Claims.In(Splitting.Plain(entry.Answer.Id, int.MaxValue)));
        return told.Any(other => other.Kind == number.Kind) && !told.Any(other => claims.Any(claim => other.Value == claim.Value || other.Value.Split(' ')[0] == claim.Value))
            ? new(false, new($"Bukan {said}.", $"Not {English(said)}."))
            : null;
    }

    // "tidak wajib, kan?" against an answer that tells a duty and denies none.
    private static Premise? AgainstDuty(string plain, RegulationEntry entry)
    {
        var answer = Splitting.Plain(entry.Answer.Id, int.MaxValue);
        return entry.Kind == EntryKind.Fact && QuestionForm.DeniesDuty(plain) && QuestionForm.TellsDuty(answer) && !QuestionForm.DeniesDuty(answer)
            ? new(false, new("Bukan begitu.", "That is not so."))
            : null;
    }

    private bool IsOf(Claim claim, Claim told) => claim.Kind switch
    {
        ValueKind.Count => claim.Noun is not null && told.Noun is not null && MeaningOf(claim.Noun) is { Count: > 0 } meant && meant.Overlaps(MeaningOf(told.Noun)),
        ValueKind.Duration => claim.Value.Split(' ')[^1] == told.Value.Split(' ')[^1],
        ValueKind.Date => char.IsAsciiDigit(told.Value[0]),
        // An authority that is merely mentioned claims nothing; one that something is done by or handed to does.
        ValueKind.Authority => claim.Noun is not null,
        _ => true,
    };

    private static Premise Wrong(string said, string instead) =>
        new(false, new($"Bukan {said}, melainkan {instead}.", $"Not {said}, but {English(instead)}."));

    // The truths of that kind whose words are in the question; those with the most words first, for they are the most exact.
    private IEnumerable<CheckedValue> Applying(IReadOnlyList<CheckedValue> truths, Claim claim, List<string> words, HashSet<string> held)
    {
        var fitting = truths
            .Where(truth => Comparable(claim, truth))
            .Select(truth => (Truth: truth, Fit: Fit(truth, claim, words, held)))
            .Where(pair => pair.Fit > 0)
            .ToList();
        // A percentage is held against percentages where there are any.
        if (claim.Kind == ValueKind.Percent && fitting.Exists(pair => pair.Truth.Kind == ValueKind.Percent))
            fitting.RemoveAll(pair => pair.Truth.Kind != ValueKind.Percent);
        var best = fitting.Count == 0 ? 0 : fitting.Max(pair => pair.Fit);
        return fitting.Where(pair => pair.Fit == best).Select(pair => pair.Truth);
    }

    private int Fit(CheckedValue truth, Claim claim, List<string> words, HashSet<string> held)
    {
        if (IsOfAnother(claim, truth))
            return 0;
        if (truth.About.Count == 0)
            return 1;
        // A count is of what stands behind it, where anything does.
        if (truth.Kind == ValueKind.Count && claim.Noun is { } noun && truth.About.Any(about => MeaningOf(about).Overlaps(MeaningOf(noun))))
            return 3;
        var most = 0;
        foreach (var about in truth.About)
        {
            var parts = Splitting.Words(about);
            if (parts.All(words.Contains) || Means(about, parts, held))
                most = Math.Max(most, 1 + parts.Count);
        }

        return most;
    }

    // "6 indikator" is no weight of 6, and "60 poin" no number of areas.
    private bool IsOfAnother(Claim claim, CheckedValue truth) => claim.Noun is { } noun && truth.Kind switch
    {
        ValueKind.Points or ValueKind.Index => _counted.Overlaps(MeaningOf(noun)) && !truth.About.Any(about => MeaningOf(about).Overlaps(MeaningOf(noun))),
        ValueKind.Count => claim.Kind == ValueKind.Count && MeaningOf(noun).Count > 0 && truth.About.Count > 0 && !truth.About.Any(about => MeaningOf(about).Overlaps(MeaningOf(noun))),
        _ => false,
    };

    private HashSet<string> MeaningOf(string text) => [.. meanings.Of(Splitting.Plain(text, 200), mend: false)];

    // Single letters are grades and options; they have no meaning that another word could share.
    private bool Means(string text, List<string> parts, HashSet<string> held) =>
        parts.TrueForAll(part => part.Length > 1) && MeaningOf(text) is { Count: > 0 } meant && meant.IsSubsetOf(held);

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

    // "tidak bisa" is there when both words stand side by side, as written or written out; a single word also in another form. Who says
    // "bukan kabupaten" does not say "kabupaten".
    private bool Says(string part, string said, List<string> words, HashSet<string> held)
    {
        var parts = Splitting.Words(part);
        if (parts.Count > 1 || words.Contains(part))
            return said.Contains($" {part} ", StringComparison.Ordinal) && !said.Contains($" bukan {part} ", StringComparison.Ordinal);
        return part.Length > 4 && Means(part, parts, held);
    }

    private static string Told(CheckedValue truth) => truth.Kind == ValueKind.Rupiah ? Rupiah(truth.Value) : truth.Value;

    // 1500000 is told as Rp1.500.000.
    private static string Rupiah(string digits)
    {
        for (var at = digits.Length - 3; at > 0; at -= 3)
            digits = digits.Insert(at, ".");
        return "Rp" + digits;
    }

    private static string English(string value) => value.Replace(',', '.');
}
