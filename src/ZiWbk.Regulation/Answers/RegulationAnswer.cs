using ZiWbk.Assessment;
using ZiWbk.Regulation.Entries;

namespace ZiWbk.Regulation.Answers;

/// <summary>What the bot answers to a question on the regulation.</summary>
public sealed record RegulationAnswer
{
    /// <summary>The question as it was written.</summary>
    public required string Question { get; init; }

    /// <summary>The entry that answers it; null where the bot is not sure enough.</summary>
    public required RegulationEntry? Entry { get; init; }

    /// <summary>The chance that the entry is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words of the answer; an honest "not known" without an entry.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>Whether something the question took for granted is put right.</summary>
    public bool CorrectsPremise { get; init; }

    /// <summary>How sure the sources are, or why there is no answer; null for nothing to say.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The entries nearest to the question, best first, whether or not one is sure.</summary>
    public IReadOnlyList<RegulationEntry> Nearest { get; init; } = [];

    /// <summary>Whether there is an answer.</summary>
    public bool Answered => Entry is not null;

    /// <summary>Where the answer stands.</summary>
    public IReadOnlyList<string> Citations => Entry?.Citations ?? [];
}
