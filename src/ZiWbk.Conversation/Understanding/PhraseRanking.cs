using System.Collections.Immutable;

namespace ZiWbk.Conversation.Understanding;

/// <summary>The dialogs a text may ask for, each once, the best first.</summary>
/// <param name="Matches">At most eight that have anything in common with the text, and what it resembles most.</param>
public sealed record PhraseRanking(ImmutableArray<PhraseMatch> Matches)
{
    /// <summary>From this confidence on a text is a phrase word for word.</summary>
    internal const double Exact = 0.999;

    private const double Enough = 0.7, Ahead = 0.1, WorthOffering = 0.15, Interrupts = 0.85, Surely = 0.8;

    // Chosen by cross-validation over phrases and examples (Evaluation/README.md): where a talk is taken for certain, few are taken for another.
    private const double Sure = 0.6, SureAlone = 0.85, LeastKnown = 0.4;

    // What a phrase that fits adds to what the text resembles, from this fit on; and what every class has, seen or not.
    private const double Lean = 3, LeastFit = 0.55, Unseen = 0.002, LeastShare = 0.02, MostOfAnyWords = 0.75;

    /// <summary>The talks a text resembles, or what it is instead, with how likely each is; the likeliest first.</summary>
    internal ImmutableArray<(string Class, double Share)> Resembled { get; init; } = [];

    /// <summary>How much of the text is known at all, 0 to 1.</summary>
    internal double Known { get; init; }

    /// <summary>Whether the text has but one word that says anything.</summary>
    internal bool IsOneWord { get; init; }

    /// <summary>The one meant: word for word, or beyond doubt by what it resembles and the phrases that fit; null where it is to be asked.</summary>
    public PhraseMatch? Certain =>
        Matches is [{ Confidence: >= Exact } exact, .. var others] && (others.IsEmpty || others[0].Confidence < Exact) ? exact
        : Resembled.IsEmpty ? ByPhrase
        : Resemblance is { } likely && Matches.FirstOrDefault(match => match.Dialog == likely.Class) is { } meant ? meant with { Confidence = likely.Share }
        : null;

    /// <summary>What the text is beyond doubt, a talk or not; null for nothing.</summary>
    internal (string Class, double Share)? Resemblance =>
        Weighed is [{ } first, ..] && first.Share >= (IsOneWord ? SureAlone : Sure)
            && (Known >= LeastKnown || Matches.Any(match => match.Dialog == first.Class && Witness(match) >= Surely)) ? first : null;

    /// <summary>Whether several talks have this text as a phrase, word for word.</summary>
    internal bool IsTied => Matches is [{ Confidence: >= Exact }, { Confidence: >= Exact }, ..];

    /// <summary>Up to three to offer.</summary>
    public IEnumerable<PhraseMatch> Nearest
    {
        get
        {
            var likely = Weighed.Where(share => share.Share >= LeastShare).Select(share => Matches.FirstOrDefault(match => match.Dialog == share.Class)).OfType<PhraseMatch>();
            return likely.Concat(Matches.Where(match => match.Confidence >= WorthOffering)).DistinctBy(match => match.Dialog).Take(3);
        }
    }

    /// <summary>The one that may interrupt a talk: word for word, or nearly so and resembling no other; null for none.</summary>
    internal PhraseMatch? Interrupting =>
        ByPhrase is { Confidence: >= Exact } exact ? exact
        : Resembled is [{ } first, ..] && Matches.FirstOrDefault(match => match.Dialog == first.Class) is { Confidence: >= Interrupts } nearly
            && (first.Share >= Surely || ByPhrase?.Dialog == nearly.Dialog) ? nearly
        : null;

    // With a lead over the next, or word for word.
    private PhraseMatch? ByPhrase => Matches switch
    {
        [{ Confidence: >= Enough } only] => only,
        [{ Confidence: >= Exact } best, { Confidence: < Exact }, ..] => best,
        [{ Confidence: >= Enough } best, var next, ..] when best.Confidence - next.Confidence >= Ahead => best,
        _ => null,
    };

    private static double Witness(PhraseMatch match) => match.TookAnyWords ? Math.Min(match.Confidence, MostOfAnyWords) : match.Confidence;

    // Two witnesses of different kind: what the whole text resembles, and which phrase it nearly is.
    private ImmutableArray<(string Class, double Share)> Weighed
    {
        get
        {
            if (Resembled.IsEmpty)
                return [];
            var weights = Resembled.ToDictionary(share => share.Class, share => share.Share + Unseen, StringComparer.Ordinal);
            foreach (var match in Matches)
                weights[match.Dialog] = weights.GetValueOrDefault(match.Dialog, Unseen) * Math.Exp(Lean * Math.Max(0, Witness(match) - LeastFit) / (1 - LeastFit));
            var all = weights.Values.Sum();
            return [.. weights.Select(weight => (weight.Key, weight.Value / all)).OrderByDescending(weight => weight.Item2).ThenBy(weight => weight.Key, StringComparer.Ordinal)];
        }
    }
}
