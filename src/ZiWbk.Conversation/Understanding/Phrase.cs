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

    /// <summary>Whether a slot is filled with words that name nothing known: much fits such a phrase.</summary>
    internal bool TookAnyWords { get; init; }

    /// <summary>Slots whose office is not certain, with the offices that may be meant: to be asked back.</summary>
    public ImmutableDictionary<string, ImmutableArray<Status.Units.Unit>> Unsure { get; init; } =
        ImmutableDictionary<string, ImmutableArray<Status.Units.Unit>>.Empty;
}
