using System.Collections.Frozen;
using System.Collections.Immutable;
using ZiWbk.Assessment;

namespace ZiWbk.Conversation.Understanding;

/// <summary>A way to ask for a dialog: words, and slots in braces, such as <c>area {area} kurang berapa</c>.</summary>
/// <param name="Dialog">The dialog it starts.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">Words and slots.</param>
public sealed record Phrase(string Dialog, Language Language, string Text)
{
    /// <summary>The type of each slot in braces, by its name.</summary>
    public ImmutableDictionary<string, string> Slots { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the slot of any words is about, where that has codes of its own: a code of another kind is then not meant by it.</summary>
    public string? About { get; init; }

    /// <summary>Slots that are filled from what is left over in a text, each with its type.</summary>
    public ImmutableDictionary<string, string> Optional { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>The types a slot may have.</summary>
public static class SlotTypes
{
    // What any words can fill has no kind of entity.
    private static readonly FrozenDictionary<string, EntityKind?> _kinds = new Dictionary<string, EntityKind?>
    {
        ["unit"] = EntityKind.Unit,
        ["area"] = EntityKind.Area,
        ["question"] = EntityKind.Question,
        ["target"] = EntityKind.Target,
        ["since"] = EntityKind.Since,
        ["level"] = EntityKind.Level,
        ["stage"] = EntityKind.Stage,
        ["task"] = EntityKind.Task,
        ["goal"] = EntityKind.Goal,
        ["date"] = EntityKind.Date,
        ["text"] = null,
        ["questions"] = null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => _kinds.Keys.Order(StringComparer.Ordinal);

    internal static bool TryGet(string type, out EntityKind? kind) => _kinds.TryGetValue(type, out kind);
}

/// <summary>A dialog a text may ask for.</summary>
/// <param name="Dialog">Its name.</param>
/// <param name="Confidence">0 to 1; 1 is a phrase word for word.</param>
/// <param name="Slots">The slots found, by name: a Unit, Area, Question, Target, DateOnly, or a string.</param>
public sealed record PhraseMatch(string Dialog, double Confidence, ImmutableDictionary<string, object> Slots)
{
    /// <summary>The language of the phrase that fits.</summary>
    public Language Language { get; init; }

    /// <summary>Slots whose office is not certain, with the offices that may be meant: to be asked back.</summary>
    public ImmutableDictionary<string, ImmutableArray<Status.Units.Unit>> Unsure { get; init; } =
        ImmutableDictionary<string, ImmutableArray<Status.Units.Unit>>.Empty;
}

/// <summary>The dialogs a text may ask for, each once, the best first.</summary>
/// <param name="Matches">At most eight that have anything in common with the text.</param>
public sealed record PhraseRanking(ImmutableArray<PhraseMatch> Matches)
{
    private const double Exact = 0.999, Enough = 0.7, Ahead = 0.1, WorthOffering = 0.15, Interrupts = 0.85, Surely = 0.8;

    // How likely a talk must be that a text only resembles, beside the next, and how much of the text must be known at all.
    private const double Likely = 0.45, Lead = 1.8, MostlyKnown = 0.45;

    /// <summary>The talks a text resembles, or what it is instead, with how likely each is; the likeliest first.</summary>
    internal ImmutableArray<(string Class, double Share)> Resembled { get; init; } = [];

    /// <summary>How much of the text is known at all, 0 to 1.</summary>
    internal double Known { get; init; }

    /// <summary>The one meant: word for word, with a lead over the next, or beyond doubt by what it resembles; null where it is to be asked.</summary>
    public PhraseMatch? Certain => ByPhrase is { } phrase && (phrase.Confidence >= Exact || Resemblance is not { } other || other.Class == phrase.Dialog || other.Share < Surely)
        ? phrase
        : Resemblance is { } likely ? Matches.FirstOrDefault(match => match.Dialog == likely.Class) is { } match ? match with { Confidence = Math.Max(match.Confidence, likely.Share) } : null
        : null;

    /// <summary>What the text resembles beyond doubt, a talk or not; null for nothing.</summary>
    internal (string Class, double Share)? Resemblance =>
        Known >= MostlyKnown && Resembled is [{ Share: >= Likely } first, var second, ..] && first.Share >= Lead * second.Share ? first : null;

    /// <summary>Up to three to offer.</summary>
    public IEnumerable<PhraseMatch> Nearest
    {
        get
        {
            var likely = Resembled.Where(share => share.Share >= WorthOffering).Select(share => Matches.FirstOrDefault(match => match.Dialog == share.Class)).OfType<PhraseMatch>();
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
}
