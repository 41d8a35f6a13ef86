using ZiWbk.Assessment.Answers;

namespace ZiWbk.Assessment.Instruments;

/// <summary>One scored question of the worksheet.</summary>
public sealed record Question
{
    /// <summary>Its code.</summary>
    public required QuestionId Id { get; init; }

    /// <summary>Its place in form order, from 0; answers are kept by it.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What is asked, in our words.</summary>
    public required string Title { get; init; }

    /// <summary>The indicator whose weight it shares.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Points at full score: the indicator's weight divided by its number of questions.</summary>
    public required Rational Worth { get; init; }

    /// <summary>How it is answered.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Its options, best first; empty unless the scale is one of options.</summary>
    public required IReadOnlyList<Option> Options { get; init; }

    /// <summary>Its formula; null unless the scale is a ratio.</summary>
    public required RatioFormula? Ratio { get; init; }

    /// <summary>Effort of one step upward, 1 to 99. Editable in the instrument's file.</summary>
    public required int Effort { get; init; }

    /// <summary>Examples of evidence that counts; customary, not an official list.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>Where the question comes from and how sure that is.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The worksheet's own mark where it differs from the code's last letter ("-"), or null.</summary>
    public string? OfficialLabel { get; init; }

    /// <summary>The title of the row that groups this question's cells in the worksheet, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The option with that key, whatever the case of its letters; null if the scale has none.</summary>
    public Option? FindOption(string key)
    {
        // Asked of every answer of every sheet that is scored.
        foreach (var option in Options)
        {
            if (string.Equals(option.Key, key, StringComparison.OrdinalIgnoreCase))
                return option;
        }

        return null;
    }

    /// <summary>
    /// Whether an answer is of this question's kind and within its bounds: a known option, counts of its own inputs that
    /// are not negative, a share from 0 to 1, an index from 0 to the scale's maximum.
    /// </summary>
    public bool Accepts(Answer answer) => (Scale.Kind, answer) switch
    {
        (ScaleKind.Options, OptionAnswer { Key: var key }) => FindOption(key)?.Key == key,
        (ScaleKind.Ratio, CountsAnswer { Counts: var counts }) => Ratio!.Accepts(counts),
        (ScaleKind.Ratio, ShareAnswer { Share: var share }) => share >= Rational.Zero && share <= Rational.One,
        (ScaleKind.Index, IndexAnswer { Index: var index }) => index >= Rational.Zero && index <= Scale.Maximum,
        _ => false,
    };

    /// <summary>Whether an answer has a score; counts that are incomplete have none yet.</summary>
    public bool IsAnsweredBy(Answer? answer) =>
        answer is CountsAnswer { Counts: var counts } ? Ratio!.Evaluate(counts).State != RatioState.Blank : answer is not null;

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title}";
}
