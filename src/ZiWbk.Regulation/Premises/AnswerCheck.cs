using System.Collections.Concurrent;
using ZiWbk.Regulation.Entries;
using ZiWbk.Regulation.Writing;

namespace ZiWbk.Regulation.Premises;

/// <summary>Holds what a question states against the answer itself, where that tells one value of the kind or denies what is stated.</summary>
internal sealed class AnswerCheck(Meanings meanings)
{
    // Values of these kinds can be compared without knowing what they are of, or by the noun behind them.
    private static readonly ValueKind[] _told = [ValueKind.Count, ValueKind.Duration, ValueKind.Date, ValueKind.Percent, ValueKind.Level, ValueKind.Year, ValueKind.Article, ValueKind.Opinion, ValueKind.Authority];

    private readonly ConcurrentDictionary<string, IReadOnlyList<Claim>> _inAnswers = new(StringComparer.Ordinal);

    /// <summary>Claims against the values of the answer.</summary>
    public Premise? Of(IReadOnlyList<Claim> claims, RegulationEntry entry)
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
                : Premise.Wrong(claim.Said + counted, alike[0].Said + counted);
        }

        return null;
    }

    /// <summary>A number of points that the answer does not know, where it tells numbers of its own.</summary>
    public Premise? OfNumbers(IReadOnlyList<Claim> claims, string plain, RegulationEntry entry)
    {
        if (entry.Kind == EntryKind.Question || QuestionForm.IsOwn(plain) || claims.FirstOrDefault(claim => claim.Kind is ValueKind.Points or ValueKind.Rupiah) is not { Said: { } said } number)
            return null;
        var told = _inAnswers.GetOrAdd(entry.Id, _ => Claims.In(Splitting.Plain(entry.Answer.Id, int.MaxValue)));
        return told.Any(other => other.Kind == number.Kind) && !told.Any(other => claims.Any(claim => other.Value == claim.Value || other.Value.Split(' ')[0] == claim.Value))
            ? new(false, new($"Bukan {said}.", $"Not {Premise.English(said)}."))
            : null;
    }

    /// <summary>"tidak wajib, kan?" against an answer that tells a duty and denies none.</summary>
    public static Premise? OfDuty(string plain, RegulationEntry entry)
    {
        var answer = Splitting.Plain(entry.Answer.Id, int.MaxValue);
        return entry.Kind == EntryKind.Fact && QuestionForm.DeniesDuty(plain) && QuestionForm.TellsDuty(answer) && !QuestionForm.DeniesDuty(answer)
            ? new(false, new("Bukan begitu.", "That is not so."))
            : null;
    }

    private bool IsOf(Claim claim, Claim told) => claim.Kind switch
    {
        ValueKind.Count => claim.Noun is not null && told.Noun is not null && meanings.OfTerm(claim.Noun) is { Count: > 0 } meant && meant.Overlaps(meanings.OfTerm(told.Noun)),
        ValueKind.Duration => claim.Value.Split(' ')[^1] == told.Value.Split(' ')[^1],
        ValueKind.Date => char.IsAsciiDigit(told.Value[0]),
        // An authority that is merely mentioned claims nothing; one that something is done by or handed to does.
        ValueKind.Authority => claim.Noun is not null,
        _ => true,
    };
}
