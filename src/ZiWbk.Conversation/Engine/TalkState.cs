using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiWbk.Conversation.Engine;

/// <summary>Where somebody's talk in a chat stands: the dialogs begun and not ended, the one talked about last.</summary>
/// <param name="Runs">The dialogs; those before the last wait.</param>
internal sealed record TalkState(ImmutableArray<Run> Runs)
{
    /// <summary>The most dialogs begun and not ended; the oldest gives way.</summary>
    public const int MostRuns = 4;

    /// <summary>Nothing is talked about.</summary>
    public static TalkState None { get; } = new([]);

    // What was written here and still stands need not be read: a turn begins where the one before left off. Texts are kept by what stands.
    private static readonly ConditionalWeakTable<string, TalkState> _written = [];

    /// <summary>As it is kept.</summary>
    public string Write()
    {
        var text = JsonSerializer.Serialize(this, TalkShapes.Default.TalkState);
        _written.Add(text, this);
        return text;
    }

    /// <summary>As it was kept; none where it cannot be read.</summary>
    public static TalkState Read(string? text)
    {
        try
        {
            return text is null ? None : _written.TryGetValue(text, out var written) ? written : JsonSerializer.Deserialize(text, TalkShapes.Default.TalkState) ?? None;
        }
        catch (JsonException)
        {
            return None;
        }
    }
}

/// <summary>One dialog begun, with those it has called.</summary>
/// <param name="Instance">Names it within its chat, so that an old button is known to be old.</param>
/// <param name="Prompt">Counts what was asked, so that an old button is known to be old.</param>
/// <param name="Frames">The dialog, then the one it has called, and so on; the last is at work.</param>
internal sealed record Run(long Instance, int Prompt, ImmutableArray<Frame> Frames)
{
    /// <summary>The last event that what is asked now could speak of.</summary>
    public long Seen { get; init; }

    /// <summary>Whether it was put aside until "lanjutkan".</summary>
    public bool Held { get; init; }

    /// <summary>The effects it has had, so that none is had twice.</summary>
    public ImmutableArray<string> Done { get; init; } = [];

    /// <summary>The dialog at work.</summary>
    [JsonIgnore]
    public Frame Top => Frames[^1];

    /// <summary>With the dialog at work changed.</summary>
    public Run With(Frame top) => this with { Frames = Frames.SetItem(Frames.Length - 1, top) };
}

/// <summary>A dialog at work.</summary>
/// <param name="Dialog">Its name.</param>
/// <param name="Version">Of its file.</param>
/// <param name="Place">The step: an index, and one more for each <c>each</c> it is within.</param>
/// <param name="Slots">What is known, as its types write it; empty for what was passed over.</param>
internal sealed record Frame(string Dialog, string Version, ImmutableArray<int> Place, ImmutableDictionary<string, string> Slots)
{
    /// <summary>What is being collected, before "selesai".</summary>
    public ImmutableDictionary<string, string> Collecting { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>By slot, the last event that its question could speak of when it was answered.</summary>
    public ImmutableDictionary<string, long> Shown { get; init; } = ImmutableDictionary<string, long>.Empty;

    /// <summary>The lists gone through, outermost first.</summary>
    public ImmutableArray<Loop> Loops { get; init; } = [];

    /// <summary>At the next step.</summary>
    public Frame Next() => this with { Place = Place.SetItem(Place.Length - 1, Place[^1] + 1) };

    /// <summary>At another step of the same list.</summary>
    public Frame At(int index) => this with { Place = Place.SetItem(Place.Length - 1, index) };
}

/// <summary>A list gone through.</summary>
/// <param name="Keys">Its entries, fixed when it began.</param>
/// <param name="At">Which of them it is at.</param>
internal sealed record Loop(ImmutableArray<string> Keys, int At);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(TalkState))]
internal sealed partial class TalkShapes : JsonSerializerContext;
