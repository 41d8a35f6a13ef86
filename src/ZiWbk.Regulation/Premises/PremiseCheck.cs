using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>
/// Holds what a question takes for granted against the entry that answers it: exact beliefs, what abbreviations stand for, the worksheet's options, scale and area, the
/// state of a regulation, checked values and citations, broad beliefs, and last what stands in the answer itself.
/// </summary>
internal sealed class PremiseCheck(Meanings meanings, RegulationBook book)
{
    // What an office can have of its own.
    private static readonly ValueKind[] _measured = [ValueKind.Points, ValueKind.Percent, ValueKind.Index, ValueKind.Count, ValueKind.Rupiah, ValueKind.Level, ValueKind.Grade, ValueKind.Opinion];

    private static readonly string[] _replaced = ["dicabut", "diganti"];
    private static readonly HashSet<string> _former = new(["dulu", "dahulu", "lama", "sebelum", "sebelumnya", "zaman", "jaman", "diganti", "dicabut", "mengganti", "menggantikan", "mencabut", "diubah", "mengubah", "former", "old", "replaced", "repealed"], StringComparer.Ordinal);

    private readonly ExpansionCheck _expansions = new(meanings);
    private readonly OptionCheck _options = new(meanings);
    private readonly PlaceCheck _places = new(meanings, book.Entries);
    private readonly TruthCheck _truths = new(meanings);
    private readonly AnswerCheck _answers = new(meanings);

    /// <summary>Whether what is taken for granted is right.</summary>
    public Premise Of(string plain, RegulationEntry entry)
    {
        var whole = plain;
        plain = QuestionForm.WithoutDenied(plain);
        // "..., bagaimana kalau ...?": what is supposed is no claim; what is stated before it is.
        var supposes = QuestionForm.Supposes(plain);
        var presumes = !supposes && QuestionForm.Presumes(plain) && !QuestionForm.IsOpen(plain) && !QuestionForm.AsksForValue(plain);
        var believed = new Heard(Believed(whole, supposes), meanings);
        if (BeliefCheck.Of(believed, entry, broad: false) is { } believes)
            return believes;
        if (believed.Plain.Length > 0 && _expansions.Of(plain, entry) is { } standsFor)
            return standsFor;
        if (!supposes && (presumes || QuestionForm.AsksYesOrNo(plain)) && (ScaleCheck.Of(plain, entry) ?? _options.Of(plain, entry) ?? _places.Of(plain, entry)) is { } worksheet)
            return worksheet;
        var claims = presumes ? Claimed(plain) : Stated(plain);
        presumes |= claims.Count > 0;
        if (!presumes && !supposes && !QuestionForm.AsksForValue(plain))
            claims = [.. Claimed(plain).Where(claim => QuestionForm.IsYesOrNo(plain, claim) || claim is { Kind: ValueKind.Count, Noun: not null })];
        // Who names the entry itself claims nothing by it.
        claims.RemoveAll(claim => claim.Kind is ValueKind.Authority && entry.Title.Id.Contains(claim.Said, StringComparison.Ordinal));
        // What an option of the worksheet is worth is the option's; and a number of nothing ("dua-duanya") is no weight.
        if (entry.Kind == EntryKind.Question && OptionCheck.Names(plain))
            claims.Clear();
        if (!QuestionForm.Weighs(plain))
            claims.RemoveAll(claim => claim is { Kind: ValueKind.Points } && claim.Value.Length == 1);
        var question = new Heard(plain, meanings);
        var valued = (presumes ? OfStatus(claims, question, entry) ?? _truths.OfOwn(question, entry) ?? _truths.OfSides(plain, entry) : null)
            ?? _truths.Of(claims, question, entry, presumes) ?? OfCitations(claims, entry);
        if (valued is { Correct: false } wrong)
            return wrong;
        return BeliefCheck.Of(believed, entry, broad: true) ?? valued
            ?? (presumes ? _answers.Of(claims, entry) ?? _answers.OfNumbers(claims, plain, entry) ?? AnswerCheck.OfDuty(plain, entry) : null) ?? default;
    }

    // Where the whole supposes or is open, what is stated of others before it asks; empty where nothing is.
    private static string Believed(string plain, bool supposes)
    {
        if (supposes || QuestionForm.IsOpen(plain))
            return string.Join(" . ", QuestionForm.Parts(plain).Where(part => QuestionForm.States(part) && !QuestionForm.SpeaksOfOwn(part)));
        return QuestionForm.Presumes(plain) || QuestionForm.AsksYesOrNo(plain) ? QuestionForm.WithoutAsking(plain) : "";
    }

    // What one tells of one's own office ("survei kami 3,4") claims nothing of the rules.
    private static List<Claim> Claimed(string plain) =>
        [.. QuestionForm.Parts(plain).SelectMany(part => Claims.In(part).Where(claim => !_measured.Contains(claim.Kind) || !QuestionForm.IsOwn(part)))];

    // What is stated before something is asked. A bare number there may be anybody's, and a name that of somebody who was there.
    private static List<Claim> Stated(string plain) =>
    [
        .. QuestionForm.Parts(plain).Where(QuestionForm.States).SelectMany(part => Claims.In(part).Where(claim =>
            claim.Kind != ValueKind.Authority && !(QuestionForm.SpeaksOfOwn(part) && _measured.Contains(claim.Kind))
            && (QuestionForm.TellsRule(part) || claim.Kind is not (ValueKind.Points or ValueKind.Percent or ValueKind.Index or ValueKind.Rupiah or ValueKind.Year)))),
    ];

    // A regulation that is taken to be in force and has been replaced; who speaks of former days takes nothing for granted.
    private Premise? OfStatus(List<Claim> claims, Heard question, RegulationEntry entry)
    {
        if (question.HasAny(_former))
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
    private static Premise? OfCitations(List<Claim> claims, RegulationEntry entry)
    {
        if (claims.FirstOrDefault(claim => claim.Kind == ValueKind.Rule) is not { Said: { } said } claim)
            return null;
        var known = string.Join(' ', entry.Citations) + " " + entry.Answer.Id;
        if (known.Contains(claim.Value, StringComparison.Ordinal) || entry.Citations.FirstOrDefault(citation => citation.Contains('/', StringComparison.Ordinal)) is not { } basis)
            return null;
        return Premise.Wrong(said, basis);
    }
}
