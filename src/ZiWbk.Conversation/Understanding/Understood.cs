using System.Collections.Immutable;
using ZiWbk.Assessment;
using ZiWbk.Assessment.Instruments;
using ZiWbk.Conversation.Times;
using ZiWbk.Status.Units;

namespace ZiWbk.Conversation.Understanding;

/// <summary>What the bot makes of a text said in private, to nobody in particular.</summary>
/// <param name="Text">The text.</param>
/// <param name="Intent">The talk it starts, <c>reminder</c> or <c>ask</c>; null where nothing is sure enough to be acted on.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
public sealed record Understood(string Text, string? Intent, double Confidence)
{
    /// <summary>A wish to be reminded.</summary>
    public const string Reminder = "reminder";

    /// <summary>A question about the rules.</summary>
    public const string Ask = "ask";

    /// <summary>The talks that are nearest where none is sure, at most three, the nearest first.</summary>
    public ImmutableArray<string> Nearest { get; init; } = [];

    /// <summary>The office named; null for none, or none that is certain.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The offices that may be meant where none is certain.</summary>
    public ImmutableArray<Unit> Units { get; init; } = [];

    /// <summary>The question of the worksheet, by code or keywords; null for none.</summary>
    public Question? Question { get; init; }

    /// <summary>The area; null for none.</summary>
    public Area? Area { get; init; }

    /// <summary>The predicate; null for none.</summary>
    public Target? Target { get; init; }

    /// <summary>Somebody's name as written; null for none.</summary>
    public string? Person { get; init; }

    /// <summary>What it says about time; null for nothing.</summary>
    public TimeReading? Time { get; init; }

    /// <summary>A number that is no time, no code and no percentage; null for none.</summary>
    public decimal? Number { get; init; }

    /// <summary>A percentage, of a hundred; null for none.</summary>
    public decimal? Percent { get; init; }

    /// <summary>What to remind of; null where it is no wish to be reminded.</summary>
    public string? Matter { get; init; }

    /// <summary>What is to be asked back before anything is done; null for nothing.</summary>
    public Bilingual? Doubt { get; init; }
}
